import type {
  Article,
  Denial,
  Extraction,
  Fact,
  Person,
  Quotation,
  Speaker,
  StoredArticle,
  Story,
  TimelineEntry,
} from '../../../src/summaries/types.ts';
import type { IndexChange } from '../../../src/summaries/store/store.ts';

/** Hand-made stories and articles, for every storage engine's tests. */

type Sketch = {
  readonly id: string;
  readonly to?: string | null;
  readonly title?: string;
  readonly topics?: readonly string[];
  readonly people?: readonly (Partial<Person> & { readonly name: string })[];
  readonly quotations?: readonly (readonly [speaker: string | null, words: string])[];
  readonly denials?: readonly (readonly [by: string, words: string])[];
  readonly facts?: readonly string[];
  readonly entries?: readonly string[];
};

const speaker = (name: string): Speaker => ({ name, role: null, kind: 'person' });

const printing = (story: string, words: string) =>
  ({
    outlet: 'Daily Ledger',
    article: `${story}-a`,
    start: 0,
    end: words.length,
    words,
    match: 'verbatim',
    original: null,
  }) as const;

const support = { outlets: 1, independent: 1, originals: [] } as const;

const person = (of: Partial<Person> & { readonly name: string }): Person => ({
  kind: 'person',
  aliases: [],
  roles: [],
  ...of,
});

/** A story out of its gist; what is not sketched is empty. */
export const story = (sketch: Sketch): Story => {
  const { id, to = '2026-01-29', title = 'A story', topics = [] } = sketch;
  const printings = (words: string) => [printing(id, words)] as const;
  const quotation = ([by, words]: readonly [string | null, string], at: number): Quotation => ({
    id: `${id}-q${at}`,
    story: id,
    speaker: by === null ? null : speaker(by),
    words,
    saidOn: null,
    dated: null,
    venue: null,
    toldTo: null,
    wordsBy: 'only wording',
    support,
    printings: printings(words),
  });
  const denial = ([by, words]: readonly [string, string], at: number): Denial => ({
    id: `${id}-d${at}`,
    story: id,
    by: speaker(by),
    kind: 'denies',
    words,
    claim: null,
    saidOn: null,
    dated: null,
    later: null,
    support,
    printings: printings(words),
  });
  const fact = (text: string, at: number): Fact => ({
    id: `${id}-f${at}`,
    story: id,
    text,
    figures: [],
    creditedTo: null,
    standing: 'reported',
    weight: 0.5,
    support,
    printings: printings(text),
  });
  const entry = (text: string, at: number): TimelineEntry => ({
    id: `${id}-t${at}`,
    story: id,
    from: to,
    to,
    precision: 'day',
    basis: 'stated',
    dated: 'article',
    status: 'happened',
    text,
    printings: printings(text),
  });
  return {
    id,
    title,
    from: to,
    to,
    sources: [
      {
        outlet: 'Daily Ledger',
        article: `${id}-a`,
        title,
        url: null,
        published: to,
        family: 'Daily Ledger',
        joinedBy: [],
      },
    ],
    disagreements: [],
    revisions: [],
    quotations: (sketch.quotations ?? []).map(quotation),
    denials: (sketch.denials ?? []).map(denial),
    facts: (sketch.facts ?? []).map(fact),
    timeline: (sketch.entries ?? []).map(entry),
    people: (sketch.people ?? []).map(person),
    topics: [...topics],
  };
};

/** What is found in a text without a sentence. */
export const NOTHING_FOUND: Extraction = {
  sentences: [],
  names: [],
  quotations: [],
  denials: [],
  facts: [],
  dates: [],
  credits: [],
};

export const storedArticle = (id: string, of: Partial<Article> = {}): StoredArticle => ({
  article: {
    id,
    outlet: 'Daily Ledger',
    title: 'A headline',
    url: null,
    published: '2026-01-29',
    source: 'a.md',
    text: 'A first sentence.',
    ...of,
  },
  extraction: { ...NOTHING_FOUND, sentences: [{ start: 0, end: 17 }] },
});

export const change = (of: Partial<IndexChange>): IndexChange => ({
  articles: [],
  removed: [],
  ended: [],
  stories: [],
  ...of,
});
