import { terms } from '../store/terms.ts';
import type { Fact } from '../types.ts';

/** A sentence that opens a briefing can be said in a breath or two. In UTF-16 units. */
const LONGEST = 320;

/** Two sentences that share more of their words than this say one thing twice. */
const MOST_SHARED = 0.5;

const BACK =
  'he|she|it|they|his|her|its|their|this|that|these|those|such|also|still|meanwhile|however|instead|moreover|both|another';

/** What points back to a sentence before it is not understood when it stands first: "Since April its leaders". */
const POINTS_BACK = new RegExp(
  `^[^\\p{L}]*(?:(?:and|but|or|so|yet|then)\\b|(?:[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]+){0,3}(?:${BACK})\\b)`,
  'iu',
);

/**
 * The sentences a briefing opens with, of those that stand by themselves: the one that stands
 * earliest in its article, as news is written, then the weightiest that says something else. What
 * the articles report goes before background.
 *
 * Of "He denied it." and "The council closed the bridge." -> the second
 */
export const leadOf = (facts: readonly Fact[]): readonly Fact[] => {
  const able = facts.filter(({ text }) => text.length <= LONGEST && !POINTS_BACK.test(text));
  const reported = able.filter(({ standing }) => standing === 'reported');
  const ranked = reported.length > 0 ? reported : able;
  const [first] = ranked.toSorted((a, b) => place(a) - place(b));
  const second = first && ranked.find((fact) => fact !== first && !saysTheSame(fact, first));
  return [first, second].filter((fact) => fact !== undefined);
};

/** How far down its article it stands where it stands highest, in UTF-16 units. */
const place = ({ printings }: Fact): number => Math.min(...printings.map(({ start }) => start));

const saysTheSame = (a: Fact, b: Fact): boolean => {
  const [ofA, ofB] = [terms(a.text), new Set(terms(b.text))];
  const shared = ofA.filter((term) => ofB.has(term)).length;
  return shared / Math.max(1, Math.min(ofA.length, ofB.size)) > MOST_SHARED;
};
