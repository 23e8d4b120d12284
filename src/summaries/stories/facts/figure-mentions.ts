import type { Figure, FoundFact, NamedEntity, Span } from '../../types.ts';
import { contentWords } from '../words/content-words.ts';
import type { ToldArticle } from '../told-article.ts';
import { damagedIn, fateOf, isGeneric, sumOf } from './fates.ts';
import { rangeOf } from './figures.ts';
import type { Range } from './figures.ts';
import { wayOf } from './measures.ts';
import type { Measure } from './measures.ts';
import { isOneMore } from './ordinal-counts.ts';
import { placesOf } from './placed-figures.ts';
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
  readonly measure: Measure;
  /** Its value in the one unit of what it measures: 1.24 kilometres are 1240. */
  readonly amount: number;
  /** The amounts it allows. */
  readonly range: Range;
  /** Which way a length or time is measured: "short", "deep". */
  readonly way: string | null;
  /** What became of those that are counted: see `fateOf`. */
  readonly fate: string | null;
  /** The stems of what a sum says was damaged: "church". */
  readonly damaged: ReadonlySet<string>;
  /** The noun counted, in small letters; `null` where none is named. */
  readonly counted: string | null;
  /** The stem of the noun counted: "signatur"; `null` where none is named. */
  readonly noun: string | null;
  /** The kind of thing that is: "people" for "residents". */
  readonly head: string | null;
  /** The stems of all words for what is counted, as printed: "oak trees". */
  readonly nouns: ReadonlySet<string>;
  /** It counts some of those there are: "42 of the whales". */
  readonly isPart: boolean;
  /** It is said to have become so many: "has now been signed by 900", "rose to 17". */
  readonly hasGrown: boolean;
  /** It is not so yet: "could take three days". */
  readonly isExpected: boolean;
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
  /\b(?:(?:up|down|rose|fell|rise|increase|raised|cut|grew|dropped|doubl\p{L}+|tripl\p{L}+|trebl\p{L}+|halv\p{L}+) from|(?:twice|double|triple|times|half) as \p{L}+ as|(?:twice|double|triple|times)(?= the)|(?<!\b(?:more|less|fewer|greater) )than|(?:compared|up|down) (?:with|to|on)|against|previous(?:ly)?|versus)\s+(?:\p{L}+\s){0,2}$|\bof (?:the|its|his|her|their|\p{L}+['’]s?)\s+(?:\p{L}+['’]s?\s+)?$/iu;

/** "Nearly 4,000" is no more than that. */
const NEARLY = /\b(?:nearly|almost|close to|approaching)\s+\P{L}{0,2}$/iu;

const GROWN =
  /(?<!\p{L})(?:now|so far|already|rose|risen|rises|climb(?:s|ed)|grew|grown|grows|swelled|swollen|reached|passed|topped)(?!\p{L})/iu;
const EXPECTED =
  /(?<!\p{L})(?:will|would|could|may|might|should|expect\p{L}*|likely|due to|set to|plans? to)\s[^.;]*$/u;
/** In characters, to either side of the figure. */
const NEAR_FIGURE = 60;

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

/** "42 [of the pilot whales]", "6,200 [of them]", "about 90 [of which were alive]" */
const SOME_OF =
  /^,? of (?:(?:them|which|whom)(?!\p{L})|(?:the|its|their|these|those|his|her|our) ((?:[\p{L}-]+ ){0,2}?\p{Ll}+s)(?!\p{L}))/u;
/** A clause about what was counted before: "…, about 90 of which were alive". */
const OF_WHICH = /^ of (?:which|whom)(?!\p{L})/u;

/** What is counted, in the words printed, and whether it is a part of those there are. */
type Counted = { readonly words: string | null; readonly isPart: boolean };

const countedIn = ({ of, unit }: Figure, after: string, before: Counted | null): Counted => {
  const some = unit === 'count' ? SOME_OF.exec(after) : null;
  if (some !== null) return { words: some[1] ?? before?.words ?? null, isPart: true };
  // "Two people died and 40 were hurt": the noun is said once.
  const elided = of === null && unit === 'count' ? (before?.words ?? null) : null;
  return { words: unit === 'money' ? null : (of ?? elided), isPart: false };
};

/** What a unit is of, not the unit: "ice" of "1.24 kilometres of ice" is looked for in the words around. */
const isUnit = ({ kind }: Measure): boolean => kind !== 'count';

const asAmounts = ([low, high]: Range, factor: number): Range => [low * factor, high * factor];

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

