import type { Store } from '../store/store.ts';
import type { Article, NonEmpty, Printing, Source } from '../types.ts';

type Printed = { readonly id: string; readonly printings: NonEmpty<Printing> };

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

/**
 * A check over one store: a record is shown only when every one of its printings is, letter for
 * letter, what its article says at that place. One that is not is left out, reported and counted,
 * never mended: whatever changed it may have changed its speaker too.
 */
export const checkAgainst =
  (store: Store, onWithheld: OnWithheld): Check =>
  async (records) => {
    const articles = await readArticles(
      store,
      records.flatMap((record) => record.printings.map((printing) => printing.article)),
    );
    const shown = records.filter((record) => {
      const false_ = record.printings.find((printing) => !stands(printing, articles));
      if (false_) onWithheld(record.id, false_);
      return !false_;
    });
    return { shown, withheld: records.length - shown.length, sources: sourcesOf(shown, articles) };
  };

const readArticles = async (store: Store, ids: readonly string[]) => {
  const articles = new Map<string, Article>();
  for (const id of new Set(ids)) {
    const article = await store.article(id);
    if (article) articles.set(id, article);
  }
  return articles;
};

const sourcesOf = (shown: readonly Printed[], articles: Map<string, Article>): Source[] => {
  const ids = shown.flatMap((record) => record.printings.map((printing) => printing.article));
  return [...new Set(ids)]
    .map((id) => articles.get(id))
    .filter((article) => article !== undefined)
    .map(({ id, outlet, title, url, published }) => ({
      article: id,
      outlet,
      title,
      url,
      published,
    }));
};

const stands = ({ article, start, end, words }: Printing, articles: Map<string, Article>) =>
  end > start && articles.get(article)?.text.slice(start, end) === words;
