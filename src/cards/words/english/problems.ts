import { commands } from './commands.ts';
import { form } from './frame.ts';
import type { Named } from '../named.ts';

/** Help, what the asker can put right, and what went wrong on our side. */
export const problems = {
  help: 'On Record',
  helpLead:
    'News from checked records. What stands in quotation marks is in the stored article, word for word, and every line names the outlet that printed it.',
  helpPrivate: (name: string) =>
    `With \`${name}\`, which each of these takes on Discord, the answer is for you alone.`,
  helpMenus: 'In the menu of a message, under _Apps_:',
  option: (name: string, required: boolean) => (required ? name : `${name} (optional)`),
  marks:
    '✓\u00a0verbatim: the speaker’s words. ✂\ufe0e\u00a0trimmed: an unbroken part of them. ✎\u00a0reworded: an outlet’s own wording, not the speaker’s. Where printings differ and nobody knows which words are the speaker’s, that is said instead.',

  notAnsweredAsAsked: 'That cannot be answered as asked',
  unknownCommand: (name: string) =>
    `There is no command called ${name}. \`/${commands.help.name}\` lists what there is.`,
  serverCommand: (command: string) =>
    `\`/${command}\` works in a Discord server only, for those who may manage it.`,
  unknownOption: (command: string, option: string, known: string) =>
    `\`/${command}\` has no option called ${option}. ${known === '' ? 'It takes none.' : `It takes ${known}.`}`,
  missingOption: (command: string, { name, description }: Named) =>
    `\`/${command}\` needs \`${name}\`.\n-# ${description}`,
  noSuchLength: (length: string, known: string) =>
    `There is no length called ${length}. Choose one:\n${known}`,
  unknownButton: 'This button is not in use any more. Ask again with a command.',
  outlivedButton: 'What this button led to is not on record any more. Ask again with a command.',
  noLink: 'There is no link in this message.',
  linkNotRead: (link: string, others: number) => {
    const rest = form(others, { one: 'the other link', other: 'the other links' });
    return others > 0
      ? `${link} has not been read yet, nor ${rest} in this message.`
      : `${link} has not been read yet.`;
  },
  noWords: 'There is no text in this message.',
  notOffered: `The bot offers nothing here. \`/${commands.help.name}\` lists what can be asked.`,
  tooFast: 'That was a lot at once. Wait a few seconds, then ask again.',
  failed: 'That did not work',
  failedLead: 'Something on our side went wrong. Nothing was lost; asking again may help.',
  reference: (reference: string) => `Reference: ${reference}`,
};

export type Problems = typeof problems;
