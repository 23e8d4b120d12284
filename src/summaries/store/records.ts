import { once } from '../once.ts';
import { deniersOf } from '../types.ts';
import type { Person, Printing, Speaker, Story } from '../types.ts';
import type { RecordKind, RecordOf } from './store.ts';
import { terms } from './terms.ts';

/** A record of a story in its place, with what it is found by. */
export type PlacedRecord = {
  readonly kind: RecordKind;
  /** Its place among the records of its kind in the story, from 0. */
  readonly at: number;
  /** Names it is filed under: the speaker's, and that of the body an official speaks for. */
  readonly by: readonly string[];
  readonly record: RecordOf[RecordKind];
  /** Stems of the record and its speaker, each once. */
  readonly own: readonly string[];
  /** These and its story's, each once. */
  readonly terms: readonly string[];
};

/** The kinds of record and the part of a story that holds each. */
export const PARTS = {
  quotation: 'quotations',
  denial: 'denials',
  fact: 'facts',
  entry: 'timeline',
} as const satisfies Record<RecordKind, keyof Story>;

export const RECORD_KINDS = Object.keys(PARTS) as readonly RecordKind[];

/**
 * The stems a story as a whole is about, and with which every record of it can be asked for.
 *
 * @example storyTerms({title: 'Talks in Ottawa', topics: ['Alberta']}) -> ['talk', 'ottawa', 'alberta']
 */
export const storyTerms = ({ title, topics }: Pick<Story, 'title' | 'topics'>): string[] =>
  terms([title, ...topics].join('\n'));

/**
 * Whose records a speaker's are: their own, and of the bodies they speak for by their very name or
 * role, so that the denials of the White House are those of "White House official" too, and those of
 * "Peter Holm, a council spokesman" are Harbour Council's, where there is no other council.
 *
 * @example filedUnder({name: 'White House official', …}, [{name: 'White House', kind: 'organisation', …}])
 *   -> ['White House official', 'White House']
 */
export const filedUnder = ({ name, role }: Speaker, people: readonly Person[]): string[] => {
  const titles = [name, ...(role === null ? [] : [role])];
  const bodies = people.filter(({ kind }) => kind === 'organisation').map((body) => body.name);
  const nouns = Map.groupBy(bodies, (body) => lastWord(body).toLowerCase());
  const isSpokenFor = (body: string): boolean => {
    const noun = lastWord(body).toLowerCase();
    const short = body === lastWord(body) || nouns.get(noun)?.length !== 1 ? body : noun;
    return titles.some((title) =>
      [body, short].some((called) => title.startsWith(`${called} `) && !isOfLonger(called, title)),
    );
  };
  /** "Kesh" in "Kesh City Council member" is only how the council's name begins. */
  const isOfLonger = (called: string, title: string): boolean =>
    bodies.some((body) => body.startsWith(`${called} `) && title.startsWith(`${body} `));
  return [name, ...bodies.filter(isSpokenFor)];
};

const lastWord = (name: string): string => name.slice(name.lastIndexOf(' ') + 1);

type Found = { by: readonly Speaker[]; texts: readonly (string | null)[] };

const described: { readonly [K in RecordKind]: (record: RecordOf[K]) => Found } = {
  quotation: ({ speaker, words, venue, toldTo }) => ({
    by: speaker === null ? [] : [speaker],
    texts: [words, venue, toldTo],
  }),
  denial: (denial) => ({
    by: deniersOf(denial),
    texts: [denial.words, denial.claim?.words ?? null],
  }),
  fact: ({ text, creditedTo }) => ({ by: [], texts: [text, creditedTo] }),
  entry: ({ text }) => ({ by: [], texts: [text] }),
};

/** A record's own words, every printing's and its speaker's; most printings have the words shown. */
const ownText = <K extends RecordKind>(kind: K, record: RecordOf[K]): string => {
  const { by, texts } = described[kind](record);
  const printed = record.printings.map(({ words }: Printing) => words);
  const speakers = by.flatMap(({ name, role }) => [name, role]);
  return [...new Set([...texts, ...printed, ...speakers])].join('\n');
};

/**
 * The stems of a record itself: its words, every printing's and its speaker's, without its story's.
 *
 * @example ownTerms('fact', {text: 'Talks in Ottawa ended', …}) -> ['talk', 'ottawa', 'end']
 */
export const ownTerms = <K extends RecordKind>(kind: K, record: RecordOf[K]): string[] =>
  terms(ownText(kind, record));

/** English in plain letters, without initials and words joined by an apostrophe. */
const PLAIN = /^(?:(?![a-z][.'\u2019][a-z]{2}|[a-z]\.[a-z])[ -~\n\u2010-\u2027])*$/u;

/**
 * Whether a record can have all of some stems among its own, told from its letters alone: `false` is
 * certain, `true` is to be looked into with `ownTerms`, which takes a hundred times as long.
 *
 * @example mayName('fact', {text: 'Talks in Ottawa ended', …})(['wheat']) -> false
 */
export const mayName = <K extends RecordKind>(
  kind: K,
  record: RecordOf[K],
): ((asked: readonly string[]) => boolean) => {
  const text = ownText(kind, record).toLowerCase();
  const isPlain = once(() => PLAIN.test(text));
  // A stem is the beginning of its word but for the last letter: "deni" is of "deny".
  return (asked) =>
    asked.every((term) => !/^[a-z]{4,}$/u.test(term) || text.includes(term.slice(0, -1))) ||
    !isPlain();
};

const placed = (kind: RecordKind, story: Story, ofStory: readonly string[]): PlacedRecord[] => {
  const speakerOf = described[kind] as (record: RecordOf[RecordKind]) => Found;
  return story[PARTS[kind]].map((record, at) => {
    const { by } = speakerOf(record);
    const own = ownTerms(kind, record);
    return {
      kind,
      at,
      by: [...new Set(by.flatMap((speaker) => filedUnder(speaker, story.people)))],
      record,
      own,
      terms: [...new Set([...own, ...ofStory])],
    };
  });
};

/**
 * All records of a story, by kind and in the story's own order.
 *
 * @example recordsOf(story)[0] -> {kind: 'quotation', at: 0, by: ['Jeff Rath'], record, own: ['much', …], terms: ['much', …]}
 */
export const recordsOf = (story: Story): PlacedRecord[] => {
  const ofStory = storyTerms(story);
  return RECORD_KINDS.flatMap((kind) => placed(kind, story, ofStory));
};
