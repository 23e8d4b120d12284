import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';

/** Passages of our own writing, one file a class: `README.md` beside them explains the form. */
const FOLDER = new URL('../../../fixtures/passages/', import.meta.url);
const KNOWN_MISSES = 'known-misses.yaml';

/** A folded block gives one line break for a paragraph break; an article has a blank line there. */
const prose = z.string().transform((folded) => folded.trim().replaceAll('\n', '\n\n'));
const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((one) => [one]), z.array(item)]);

const quotation = z.strictObject({
  words: oneOrMore(prose),
  by: oneOrMore(z.string()).nullable().optional(),
  notBy: z.array(z.string()).default([]),
  as: z.enum(['person', 'organisation', 'unnamed']).optional(),
  kind: z.enum(['direct', 'fragment']).optional(),
  mention: z.string().optional(),
  basis: z.enum(['stated', 'carried', 'resolved']).optional(),
  toldTo: z.string().optional(),
  venue: z.string().optional(),
  optional: z.boolean().default(false),
});

const name = z.strictObject({
  name: z.string(),
  kind: z.enum(['person', 'organisation', 'place']).optional(),
  aliases: z.array(z.string()).default([]),
  role: z.string().optional(),
});

const denial = z.strictObject({
  kind: oneOrMore(z.enum(['denies', 'rejects part', 'downplays', 'declines', 'unconfirmed'])),
  words: prose,
  by: oneOrMore(z.string()).nullable().optional(),
  claim: z.string().optional(),
});

const date = z.strictObject({
  words: z.string(),
  is: z.string().optional(),
  within: z.string().optional(),
  optional: z.boolean().default(false),
});

const figure = z.strictObject({
  value: z.number(),
  unit: z.enum(['money', 'percent', 'count', 'ordinal']),
  currency: z.string().optional(),
  of: z.string().optional(),
  bound: z.enum(['about', 'at least', 'at most']).optional(),
});

const passage = z
  .strictObject({
    id: z.string(),
    note: z.string(),
    published: z.string().optional(),
    text: prose,
    names: z.array(name).optional(),
    notNames: z.array(z.string()).default([]),
    notPersons: z.array(z.string()).default([]),
    quotations: z.array(quotation).optional(),
    denials: z.array(denial).optional(),
    dates: z.array(date).optional(),
    figures: z.array(figure).optional(),
  })
  .transform(({ text: marked, ...rest }) => ({
    ...rest,
    text: marked.replace(/ \|(?=\s|$)/gu, ''),
    sentences: marked.includes(' |') ? marked.split(/ \|\s*/u).filter(Boolean) : undefined,
  }));

export type Passage = z.infer<typeof passage>;
export type WantedQuotation = z.infer<typeof quotation>;

const readYaml = (file: string): unknown => parse(readFileSync(new URL(file, FOLDER), 'utf8'));

/** Every passage, keyed `class/id`: `sentences/us-at-the-end`. Throws where a file breaks the form. */
export const readPassages = (): ReadonlyMap<string, Passage> => {
  const files = readdirSync(FOLDER).filter((f) => f.endsWith('.yaml') && f !== KNOWN_MISSES);
  return new Map(
    files.flatMap((file) =>
      z
        .array(passage)
        .parse(readYaml(file))
        .map((each) => [`${path.basename(file, '.yaml')}/${each.id}`, each] as const),
    ),
  );
};

/** What the extraction does not get right yet: `class/id` -> why. */
export const readKnownMisses = (): ReadonlyMap<string, string> => {
  const reasons = z.record(z.string(), z.array(z.string())).parse(readYaml(KNOWN_MISSES) ?? {});
  return new Map(
    Object.entries(reasons).flatMap(([reason, keys]) => keys.map((key) => [key, reason] as const)),
  );
};
