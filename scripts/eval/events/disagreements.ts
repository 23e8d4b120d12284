import type { Disagreement } from '../../../src/summaries/types.ts';
import { f1Score } from './score.ts';
import type { Score } from './score.ts';
import type { Told } from './told.ts';

type Wanted = Told['event']['expected']['disagreements'][number];

/** Two outlets with different values stand on different sides, each with its own. */
const isFound = ({ values }: Wanted, { sides }: Disagreement, of: Told): boolean => {
  const sideOf = (file: string, value: string) =>
    sides.findIndex(({ printings }) =>
      printings.some(
        ({ article, words }) =>
          of.nameOf(article) === `${of.event.slug}/${file}` && words.includes(value),
      ),
    );
  const held = Object.entries(values)
    .map(([file, value]) => ({ value, side: sideOf(file, value) }))
    .filter(({ side }) => side !== -1);
  return (
    new Set(held.map(({ value }) => value)).size > 1 &&
    new Set(held.map(({ side }) => side)).size > 1
  );
};

const compare = (of: Told) => {
  const left = new Set(of.stories.flatMap(({ disagreements }) => disagreements));
  const missing: string[] = [];
  for (const wanted of of.event.expected.disagreements) {
    const found = [...left].find((each) => isFound(wanted, each, of));
    if (found === undefined) missing.push(`not found: ${of.event.slug}, ${wanted.about}`);
    else left.delete(found);
  }
  const extra = Array.from(
    left,
    ({ about, sides }) =>
      `none, or twice: ${of.event.slug}, ${about}: ${sides.map(({ value }) => value).join(' / ')}`,
  );
  return { wanted: of.event.expected.disagreements.length, missing, extra };
};

/** Whether figures and days that outlets differ on are found, and no others. */
export const scoreDisagreements = (told: readonly Told[]): Score => {
  const compared = told.map(compare);
  const missing = compared.flatMap((each) => each.missing);
  const extra = compared.flatMap((each) => each.extra);
  const wanted = compared.reduce((sum, each) => sum + each.wanted, 0);
  const right = wanted - missing.length;
  return f1Score('disagreements', 80, {
    rightOfFound: right,
    found: right + extra.length,
    rightOfWanted: right,
    wanted,
    misses: [...missing, ...extra],
  });
};
