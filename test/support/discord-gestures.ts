import type { InteractionAnswer } from './discord.ts';
import { MANAGE_GUILD, memberWith, pressedMessage } from './discord-world.ts';

/** An option as an interaction brings it; types and resolved data are Discord's. */
export type GivenOption = {
  readonly type: number;
  readonly name: string;
  readonly value: string | boolean;
  readonly focused?: boolean;
};

/** What somebody does in Discord, each with the first answer to it. */
export type Gestures = {
  command(
    name: string,
    options?: Record<string, string>,
    over?: Record<string, unknown>,
  ): Promise<InteractionAnswer>;
  autocomplete(name: string, option: string, typed: string): Promise<InteractionAnswer>;
  /** `/name subcommand`, by somebody who may manage the server unless told otherwise. */
  serverCommand(
    name: string,
    subcommand: string,
    options?: readonly GivenOption[],
    over?: Record<string, unknown>,
  ): Promise<InteractionAnswer>;
  /** Sends in a form that was opened. */
  submit(
    customId: string,
    fields: Record<string, string>,
    over?: Record<string, unknown>,
  ): Promise<InteractionAnswer>;
  /** Presses a button, of the presser's own message unless told otherwise. */
  press(customId: string, over?: Record<string, unknown>): Promise<InteractionAnswer>;
};

type Interact = (interaction: Record<string, unknown>) => Promise<InteractionAnswer>;

/** Gestures as the interactions that Discord makes of them. */
export const gesturesOf = (interact: Interact): Gestures => ({
  command: (name, options = {}, over = {}) =>
    interact({
      type: 2,
      ...over,
      data: {
        id: '6',
        type: 1,
        name,
        options: Object.entries(options).map(([option, value]) => ({
          type: 3,
          name: option,
          value,
        })),
      },
    }),
  autocomplete: (name, option, typed) =>
    interact({
      type: 4,
      data: {
        id: '6',
        type: 1,
        name,
        options: [{ type: 3, name: option, value: typed, focused: true }],
      },
    }),
  serverCommand: (name, subcommand, options = [], over = {}) =>
    interact({
      type: 2,
      member: memberWith(MANAGE_GUILD),
      ...over,
      data: {
        id: '6',
        type: 1,
        name,
        options: [{ type: 1, name: subcommand, options }],
        ...(over.data as object | undefined),
      },
    }),
  submit: (customId, fields, over = {}) =>
    interact({
      type: 5,
      member: memberWith(MANAGE_GUILD),
      data: {
        custom_id: customId,
        components: Object.entries(fields).map(([custom_id, value]) => ({
          type: 18,
          component: { type: 4, custom_id, value },
        })),
      },
      ...over,
    }),
  press: (customId, over = {}) =>
    interact({
      type: 3,
      data: { custom_id: customId, component_type: 2 },
      message: pressedMessage,
      ...over,
    }),
});
