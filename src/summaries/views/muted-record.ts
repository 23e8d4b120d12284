import { quotedWords, spokenIn } from '../stories/wording/quoted-words.ts';
import type { RecordKind, RecordOf } from '../store/store.ts';
import { matchWording, readWording } from '../stories/wording/wording.ts';
import type { Families } from '../stories/sources/support.ts';
import { supportOf } from '../stories/sources/support.ts';
import { isOtherwise, isWordingOpen, MATCHES } from '../types.ts';
import type {
  Claim,
  Denial,
  Fact,
  Later,
  Match,
  NonEmpty,
  Printing,
  Quotation,
  TimelineEntry,
  WordsBy,
} from '../types.ts';

/** Whether an outlet is not to be seen. */
export type IsMuted = (outlet: string) => boolean;

/**
 * A record without the printings of muted outlets, shown by what the others have; `null` where none is
 * left to show it by. `families` are those of its story's articles.
 *
 * A quotation whose words stood in muted outlets alone is shown in those of the others, and says that
 * they may not be the speaker's. A fact told by others in their own words is shown in theirs.
 */
export const withoutMuted = <K extends RecordKind>(
  kind: K,
  record: RecordOf[K],
  isMuted: IsMuted,
  families: Families,
): RecordOf[K] | null => unmuted[kind](record, isMuted, families);

/** Whether anything of a record is from a muted outlet. */
export const isTouched = (
  record: { readonly printings: readonly Printing[] } & {
    readonly claim?: Claim | null;
    readonly later?: Later | null;
  },
  isMuted: IsMuted,
): boolean =>
  [...record.printings, record.claim?.printing, record.later?.printing].some(
    (printing) => printing !== undefined && isMuted(printing.outlet),
  );

/** The printings of outlets that are seen; `null` where there are none. */
export const seenPrintings = (
  printings: readonly Printing[],
  isMuted: IsMuted,
): NonEmpty<Printing> | null => {
  const [first, ...others] = printings.filter(({ outlet }) => !isMuted(outlet));
  return first === undefined ? null : [first, ...others];
};

const quotation = (record: Quotation, isMuted: IsMuted, families: Families): Quotation | null => {
  const seen = seenPrintings(record.printings, isMuted);
  if (seen === null) return null;
  const { words, printings } = wordsLeft(record.words, seen);
  const said = printings.filter(({ match }) => match !== 'disputed');
  const support = supportOf(said, families);
  return { ...record, words, wordsBy: whyLeft(record, seen), printings, support };
};

/**
 * The words as they were while somebody prints them whole, else the longest part of them; else the
 * longest of the wordings that come nearest, and how the others stand to it.
 */
const wordsLeft = (
  words: string,
  printings: NonEmpty<Printing>,
): Pick<Quotation, 'words' | 'printings'> => {
  const [best = printings[0]] = MATCHES.flatMap((match) =>
    printings
      .filter((printing) => printing.match === match)
      .toSorted((a, b) => quotedWords(b).length - quotedWords(a).length),
  );
  if (best.match === 'verbatim') return { words, printings };
  if (best.match === 'trimmed') return { words: quotedWords(best), printings };
  const others = printings.filter((printing) => printing !== best);
  return { words: spokenIn(best)[0], printings: heldAgainstFirst([best, ...others]) };
};

/** Where muted outlets alone have the words, or those to choose from, which are the speaker's is not known here. */
const whyLeft = (
  record: Pick<Quotation, 'wordsBy' | 'printings'>,
  seen: readonly Printing[],
): WordsBy => {
  if (seen.every(isOtherwise)) return 'muted';
  return isWordingOpen(record) && !seen.some(isOtherwise) ? 'muted' : record.wordsBy;
};

/** Printings held against the first, whose words are shown from now on. */
const heldAgainstFirst = ([first, ...others]: NonEmpty<Printing>): NonEmpty<Printing> => {
  const shown = readWording(quotedWords(first));
  return [
    { ...first, match: 'verbatim' },
    ...others.map((printing) => ({
      ...printing,
      match: matchWording(readWording(quotedWords(printing)), shown) ?? otherwise(printing),
    })),
  ];
};

const otherwise = ({ match }: Printing): Match => (match === 'disputed' ? match : 'reworded');

/** What an article says in its own words: in those shown before, where they are still printed. */
const told = (
  record: { readonly printings: NonEmpty<Printing> },
  shown: string,
  isMuted: IsMuted,
): { readonly words: string; readonly printings: NonEmpty<Printing> } | null => {
  const printings = seenPrintings(record.printings, isMuted);
  if (printings === null) return null;
  if (printings.some(({ match }) => match === 'verbatim')) return { words: shown, printings };
  return { words: quotedWords(printings[0]), printings: heldAgainstFirst(printings) };
};

const denial = (record: Denial, isMuted: IsMuted, families: Families): Denial | null => {
  const left = told(record, record.words, isMuted);
  const isSeen = (one: Claim | Later | null): boolean =>
    one !== null && !isMuted(one.printing.outlet);
  // That a body denies it too is told by an account of it, and may be by that one alone.
  const { alsoBy, ...denied } = record;
  const isToldByMuted = record.printings.some(
    ({ match, outlet }) => match === 'reworded' && isMuted(outlet),
  );
  return (
    left && {
      ...denied,
      ...(alsoBy && !isToldByMuted && { alsoBy }),
      ...left,
      claim: isSeen(record.claim) ? record.claim : null,
      later: isSeen(record.later) ? record.later : null,
      support: supportOf(left.printings, families),
    }
  );
};

const fact = (record: Fact, isMuted: IsMuted, families: Families): Fact | null => {
  const left = told(record, record.text, isMuted);
  if (left === null) return null;
  const isSame = left.words === record.text;
  return {
    ...record,
    text: left.words,
    printings: left.printings,
    figures: record.figures.filter(({ words }) => left.words.includes(words)),
    creditedTo: isSame ? record.creditedTo : left.printings[0].original,
    support: supportOf(left.printings, families),
  };
};

const entry = (record: TimelineEntry, isMuted: IsMuted): TimelineEntry | null => {
  const left = told(record, record.text, isMuted);
  return left && { ...record, text: left.words, printings: left.printings };
};

const unmuted: {
  readonly [K in RecordKind]: (
    record: RecordOf[K],
    isMuted: IsMuted,
    families: Families,
  ) => RecordOf[K] | null;
} = { quotation, denial, fact, entry };