/** The words that tell what a figure is of: those near it, in a clause of its own only that clause's. */
const nearby = (before: string, after: string): string =>
  OF_WHICH.test(after)
    ? (/^[^,;—]*/.exec(after)?.[0] ?? '')
    : `${before.slice(-REACH)} ${after.slice(0, REACH)}`;

/** Figures that a sentence denies, by their first digits: "disputed that 1.2 million were hit". */
const deniedIn = (text: string): ReadonlySet<string> =>
  new Set(contentWords(text).flatMap(({ stem: word, denied }) => (denied ? [word] : [])));

const isDenied = ({ words }: Figure, denied: ReadonlySet<string>): boolean =>
  contentWords(words).some(({ stem: word }) => /^\d/.test(word) && denied.has(word));

/** "The company puts the figure at [870,000]": it is of what a figure before it was of. */
const THE_FIGURE =
  /(?<!\p{L})(?:figure|number|total|count|toll|tally|price|cost|value)(?: of [^,;]{1,30})? (?:at|to|was|is|as)\s(?:\p{L}+ ){0,2}$/iu;

/** What the figure of the sentence before is of, with the words around it. */
const figureBefore = (
  { article, extraction }: ToldArticle,
  fact: FoundFact,
): { readonly words: string; readonly near: string } | null => {
  const earlier = extraction.facts.findLast(
    ({ end, figures }) =>
      end <= fact.start && figures.some((one) => one.unit === 'count' && one.of !== null),
  );
  const figure = earlier?.figures.findLast((one) => one.unit === 'count' && one.of !== null);
  return earlier === undefined || figure?.of == null
    ? null
    : { words: figure.of, near: article.text.slice(earlier.start, earlier.end) };
};

const fateIn = ({ kind }: Measure, before: string, after: string): string | null => {
  if (kind === 'money') return sumOf(before, after);
  return kind === 'count' ? fateOf(before, after) : null;
};

const readMentions = (dated: ToldArticle, fact: FoundFact): FigureMention[] => {
  const of = (before: string, { unit, of: own }: Figure) =>
    unit === 'count' && own === null && THE_FIGURE.test(before) ? figureBefore(dated, fact) : null;
  const text = dated.article.text.slice(fact.start, fact.end);
  const places = placesNamed(dated.extraction.names, fact);
  const denied = deniedIn(text);
  let last: Counted | null = null;
  const mentions: FigureMention[] = [];
  for (const { figure, at, measure, range } of placesOf(text, fact.figures)) {
    const end = at + figure.words.length;
    const [before, after] = [text.slice(0, at), text.slice(end)];
    const counted: Counted = isUnit(measure)
      ? { words: null, isPart: false }
      : countedIn(figure, after, last);
    last = counted.words === null ? last : counted;
    if (MEASURED_AGAINST.test(before.slice(-60)) || isDenied(figure, denied)) continue;
    const same = of(before, figure);
    const near = `${nearby(before, after)} ${same?.near ?? ''}`;
    const words = (counted.words ?? same?.words)?.toLowerCase().split(/\s+/) ?? [];
    const named = words.at(-1) ?? null;
    const noun = named !== null && isGeneric(named) ? null : named;
    mentions.push({
      in: dated,
      at: { start: fact.start + at, end: fact.start + end },
      sentence: { start: fact.start, end: fact.end },
      figure,
      measure,
      amount: figure.value * measure.factor,
      range: range ?? asAmounts(rangeOf(figure, NEARLY.test(before.slice(-20))), measure.factor),
      way: isUnit(measure)
        ? wayOf(after.slice(after.indexOf(measure.unit) + measure.unit.length))
        : null,
      fate: fateIn(measure, before, after),
      damaged: new Set(
        measure.kind === 'money' ? contentWords(damagedIn(near)).map(({ stem: word }) => word) : [],
      ),
      counted: named,
      noun: noun === null ? null : stem(noun),
      head: noun === null ? null : kindOf(stem(noun)),
      nouns: new Set(words.filter((word) => !SPELL.test(word)).map(stem)),
      isPart: counted.isPart,
      hasGrown:
        isOneMore(figure.words) ||
        GROWN.test(`${before.slice(-NEAR_FIGURE)} ${after.slice(0, NEAR_FIGURE)}`),
      isExpected: EXPECTED.test(before.slice(-NEAR_FIGURE)),
      isSpecial: noun !== null && rarity(noun) >= SPECIAL && !SPELL.test(noun),
      around: wordsAround(near),
      places,
      times: new Set((near.match(TIME) ?? []).map((time) => time.toLowerCase())),
    });
  }
  return mentions;
};
