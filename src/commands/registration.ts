import type { Command, CommandOption, MessageCommand } from './command.ts';
import { PRIVATE } from './private.ts';
import type { ServerCommand, ServerOption, Subcommand } from './server/command.ts';
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

type ApplicationCommand = SlashCommand | MenuCommand;

/** A command of a message's menu as Discord's API takes it. */
type MenuCommand = {
  readonly type: 3;
  readonly name: string;
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
};

/** A slash command as Discord's API takes it. */
type SlashCommand = {
  readonly type: 1;
  readonly name: string;
  readonly description: string;
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
  /** Who is shown it, unless a server says otherwise: a set of permissions. */
  readonly default_member_permissions?: number;
  readonly options: readonly Option[];
};

type Option = {
  readonly type: number;
  readonly name: string;
  readonly description: string;
  readonly required?: boolean;
  readonly autocomplete?: boolean;
  readonly choices?: readonly { readonly name: string; readonly value: string }[];
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
  ...all.messageCommands.map(({ name }): MenuCommand => ({
    type: MESSAGE_MENU,
    name,
    integration_types: EVERY_INSTALLATION,
    contexts: EVERYWHERE,
  })),
];

const toSlashCommand = ({ name, description, options }: Command): SlashCommand => ({
  type: CHAT_INPUT,
  name,
  description,
  integration_types: EVERY_INSTALLATION,
  contexts: EVERYWHERE,
  options: [...options.map(toOption), { type: OptionType.boolean, ...PRIVATE, required: false }],
});

const toOption = ({ name, description, required, complete }: CommandOption): Option => ({
  type: OptionType.string,
  name,
  description,
  required,
  autocomplete: complete !== null,
});

const toServerCommand = ({ name, description, subcommands }: ServerCommand): SlashCommand => ({
  type: CHAT_INPUT,
  name,
  description,
  integration_types: SERVER_INSTALLATION,
  contexts: IN_SERVERS,
  default_member_permissions: Number(MANAGE_GUILD),
  options: subcommands.map(toSubcommand),
});

const toSubcommand = ({ name, description, options }: Subcommand): Option => ({
  type: OptionType.subcommand,
  name,
  description,
  options: options.map((option) => {
    const { name, description, required } = option;
    return { name, description, required, ...toKind(option) };
  }),
});

const toKind = (option: ServerOption): Pick<Option, 'type'> & Partial<Option> => {
  switch (option.kind) {
    case 'text':
      return { type: OptionType.string, autocomplete: option.complete !== null };
    case 'choice':
      return { type: OptionType.string, choices: option.choices };
    case 'boolean':
      return { type: OptionType.boolean };
    case 'channel':
      return { type: OptionType.channel, channel_types: TEXT_CHANNELS };
    case 'attachment':
      return { type: OptionType.attachment };
  }
};
