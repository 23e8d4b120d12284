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

/** What records are held against: articles by their ids, and the sources of stories. */
type Held = {
  readonly articles: ReadonlyMap<string, Article>;
  readonly sources: ReadonlyMap<string, readonly Source[]>;
};

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
    if (records.length === 0) return { shown: [], withheld: 0, sources: [] };
    const articles = await store.readArticles(records.flatMap(articlesOf));
    const sources = await store.sourcesOf([...new Set(records.map(({ story }) => story))]);
    const shown: (typeof records)[number][] = [];
    for (const record of records) {
      if (stands(record, { articles, sources })) shown.push(record);
      else onWithheld(record.id, record.printings[0]);
    }
    return {
      shown,
      withheld: records.length - shown.length,
      sources: sourcesOf(shown, sources),
    };
  };

const articlesOf = (record: Printed): string[] => [
  ...record.printings.map(({ article }) => article),
  ...('claim' in record && record.claim !== null ? [record.claim.printing.article] : []),
  ...('later' in record && record.later !== null ? [record.later.printing.article] : []),
];

const stands = (record: Printed, held: Held): boolean => {
  let shownAsPrinted = false;
  for (const printing of record.printings) {
    const text = textPrinting(printing, held);
    if (text === null) return false;
    shownAsPrinted ||=
      (printing.match === 'verbatim' || printing.match === 'trimmed') &&
      sameLetters(shownWords(record), quoted(printing, text));
  }
  return shownAsPrinted && claimStands(record, held) && laterStands(record, held);
};

/** The article's text where it says, letter for letter, what the printing says it does; else `null`. */
const textPrinting = (
  { article, start, end, words }: Printing,
  { articles }: Held,
): string | null => {
  const text = articles.get(article)?.text;
  return text !== undefined && end > start && text.slice(start, end) === words ? text : null;
};

const shownWords = (record: Printed): string => ('words' in record ? record.words : record.text);

/** What a printing quotes: its parts where a cue splits it. */
const quoted = ({ parts, words }: Printing, text: string): string =>
  parts ? parts.map(({ start, end }) => text.slice(start, end)).join('') : words;

/** By their letters and figures alone: joining parts and paragraphs moves marks and spaces. */
const sameLetters = (one: string, other: string): boolean =>
  one === other || letters(one) === letters(other);

const letters = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, '');

const claimStands = (record: Printed, held: Held): boolean => {
  if (!('claim' in record) || record.claim === null) return true;
  const { printing, words } = record.claim;
  const text = textPrinting(printing, held);
  if (text === null || !sameLetters(words, quoted(printing, text))) return false;
  const isHere = ({ article }: { readonly article: string }): boolean =>
    article === printing.article;
  return record.printings.some(isHere) || (held.sources.get(record.story)?.some(isHere) ?? false);
};

const laterStands = (record: Printed, held: Held): boolean =>
  !('later' in record) ||
  record.later === null ||
  textPrinting(record.later.printing, held) !== null;

const sourcesOf = (shown: readonly Printed[], sources: Held['sources']): Source[] => {
  const byArticle = new Map<string, Source>();
  for (const story of new Set(shown.map((record) => record.story)))
    for (const source of sources.get(story) ?? []) byArticle.set(source.article, source);
  const ids = shown.flatMap((record) => record.printings.map((printing) => printing.article));
  return [...new Set(ids)].flatMap((id) => byArticle.get(id) ?? []);
};
