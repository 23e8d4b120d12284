import type { Command, MessageCommand } from './command.ts';
import { PRIVATE } from './private.ts';

/** Discord's numbers for what is registered. */
const CHAT_INPUT = 1;
const MESSAGE_MENU = 3;
const STRING_OPTION = 3;
const BOOLEAN_OPTION = 5;
/** Added to a server, or to somebody's own account. */
const INTEGRATION_TYPES = [0, 1] as const;
/** In a server's channels, in direct messages with the bot, and in those between people. */
const CONTEXTS = [0, 1, 2] as const;

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
  readonly options: readonly (StringOption | BooleanOption)[];
};

type StringOption = {
  readonly type: 3;
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
  readonly autocomplete: boolean;
};

type BooleanOption = {
  readonly type: 5;
  readonly name: string;
  readonly description: string;
  readonly required: false;
};

/**
 * The body that registers commands with Discord. The same commands always make the same JSON, so
 * that it can be compared with what was registered before.
 */
export const toApplicationCommands = (
  commands: readonly Command[],
  messageCommands: readonly MessageCommand[] = [],
): ApplicationCommand[] => [
  ...commands.map(toSlashCommand),
  ...messageCommands.map(({ name }): MenuCommand => ({
    type: MESSAGE_MENU,
    name,
    integration_types: INTEGRATION_TYPES,
    contexts: CONTEXTS,
  })),
];

const toSlashCommand = ({ name, description, options }: Command): SlashCommand => ({
  type: CHAT_INPUT,
  name,
  description,
  integration_types: INTEGRATION_TYPES,
  contexts: CONTEXTS,
  options: [
    ...options.map((option): StringOption => ({
      type: STRING_OPTION,
      name: option.name,
      description: option.description,
      required: option.required,
      autocomplete: option.complete !== null,
    })),
    { type: BOOLEAN_OPTION, ...PRIVATE, required: false },
  ],
});
