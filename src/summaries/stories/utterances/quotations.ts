import type { CalendarDate, NonEmpty, Printing, Quotation } from '../../types.ts';
import { countOutlets } from '../dated-article.ts';
import { makeId } from '../ids.ts';
import { printingOfQuotation } from '../printing.ts';
import { byPrint } from './said.ts';
import { saidOn } from './said-on.ts';
import type { SaidOn } from './said-on.ts';
import { callsItself } from '../sources/outlet-names.ts';
import { supportOf } from '../sources/support.ts';
import type { Families } from '../sources/support.ts';
import { tally, commonest } from '../tally.ts';
import type { Tally } from '../tally.ts';
import type { Printed, Utterance } from './utterances.ts';

/** The first that any printing gives, those with the speaker's own words asked first. */
const firstOf = <T>(
  printings: NonEmpty<Printed>,
  give: (printed: Printed) => T | null,
): T | null => {
  for (const printed of printings) {
    const given = give(printed);
    if (given !== null) return given;
  }
  return null;
};

/**
 * To whom the words shown were told: as a page says that prints just them, or that the outlet which
 * prints them was told. What a page says beside a part or a rewording is of its own printing.
 */
const listenerOf = (printings: NonEmpty<Printed>): string | null => {
  const [{ said: shown }] = printings;
  return firstOf(printings, ({ said: { toldTo }, match }) =>
    toldTo !== null && (match === 'verbatim' || callsItself(shown.in.article.outlet, toldTo))
      ? toldTo
      : null,
  );
};

/** The day most printings give; a day that rests on an article's own date goes before others. */
const dayOf = (printings: NonEmpty<Printed>): SaidOn | null => {
  const found = printings.map(({ said }) => saidOn(said)).filter((on) => on !== null);
  const dated = found.some((on) => on.dated === 'article') ? 'article' : 'story';
  const days: Tally = new Map();
  for (const on of found) if (on.dated === dated) tally(days, on.day, 1);
  const day: CalendarDate | undefined = commonest(days);
  return day === undefined ? null : { day, dated };
};

/** What most outlets print first; whole utterances before fragments, known speakers before unknown. */
const byReach = (a: Utterance, b: Utterance): number => {
  const outlets = ({ printings }: Utterance): number =>
    countOutlets(printings.map(({ said }) => said.in.article));
  const isUnknown = ({ speaker }: Utterance): number => Number(speaker === null);
  const isFragment = ({ printings: [{ said }] }: Utterance): number =>
    Number(said.found.kind === 'fragment');
  return (
    isUnknown(a) - isUnknown(b) ||
    outlets(b) - outlets(a) ||
    isFragment(a) - isFragment(b) ||
    byPrint(a.printings[0].said, b.printings[0].said)
  );
};

/**
 * Utterances as records of a story, those most outlets print first.
 *
 * Two printings of "We have no intention of doing that", `said Carney on Sunday` -> one quotation by
 * Mark Carney, `saidOn: '2026-01-25'`, with both printings
 */
export const asQuotations = (
  story: string,
  utterances: readonly Utterance[],
  families: Families,
): Quotation[] =>
  utterances.toSorted(byReach).map((utterance) => asQuotation(story, utterance, families));

const asQuotation = (
  story: string,
  { speaker, printings, wordsBy }: Utterance,
  families: Families,
): Quotation => {
  const [first, ...others] = printings;
  const printing = ({ said, match }: Printed) =>
    printingOfQuotation(said.in, said.found, match, said.original);
  const on = dayOf(printings);
  const place = printing(first);
  const all: NonEmpty<Printing> = [place, ...others.map(printing)];
  return {
    id: makeId('quotation', story, place.article, place.start, place.end),
    story,
    speaker,
    words: first.said.words,
    saidOn: on?.day ?? null,
    dated: on?.dated ?? null,
    venue: firstOf(printings, ({ said }) => said.attribution?.venue ?? null),
    toldTo: listenerOf(printings),
    wordsBy,
    support: supportOf(
      all.filter(({ match }) => match !== 'disputed'),
      families,
    ),
    printings: all,
  };
};
