import { quotedWords, spokenIn } from '../stories/wording/quoted-words.ts';
import type { RecordKind, RecordOf } from '../store/store.ts';
import { heldAgainstFirst, leftWith } from '../stories/wording/left.ts';
import type { Families } from '../stories/sources/support.ts';
import { supportOf } from '../stories/sources/support.ts';
import { isOtherwise, isWordingOpen, MATCHES } from '../types.ts';
import type {
  Claim,
  Denial,
  Fact,
  Later,
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
  const [first, ...others] = seenBy({ printings }, isMuted);
  return first === undefined ? null : [first, ...others];
};

const seenBy = (
  { printings }: { readonly printings: readonly Printing[] },
  isMuted: IsMuted,
): readonly Printing[] => printings.filter(({ outlet }) => !isMuted(outlet));

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

const denial = (record: Denial, isMuted: IsMuted, families: Families): Denial | null => {
  const left = leftWith(record.words, seenBy(record, isMuted));
  const isSeen = (one: Claim | Later | null): boolean =>
    one !== null && !isMuted(one.printing.outlet);
  // That a body denies it too is told by an account of it, and may be by that one alone; and whether other
  // words than those shown before are the denier's own is not known.
  const { alsoBy, quoted, ...denied } = record;
  const isToldByMuted = record.printings.some(
    ({ match, outlet }) => match === 'reworded' && isMuted(outlet),
  );
  return (
    left && {
      ...denied,
      ...(alsoBy && !isToldByMuted && { alsoBy }),
      ...(quoted && left.words === record.words && { quoted }),
      ...left,
      claim: isSeen(record.claim) ? record.claim : null,
      later: isSeen(record.later) ? record.later : null,
      support: supportOf(left.printings, families),
    }
  );
};

const fact = (record: Fact, isMuted: IsMuted, families: Families): Fact | null => {
  const left = leftWith(record.text, seenBy(record, isMuted));
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
  const left = leftWith(record.text, seenBy(record, isMuted));
  return left && { ...record, text: left.words, printings: left.printings };
};

const unmuted: {
  readonly [K in RecordKind]: (
    record: RecordOf[K],
    isMuted: IsMuted,
    families: Families,
  ) => RecordOf[K] | null;
} = { quotation, denial, fact, entry };
