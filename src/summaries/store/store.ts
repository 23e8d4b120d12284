import type {
  Article,
  CalendarDate,
  Denial,
  Extraction,
  Fact,
  Person,
  Quotation,
  Source,
  Story,
  TimelineEntry,
} from '../types.ts';

/** An article with what was found in it, as kept. */
export type StoredArticle = { readonly article: Article; readonly extraction: Extraction };

/** One step of the index: written whole or not at all. */
export type IndexChange = {
  readonly articles: readonly StoredArticle[];
  /** Stories that end, because they were joined into another or are about to be written again. */
  readonly ended: readonly string[];
  readonly stories: readonly Story[];
};

/** A story as listed, without its records. */
export type StoryHeading = {
  readonly id: string;
  readonly title: string;
  readonly from: CalendarDate | null;
  readonly to: CalendarDate | null;
  readonly outlets: readonly string[];
  readonly articles: number;
};

/** What a story is told from, without its records. */
export type StoryOutline = Pick<Story, 'id' | 'title' | 'from' | 'to' | 'sources'>;

export type RecordKind = 'quotation' | 'denial' | 'fact' | 'entry';

/** What each kind of record holds. */
export type RecordOf = {
  quotation: Quotation;
  denial: Denial;
  fact: Fact;
  entry: TimelineEntry;
};

/** Which records are asked for. All conditions given must hold. */
export type RecordQuery = {
  readonly story?: string;
  /** The exact `name` of the speaker or denier, from `findPeople`; spellings with one `nameKey` are one. */
  readonly by?: string;
  /**
   * Words of a topic, in the asker's spelling; matched by stem in the record, its speaker and its
   * story's title and topics, all of them. Without a word in it ("?", "the") nothing matches.
   */
  readonly about?: string;
  /**
   * At most this many records, newest story (by `to`) first, then in the story's own order. Stories
   * of one day keep together, in an order that stays; those without a date come last.
   */
  readonly limit: number;
  /** How many of them are passed over first; left out, none. */
  readonly from?: number;
  /** `oldest` is exactly the other way round; left out, `newest`. */
  readonly order?: Order;
};

export type Order = 'newest' | 'oldest';

/** Records that share words with a text, and how much each of its words tells them apart. */
export type Sharing<T> = {
  /** Those that share the most telling words first. */
  readonly records: readonly T[];
  /** Stems of the text, from 1 (in no record or one) down to 0.05 (in hundreds). */
  readonly telling: ReadonlyMap<string, number>;
};

/**
 * A person on record and how well they fit what was typed: 1 is the name itself, from 0.8
 * (`SURE_FROM` in likeness.ts) on every word typed is on record for them, below that it is a guess
 * to be confirmed. `records` counts their quotations and denials.
 */
export type PersonMatch = {
  readonly person: Person;
  readonly likeness: number;
  readonly records: number;
};

/**
 * Keeps articles and the summary index. Every method rejects with `StoreError` when the store cannot
 * be read or written; nothing is half written.
 */
export type Store = {
  /** Writes a change in one transaction. */
  apply(change: IndexChange): Promise<void>;

  /**
   * A mark of what is kept now: another one as soon as anybody, in this process or another, has
   * written anything.
   */
  version(): Promise<string>;

  hasArticle(id: string): Promise<boolean>;
  article(id: string): Promise<Article | null>;
  /** Several at once, in the order of `ids`; those not kept are left out. */
  storedArticles(ids: readonly string[]): Promise<readonly StoredArticle[]>;
  /**
   * The articles read from one page (`pageOf`), in the order in which they were first kept: more
   * than one where the page was read again with another text.
   */
  readings(page: string): Promise<readonly StoredArticle[]>;
  /** The stories told from an article. */
  storiesOf(article: string): Promise<readonly Story[]>;
  /** All articles in the order of their ids. */
  allArticles(): AsyncIterable<StoredArticle>;
  /**
   * Stories that may tell the same event: those sharing at least one of these words (stems are
   * compared) in title or names, best first. With `since`, only those that end then or later and
   * those without a date; for each word the nearest to that day are looked at.
   */
  storiesSharing(
    words: readonly string[],
    limit: number,
    since?: CalendarDate,
  ): Promise<readonly StoryOutline[]>;

  story(id: string): Promise<Story | null>;
  /**
   * The id of the story with an article of that address, however it is linked (`addressKey`); the
   * newest of several, `null` where none has it.
   */
  storyWithAddress(address: string): Promise<string | null>;
  /** All stories in the order of their ids. */
  allStories(): AsyncIterable<Story>;
  /** Newest first; with `about`, those whose title or records match. */
  stories(
    query: Pick<RecordQuery, 'about' | 'limit' | 'from' | 'order'>,
  ): Promise<readonly StoryHeading[]>;
  countStories(query: Pick<RecordQuery, 'about'>): Promise<number>;
  records<K extends RecordKind>(kind: K, query: RecordQuery): Promise<readonly RecordOf[K][]>;
  /**
   * Records that share words (stems are compared, as in `about`) with a text of any length and kind,
   * be it a pasted page: found by its rarest words, of which a common one finds only the newest.
   */
  recordsSharing<K extends RecordKind>(
    kind: K,
    query: { readonly text: string; readonly by?: string; readonly limit: number },
  ): Promise<Sharing<RecordOf[K]>>;
  /** How many records a query has in all. */
  countRecords(
    kind: RecordKind,
    query: Omit<RecordQuery, 'limit' | 'from' | 'order'>,
  ): Promise<number>;
  /**
   * People whose name, alias, role or office fits what was typed: accents and case folded, surname
   * alone, small typos; best first. An empty string lists those with most records.
   */
  findPeople(typed: string, limit: number): Promise<readonly PersonMatch[]>;
  /** Topics of stories that fit what was typed, those of most stories first, each in its commonest form. */
  findTopics(typed: string, limit: number): Promise<readonly string[]>;
  sources(story: string): Promise<readonly Source[]>;

  close(): Promise<void>;
};

/** The store could not be read or written. `message` says what was tried; `cause` is the engine's error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
