/** Nothing on record. Never an error: it says what was looked for and what there is instead. */
export type NothingAnswer = {
  readonly kind: 'nothing';
  readonly reason:
    | 'no person'
    | 'several people'
    | 'no story'
    | 'no records'
    /** What was found has nothing that belongs on a timeline. */
    | 'no dates'
    | 'empty index'
    /** There are articles, or may be, but the settings of the server that asks leave them out. */
    | 'public left out'
    | 'all left out';
  /** The asker's own words that found nothing; `null` when nothing was asked for. */
  readonly asked: string | null;
  /** Whom or what was found, where only the combination found nothing ("Jeff Rath", about "wheat"). */
  readonly found: string | null;
  /** Records that a server's editors have hidden in it; left out where there are none. */
  readonly hidden?: number;
  readonly suggestions: readonly Suggestion[];
  /** Whether these are like what was asked for; left out where they are what there is instead. */
  readonly alike?: true;
  /** Of a question in plain words: nothing of it is on record, so what can be asked is named instead. */
  readonly anyQuestion?: true;
  /** Of one that names nothing but the news: whether all denials or the newest story would answer it. */
  readonly general?: 'denials' | 'news';
};

/** What a question could have meant, ready to be asked: an option of the same command and its value. */
export type Suggestion = {
  readonly option: string;
  readonly value: string;
  readonly label: string;
};
