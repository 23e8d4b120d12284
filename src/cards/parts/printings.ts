import { MATCHES } from '../../summaries/types.ts';
import type { Match, NonEmpty, Printing } from '../../summaries/types.ts';
import type { Naming } from './caps.ts';
import { quoted, sideBySide } from './passage.ts';
import { outletName, outletNames } from './sources.ts';
import type { Words } from '../words/index.ts';

/** Printings whose own wording is shown under one quotation; the rest are counted. */
const WORDINGS_SHOWN = 3;
/** Of one wording, in UTF-16 units. */
const WORDING_CHARACTERS = 280;

/** One line: who prints the words as they are, who trims them and who puts them otherwise. */
export const matchLine = (words: Words, printings: NonEmpty<Printing>, naming: Naming): string =>
  sideBySide(
    ...MATCHES.map((match) => {
      const found = some(printings, match);
      return found.length > 0 ? words.match[match](namesOf(words, found, naming)) : '';
    }),
  );

/** Line by line: who prints the words as they are, and each other printing with its own wording. */
export const wordingLines = (
  words: Words,
  printings: NonEmpty<Printing>,
  naming: Naming,
): string[] => {
  const verbatim = some(printings, 'verbatim');
  const others = MATCHES.slice(1).flatMap((match) =>
    eachWordingOnce(some(printings, match), (printing) => printing),
  );
  const left = others.length - WORDINGS_SHOWN;
  return [
    ...(verbatim.length > 0 ? [words.match.verbatim(namesOf(words, verbatim, naming))] : []),
    ...others.slice(0, WORDINGS_SHOWN).map((printing) => wording(words, printing)),
    ...(left > 0 ? [words.printingsMore(left)] : []),
  ];
};

/** Two pages of one outlet that print the same words the same way are one line. */
export const eachWordingOnce = <T>(all: readonly T[], printingOf: (one: T) => Printing): T[] => {
  const key = (one: T): string => {
    const { outlet, match, words } = printingOf(one);
    return JSON.stringify([outlet, match, words]);
  };
  return [...Map.groupBy(all, key).values()].flatMap((same) => same.slice(0, 1));
};

/** One line for a passage that is not a quotation: its outlets, then those with other words only. */
export const outletLine = (words: Words, printings: NonEmpty<Printing>, naming: Naming): string => {
  const shown = new Set<string>();
  const line = MATCHES.map((match) => {
    const found = some(printings, match).filter(({ outlet }) => !shown.has(outlet));
    for (const { outlet } of found) shown.add(outlet);
    return found.length > 0 ? words.printedBy[match](namesOf(words, found, naming)) : '';
  });
  return sideBySide(...line);
};

/** The outlet's text as it stands: where a cue splits it, with the cue and its marks. */
const wording = (words: Words, printing: Printing): string =>
  words.wordedAs[printing.match](
    outletName(words, printing.outlet),
    quoted(words, printing.words, WORDING_CHARACTERS),
  );

const some = (printings: readonly Printing[], match: Match): Printing[] =>
  printings.filter((printing) => printing.match === match);

const namesOf = (words: Words, printings: readonly Printing[], naming: Naming): string =>
  outletNames(
    words,
    printings.map((printing) => printing.outlet),
    naming,
  );
