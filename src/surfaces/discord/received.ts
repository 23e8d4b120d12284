import type { APIMessage, BaseInteraction, Message, MessageComponentInteraction } from 'discord.js';
import { MessageFlags } from 'discord.js';
import type { PointedAt, Request } from '../../commands/command.ts';
import { pointedAt } from './pointed-at.ts';
import { FIRST_ANSWER_MS } from './responder.ts';

/** Who asked, by ids Discord vouches for. */
export type Asker = {
  readonly user: string;
  /** `null` outside of servers. */
  readonly server: string | null;
  /** The server, or outside of servers the channel: those who see one another's answers. */
  readonly scope: string;
};

type Deed =
  | { readonly kind: 'command'; readonly request: Request }
  | {
      readonly kind: 'component';
      readonly customId: string;
      /** What was chosen in a menu; empty for buttons. */
      readonly values: readonly string[];
      /** Whether the message is the presser's own, so that it may change under their hand. */
      readonly own: boolean;
    }
  | {
      readonly kind: 'autocomplete';
      readonly command: string;
      readonly option: string;
      readonly typed: string;
    }
  | { readonly kind: 'message'; readonly command: string; readonly message: PointedAt }
  /** What this bot offers nowhere, such as a form or a command on a user; answered all the same. */
  | { readonly kind: 'other' };

/** What somebody on Discord did, freed of how it arrived. */
export type Interaction = Deed & {
  readonly asker: Asker;
  /** How long ago it was done, in ms. */
  readonly age: number;
};

/** Reads what discord.js received; `null` for what cannot be answered at all. */
export const readInteraction = (received: BaseInteraction): Interaction | null => {
  const deed = readDeed(received);
  if (deed === null) return null;
  const server = received.guildId;
  const asker = { user: received.user.id, server, scope: scopeOf(received) };
  return { ...deed, asker, age: ageOf(received) };
};

const readDeed = (received: BaseInteraction): Deed | null => {
  if (received.isChatInputCommand()) {
    const options = received.options.data.map(({ name, value }) => [name, String(value ?? '')]);
    const request = {
      command: received.commandName,
      options: Object.fromEntries(options) as Record<string, string>,
    };
    return { kind: 'command', request };
  }
  if (received.isAutocomplete()) {
    // Not `getFocused`: it throws where nothing is focused.
    const focused = received.options.data.find((option) => option.focused);
    return {
      kind: 'autocomplete',
      command: received.commandName,
      option: focused?.name ?? '',
      typed: String(focused?.value ?? ''),
    };
  }
  if (received.isMessageComponent()) {
    const { customId } = received;
    const values = received.isAnySelectMenu() ? received.values : [];
    return { kind: 'component', customId, values, own: isOwn(received) };
  }
  if (received.isMessageContextMenuCommand()) {
    const message = pointedAt(received.targetMessage);
    return { kind: 'message', command: received.commandName, message };
  }
  return received.isRepliable() ? { kind: 'other' } : null;
};

const scopeOf = ({ guildId, channelId, user }: BaseInteraction): string =>
  guildId ?? channelId ?? user.id;

/** A message only they see, or one that answers their own command or press. */
const isOwn = ({ message, user }: MessageComponentInteraction): boolean => {
  // Where the channel is not known to discord.js, it hands the message on as Discord sent it.
  const sent = message as Message | APIMessage;
  const flags = typeof sent.flags === 'object' ? sent.flags.bitfield : (sent.flags ?? 0);
  const by = 'interactionMetadata' in sent ? sent.interactionMetadata : sent.interaction_metadata;
  return (flags & MessageFlags.Ephemeral) !== 0 || by?.user.id === user.id;
};

/**
 * An interaction's id holds when it was made, by Discord's clock. Where the clocks disagree so much
 * that it would be dead already, or is yet to come, it counts as new.
 */
const ageOf = ({ createdTimestamp }: BaseInteraction): number => {
  const age = Date.now() - createdTimestamp;
  return age > 0 && age < FIRST_ANSWER_MS ? age : 0;
};
