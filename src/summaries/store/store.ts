import type {
  Article,
  CalendarDate,
  Denial,
  Fact,
  Person,
  Quotation,
  Source,
  StoredArticle,
  Story,
  TimelineEntry,
} from '../types.ts';

/** One step of the index: written whole or not at all. */
export type IndexChange = {
  readonly articles: readonly StoredArticle[];
  /** Articles that are kept no longer, by their ids. No story may be told from one any more. */
  readonly removed: readonly string[];
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

/** An article as listed, without its text. */
export type ArticleHeading = Omit<Article, 'text'>;

/** How much is kept: articles, and the bytes of what was read in them (UTF-8). */
export type Holdings = { readonly articles: number; readonly bytes: number };

/** What a story is about and who is in it, without its records. */
export type StoryGist = Pick<Story, 'id' | 'title' | 'topics' | 'people'>;

/** Which articles a story is told from, by their ids in order, and the first day it tells of. */
export type StoryOutline = Pick<Story, 'id' | 'from'> & { readonly articles: readonly string[] };

/** What can be on record; an `entry` is one of the timeline. */
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

/** From which end a list is read. */
export type Order = 'newest' | 'oldest';

/** Records that share words with a text. */
export type Sharing<T> = {
  /** Those that share the most telling words first. */
  readonly records: readonly SharedBy<T>[];
  /**
   * In how many records each stem of the text is, counted up to 200: what a stem tells is `tells`
   * (telling.ts) of it.
   */
  readonly found: ReadonlyMap<string, number>;
};

/**
 * So many stories: those known, and of the rest those whose records come first. `{ known: ['a'], most: 2 }`
 * of records of b, a, c, b -> those of a and b
 */
export type FirstStories = { readonly known: readonly string[]; readonly most: number };

/** A record and the stems it shares. */
export type SharedBy<T> = { readonly record: T; readonly stems: readonly string[] };

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

/** A topic on record, in its commonest form, and how well it fits what was typed (as in `PersonMatch`). */
export type TopicMatch = {
  readonly topic: string;
  readonly likeness: number;
  readonly stories: number;
};

/**
 * What questions are answered from: a store, or several seen as one. Every method rejects with
 * `StoreError` when what is kept cannot be read.
 */
export type StoreReader = {
  /**
   * A mark of what is kept now: another one as soon as anybody, in this process or another, has
   * written anything.
   */
  version(): Promise<string>;

  article(id: string): Promise<Article | null>;
  /** Several by their ids; those not kept are left out. */
  readArticles(ids: readonly string[]): Promise<ReadonlyMap<string, Article>>;

  story(id: string): Promise<Story | null>;
  /** What a story is about; `null` where none has the id. */
  gist(id: string): Promise<StoryGist | null>;
  /** A story as listed; `null` where none has the id. */
  heading(id: string): Promise<StoryHeading | null>;
  /**
   * The id of the story with an article of that address, however it is linked (`addressKey`); the
   * newest of several, `null` where none has it.
   */
  storyWithAddress(address: string): Promise<string | null>;
  /** Newest first; with `about`, those whose title or records match. */
  stories(
    query: Pick<RecordQuery, 'about' | 'limit' | 'from' | 'order'>,
  ): Promise<readonly StoryHeading[]>;
  countStories(query: Pick<RecordQuery, 'about'>): Promise<number>;
  records<K extends RecordKind>(kind: K, query: RecordQuery): Promise<readonly RecordOf[K][]>;
  /**
   * The same, of each hundred those first that name all of the topic in their own words, theirs or
   * their speaker's. Ends with the hundred it begins in.
   */
  recordsNaming<K extends RecordKind>(
    kind: K,
    query: RecordQuery & { readonly about: string },
  ): Promise<readonly RecordOf[K][]>;
  /**
   * Records that share words (stems are compared, as in `about`) with a text of any length and kind,
   * be it a pasted page: found by its rarest words, of which a common one finds only the newest.
   * `ofStories` are those whose records alone are looked at; a reader may leave out the others.
   */
  recordsSharing<K extends RecordKind>(
    kind: K,
    query: { readonly text: string; readonly by?: string; readonly limit: number },
    ofStories?: FirstStories,
  ): Promise<Sharing<RecordOf[K]>>;
  /** How many records a query has in all. */
  countRecords(
    kind: RecordKind,
    query: Omit<RecordQuery, 'limit' | 'from' | 'order'>,
  ): Promise<number>;
  /** How many more it would have if a server's editors had hidden none; in a store, none. */
  countHidden(
    kind: RecordKind,
    query: Omit<RecordQuery, 'limit' | 'from' | 'order'>,
  ): Promise<number>;
  /**
   * People whose name, alias, role or office fits what was typed: accents and case folded, surname
   * alone, small typos; best first. An empty string lists those with most records.
   */
  findPeople(typed: string, limit: number): Promise<readonly PersonMatch[]>;
  /** Topics of stories that fit what was typed, those of most stories first. */
  findTopics(typed: string, limit: number): Promise<readonly TopicMatch[]>;
  /** Where stories come from, by their ids; those not kept are left out. */
  sourcesOf(stories: readonly string[]): Promise<ReadonlyMap<string, readonly Source[]>>;
};

/**
 * Keeps articles and the summary index. Every method rejects with `StoreError` when the store cannot
 * be read or written; nothing is half written.
 */
export type Store = StoreReader & {
  /** Writes a change in one transaction. */
  apply(change: IndexChange): Promise<void>;

  hasArticle(id: string): Promise<boolean>;
  /** Articles that stories are told from, last kept first: older texts of a page are left out. */
  articles(query: Pick<RecordQuery, 'limit'>): Promise<readonly ArticleHeading[]>;
  /** Everything that is kept, older texts of a page too. */
  holdings(): Promise<Holdings>;
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

  /** All stories in the order of their ids. */
  allStories(): AsyncIterable<Story>;

  /**
   * Puts together what many changes have left in pieces, where that is worth it: questions are
   * answered faster from then on, and alike. Others may read and write meanwhile; where that cannot
   * be done now, all stays as it is.
   */
  settle(): Promise<void>;

  close(): Promise<void>;
};

/** The store could not be read or written. `message` says what was tried; `cause` is the engine's error. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
}
