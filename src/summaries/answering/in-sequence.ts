import { quotedWords } from '../stories/wording/quoted-words.ts';
import { matchExactly, readWording } from '../stories/wording/wording.ts';
import type { Wording } from '../stories/wording/wording.ts';
import type { StoreReader } from '../store/store.ts';
import { isWordingOpen } from '../types.ts';
import type { Printing, Quotation } from '../types.ts';
import type { Compared } from './answer.ts';
import { differencesOf } from './differences.ts';
import type { Judged } from './verdict.ts';

/** In UTF-16 units: no more of the outlet's own words stand between, as in `,” Rath said. “`. */
const FARTHEST = 200;

/** More quotations in a row are not put together. */
const MOST_TOGETHER = 5;

const MARK = /["“”„«»]/u;

/** A quotation and where one page prints it. */
type Placed = { readonly quotation: Quotation; readonly printing: Printing };

/**
 * The quotations of one speaker that hold a quote together, as one page prints them one after the
 * other: `“We will go,” Rath said. “Nobody stays.”` holds "We will go. Nobody stays." Equal words
 * alone, in the page's order, and nothing that anybody else says between; `null` where none do.
 *
 * @param inAny whether an outlet's own wording may be among them: then the quote is `reworded`
 */
export const judgeInSequence = async (
  store: StoreReader,
  quote: string,
  quotations: readonly Quotation[],
  inAny = false,
): Promise<Judged | null> => {
  const isAsked = inAny ? () => true : isOwn;
  const together = await holding(store, readWording(quote), quotations, isAsked);
  if (together === null) return null;
  const { run, match } = together;
  return {
    verdict: verdictOf(run) ?? match,
    found: run.map(({ quotation, printing }): Compared => ({
      quotation,
      match: isOwn(printing) ? match : 'reworded',
      differences: differencesOf(quote, quotation.words),
      printedBy: [],
      partlyBy: isOwn(printing) ? [] : [printing.outlet],
    })),
  };
};

/** What speaks against a run; `null` where all its words are known to be the speaker's. */
const verdictOf = (run: readonly Placed[]): 'outlets differ' | 'reworded' | null => {
  const open = run.filter(({ quotation }) => isWordingOpen(quotation));
  const others = run.filter(({ printing }) => !isOwn(printing));
  if (others.some((one) => !open.includes(one))) return 'reworded';
  return open.length > 0 ? 'outlets differ' : null;
};

/** The first run of printings, of those asked for, that holds the words, and whether whole or in part. */
const holding = async (
  store: StoreReader,
  asked: Wording,
  quotations: readonly Quotation[],
  isAsked: (printing: Printing) => boolean,
): Promise<{ run: readonly Placed[]; match: 'verbatim' | 'trimmed' } | null> => {
  for (const all of await runsIn(store, quotations, isAsked)) {
    for (const run of partsOfRun(all)) {
      const match = matchTogether(asked, run);
      if (match !== null) return { run, match };
    }
  }
  return null;
};

/** Every two or more that follow one another, the fewest first. */
const partsOfRun = (run: readonly Placed[]): Placed[][] => {
  const lengths = Array.from({ length: MOST_TOGETHER - 1 }, (_, i) => i + 2);
  return lengths.flatMap((length) =>
    Array.from({ length: Math.max(0, run.length - length + 1) }, (_, from) =>
      run.slice(from, from + length),
    ),
  );
};

const isOwn = ({ match }: Printing): boolean => match === 'verbatim' || match === 'trimmed';

/** By page, those that one speaker says one after the other. */
const runsIn = async (
  store: StoreReader,
  quotations: readonly Quotation[],
  isAsked: (printing: Printing) => boolean,
): Promise<readonly (readonly Placed[])[]> => {
  const placed = quotations
    .flatMap((quotation) =>
      quotation.printings.filter(isAsked).map((printing): Placed => ({ quotation, printing })),
    )
    .sort((a, b) => a.printing.start - b.printing.start);
  const runs: Placed[][] = [];
  for (const [id, onPage] of Map.groupBy(placed, ({ printing }) => printing.article)) {
    if (onPage.length < 2) continue;
    const text = (await store.article(id))?.text ?? '';
    let last: Placed[] = [];
    for (const next of onPage) {
      const before = last.at(-1);
      if (before === undefined || !follows(text, before, next)) runs.push((last = []));
      last.push(next);
    }
  }
  return runs;
};

const follows = (text: string, before: Placed, next: Placed): boolean => {
  const between = text.slice(before.printing.end, next.printing.start);
  return (
    before.quotation.speaker !== null &&
    before.quotation.speaker.name === next.quotation.speaker?.name &&
    next.printing.start >= before.printing.end &&
    between.length <= FARTHEST &&
    // The mark that closes the one and the mark that opens the other.
    !MARK.test(between.slice(1, -1))
  );
};

/** Before a cue stands a comma that is the newspaper's; whoever writes both down sets a stop, or neither. */
const SEAMS: readonly ((words: string) => string)[] = [
  (words) => words,
  (words) => words.replace(/,$/u, '.'),
  (words) => (/[\p{L}\p{N}]$/u.test(words) ? `${words}.` : words),
];

const matchTogether = (
  asked: Wording,
  together: readonly Placed[],
): 'verbatim' | 'trimmed' | null => {
  const words = together.map(({ printing }) => quotedWords(printing));
  for (const seam of SEAMS) {
    const match = matchExactly(asked, readWording(words.map(seam).join(' ')));
    if (match !== null) return match;
  }
  return null;
};
