import type { Extraction, NonEmpty, Printing, Span } from '../types.ts';
import { NOT } from './words/content-words.ts';
import type { ContentWord } from './words/content-words.ts';
import { byPublication } from './dated-article.ts';
import type { ToldArticle } from './told-article.ts';
import { areOpposed, readMeaning } from './words/opposites.ts';
import type { Meaning } from './words/opposites.ts';
import { MATCH_RANK, printingOf } from './printing.ts';
import { alike } from './words/synonyms.ts';
import { matchWording, readWording } from './wording/wording.ts';
import type { Wording } from './wording/wording.ts';

/** A passage of one article, read once to be compared many times. */
export type Passage = Span & {
  readonly in: ToldArticle;
  /** White space as one space. */
  readonly text: string;
  readonly wording: Wording;
  readonly meaning: Meaning;
  /** Its stems and how much each says. */
  readonly stems: ReadonlyMap<string, number>;
  /** Those that are no part of a name: what is said, not of whom. */
  readonly plain: ReadonlyMap<string, number>;
};

/** Passages beyond this many in a story are brought together only where their words are the same. */
const MOST_COMPARED = 2_000;

/** What any content word says at least. */
const LEAST_SAID = 0.25;

/**
 * `weighted(contentWords('Talks began'))` -> what each stem says, from a quarter to 1; words for one
 * thing ("quit", "resigned") are one stem
 */
export const weighted = (words: readonly ContentWord[]): ReadonlyMap<string, number> =>
  new Map(words.map(({ stem, says }) => [alike(stem), LEAST_SAID + (1 - LEAST_SAID) * says]));

/** Reads the words at a span: `readPassage(article, {start: 0, end: 12}).text` -> `'Talks began.'` */
export const readPassage = (dated: ToldArticle, { start, end }: Span): Passage => ({
  in: dated,
  start,
  end,
  ...readOnce(dated, { start, end }),
});

type Content = Omit<Passage, 'in' | 'start' | 'end'>;

const known = new WeakMap<Extraction, Map<string, Content>>();

/** A story is told anew with every article that joins it: what stands in the others is read once. */
const readOnce = (dated: ToldArticle, span: Span): Content => {
  const ofArticle = known.get(dated.extraction) ?? new Map<string, Content>();
  known.set(dated.extraction, ofArticle);
  const key = `${span.start} ${span.end}`;
  const content = ofArticle.get(key) ?? readContent(dated, span);
  ofArticle.set(key, content);
  return content;
};

const readContent = (dated: ToldArticle, { start, end }: Span): Content => {
  const text = dated.article.text.slice(start, end).replace(/\s+/g, ' ').trim();
  const wording = readWording(text);
  const meaning = wording.meaning ?? readMeaning(text);
  const words = meaning.content.filter((word) => word.stem !== NOT);
  return {
    text,
    wording,
    meaning,
    stems: weighted(words),
    plain: weighted(words.filter((word) => !word.named)),
  };
};

/** Orders passages by their articles, then by place. */
export const byPlace = (a: Passage, b: Passage): number =>
  byPublication(a.in.article, b.in.article) || a.start - b.start || a.end - b.end;

/** Fewer plain words in common are chance, whoever is named. */
const FEWEST_PLAIN = 3;

/** Of plain words less is asked: outlets vary those, not the names. */
const PLAIN_SHARE = 0.7;

/** Stems and how much each says. */
export type Weights = ReadonlyMap<string, number>;

const sum = (weights: Iterable<number>): number => {
  let all = 0;
  for (const weight of weights) all += weight;
  return all;
};

/** The stems of both. */
export const common = (a: Weights, b: Weights): string[] =>
  [...(a.size < b.size ? a : b).keys()].filter((word) => a.has(word) && b.has(word));

/** What part of the one that says less the other says too, from 0 to 1. */
export const part = (a: Weights, b: Weights): number => {
  const less = Math.min(sum(a.values()), sum(b.values()));
  return less === 0 ? 0 : sum(common(a, b).map((word) => a.get(word) ?? 0)) / less;
};

/**
 * Whether two passages have so much in common: this part of what the one that says less says, and
 * seven tenths of that part of its words aside from names, since two sentences on the same people
 * need not say the same of them.
 */
export const sayAlike = (a: Passage, b: Passage, least: number): boolean =>
  part(a.stems, b.stems) >= least &&
  part(a.plain, b.plain) >= least * PLAIN_SHARE &&
  common(a.plain, b.plain).length >= FEWEST_PLAIN;

/** What part of the one that says more the other says too: 1 for the same words, in any order. */
export const wholePart = (a: Weights, b: Weights): number => {
  const more = Math.max(sum(a.values()), sum(b.values()));
  return more === 0 ? 0 : sum(common(a, b).map((word) => a.get(word) ?? 0)) / more;
};

/** As `sayAlike`, and neither says the contrary of the other. */
export const saySame = (a: Passage, b: Passage, least: number): boolean =>
  sayAlike(a, b, least) && !areOpposed(a.meaning, b.meaning);

/**
 * Brings together items that say the same, each to the first that leads: nobody is led by somebody
 * who is led. With the most telling first, a passage that tells two things takes in both.
 *
 * @param ordered the items in an order that does not depend on their arrival
 * @param keyOf equal for items that are the same without comparing them
 */
export const gather = <T extends Passage>(
  ordered: readonly T[],
  keyOf: (item: T) => string,
  isSame: (leader: T, item: T) => boolean,
): (readonly [T, ...T[]])[] => {
  const groups: [T, ...T[]][] = [];
  const byKey = new Map<string, [T, ...T[]]>();
  ordered.forEach((item, i) => {
    const own =
      byKey.get(keyOf(item)) ??
      (i < MOST_COMPARED ? groups.find(([leader]) => isSame(leader, item)) : undefined);
    if (own === undefined) {
      const group: [T, ...T[]] = [item];
      groups.push(group);
      byKey.set(keyOf(item), group);
    } else own.push(item);
  });
  return groups;
};

/** How the others print what the leader says, the leader's own words first. */
export const printingsOf = <T extends Passage>([leader, ...others]: readonly [
  T,
  ...T[],
]): NonEmpty<Printing> => {
  const rest = others
    .map((passage) => ({
      passage,
      match: matchWording(passage.wording, leader.wording) ?? ('reworded' as const),
    }))
    .sort((a, b) => MATCH_RANK[a.match] - MATCH_RANK[b.match] || byPlace(a.passage, b.passage));
  return [
    printingOf(leader.in, leader, 'verbatim'),
    ...rest.map(({ passage, match }) => printingOf(passage.in, passage, match)),
  ];
};
