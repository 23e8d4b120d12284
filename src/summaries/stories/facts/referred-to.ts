import { meet } from '../../places.ts';
import type { Denial, Disagreement, Fact, Printing, Quotation } from '../../types.ts';
import { contentWords, shared, stemSet } from '../words/content-words.ts';
import { isRightBehind, NEXT, startingIn } from '../spans.ts';
import { byWeight, raised } from './facts.ts';

/** What a story has besides its facts that can be about one of them. */
export type Referring = {
  readonly denials: readonly Pick<Denial, 'claim'>[];
  readonly disagreements: readonly Pick<Disagreement, 'sides'>[];
  readonly quotations: readonly Pick<Quotation, 'printings'>[];
};

/** "[It] is a betrayal", "[That] is why we asked": what was told just before. */
const ON_IT = /^\P{L}*(?:it|this|that|these|those)(?!\p{L})/iu;

/** A printing of a quotation, told by its place in the list. */
type Comment = Printing & { readonly quotation: number };

const self = <T>(span: T): T => span;

/** The quotations that comment on a sentence: right behind it on its page, in words of its own or by "it". */
const commentsOn = (fact: Printing, onPage: readonly Comment[]): number[] => {
  const next = { start: fact.end, end: fact.end + NEXT };
  const behind = startingIn(onPage, next, self).filter((comment) => isRightBehind(fact, comment));
  if (behind.length === 0) return [];
  const stems = plainStems(fact.words);
  return behind
    .filter(({ words }) => ON_IT.test(words) || shared(plainStems(words), stems) > 0)
    .map(({ quotation }) => quotation);
};

const plainStems = (words: string): ReadonlySet<string> =>
  stemSet(contentWords(words).filter(({ named, says }) => !named && says > 0));

/** A place something else of the story refers to, told by its number. */
type Reference = Printing & { readonly reference: number };

/** Those of one page, in order of their starts, that have a character in common with a passage. */
const referencesTo = (fact: Printing, onPage: readonly Reference[], longest: number): number[] =>
  startingIn(onPage, { start: fact.start - longest, end: fact.end }, self)
    .filter((place) => meet(place, fact))
    .map(({ reference }) => reference);

/** Each page's own, in order of their starts: a long page has thousands, of which a passage meets a few. */
const byPage = <T extends Printing>(places: readonly T[]): Map<string, T[]> =>
  Map.groupBy(
    places.toSorted((a, b) => a.start - b.start),
    ({ article }) => article,
  );

/**
 * The facts weighed by what else of the story rests on them too: that somebody denies what a fact
 * says, that outlets differ on its figure or day, or that somebody is quoted on it, each counts as a
 * further outlet does. Only places are compared: a denial refers to the sentence its claim stands in,
 * not to one like it, nor to its own; a quotation to the sentence right before it.
 */
export const weighReferredTo = (
  facts: readonly Fact[],
  { denials, disagreements, quotations }: Referring,
): Fact[] => {
  const references: (readonly Printing[])[] = [
    ...denials.flatMap(({ claim }) =>
      claim === null || claim.found === 'denial' ? [] : [[claim.printing]],
    ),
    ...disagreements.map(({ sides }) => sides.flatMap(({ printings }) => printings)),
  ];
  const places = references.flatMap((printings, reference) =>
    printings.map((printing): Reference => ({ ...printing, reference })),
  );
  const longest = places.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const referred = byPage(places);
  const comments = byPage(
    quotations.flatMap(({ printings }, quotation) =>
      printings.map((printing): Comment => ({ ...printing, quotation })),
    ),
  );
  const timesReferredTo = ({ printings }: Fact): number =>
    new Set(
      printings.flatMap((printing) =>
        referencesTo(printing, referred.get(printing.article) ?? [], longest),
      ),
    ).size +
    new Set(
      printings.flatMap((printing) => commentsOn(printing, comments.get(printing.article) ?? [])),
    ).size;
  return facts
    .map((fact) => ({ ...fact, weight: raised(fact.weight, timesReferredTo(fact)) }))
    .sort(byWeight);
};
