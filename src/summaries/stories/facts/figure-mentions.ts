import type { Figure, FoundFact, NamedEntity, Span } from '../../types.ts';
import { contentWords } from '../words/content-words.ts';
import type { ToldArticle } from '../told-article.ts';
import { rangeOf } from './figures.ts';
import type { Range } from './figures.ts';
import { weighted } from '../passages.ts';
import type { Weights } from '../passages.ts';
import { rarity } from '../words/rarity.ts';
import { isInside } from '../spans.ts';
import { stem } from '../words/stem.ts';

/** A figure where one article prints it, with what tells what it is a figure of. */
export type FigureMention = {
  readonly in: ToldArticle;
  /** The figure itself. */
  readonly at: Span;
  /** The sentence. */
  readonly sentence: Span;
  readonly figure: Figure;
  /** The values it allows. */
  readonly range: Range;
  /** The stem of the noun counted: "signatur"; `null` where none is named. */
  readonly head: string | null;
  /** Of all nouns this one is rarely counted: "signatures", not "people". */
  readonly isSpecial: boolean;
  /** The words around it and how much each says, figures aside. */
  readonly around: Weights;
  readonly places: ReadonlySet<string>;
  /** Years, months and the like that say of which time it is a figure. */
  readonly times: ReadonlySet<string>;
};

/** In characters, to either side: further off the sentence is on something else. */
const REACH = 110;

/** A figure that another is measured against: "up from 5 percent", "compared with 300 last year". */
const MEASURED_AGAINST =
  /\b(?:(?:up|down|rose|fell|rise|increase|raised|cut|grew|dropped) from|(?<!\b(?:more|less|fewer|greater) )than|(?:compared|up|down) (?:with|to|on)|against|previous(?:ly)?|versus)\s+(?:\p{L}+\s){0,2}$|\bof (?:the|its|his|her|their|\p{L}+['’]s?)\s+(?:\p{L}+['’]s?\s+)?$/iu;

/** "Nearly 4,000" is no more than that. */
const NEARLY = /\b(?:nearly|almost|close to|approaching)\s+\P{L}{0,2}$/iu;

const TIME =
  /\b(?:(?:19|20)\d\d|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:last|next|this|first|second|third|fourth) (?:year|month|week|quarter|half|season))\b/giu;

/** What is counted is a matter of words; these are one matter. */
const ONE_KIND: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'people persons passengers protesters demonstrators marchers residents',
    'dead deaths fatalities killed died lives',
    'injured wounded hurt injuries treated',
    'homes houses households properties',
    'jobs workers staff employees posts',
    'pupils students children',
    'firms companies businesses',
  ].flatMap((kind) => {
    const [first = '', ...others] = kind.split(' ').map(stem);
    return [first, ...others].map((word) => [word, first] as const);
  }),
);

const kindOf = (word: string): string => ONE_KIND[word] ?? word;

/** How much a noun says that is counted of few things only: see `rarity`. */
const SPECIAL = 0.4;

/** Spells of time are counted in any report. */
const SPELL = /^(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?|times?)$/i;

const nounOf = ({ of, unit }: Figure): string | null =>
  unit === 'money' ? null : (of?.split(/\s+/).at(-1)?.toLowerCase() ?? null);

/** Where each figure stands in the sentence, in order; one whose words are not found is left out. */
function* placesOf(text: string, figures: readonly Figure[]): Generator<[Figure, number]> {
  let from = 0;
  for (const figure of figures) {
    const at = text.indexOf(figure.words, from);
    if (at < 0) continue;
    yield [figure, at];
    from = at + figure.words.length;
  }
}

const wordsAround = (near: string): Weights =>
  new Map(
    [...weighted(contentWords(near))]
      .filter(([word]) => !/^\d/.test(word))
      .map(([word, says]) => [kindOf(word), says]),
  );

const placesNamed = (names: readonly NamedEntity[], within: Span): ReadonlySet<string> =>
  new Set(
    names
      .filter(
        ({ kind, mentions }) =>
          kind === 'place' && mentions.some((mention) => isInside(mention, within)),
      )
      .map(({ name }) => name.toLowerCase()),
  );

const known = new WeakMap<FoundFact, readonly FigureMention[]>();

/** The figures of a sentence, without those that only measure another. */
export const figureMentions = (dated: ToldArticle, fact: FoundFact): FigureMention[] => {
  const mentions = known.get(fact) ?? readMentions(dated, fact);
  known.set(fact, mentions);
  return mentions.map((mention) => ({ ...mention, in: dated }));
};

const readMentions = (dated: ToldArticle, fact: FoundFact): FigureMention[] => {
  const text = dated.article.text.slice(fact.start, fact.end);
  const places = placesNamed(dated.extraction.names, fact);
  return [...placesOf(text, fact.figures)]
    .map(([figure, at]) => ({ figure, before: text.slice(0, at), at }))
    .filter(({ before }) => !MEASURED_AGAINST.test(before.slice(-60)))
    .map(({ figure, before, at }): FigureMention => {
      const end = at + figure.words.length;
      const near = `${before.slice(-REACH)} ${text.slice(end, end + REACH)}`;
      const noun = nounOf(figure);
      return {
        in: dated,
        at: { start: fact.start + at, end: fact.start + end },
        sentence: { start: fact.start, end: fact.end },
        figure,
        range: rangeOf(figure, NEARLY.test(before.slice(-20))),
        head: noun === null ? null : kindOf(stem(noun)),
        isSpecial: noun !== null && rarity(noun) >= SPECIAL && !SPELL.test(noun),
        around: wordsAround(near),
        places,
        times: new Set((near.match(TIME) ?? []).map((time) => time.toLowerCase())),
      };
    });
};
