import { meet } from '../../places.ts';
import type { Denial, Disagreement, Fact, Printing, Quotation } from '../../types.ts';
import { contentWords, shared, stemSet } from '../words/content-words.ts';
import { isRightBehind } from '../spans.ts';
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

/** The quotations that comment on a sentence: right behind it on its page, in words of its own or by "it". */
const commentsOn = (fact: Printing, onPage: readonly Comment[]): number[] => {
  const behind = onPage.filter((comment) => isRightBehind(fact, comment));
  if (behind.length === 0) return [];
  const stems = plainStems(fact.words);
  return behind
    .filter(({ words }) => ON_IT.test(words) || shared(plainStems(words), stems) > 0)
    .map(({ quotation }) => quotation);
};

const plainStems = (words: string): ReadonlySet<string> =>
  stemSet(contentWords(words).filter(({ named, says }) => !named && says > 0));

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
  const byArticle = Map.groupBy(
    references.flatMap((places, reference) => places.map((place) => ({ place, reference }))),
    ({ place }) => place.article,
  );
  const comments = Map.groupBy(
    quotations.flatMap(({ printings }, quotation) =>
      printings.map((printing): Comment => ({ ...printing, quotation })),
    ),
    ({ article }) => article,
  );
  const timesReferredTo = ({ printings }: Fact): number =>
    new Set(
      printings.flatMap((printing) =>
        (byArticle.get(printing.article) ?? [])
          .filter(({ place }) => meet(place, printing))
          .map(({ reference }) => reference),
      ),
    ).size +
    new Set(
      printings.flatMap((printing) => commentsOn(printing, comments.get(printing.article) ?? [])),
    ).size;
  return facts
    .map((fact) => ({ ...fact, weight: raised(fact.weight, timesReferredTo(fact)) }))
    .sort(byWeight);
};
