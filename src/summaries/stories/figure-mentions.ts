import type { Figure, FoundFact, Span } from '../types.ts';
import { contentWords } from './content-words.ts';
import type { DatedArticle } from './dated-article.ts';
import { weighted } from './passages.ts';
import type { Weights } from './passages.ts';
import { stem } from './stem.ts';

/** A figure where one article prints it, with what tells what it is a figure of. */
export type FigureMention = {
  readonly in: DatedArticle;
  /** The sentence. */
  readonly sentence: Span;
  readonly figure: Figure;
  /** The stem of the noun counted: "signatur"; `null` where none is named. */
  readonly head: string | null;
  /** What the words around it say, figures aside; names apart. */
  readonly around: Weights;
  readonly names: ReadonlySet<string>;
  /** Years, months and the like that say of which time it is a figure. */
  readonly times: ReadonlySet<string>;
};

/** In characters, to either side: further off the sentence is on something else. */
const REACH = 110;

/** A figure that another is measured against: "up from 5 percent", "compared with 300 last year". */
const MEASURED_AGAINST =
  /\b(?:from|than|(?:compared|up|down) (?:with|to|on)|against|previous(?:ly)?|versus)\s+(?:\p{L}+\s){0,2}$/iu;

const TIME =
  /\b(?:(?:19|20)\d\d|jan(?:uary)?|feb(?:ruary)?|march|april|june|july|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|(?:last|next|this|first|second|third|fourth) (?:year|month|week|quarter|half|season))\b/giu;

/** What is counted is a matter of words; these are one matter. */
const ONE_KIND: Readonly<Record<string, string>> = Object.fromEntries(
  [
    'people persons passengers protesters demonstrators marchers',
    'dead deaths fatalities killed lives',
    'injured wounded hurt injuries',
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

const headOf = ({ of, unit }: Figure): string | null => {
  const last = unit === 'money' ? undefined : of?.split(/\s+/).at(-1);
  return last === undefined ? null : kindOf(stem(last.toLowerCase()));
};

const isWord = (word: string): boolean => !/^\d/.test(word);

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

/** The figures of a sentence, without those that only measure another. */
export const figureMentions = (dated: DatedArticle, fact: FoundFact): FigureMention[] => {
  const text = dated.article.text.slice(fact.start, fact.end);
  return [...placesOf(text, fact.figures)]
    .filter(([, at]) => !MEASURED_AGAINST.test(text.slice(Math.max(0, at - 40), at)))
    .map(([figure, at]) => {
      const end = at + figure.words.length;
      const near = `${text.slice(Math.max(0, at - REACH), at)} ${text.slice(end, end + REACH)}`;
      const words = contentWords(near).filter(({ stem: word }) => isWord(word));
      return {
        in: dated,
        sentence: { start: fact.start, end: fact.end },
        figure,
        head: headOf(figure),
        around: new Map(
          [...weighted(words.filter(({ named }) => !named))].map(([word, says]) => [
            kindOf(word),
            says,
          ]),
        ),
        names: new Set(words.filter(({ named }) => named).map(({ stem: word }) => word)),
        times: new Set((near.match(TIME) ?? []).map((time) => time.toLowerCase())),
      };
    });
};
