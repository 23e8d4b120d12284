import { privateCard, text } from './message/container.ts';
import type { Message } from './message/message.ts';
import type { Words } from './words/index.ts';
import type { Named } from './words/named.ts';

const ACCENT = 0x5f_6b_7a;
/** An empty line keeps a command's usage with its own description. */
const GAP = '\n\n';

type Labelled = { readonly label: (words: Words) => Named };

/** What help says of a command. Our own texts, shown as they are. */
type HelpEntry = Labelled & {
  readonly options: readonly (Labelled & { readonly required: boolean })[];
};

type ServerEntry = Labelled & { readonly subcommands: readonly Labelled[] };

/** `/help`: every command with its options, and what the marks mean. Only the asker sees it. */
export const helpCard = (
  words: Words,
  commands: readonly HelpEntry[],
  serverCommands: readonly ServerEntry[],
): Message =>
  privateCard(
    ACCENT,
    `### ${words.help}`,
    [
      words.helpLead,
      commands.map((command) => entry(words, command)).join(GAP),
      words.helpPrivate(words.options.private.name),
      `${words.helpMenus}\n${Object.values(words.messageCommands)
        .map((name) => `- ${name}`)
        .join('\n')}`,
      [words.helpServers, ...serverCommands.map((command) => serverEntry(words, command))].join(
        GAP,
      ),
      `-# ${words.marks}`,
    ].map(text),
  );

const serverEntry = (words: Words, { label, subcommands }: ServerEntry): string => {
  const { name, description } = label(words);
  const names = subcommands.map((subcommand) => subcommand.label(words).name);
  return `\`/${name} ${names.join(' | ')}\`\n${description}`;
};

const entry = (words: Words, { label, options }: HelpEntry): string => {
  const { name, description } = label(words);
  const usage = [
    `/${name}`,
    ...options.map((option) => words.option(option.label(words).name, option.required)),
  ];
  return `\`${usage.join(' ')}\`\n${description}`;
};
