import type { Denial, Disagreement, Fact, Printing } from '../../types.ts';
import { byWeight, raised } from './facts.ts';

/** What a story has besides its facts that can be about one of them. */
export type Referring = {
  readonly denials: readonly Pick<Denial, 'claim'>[];
  readonly disagreements: readonly Pick<Disagreement, 'sides'>[];
};

const meet = (a: Printing, b: Printing): boolean => a.start < b.end && b.start < a.end;

/**
 * The facts weighed by what else of the story rests on them too: that somebody denies what a fact
 * says, or that outlets differ on its figure or day, each counts as a further outlet does. Only
 * places are compared: a denial refers to the sentence its claim stands in, not to one like it, nor
 * to its own.
 */
export const weighReferredTo = (
  facts: readonly Fact[],
  { denials, disagreements }: Referring,
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
  const timesReferredTo = ({ printings }: Fact): number =>
    new Set(
      printings.flatMap((printing) =>
        (byArticle.get(printing.article) ?? [])
          .filter(({ place }) => meet(place, printing))
          .map(({ reference }) => reference),
      ),
    ).size;
  return facts
    .map((fact) => ({ ...fact, weight: raised(fact.weight, timesReferredTo(fact)) }))
    .sort(byWeight);
};
