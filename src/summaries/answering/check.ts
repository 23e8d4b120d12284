import type { StoreReader } from '../store/store.ts';
import type { Article, Claim, Later, NonEmpty, Printing, Source } from '../types.ts';

/** A record of any kind: the words it is shown with, and where they are printed. */
type Printed = {
  readonly id: string;
  readonly story: string;
  readonly printings: NonEmpty<Printing>;
} & (
  | { readonly text: string }
  | { readonly words: string }
  | { readonly words: string; readonly claim: Claim | null; readonly later: Later | null }
);

/** Told of every record that is not shown because its words are no longer in its article. */
export type OnWithheld = (recordId: string, printing: Printing) => void;

/** Records that stood up to the check, and what became of the others. */
export type Checked<T> = {
  readonly shown: readonly T[];
  readonly withheld: number;
  /** The articles of the records shown, in their order. */
  readonly sources: readonly Source[];
};

/** Holds records against the stored articles at the moment of answering. */
export type Check = <T extends Printed>(records: readonly T[]) => Promise<Checked<T>>;

type ReadArticle = (id: string) => Promise<Article | null>;

/**
 * A check over one store. A record is shown only when every one of its printings is, letter for
 * letter, what its article says at that place, when the words shown for it are those of a printing
 * that has the speaker's own, and when the claim a denial is shown with stands, letter for letter
 * too, in an article of its story, and what its denier said later likewise. One that fails is left
 * out, reported and counted, never mended: whatever changed it may have changed its speaker too.
 */
export const checkAgainst =
  (store: StoreReader, onWithheld: OnWithheld): Check =>
  async (records) => {
    const known = new Map<string, Promise<Article | null>>();
    const read: ReadArticle = (id) => {
      const article = known.get(id) ?? store.article(id);
      known.set(id, article);
      return article;
    };
    const shown: (typeof records)[number][] = [];
    for (const record of records) {
      if (await stands(record, read, store)) shown.push(record);
      else onWithheld(record.id, record.printings[0]);
    }
    return {
      shown,
      withheld: records.length - shown.length,
      sources: await sourcesOf(shown, store),
    };
  };

const stands = async (record: Printed, read: ReadArticle, store: StoreReader): Promise<boolean> => {
  let shownAsPrinted = false;
  for (const printing of record.printings) {
    const text = await textPrinting(printing, read);
    if (text === null) return false;
    shownAsPrinted ||=
      (printing.match === 'verbatim' || printing.match === 'trimmed') &&
      letters(shownWords(record)) === letters(quoted(printing, text));
  }
  return shownAsPrinted && (await claimStands(record, read, store)) && laterStands(record, read);
};

/** The article's text where it says, letter for letter, what the printing says it does; else `null`. */
const textPrinting = async (
  { article, start, end, words }: Printing,
  read: ReadArticle,
): Promise<string | null> => {
  const text = (await read(article))?.text;
  return text !== undefined && end > start && text.slice(start, end) === words ? text : null;
};

const shownWords = (record: Printed): string => ('words' in record ? record.words : record.text);

/** What a printing quotes: its parts where a cue splits it. */
const quoted = ({ parts, words }: Printing, text: string): string =>
  parts ? parts.map(({ start, end }) => text.slice(start, end)).join('') : words;

/** Words by their letters and figures alone: joining parts and paragraphs moves marks and spaces. */
const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');

const claimStands = async (
  record: Printed,
  read: ReadArticle,
  store: StoreReader,
): Promise<boolean> => {
  if (!('claim' in record) || record.claim === null) return true;
  const { printing, words } = record.claim;
  const text = await textPrinting(printing, read);
  if (text === null || letters(words) !== letters(quoted(printing, text))) return false;
  const isOwn = record.printings.some(({ article }) => article === printing.article);
  return (
    isOwn || (await store.sources(record.story)).some(({ article }) => article === printing.article)
  );
};

const laterStands = async (record: Printed, read: ReadArticle): Promise<boolean> =>
  !('later' in record) ||
  record.later === null ||
  (await textPrinting(record.later.printing, read)) !== null;

const sourcesOf = async (shown: readonly Printed[], store: StoreReader): Promise<Source[]> => {
  const ids = shown.flatMap((record) => record.printings.map((printing) => printing.article));
  const stories = new Set(shown.map((record) => record.story));
  const known = await Promise.all([...stories].map((story) => store.sources(story)));
  const byArticle = new Map(known.flat().map((source) => [source.article, source]));
  return [...new Set(ids)].flatMap((id) => byArticle.get(id) ?? []);
};
