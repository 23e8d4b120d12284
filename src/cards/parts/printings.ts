import { isWordingOpen, MATCHES } from '../../summaries/types.ts';
import type { Match, NonEmpty, Printing, Quotation } from '../../summaries/types.ts';
import type { Naming } from './caps.ts';
import { quoted, sideBySide } from './passage.ts';
import { outletName, outletNames } from './sources.ts';
import type { Words } from '../words/index.ts';

/** Printings whose own wording is shown under one quotation; the rest are counted. */
const WORDINGS_SHOWN = 3;
/** Of one wording, in UTF-16 units. */
const WORDING_CHARACTERS = 280;

type Worded = Pick<Quotation, 'printings' | 'wordsBy'>;

/**
 * One line: who prints the words as they are, who trims them and who puts them otherwise. Where nobody
 * knows which are the speaker's, no outlet's are called so.
 */
export const matchLine = (words: Words, quotation: Worded, naming: Naming): string =>
  sideBySide(
    ...MATCHES.map((match) => {
      const found = some(quotation.printings, match);
      return found.length > 0
        ? matchOf(words, quotation)(match, namesOf(words, found, naming))
        : '';
    }),
    ...openLine(words, quotation),
  );

const matchOf =
  (words: Words, quotation: Worded) =>
  (match: Match, outlets: string): string =>
    isWordingOpen(quotation)
      ? words.headed(words.openMatch[match], outlets)
      : words.match[match](outlets);

/** That nobody knows which of the wordings is the speaker's; nothing where that is known. */
export const openLine = (words: Words, quotation: Worded): string[] => {
  if (!isWordingOpen(quotation)) return [];
  return [quotation.wordsBy === 'muted' ? words.mutedWording : words.openWording];
};

/** Line by line: who prints the words as they are, and each other printing with its own wording. */
export const wordingLines = (words: Words, quotation: Worded, naming: Naming): string[] => {
  const { printings } = quotation;
  const isOpen = isWordingOpen(quotation);
  const verbatim = some(printings, 'verbatim');
  const others = MATCHES.slice(1).flatMap((match) =>
    eachWordingOnce(some(printings, match), (printing) => printing),
  );
  const left = others.length - WORDINGS_SHOWN;
  return [
    ...(verbatim.length > 0
      ? [matchOf(words, quotation)('verbatim', namesOf(words, verbatim, naming))]
      : []),
    ...others.slice(0, WORDINGS_SHOWN).map((printing) => wording(words, printing, isOpen)),
    ...(left > 0 ? [words.printingsMore(left)] : []),
    ...openLine(words, quotation),
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
const wording = (words: Words, printing: Printing, isOpen: boolean): string => {
  const outlet = outletName(words, printing.outlet);
  const printed = quoted(words, printing.words, WORDING_CHARACTERS);
  return isOpen
    ? words.headed(sideBySide(outlet, words.openMatch[printing.match]), printed)
    : words.wordedAs[printing.match](outlet, printed);
};

const some = (printings: readonly Printing[], match: Match): Printing[] =>
  printings.filter((printing) => printing.match === match);

const namesOf = (words: Words, printings: readonly Printing[], naming: Naming): string =>
  outletNames(
    words,
    printings.map((printing) => printing.outlet),
    naming,
  );
