import type { Gender, NamedEntity, QuotedSpeech, Span } from '../../types.ts';
import { countUpTo, isWithin } from '../text/in-order.ts';

/** One place where somebody or something is named. */
export type Mention = Span & { readonly entity: NamedEntity };

/** An article laid out for looking things up by place. */
export type Scene = {
  readonly text: string;
  readonly sentences: readonly Span[];
  readonly names: readonly NamedEntity[];
  /** Every mention of every entity, in text order. */
  readonly mentions: readonly Mention[];
  /** Every part of every quotation, in text order. */
  readonly quoted: readonly Span[];
  /** What was worked out of sentences and mentions, by their numbers. */
  readonly notes: Notes;
};

/** Kept while an article is read: it is asked for again by every pronoun near. */
export type Notes = {
  /** Whether a sentence goes on about the same "he" or "she". */
  readonly subjects: Record<Gender, (boolean | undefined)[]>;
  /** Whether a mention is that of somebody who says something there. */
  readonly spoke: Map<Mention, boolean>;
  /** What speaks for a mention to be the one meant. */
  readonly standings: (number | undefined)[];
  /** Whether a word of every day is printed as a name. */
  readonly printed: Map<string, boolean>;
};

/** Who was heard last, and where; `entity` is `null` for somebody the article does not name. */
export type LastSpeaker = {
  readonly entity: NamedEntity | null;
  readonly gender: Gender | null;
  readonly at: number;
};

export function setScene(
  text: string,
  sentences: readonly Span[],
  names: readonly NamedEntity[],
  quotations: readonly QuotedSpeech[],
): Scene {
  const mentions: Mention[] = [];
  for (const entity of names)
    for (const { start, end } of entity.mentions) mentions.push({ start, end, entity });
  const quoted = quotations.flatMap(({ parts }) => parts);
  return {
    text,
    sentences,
    names,
    mentions: mentions.sort(byStart),
    quoted: quoted.toSorted(byStart),
    notes: {
      subjects: { female: [], male: [] },
      spoke: new Map(),
      standings: [],
      printed: new Map(),
    },
  };
}

function byStart(one: Span, other: Span): number {
  return one.start - other.start || other.end - one.end;
}

/** The mentions that lie in a span. */
export function mentionsIn({ mentions }: Scene, span: Span): Mention[] {
  const from = countUpTo(mentions, span.start - 1);
  return mentions
    .slice(from, countUpTo(mentions, span.end - 1))
    .filter(({ end }) => end <= span.end);
}

/** The first mention that starts at a place or behind it. */
export function mentionFrom({ mentions }: Scene, place: number): Mention | null {
  return mentions[countUpTo(mentions, place - 1)] ?? null;
}

/** The mention a place is in, past its start. */
export function mentionAround({ mentions }: Scene, place: number): Mention | null {
  const mention = mentions[countUpTo(mentions, place - 1) - 1];
  return mention !== undefined && place < mention.end ? mention : null;
}

/** The last mention that ends at or before a place. */
export function mentionBefore({ mentions }: Scene, place: number): Mention | null {
  return mentions[countUpTo(mentions, place - 1) - 1] ?? null;
}

/** The number of the sentence a place is in, or of the last one before it. */
export function sentenceAt({ sentences }: Scene, place: number): number {
  return Math.max(0, countUpTo(sentences, place) - 1);
}

/** Whether a place is inside quotation marks. */
export function isQuoted({ quoted }: Scene, place: number): boolean {
  return isWithin(quoted, place);
}

/** How far back in mentions a description may reach; it bounds the work. */
export const MOST_MENTIONS = 400;

/** Of these entities the one named last before a place; the only one, wherever it is named. */
export function lastNamed(
  scene: Scene,
  entities: ReadonlySet<NamedEntity>,
  place: number,
): NamedEntity | null {
  if (entities.size < 2) return [...entities][0] ?? null;
  return lastMentioned(scene, place, ({ entity }) => entities.has(entity));
}

/** Who or what the last mention before a place is of, among those wanted. */
export function lastMentioned(
  { mentions }: Scene,
  place: number,
  isWanted: (mention: Mention) => boolean,
): NamedEntity | null {
  const upTo = countUpTo(mentions, place);
  for (let at = upTo - 1; at >= Math.max(0, upTo - MOST_MENTIONS); at--) {
    const mention = mentions[at];
    if (mention !== undefined && isWanted(mention)) return mention.entity;
  }
  return null;
}

/** Who and what the paragraph has named before a place, outside quotations. */
export function namedInParagraph(scene: Scene, place: number): Mention[] {
  const from = scene.text.lastIndexOf('\n', place) + 1;
  return mentionsIn(scene, {
    start: Math.max(from, place - LONGEST_PARAGRAPH),
    end: place,
  }).filter(({ start }) => !isQuoted(scene, start));
}

const LONGEST_PARAGRAPH = 3000;
