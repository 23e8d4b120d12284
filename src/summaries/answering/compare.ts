import { isOtherwise } from '../types.ts';
import type { NonEmpty, Printing, Quotation, Source } from '../types.ts';
import type { ChangedWords, CompareAnswer, NothingAnswer, OutletView } from './answer.ts';
import { typed } from './ask.ts';
import type { Archive } from './ask.ts';
import { findStory } from './find-story.ts';
import { noStory } from './nothing.ts';
import { wordingOf } from './one-record.ts';
import { standingStory } from './standing-story.ts';
import type { StandingRecords } from './standing-story.ts';
import { isDenialQuoted, isOnlyDenied } from './told-twice.ts';

type Printed = { readonly printings: NonEmpty<Printing> };

/** A story's outlets side by side: what only one has, and which words each changed. */
export const answerCompare = async (
  archive: Archive,
  ask: { story: string },
): Promise<CompareAnswer | NothingAnswer> => {
  const asked = typed(ask.story);
  const story = await findStory(archive.store, asked);
  if (!story) return noStory(archive.store, asked);
  const { told, records } = await standingStory(archive, story);
  const outlets = new Map(story.sources.map((source) => [source.outlet, source]));
  return {
    kind: 'compare',
    ...told,
    outlets: [...outlets.values()]
      .map((source) => viewOf(source, records))
      .toSorted((a, b) => b.prints - a.prints),
    sharedQuotations: shared(records.quotations),
    sharedFacts: shared(records.facts),
    disagreements: records.disagreements,
    more: 0,
  };
};

const viewOf = (
  { outlet, family }: Source,
  { facts, quotations, denials }: StandingRecords,
): OutletView => {
  const only = <T extends Printed>(records: readonly T[]): readonly T[] =>
    records.filter((record) => record.printings.every((printing) => printing.outlet === outlet));
  return {
    outlet,
    family,
    prints: [...facts, ...quotations, ...denials].filter((record) => isPrintedBy(record, outlet))
      .length,
    onlyFacts: only(facts).filter((fact) => !isOnlyDenied(fact, denials)),
    onlyQuotations: only(quotations).filter((said) => !isDenialQuoted(said, denials)),
    onlyDenials: only(denials),
    changed: changedBy(outlet, quotations),
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
      .filter((printing) => printing.outlet === outlet && isOtherwise(printing))
      .map((printing) => ({
        quotation,
        printing,
        differences: wordingOf(printing, quotation.words),
      })),
  );
