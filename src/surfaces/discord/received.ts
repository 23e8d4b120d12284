import { ApplicationCommandOptionType, ChannelType, MessageFlags } from 'discord.js';
import type {
  APIMessage,
  AutocompleteInteraction,
  BaseInteraction,
  ChatInputCommandInteraction,
  CommandInteractionOption,
  Message,
  MessageComponentInteraction,
} from 'discord.js';
import type { Asker } from '../../commands/asker.ts';
import type { PointedAt, Question } from '../../commands/command.ts';
import type { ServerAsk } from '../../commands/server/index.ts';
import { pointedAt } from './pointed-at.ts';
import type { Locales } from './reader.ts';
import { FIRST_ANSWER_MS } from './responder.ts';

type Deed =
  | { readonly kind: 'command'; readonly question: Question }
  | { readonly kind: 'server command'; readonly ask: ServerAsk }
  | {
      readonly kind: 'component';
      readonly customId: string;
      /** What was chosen in a menu; empty for buttons. */
      readonly values: readonly string[];
      /** Whether the message is the presser's own, so that it may change under their hand. */
      readonly own: boolean;
      /** Whether only the presser sees the message. */
      readonly hidden: boolean;
    }
  | {
      readonly kind: 'autocomplete';
      readonly command: string;
      /** `null` for a command without any. */
      readonly subcommand: string | null;
      readonly option: string;
      readonly typed: string;
      /** What stands in the options so far, the one typed in too. */
      readonly given: Readonly<Record<string, string>>;
    }
  | { readonly kind: 'message'; readonly command: string; readonly message: PointedAt }
  /** A form that was sent in, and what was written in its fields. */
  | {
      readonly kind: 'form';
      readonly customId: string;
      readonly fields: Readonly<Record<string, string>>;
    }
  /** What this bot offers nowhere, such as a command on a user; answered all the same. */
  | { readonly kind: 'other' };

/** What somebody on Discord did, freed of how it arrived. */
export type Interaction = Deed & {
  readonly asker: Asker;
  readonly locales: Locales;
  /** How long ago it was done, in ms. */
  readonly age: number;
};

/** The channel of an interaction as Discord sends it. */
export type Place = { readonly type: ChannelType; readonly parent_id?: string | null };

/**
 * Reads what discord.js received; `null` for what cannot be answered at all. The place comes beside
 * it, because discord.js keeps nothing of a thread it does not know. What cannot be read (it names
 * what did not come with it) is told of, and answered as what this bot offers nowhere.
 */
export const readInteraction = (
  received: BaseInteraction,
  place: Place | undefined,
  onUnread: (error: unknown) => void,
): Interaction | null => {
  const deed = readOr(received, onUnread);
  if (deed === null) return null;
  const locales = { user: received.locale, server: received.guildLocale };
  return { ...deed, asker: askerOf(received, place), locales, age: ageOf(received) };
};

const askerOf = (received: BaseInteraction, place: Place | undefined): Asker => {
  const { user, guildId: server, channelId, memberPermissions } = received;
  return {
    user: user.id,
    server,
    installed: server !== null && received.authorizingIntegrationOwners.guildId === server,
    channel: place && isThread(place) ? (place.parent_id ?? null) : channelId,
    permissions: memberPermissions?.bitfield ?? 0n,
    scope: server ?? channelId ?? user.id,
  };
};

const THREADS = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
]);

const isThread = ({ type }: Place): boolean => THREADS.has(type);

const readOr = (received: BaseInteraction, onUnread: (error: unknown) => void): Deed | null => {
  try {
    return readDeed(received);
  } catch (error) {
    onUnread(error);
    return offeredNowhere(received);
  }
};

const offeredNowhere = (received: BaseInteraction): Deed | null =>
  received.isRepliable() ? { kind: 'other' } : null;

const readDeed = (received: BaseInteraction): Deed | null => {
  if (received.isChatInputCommand()) {
    const { commandName: command } = received;
    const { subcommand, options } = calledWith(received);
    const given = valuesOf(options);
    if (subcommand === null) return { kind: 'command', question: { command, options: given } };
    const attachments = attachmentsIn(options);
    return { kind: 'server command', ask: { command, subcommand, options: given, attachments } };
  }
  if (received.isAutocomplete()) {
    const { subcommand, options } = calledWith(received);
    // Not `getFocused`: it throws where nothing is focused.
    const focused = options.find((option) => option.focused);
    return {
      kind: 'autocomplete',
      command: received.commandName,
      subcommand,
      option: focused?.name ?? '',
      typed: String(focused?.value ?? ''),
      given: valuesOf(options),
    };
  }
  if (received.isMessageComponent()) {
    const { customId } = received;
    const values = received.isAnySelectMenu() ? received.values : [];
    const hidden = isHidden(received);
    return { kind: 'component', customId, values, own: hidden || isAnswer(received), hidden };
  }
  if (received.isMessageContextMenuCommand()) {
    const message = pointedAt(received.targetMessage);
    return { kind: 'message', command: received.commandName, message };
  }
  if (received.isModalSubmit()) {
    const written = received.fields.fields.map((part) => [
      part.customId,
      'value' in part ? part.value : '',
    ]);
    const fields = Object.fromEntries(written) as Record<string, string>;
    return { kind: 'form', customId: received.customId, fields };
  }
  return offeredNowhere(received);
};

/** The subcommand and its options; those of the command itself where it has none. */
const calledWith = ({
  options: { data },
}: ChatInputCommandInteraction | AutocompleteInteraction) => {
  const [first] = data;
  const isSubcommand = first?.type === ApplicationCommandOptionType.Subcommand;
  return isSubcommand
    ? { subcommand: first.name, options: first.options ?? [] }
    : { subcommand: null, options: data };
};

const valuesOf = (options: readonly CommandInteractionOption[]): Record<string, string> =>
  Object.fromEntries(options.map(({ name, value }) => [name, String(value ?? '')]));

const attachmentsIn = (options: readonly CommandInteractionOption[]): ServerAsk['attachments'] =>
  Object.fromEntries(
    options.flatMap(({ name: option, attachment }) => {
      if (!attachment) return [];
      const { name, url, size: bytes } = attachment;
      return [[option, { name, url, bytes }]];
    }),
  );

/** Where the channel is not known to discord.js, it hands the message on as Discord sent it. */
const sent = ({ message }: MessageComponentInteraction): Message | APIMessage => message;

/** A message only they see. */
const isHidden = (received: MessageComponentInteraction): boolean => {
  const { flags } = sent(received);
  const bits = typeof flags === 'object' ? flags.bitfield : (flags ?? 0);
  return (bits & MessageFlags.Ephemeral) !== 0;
};

/** A message that answers their own command or press. */
const isAnswer = (received: MessageComponentInteraction): boolean => {
  const message = sent(received);
  const by =
    'interactionMetadata' in message ? message.interactionMetadata : message.interaction_metadata;
  return by?.user.id === received.user.id;
};

/**
 * An interaction's id holds when it was made, by Discord's clock. Where the clocks disagree so much
 * that it would be dead already, or is yet to come, it counts as new.
 */
const ageOf = ({ createdTimestamp }: BaseInteraction): number => {
  const age = Date.now() - createdTimestamp;
  return age > 0 && age < FIRST_ANSWER_MS ? age : 0;
};
