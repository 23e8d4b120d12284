import { privateCard, text } from './fit.ts';
import type { Message } from './message.ts';
import { words } from './words.ts';

const ACCENT = 0x5f_6b_7a;

/** What help says of a command. Our own texts, shown as they are. */
type HelpEntry = {
  readonly name: string;
  readonly description: string;
  readonly options: readonly { readonly name: string; readonly required: boolean }[];
};

type ServerEntry = Pick<HelpEntry, 'name' | 'description'> & {
  readonly subcommands: readonly { readonly name: string }[];
};

/** `/help`: every command with its options, and what the marks mean. Only the asker sees it. */
export const helpCard = (
  commands: readonly HelpEntry[],
  serverCommands: readonly ServerEntry[],
): Message =>
  privateCard(
    ACCENT,
    `### ${words.help}`,
    [
      words.helpLead,
      commands.map(entry).join('\n'),
      [words.helpServers, ...serverCommands.map(serverEntry)].join('\n'),
      `-# ${words.marks}`,
    ].map(text),
  );

const serverEntry = ({ name, description, subcommands }: ServerEntry): string =>
  `\`/${name} ${subcommands.map((subcommand) => subcommand.name).join(' | ')}\`\n${description}`;

const entry = ({ name, description, options }: HelpEntry): string => {
  const usage = [
    `/${name}`,
    ...options.map((option) => words.option(option.name, option.required)),
  ];
  return `\`${usage.join(' ')}\`\n${description}`;
};
