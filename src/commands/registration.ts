import { wordsOf } from '../cards/words/index.ts';
import type { Command, CommandOption, MessageCommand } from './command.ts';
import { inEveryLanguage, localised } from './localisation.ts';
import { PRIVATE } from './private.ts';
import type { ServerChoice, ServerCommand, ServerOption, Subcommand } from './server/command.ts';
import { MANAGE_GUILD } from './server/permission.ts';

/** Discord's numbers for what is registered. */
const CHAT_INPUT = 1;
const MESSAGE_MENU = 3;
const OptionType = {
  subcommand: 1,
  string: 3,
  boolean: 5,
  channel: 7,
  attachment: 11,
} as const;

/** Added to a server, or to somebody's own account. */
const EVERY_INSTALLATION = [0, 1] as const;
const SERVER_INSTALLATION = [0] as const;
/** In a server's channels, in direct messages with the bot, and in those between people. */
const EVERYWHERE = [0, 1, 2] as const;
const IN_SERVERS = [0] as const;

/**
 * Channels people write in: text, the text of voice and stage channels, announcements and
 * forums. Threads are not among them: they belong to one of these.
 */
const TEXT_CHANNELS = [0, 2, 5, 13, 15] as const;

/** By Discord's locales. */
type Localisations = Readonly<Record<string, string>>;

type Named = {
  readonly name: string;
  readonly name_localizations: Localisations;
  readonly description: string;
  readonly description_localizations: Localisations;
};

type ApplicationCommand = SlashCommand | MenuCommand;

/** A command of a message's menu as Discord's API takes it. */
type MenuCommand = {
  readonly type: 3;
  readonly name: string;
  readonly name_localizations: Localisations;
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
};

/** A slash command as Discord's API takes it. */
type SlashCommand = Named & {
  readonly type: 1;
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
  /** Who is shown it, unless a server says otherwise: a set of permissions. */
  readonly default_member_permissions?: number;
  readonly options: readonly Option[];
};

type Option = Named & {
  readonly type: number;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly {
    readonly name: string;
    readonly name_localizations: Localisations;
    readonly value: string;
  }[];
  readonly channel_types?: readonly number[];
  readonly options?: readonly Option[];
};

/** All commands there are. */
export type Commands = {
  readonly commands: readonly Command[];
  readonly serverCommands: readonly ServerCommand[];
  readonly messageCommands: readonly MessageCommand[];
};

/**
 * The body that registers commands with Discord. The same commands always make the same JSON, so
 * that it can be compared with what was registered before.
 */
export const toApplicationCommands = (all: Commands): ApplicationCommand[] => [
  ...all.commands.map(toSlashCommand),
  ...all.serverCommands.map(toServerCommand),
  ...all.messageCommands.map(({ name, label }): MenuCommand => ({
    type: MESSAGE_MENU,
    name,
    name_localizations: localised(label),
    integration_types: EVERY_INSTALLATION,
    contexts: EVERYWHERE,
  })),
];

const toSlashCommand = ({ name, label, options }: Command): SlashCommand => ({
  type: CHAT_INPUT,
  name,
  ...inEveryLanguage(label),
  integration_types: EVERY_INSTALLATION,
  contexts: EVERYWHERE,
  options: [...options.map(toOption), privateOption],
});

const privateOption: Option = {
  type: OptionType.boolean,
  name: PRIVATE.name,
  ...inEveryLanguage(PRIVATE.label),
  required: false,
};

const toOption = ({ name, label, required, complete }: CommandOption): Option => ({
  type: OptionType.string,
  name,
  ...inEveryLanguage(label),
  required,
  autocomplete: complete !== null,
});

const toServerCommand = ({ name, label, subcommands }: ServerCommand): SlashCommand => ({
  type: CHAT_INPUT,
  name,
  ...inEveryLanguage(label),
  integration_types: SERVER_INSTALLATION,
  contexts: IN_SERVERS,
  default_member_permissions: Number(MANAGE_GUILD),
  options: subcommands.map(toSubcommand),
});

const toSubcommand = ({ name, label, options }: Subcommand): Option => ({
  type: OptionType.subcommand,
  name,
  ...inEveryLanguage(label),
  options: options.map((option) => {
    const { name, label, required } = option;
    return { name, ...inEveryLanguage(label), required, ...toKind(option) };
  }),
});

const toChoice = ({ value, label }: ServerChoice) => ({
  name: label(wordsOf('en')),
  name_localizations: localised(label),
  value,
});

const toKind = (option: ServerOption): Pick<Option, 'type'> & Partial<Option> => {
  switch (option.kind) {
    case 'text':
      return { type: OptionType.string, autocomplete: option.complete !== null };
    case 'choice':
      return { type: OptionType.string, choices: option.choices.map(toChoice) };
    case 'boolean':
      return { type: OptionType.boolean };
    case 'channel':
      return { type: OptionType.channel, channel_types: TEXT_CHANNELS };
    case 'attachment':
      return { type: OptionType.attachment };
  }
};
