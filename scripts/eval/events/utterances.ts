import type { Printing, Quotation } from '../../../src/summaries/types.ts';
import { findSpeech } from '../../../test/support/events/find.ts';
import { isNamed, isOf, marked, sharedPart } from './marked.ts';
import { countPairs, pairsOf } from './pairs.ts';
import { accuracy, f1Score } from './score.ts';
import type { Score } from './score.ts';
import type { Told } from './told.ts';

type Found = { readonly quotation: Quotation; readonly printing: Printing };

const wantedOf = ({ event }: Told) =>
  event.expected.utterances.map((utterance) => ({
    ...utterance,
    printings: utterance.printings.flatMap(({ article: file, match, parts }) => {
      const article = event.articles.get(file);
      const span = article === undefined ? null : findSpeech(article, parts);
      return marked(event, file, span, parts.join(' … ')).map((passage) => ({ ...passage, match }));
    }),
  }));

const foundOf = ({ event, stories, nameOf }: Told): Found[] =>
  stories
    .flatMap(({ quotations }) => quotations)
    .flatMap((quotation) => quotation.printings.map((printing) => ({ quotation, printing })))
    .filter(({ printing }) => nameOf(printing.article).startsWith(`${event.slug}/`));

const isCounted = ({ match }: { readonly match: string }): boolean => match !== 'any';

/** What is said in one event, printing by printing, and the groups it was put in. */
const compare = (told: Told) => {
  const all = wantedOf(told);
  const wanted = all.map(({ by, printings }) => ({ by, printings: printings.filter(isCounted) }));
  const unjudged = all.flatMap(({ printings }) => printings.filter((each) => !isCounted(each)));
  const found = foundOf(told).filter(
    ({ printing }) => !unjudged.some((passage) => isOf(printing, passage)),
  );
  const passages = wanted.flatMap(({ printings }) => printings);
  const nameOf = (printing: Printing): string => {
    const best = passages
      .filter((passage) => isOf(printing, passage))
      .sort((a, b) => sharedPart(printing, b) - sharedPart(printing, a))[0];
    return best?.name ?? `${told.nameOf(printing.article)} "${printing.words}" (not marked)`;
  };
  return {
    wanted: wanted.map(({ printings }) => printings.map(({ name }) => name)),
    found: [...Map.groupBy(found, ({ quotation }) => quotation).values()].map((group) =>
      group.map(({ printing }) => nameOf(printing)),
    ),
    printings: wanted.flatMap(({ by, printings }) =>
      printings.map((passage) => ({
        by,
        passage,
        isShared: printings.length > 1,
        found: found.find(({ printing }) => isOf(printing, passage)) ?? null,
      })),
    ),
  };
};

type Compared = ReturnType<typeof compare>['printings'][number];

/** Of the printings of what is printed more than once; one that is not found counts as wrong. */
const scoreMatches = (printings: readonly Compared[]): Score => {
  const shared = printings.filter(({ isShared }) => isShared);
  const misses = shared.flatMap(({ passage, found }) =>
    found?.printing.match === passage.match
      ? []
      : [`${passage.name} is ${passage.match}, not ${found?.printing.match ?? 'found'}`],
  );
  return accuracy('verbatim, trimmed, reworded or disputed', 95, shared.length, misses);
};

const scoreSpeakers = (printings: readonly Compared[]): Score => {
  const found = printings.flatMap((each) =>
    each.found === null ? [] : [{ ...each, speaker: each.found.quotation.speaker?.name ?? null }],
  );
  const misses = found.flatMap(({ by, passage, speaker }) =>
    isNamed(speaker, by)
      ? []
      : [`${passage.name} is by ${by.join(' or ')}, not ${speaker ?? 'unknown'}`],
  );
  return accuracy('speaker of what is found', 93, found.length, misses);
};

/** How what is said comes together over outlets, in which words it stands and who said it. */
export const scoreUtterances = (told: readonly Told[]): Score[] => {
  const compared = told.map(compare);
  const pairs = countPairs(
    pairsOf(compared.flatMap(({ found }) => found)),
    pairsOf(compared.flatMap(({ wanted }) => wanted)),
  );
  const printings = compared.flatMap((each) => each.printings);
  return [
    f1Score('printings of one utterance together', 90, pairs),
    scoreMatches(printings),
    scoreSpeakers(printings),
  ];
};
