import type { APIMessage, Message } from 'discord.js';
import type { PointedAt } from '../../commands/command.ts';

/** Discord lets no message be longer, and its embeds be no longer together; what is beyond is no text of people's. */
const MOST_TEXT = 10_000;
/** Longer addresses are none Discord links. */
const ADDRESS = /https?:\/\/[^\s<>"“”]{1,2000}/giu;

/** Marks that end a sentence or a bracket rather than the address before them. */
const BEHIND = /[.,;:!?'’)\]}*_~|]+$/u;

type Content = {
  readonly content?: string;
  readonly embeds?: readonly {
    readonly url?: string | null;
    readonly description?: string | null;
  }[];
};

/** What is in a message: its own words, those it forwards, and its links, also those of embeds. */
export const pointedAt = (message: Message | APIMessage): PointedAt => {
  const contents: readonly Content[] = [message, ...forwarded(message)];
  const text = contents
    .map(({ content }) => content ?? '')
    .join('\n')
    .slice(0, MOST_TEXT);
  const embedded = contents.flatMap(({ embeds = [] }) => embeds.map(({ url }) => url ?? ''));
  const links = [...text.matchAll(ADDRESS)].map(([address]) => trimmed(address));
  const found = [...links, ...embedded].filter((address) => URL.canParse(address));
  return { text, links: [...new Set(found)] };
};

const forwarded = (message: Message | APIMessage): readonly Content[] => {
  // Where the channel is not known to discord.js, it hands the message on as Discord sent it.
  if ('messageSnapshots' in message) return [...message.messageSnapshots.values()];
  return (message.message_snapshots ?? []).map((snapshot) => snapshot.message);
};

/** A closing bracket belongs to an address that has its opening one: "/wiki/Oil_(sands)". */
const trimmed = (address: string): string => {
  const cut = address.replace(BEHIND, '');
  const open = cut.split('(').length > cut.split(')').length;
  return open && address[cut.length] === ')' ? `${cut})` : cut;
};
