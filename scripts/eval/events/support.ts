import type { Support } from '../../../src/summaries/types.ts';
import { foldedName, isOf, marked, markedIn } from './marked.ts';
import type { Marked, Passage } from './marked.ts';
import { accuracy } from './score.ts';
import type { Score } from './score.ts';
import type { Told } from './told.ts';
import { findSpeech } from '../../../test/support/events/find.ts';

type Supported = {
  readonly printings: readonly Passage[];
  readonly support: Support;
};

type Wanted = {
  readonly independent?: number | undefined;
  readonly originals?: readonly string[] | undefined;
  readonly passages: readonly Marked[];
};

const wantedOf = ({ event }: Told): Wanted[] => [
  ...event.expected.facts.map((fact) => ({ ...fact, passages: markedIn(event, fact.in) })),
  ...event.expected.utterances.map((utterance) => ({
    ...utterance,
    passages: utterance.printings.flatMap(({ article: file, parts }) => {
      const article = event.articles.get(file);
      const span = article === undefined ? null : findSpeech(article, parts);
      return marked(event, file, span, parts.join(' … '));
    }),
  })),
];

const areNamed = (names: readonly string[], wanted: readonly string[]): boolean =>
  names.map(foldedName).sort().join() === wanted.map(foldedName).sort().join();

/** Whether records say how many independent outlets and which originals stand behind them. */
export const scoreSupport = (told: readonly Told[]): Score => {
  const cases = told.flatMap((of) => {
    const records: readonly Supported[] = of.stories.flatMap((story) => [
      ...story.facts,
      ...story.quotations,
    ]);
    return wantedOf(of)
      .filter(({ independent, originals }) => independent !== undefined || originals !== undefined)
      .map((wanted) => ({ wanted, records }));
  });
  const misses = cases.flatMap(({ wanted: { independent, originals, passages }, records }) => {
    const held = ({ printings }: Supported) =>
      passages.filter((passage) => printings.some((printing) => isOf(printing, passage))).length;
    const support = records.toSorted((a, b) => held(b) - held(a))[0]?.support;
    const isRight =
      (independent === undefined || support?.independent === independent) &&
      (originals === undefined || areNamed(support?.originals ?? [], originals));
    const wanted = `${independent ?? 'any'} independent, ${originals?.join() ?? 'any original'}`;
    const got = `${support?.independent ?? '?'} independent, ${support?.originals.join() ?? '?'}`;
    return isRight ? [] : [`${passages[0]?.name ?? ''} has ${wanted}, not ${got}`];
  });
  return accuracy('independent outlets and originals', 80, cases.length, misses);
};
