import { stem } from '../store/stem.ts';
import type { StoreReader } from '../store/store.ts';
import { isContentWord, words } from '../store/terms.ts';
import { rarity } from '../stories/words/rarity.ts';
import { synonymsOf } from '../stories/words/synonyms.ts';
import type { Person } from '../types.ts';
import { wordingOfQuestion } from './asking-words.ts';
import type { Wants } from './asking-words.ts';
import { translationsOf } from './translations.ts';

/** What a question asks for: somebody it names, or one of its words. */
export type Topic = {
  /** As asked, folded: records are looked up by these, since a stem's stem is another. */
  readonly words: readonly string[];
  /** Stems of which all have to be found: `['white', 'hous']`, `['independenc']`. */
  readonly stems: readonly string[];
  /** Stems of other words for it, of which any will do: `['support', 'endors']` for "back", `['strike', …]` for « grève ». */
  readonly alike: readonly string[];
  /** From 0 to 1: how much it says about what is asked. */
  readonly weight: number;
  /** Written as a name is: no answer without it. */
  readonly isName: boolean;
};

export type Question = {
  readonly topics: readonly Topic[];
  readonly people: readonly Person[];
  readonly wants: Wants;
  /** Whether it names nothing but the news: then there are no topics. */
  readonly isGeneral: boolean;
  /** Whether its words but for names are in the language articles are read in. */
  readonly isEnglish: boolean;
};

/** Words of a name that are looked up together, and words of a question that are read. */
const LONGEST_NAME = 4;
const MOST_WORDS = 24;
/** From how much likeness on the words are the name: every word of it as it stands on record. */
const IS_NAME = 0.9;
/** A name says at least so much about what is asked; an ordinary word by how rare it is. */
const NAME_WEIGHT = 0.6;
const WORD_WEIGHT = 0.1;

/**
 * Reads a question in plain words. Names are those of people and bodies on record, in any case, and
 * what is capitalised inside of the question.
 *
 * `"Did the White House back Alberta's independence?"` -> the White House, "alberta", "independence"
 * and, weighing little, "back"
 */
export const readQuestion = async (store: StoreReader, question: string): Promise<Question> => {
  const { asking, isGeneral, wants, tongue, capitalsName, ...worded } = wordingOfQuestion(question);
  const isEnglish = tongue === 'en';
  if (isGeneral) return { topics: [], people: [], wants, isGeneral, isEnglish };
  const asked = worded.words.slice(0, MOST_WORDS);
  const canStand = (word: string): boolean => isContentWord(word) && !asking.has(word);
  const names = await namesIn(store, asked, canStand);
  const inNames = new Set(names.flatMap(({ at, length }) => range(at, length)));
  const capitals = capitalsName ? capitalised(question) : new Set();
  const single = asked
    .map((word, at) => ({ word, at }))
    .filter(({ word, at }) => !inNames.has(at) && canStand(word))
    .map(({ word }): Topic => {
      const isName = capitals.has(word);
      const translations = tongue === 'en' ? null : translationsOf(word, tongue);
      const weight = Math.max(
        isName ? NAME_WEIGHT : WORD_WEIGHT,
        rarity(translations?.[0] ?? word),
      );
      const alike = isName ? [] : [...new Set(otherWordsFor(word, translations).map(stem))];
      return { words: [word], stems: [stem(word)], alike, weight, isName };
    });
  const people = names.map(({ at, length }): Topic => {
    const name = asked.slice(at, at + length).filter(isContentWord);
    return { words: name, stems: name.map(stem), alike: [], weight: NAME_WEIGHT, isName: true };
  });
  const topics = new Map([...people, ...single].map((topic) => [topic.stems.join(' '), topic]));
  return {
    topics: [...topics.values()],
    people: names.map(({ person }) => person),
    wants,
    isGeneral,
    isEnglish,
  };
};

/** Other words of the language articles are read in; `translations` of a word in another. */
const otherWordsFor = (word: string, translations: readonly string[] | null): string[] =>
  translations === null
    ? synonymsOf(word)
    : translations.flatMap((one) => [one, ...synonymsOf(one)]);

/**
 * What is left of a question in another language, where all of it is on no record: what can be looked up
 * in English, if that is most of it, then its names alone, which are the same in every language. German
 * does not tell names from nouns: where half is not understood, it may be where or of whom.
 */
export const narrowed = (question: Question): readonly Question[] => {
  const { topics, isEnglish } = question;
  if (isEnglish) return [];
  const names = topics.filter(({ isName }) => isName);
  const known = topics.filter(({ isName, alike }) => isName || alike.length > 0);
  const most = 2 * known.length > topics.length ? [known] : [];
  return [...most, names]
    .filter((left) => left.length > 0 && left.length < topics.length)
    .map((left) => ({ ...question, topics: left }));
};

type Named = { readonly at: number; readonly length: number; readonly person: Person };

/** Runs of words that are the name of somebody on record, longest first, none inside another. */
const namesIn = async (
  store: StoreReader,
  asked: readonly string[],
  canStand: (word: string) => boolean,
): Promise<readonly Named[]> => {
  const found: Named[] = [];
  const taken = new Set<number>();
  for (let length = LONGEST_NAME; length > 0; length--) {
    for (let at = 0; at + length <= asked.length; at++) {
      const run = asked.slice(at, at + length);
      if (
        range(at, length).some((place) => taken.has(place)) ||
        ![run[0], run.at(-1)].every((end) => end !== undefined && canStand(end))
      )
        continue;
      const [match] = await store.findPeople(run.join(' '), 1);
      if (!match || match.likeness < IS_NAME) continue;
      found.push({ at, length, person: match.person });
      for (const place of range(at, length)) taken.add(place);
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
};

const range = (at: number, length: number): number[] =>
  Array.from({ length }, (_, step) => at + step);

/** Folded words that are capitalised and do not begin a sentence. */
const capitalised = (question: string): ReadonlySet<string> =>
  new Set(
    Array.from(question.matchAll(/(?<![.!?:]\s*|^\s*)\b\p{Lu}[\p{L}\p{M}.'’-]*/gu)).flatMap(
      ([word]) => words(word),
    ),
  );
