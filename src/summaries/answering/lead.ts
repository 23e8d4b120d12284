import { dayNumber } from '../days.ts';
import { terms } from '../store/terms.ts';
import type { Fact, Source } from '../types.ts';

/** A sentence that opens a briefing can be said in a breath or two. In UTF-16 units. */
const LONGEST = 320;

/** What begins further down its article does not open it. In UTF-16 units: its first two sentences. */
const OPENING = 300;

/** The opening of a news item says again what its headline says; that of a feature sets a scene. */
const LEAST_OF_HEADLINE = 2;

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
 * The sentences a briefing opens with, of those that stand by themselves: the story's latest, which is
 * what most publishers of its last two days open with, then the weightiest that says something else.
 * What the articles report goes before background.
 *
 * Of "He denied it." and "The council closed the bridge." -> the second
 */
export const leadOf = (facts: readonly Fact[], sources: readonly Source[]): readonly Fact[] => {
  const able = facts.filter(({ text }) => text.length <= LONGEST && !POINTS_BACK.test(text));
  const reported = able.filter(({ standing }) => standing === 'reported');
  const ranked = reported.length > 0 ? reported : able;
  const first = latestOpening(ranked, sources) ?? highest(ranked);
  const second = first && ranked.find(saysMoreThan(first));
  return [first, second].filter((fact) => fact !== undefined);
};

/** Whatever stands highest in its article, as news is written. */
const highest = (facts: readonly Fact[]): Fact | undefined =>
  facts.toSorted((a, b) => place(a) - place(b))[0];

/** How far down its article it stands where it stands highest, in UTF-16 units. */
const place = ({ printings }: Fact): number => Math.min(...printings.map(({ start }) => start));

/**
 * What most publishers of the last two days of news open with: two, because one day's papers print
 * the evening before's. Of what equally many open with the newest, then what stands highest.
 */
const latestOpening = (facts: readonly Fact[], sources: readonly Source[]): Fact | undefined => {
  const openings = Map.groupBy(ofLastDays(openingsOf(facts, sources)), ({ fact }) => fact);
  const opened = facts.flatMap((fact) => {
    const by = openings.get(fact);
    if (by === undefined) return [];
    const publishers = new Set(by.map(({ source }) => source.family)).size;
    return { fact, publishers, day: Math.max(...by.map(dayOf)) };
  });
  return opened.toSorted(
    (a, b) => b.publishers - a.publishers || b.day - a.day || place(a.fact) - place(b.fact),
  )[0]?.fact;
};

type Opening = { readonly fact: Fact; readonly source: Source };

/** Of each article the first fact at its top that takes up the headline. */
const openingsOf = (facts: readonly Fact[], sources: readonly Source[]): readonly Opening[] => {
  const atTop = facts.flatMap((fact) =>
    fact.printings
      .filter(({ start }) => start < OPENING)
      .map((printing) => ({ fact, ...printing })),
  );
  const byArticle = Map.groupBy(atTop, ({ article }) => article);
  return sources.flatMap((source) => {
    const headline = new Set(terms(source.title));
    const [first] = (byArticle.get(source.article) ?? [])
      .filter(({ words }) => shared(terms(words), headline) >= LEAST_OF_HEADLINE)
      .toSorted((a, b) => a.start - b.start);
    return first ? [{ fact: first.fact, source }] : [];
  });
};

/** All where none has a date. */
const ofLastDays = (openings: readonly Opening[]): readonly Opening[] => {
  const newest = Math.max(...openings.map(dayOf));
  return openings.filter((opening) => dayOf(opening) >= newest - 1);
};

/** Without a date before all others. */
const dayOf = ({ source: { published } }: Opening): number =>
  published === null ? 0 : dayNumber(published);

const saysMoreThan = (said: Fact): ((fact: Fact) => boolean) => {
  const known = new Set(terms(said.text));
  return (fact) => {
    const own = terms(fact.text);
    const least = Math.min(own.length, known.size);
    return fact !== said && shared(own, known) / Math.max(1, least) <= MOST_SHARED;
  };
};

/** How many of one text's words another has. */
const shared = (own: readonly string[], other: ReadonlySet<string>): number =>
  own.filter((term) => other.has(term)).length;
