import type { Command } from './command.ts';

/** Discord's numbers for what is registered. */
const CHAT_INPUT = 1;
const STRING_OPTION = 3;
/** Added to a server, not to somebody's own account. */
const GUILD_INSTALL = 0;
/** In a server's channels, and in the direct messages with the bot. */
const CONTEXTS = [0, 1] as const;

/** A slash command as Discord's API takes it. */
type ApplicationCommand = {
  readonly type: 1;
  readonly name: string;
  readonly description: string;
  readonly integration_types: readonly number[];
  readonly contexts: readonly number[];
  readonly options: readonly {
    readonly type: 3;
    readonly name: string;
    readonly description: string;
    readonly required: boolean;
    readonly autocomplete: boolean;
  }[];
};

/**
 * The body that registers commands with Discord. The same commands always make the same JSON, so
 * that it can be compared with what was registered before.
 */
export const toApplicationCommands = (commands: readonly Command[]): ApplicationCommand[] =>
  commands.map(({ name, description, options }) => ({
    type: CHAT_INPUT,
    name,
    description,
    integration_types: [GUILD_INSTALL],
    contexts: CONTEXTS,
    options: options.map((option) => ({
      type: STRING_OPTION,
      name: option.name,
      description: option.description,
      required: option.required,
      autocomplete: option.complete !== null,
    })),
  }));
