import { quotedWords } from '../stories/wording/quoted-words.ts';
import type { NonEmpty, Printing, Quotation, Source } from '../types.ts';
import type { ChangedWords, CompareAnswer, NothingAnswer, OutletView } from './answer.ts';
import { typed } from './ask.ts';
import type { Archive } from './ask.ts';
import { differencesOf } from './differences.ts';
import { standingDisagreements } from './disagreements.ts';
import { countsOf, findStory } from './find-story.ts';
import { hiddenIn } from './hidden.ts';
import { noStory } from './nothing.ts';
import { isDenialQuoted } from './told-twice.ts';

type Printed = { readonly printings: NonEmpty<Printing> };

/** A story's outlets side by side: what only one has, and which words each changed. */
export const answerCompare = async (
  { store, check }: Archive,
  ask: { story: string },
): Promise<CompareAnswer | NothingAnswer> => {
  const asked = typed(ask.story);
  const story = await findStory(store, asked);
  if (!story) return noStory(store, asked);
  const [facts, quotations, denials, disagreements] = await Promise.all([
    check(story.facts),
    check(story.quotations),
    check(story.denials),
    standingDisagreements(check, story.disagreements),
  ]);
  const all = [...facts.shown, ...quotations.shown, ...denials.shown];
  const view = ([outlet, { family }]: readonly [string, Source]): OutletView => {
    const only = <T extends Printed>(records: readonly T[]): readonly T[] =>
      records.filter((record) => record.printings.every((printing) => printing.outlet === outlet));
    return {
      outlet,
      family,
      prints: all.filter((record) => isPrintedBy(record, outlet)).length,
      onlyFacts: only(facts.shown),
      onlyQuotations: only(quotations.shown).filter((said) => !isDenialQuoted(said, denials.shown)),
      onlyDenials: only(denials.shown),
      changed: changedBy(outlet, quotations.shown),
    };
  };
  const outlets = new Map(story.sources.map((source) => [source.outlet, source]));
  return {
    kind: 'compare',
    story: story.id,
    title: story.title,
    from: story.from,
    to: story.to,
    counts: countsOf(story),
    outlets: [...outlets].map(view).toSorted((a, b) => b.prints - a.prints),
    sharedQuotations: shared(quotations.shown),
    sharedFacts: shared(facts.shown),
    disagreements,
    sources: story.sources,
    more: 0,
    withheld: facts.withheld + quotations.withheld + denials.withheld,
    ...(await hiddenIn(store, ['fact', 'quotation', 'denial'], { story: story.id })),
  };
};

/** Those of several outlets: most outlets first, among them those in several wordings. */
const shared = <T extends Printed>(records: readonly T[]): readonly T[] =>
  records
    .map((record) => ({ record, outlets: outletsOf(record), wordings: wordingsOf(record) }))
    .filter(({ outlets }) => outlets > 1)
    .toSorted((a, b) => b.outlets - a.outlets || b.wordings - a.wordings)
    .map(({ record }) => record);

const wordingsOf = ({ printings }: Printed): number =>
  new Set(printings.map(({ match }) => match)).size;

const outletsOf = ({ printings }: Printed): number =>
  new Set(printings.map(({ outlet }) => outlet)).size;

const isPrintedBy = ({ printings }: Printed, outlet: string): boolean =>
  printings.some((printing) => printing.outlet === outlet);

/** Trimming leaves words as they are; every other wording that is not the speaker's is a change. */
const changedBy = (outlet: string, quotations: readonly Quotation[]): readonly ChangedWords[] =>
  quotations.flatMap((quotation) =>
    quotation.printings
      .filter((printing) => printing.outlet === outlet && isChanged(printing))
      .map((printing) => ({
        quotation,
        printing,
        differences: differencesOf(quotedWords(printing), quotation.words),
      })),
  );

const isChanged = ({ match }: Printing): boolean => match === 'reworded' || match === 'disputed';
