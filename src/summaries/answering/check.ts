import type { Store } from '../store/store.ts';
import type { Article, NonEmpty, Printing, Source } from '../types.ts';

/** A record of any kind: the words it is shown with, and where they are printed. */
type Printed = {
  readonly id: string;
  readonly story: string;
  readonly printings: NonEmpty<Printing>;
} & (
  | { readonly text: string }
  | { readonly words: string }
  | { readonly words: string; readonly denied: string | null }
);

/** Told of every record that is not shown because its words are no longer in its article. */
export type OnWithheld = (recordId: string, printing: Printing) => void;

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
 * that is not reworded, and when the claim a denial is shown with stands in an article of its
 * story. One that fails is left out, reported and counted, never mended: whatever changed it may
 * have changed its speaker too.
 */
export const checkAgainst =
  (store: Store, onWithheld: OnWithheld): Check =>
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
      sources: await sourcesOf(shown, read),
    };
  };

const stands = async (record: Printed, read: ReadArticle, store: Store): Promise<boolean> => {
  let shownAsPrinted = false;
  for (const printing of record.printings) {
    const text = (await read(printing.article))?.text;
    if (text?.slice(printing.start, printing.end) !== printing.words) return false;
    if (printing.end <= printing.start) return false;
    shownAsPrinted ||=
      printing.match !== 'reworded' &&
      letters(shownWords(record)) === letters(quoted(printing, text));
  }
  return shownAsPrinted && claimStands(record, read, store);
};

const shownWords = (record: Printed): string => ('words' in record ? record.words : record.text);

/** What a printing quotes: its parts where a cue splits it. */
const quoted = ({ parts, words }: Printing, text: string): string =>
  parts ? parts.map(({ start, end }) => text.slice(start, end)).join('') : words;

/** Words by their letters and figures alone: joining parts and paragraphs moves marks and spaces. */
const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');

const claimStands = async (record: Printed, read: ReadArticle, store: Store): Promise<boolean> => {
  if (!('denied' in record) || record.denied === null) return true;
  const claim = letters(record.denied);
  const beside = record.printings.map((printing) => printing.article);
  const elsewhere = (await store.sources(record.story)).map((source) => source.article);
  for (const id of new Set([...beside, ...elsewhere])) {
    if (letters((await read(id))?.text ?? '').includes(claim)) return true;
  }
  return false;
};

const sourcesOf = async (shown: readonly Printed[], read: ReadArticle): Promise<Source[]> => {
  const ids = shown.flatMap((record) => record.printings.map((printing) => printing.article));
  const articles = await Promise.all([...new Set(ids)].map(read));
  return articles
    .filter((article) => article !== null)
    .map(({ id, outlet, title, url, published }) => ({
      article: id,
      outlet,
      title,
      url,
      published,
    }));
};
