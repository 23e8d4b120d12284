import { z } from 'zod';
import { MATCHES } from '../../../src/summaries/types.ts';

/** What a careful editor expects of an event; `test/fixtures/events/README.md` explains each field. */

const oneOrMore = <T extends z.ZodType>(item: T) =>
  z.union([item.transform((one) => [one]), z.array(item)]);

const names = oneOrMore(z.string().nullable());

/** Passages by the article they stand in. */
const places = z.record(z.string(), oneOrMore(z.string()));

/** `any`: too short to prove anything, or editors would differ; it is left out of the count. */
const match = z.enum([...MATCHES, 'any']);

const printing = z
  .tuple([z.string(), match, z.string()], z.string())
  .transform(([article, as, ...parts]) => ({ article, match: as, parts }));

const support = {
  independent: z.number().int().min(1).optional(),
  originals: z.array(z.string()).optional(),
};

const utterance = z.strictObject({ by: names, printings: z.array(printing).min(1), ...support });

const fact = z.strictObject({ in: places, ...support });

const denial = z.strictObject({
  by: names,
  kind: oneOrMore(z.enum(['denies', 'downplays', 'declines', 'unconfirmed', 'rejects part'])),
  in: places,
  claim: z.union([z.literal('any'), z.null(), places]),
  claimBy: names.optional(),
  later: z.enum(['retracted', 'confirmed']).optional(),
  optional: z.boolean().default(false),
});

const disagreement = z.strictObject({
  about: z.string(),
  values: z.record(z.string(), z.string()),
});

const day = z.strictObject({
  is: z.iso.date(),
  status: z.enum(['happened', 'said', 'due', 'denied']),
  in: places,
});

const revision = z.strictObject({
  before: z.string(),
  after: z.string(),
  changes: z.array(z.tuple([z.string(), z.string()])),
});

export const expectedSchema = z.strictObject({
  note: z.string(),
  stories: z.array(z.array(z.string()).min(1)).min(1),
  revisions: z.array(revision).default([]),
  utterances: z.array(utterance),
  facts: z.array(fact),
  denials: z.array(denial),
  disagreements: z.array(disagreement),
  timeline: z.array(day).default([]),
});

export type Expected = z.infer<typeof expectedSchema>;
export type Places = z.infer<typeof places>;
