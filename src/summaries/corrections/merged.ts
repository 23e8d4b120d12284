import { supportOf } from '../stories/sources/support.ts';
import { quotedWords } from '../stories/wording/quoted-words.ts';
import { matchWording, readWording } from '../stories/wording/wording.ts';
import { isOtherwise, isWordingOpen } from '../types.ts';
import type { Denial, NonEmpty, Printing, Quotation, Source, Story } from '../types.ts';
import { at, noted } from './correction.ts';
import type { Dated, RecordDeed } from './correction.ts';

type Merge = Dated<RecordDeed> & { readonly kind: 'merge' };

/**
 * Stories of which one record takes on the printings of another one, that of another story too: the
 * articles it is printed in are sources of the first one's story then. Nothing changes where either
 * is not there any more.
 */
export const mergedIn = (stories: readonly Story[], merge: Merge): readonly Story[] =>
  merge.record === 'quotation'
    ? mergedLists(stories, merge, {
        read: ({ quotations }) => quotations,
        write: (story, quotations) => ({ ...story, quotations }),
      })
    : mergedLists(stories, merge, {
        read: ({ denials }) => denials,
        write: (story, denials) => ({ ...story, denials }),
      });

/** The records of one kind in a story. */
type List<T> = {
  readonly read: (story: Story) => readonly T[];
  readonly write: (story: Story, records: readonly T[]) => Story;
};

const mergedLists = <T extends Quotation | Denial>(
  stories: readonly Story[],
  merge: Merge,
  { read, write }: List<T>,
): readonly Story[] => {
  const find = (isMeant: (one: T) => boolean) =>
    stories
      .flatMap((story) => read(story).map((record) => ({ story, record })))
      .find(({ record }) => isMeant(record));
  const first = find(at(merge.place));
  const second = find((one) => one !== first?.record && at(merge.other)(one));
  if (first === undefined || second === undefined) return stories;
  const sources = withSources(first.story.sources, second.story.sources, second.record);
  const record = together(first.record, second.record, sources, merge);
  return stories.map((story) => {
    const others = read(story).filter((one) => one !== second.record);
    if (story !== first.story) return write(story, others);
    const records = others.map((one) => (one === first.record ? record : one));
    return { ...write(story, records), sources };
  });
};

const together = <T extends Quotation | Denial>(
  first: T,
  second: T,
  sources: readonly Source[],
  merge: Merge,
): T => {
  const said = readWording(first.words);
  const added = second.printings.map((printing): Printing => ({
    ...printing,
    match: matchWording(readWording(quotedWords(printing)), said) ?? 'reworded',
  }));
  const printings: NonEmpty<Printing> = [...first.printings, ...added];
  const families = new Map(sources.map(({ article, family }) => [article, family]));
  const support = supportOf(
    printings.filter(({ match }) => match !== 'disputed'),
    families,
  );
  const own = supportOf(
    printings.filter((printing) => !isOtherwise(printing)),
    families,
  );
  const isOutnumbered = own.independent <= supportOf(second.printings, families).independent;
  const why = added.some(isOtherwise) ? whyTogether(first, isOutnumbered) : {};
  return { ...first, ...why, printings, support, ...noted('merged', merge) };
};

/** That editors take two wordings for one utterance does not tell which of them is the speaker's. */
const whyTogether = (
  first: Quotation | Denial,
  isOutnumbered: boolean,
): Partial<Pick<Quotation, 'wordsBy'>> => {
  if (!('wordsBy' in first) || isWordingOpen(first) || first.wordsBy === 'told to') return {};
  return { wordsBy: isOutnumbered ? 'merged' : 'most outlets' };
};

const withSources = (
  sources: NonEmpty<Source>,
  others: readonly Source[],
  { printings }: Quotation | Denial,
): NonEmpty<Source> => {
  const known = new Set(sources.map(({ article }) => article));
  const needed = new Set(printings.map(({ article }) => article));
  return [
    ...sources,
    ...others.filter(({ article }) => needed.has(article) && !known.has(article)),
  ];
};
