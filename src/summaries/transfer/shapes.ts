import { z } from 'zod';
import { MATCHES } from '../types.ts';
import type { Article, Printing, Speaker } from '../types.ts';
import type { LineType } from './lines.ts';

/** The shapes of `types.ts`, to hold what comes from outside against. */

const day = z.iso.date().nullable();
const id = z.string().min(1);
const text = z.string();
const offset = z.int().min(0);
const some = <T extends z.ZodType>(one: T) => z.tuple([one], one);

const span = z.strictObject({ start: offset, end: offset });

const printing = z.strictObject({
  outlet: text,
  article: id,
  start: offset,
  end: offset,
  words: text,
  match: z.enum(MATCHES),
  original: text.nullable(),
  parts: some(span).exactOptional(),
}) satisfies z.ZodType<Printing>;

const speaker = z.strictObject({
  name: text,
  role: text.nullable(),
  kind: z.enum(['person', 'organisation', 'unnamed']),
}) satisfies z.ZodType<Speaker>;

const support = z.strictObject({
  outlets: offset,
  independent: offset,
  originals: z.array(text),
});

const figure = z.strictObject({
  words: text,
  value: z.number(),
  unit: z.enum(['money', 'percent', 'count', 'ordinal']),
  currency: text.nullable(),
  of: text.nullable(),
  bound: z.enum(['exact', 'about', 'at least', 'at most']),
});

const dated = z.enum(['article', 'story']);
const record = { id, story: id, printings: some(printing) };

const article = z.strictObject({
  id,
  outlet: text,
  title: text,
  url: text.nullable(),
  published: day,
  source: text,
  text,
}) satisfies z.ZodType<Article>;

const story = z.strictObject({
  id,
  title: text,
  from: day,
  to: day,
  sources: some(
    z.strictObject({
      outlet: text,
      article: id,
      title: text,
      url: text.nullable(),
      published: day,
      family: text,
      joinedBy: z.array(text),
    }),
  ),
  people: z.array(
    z.strictObject({
      name: text,
      kind: speaker.shape.kind,
      aliases: z.array(text),
      roles: z.array(text),
    }),
  ),
  topics: z.array(text),
});

const claim = z.strictObject({
  words: text,
  by: speaker.nullable(),
  found: z.enum(['denial', 'article', 'story']),
  printing,
});

/** What each kind of line holds once it has our names. */
export const SHAPES = {
  NewsArticle: article,
  Collection: story,
  Quotation: z.strictObject({
    ...record,
    speaker: speaker.nullable(),
    words: text,
    saidOn: day,
    dated: dated.nullable(),
    venue: text.nullable(),
    toldTo: text.nullable(),
    wordsBy: z.enum(['told to', 'most outlets', 'longest', 'earliest', 'only wording']),
    support,
  }),
  Denial: z.strictObject({
    ...record,
    by: speaker,
    alsoBy: speaker.optional(),
    kind: z.enum(['denies', 'rejects part', 'downplays', 'declines', 'unconfirmed']),
    words: text,
    quoted: z.literal(true).optional(),
    claim: claim.nullable(),
    saidOn: day,
    dated: dated.nullable(),
    later: z.strictObject({ kind: z.enum(['retracted', 'confirmed']), printing }).nullable(),
    support,
  }),
  Claim: z.strictObject({
    ...record,
    text,
    figures: z.array(figure),
    creditedTo: text.nullable(),
    standing: z.enum(['reported', 'speculation', 'background']),
    weight: z.number(),
    support,
  }),
  Event: z.strictObject({
    ...record,
    from: day,
    to: day,
    precision: z.enum(['day', 'week', 'month', 'quarter', 'season', 'year', 'decade', 'range']),
    basis: z.enum(['stated', 'resolved']),
    dated,
    status: z.enum(['happened', 'said', 'due', 'denied']),
    text,
  }),
  Disagreement: z.strictObject({
    id,
    story: id,
    kind: z.enum(['figure', 'date']),
    about: text,
    sides: z.array(
      z.strictObject({
        value: text,
        figure: figure.nullable(),
        day,
        printings: some(printing),
      }),
    ),
  }),
  Revision: z.strictObject({
    story: id,
    outlet: text,
    before: id,
    after: id,
    seenOn: day,
    changes: z.array(
      z.strictObject({
        kind: z.enum(['quotation', 'figure']),
        before: printing.nullable(),
        after: printing.nullable(),
      }),
    ),
  }),
} as const satisfies Record<LineType, z.ZodType>;

/** Every printing anywhere in a record. */
export const printingsIn = (value: unknown): readonly Printing[] => {
  if (Array.isArray(value)) return value.flatMap(printingsIn);
  if (typeof value !== 'object' || value === null) return [];
  const found = printing.safeParse(value);
  return found.success ? [value as Printing] : Object.values(value).flatMap(printingsIn);
};
