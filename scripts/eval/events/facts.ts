import type { Printing } from '../../../src/summaries/types.ts';
import { isOf, markedIn } from './marked.ts';
import type { Marked } from './marked.ts';
import { pairsWithin } from './pairs.ts';
import { f1Score } from './score.ts';
import type { Score } from './score.ts';
import type { Told } from './told.ts';

const overPages = <T extends { readonly article: string }>(items: readonly T[]) =>
  pairsWithin(items).filter(([a, b]) => a.article !== b.article);

const holds = (printings: readonly Printing[], passage: Marked): boolean =>
  printings.some((printing) => isOf(printing, passage));

/** One sentence may tell several facts: two printings are rightly one record if they share any. */
const isRight = (pair: readonly Printing[], facts: readonly (readonly Marked[])[]): boolean =>
  facts.some((passages) => pair.every((printing) => passages.some((each) => isOf(printing, each))));

/** Pairs of the passages an editor marked, in one event. */
const compare = ({ event, stories, nameOf }: Told) => {
  const wanted = event.expected.facts.map((fact) => markedIn(event, fact.in));
  const all = wanted.flat();
  const records = stories.flatMap((story) => story.facts.map(({ printings }) => printings));
  const found = records.flatMap((printings) =>
    overPages(printings.filter((printing) => all.some((passage) => isOf(printing, passage)))),
  );
  const pairs = wanted.flatMap(overPages);
  const missing = pairs.filter(
    ([a, b]) => !records.some((printings) => holds(printings, a) && holds(printings, b)),
  );
  const wrong = found.filter((pair) => !isRight(pair, wanted));
  return {
    found: found.length,
    wrong: wrong.length,
    wanted: pairs.length,
    missing: missing.length,
    misses: [
      ...missing.map(([a, b]) => `not together: ${a.name} | ${b.name}`),
      ...wrong.map(
        ([a, b]) =>
          `wrongly together: ${nameOf(a.article)} "${a.words}" | ${nameOf(b.article)} "${b.words}"`,
      ),
    ],
  };
};

/** Whether the same fact over outlets is one record, of the passages an editor marked. */
export const scoreFacts = (told: readonly Told[]): Score => {
  const compared = told.map(compare);
  const sum = (of: (one: ReturnType<typeof compare>) => number) =>
    compared.reduce((total, one) => total + of(one), 0);
  return f1Score('the same fact over outlets together', 75, {
    rightOfFound: sum(({ found, wrong }) => found - wrong),
    found: sum(({ found }) => found),
    rightOfWanted: sum(({ wanted, missing }) => wanted - missing),
    wanted: sum(({ wanted }) => wanted),
    misses: compared.flatMap(({ misses }) => misses),
  });
};
