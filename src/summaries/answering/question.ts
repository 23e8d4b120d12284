import { stem } from '../store/stem.ts';
import type { StoreReader } from '../store/store.ts';
import { isContentWord, words } from '../store/terms.ts';
import { rarity } from '../stories/words/rarity.ts';
import { synonymsOf } from '../stories/words/synonyms.ts';
import type { Person } from '../types.ts';

/** What a question asks for: somebody it names, or one of its words. */
export type Topic = {
  /** As asked, folded: records are looked up by these, since a stem's stem is another. */
  readonly words: readonly string[];
  /** Stems of which all have to be found: `['white', 'hous']`, `['independenc']`. */
  readonly stems: readonly string[];
  /** Stems of other words for it, of which any will do: `['support', 'endors']` for "back". */
  readonly alike: readonly string[];
  /** From 0 to 1: how much it says about what is asked. */
  readonly weight: number;
  /** Written as a name is: no answer without it. */
  readonly isName: boolean;
};

export type Question = {
  readonly topics: readonly Topic[];
  readonly people: readonly Person[];
  /** What kind of record it asks for, where its words say so. */
  readonly wants: 'quotations' | 'denials' | 'figures' | null;
};

/** Words that make a question of what is asked, folded. */
const ASKING = new Set(
  (
    'who whom whose what which when where why how did do does done didnt doesnt dont is isnt was wasnt are were has have had ' +
    'can could would will should may might must any anybody anyone anything ever really true actually there here ' +
    'many much long often say says said saying tell tells told know known happened happen please me you i we they he she it ' +
    'them him her his their its this that these those about regarding concerning on of over into if whether and or not no ' +
    'deny denies denied denial denials quote quotes words think thinks give gave given make made get got'
  ).split(' '),
);

const SAYING = /\b(?:say|says|said|saying|tell|tells|told|quotes?|words)\b/iu;
const DENYING = /\bden(?:y|ies|ied|ials?)\b/iu;
const COUNTING = /\bhow (?:many|much|long|big|large|high)\b/iu;

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
  const asked = words(question).slice(0, MOST_WORDS);
  const names = await namesIn(store, asked);
  const inNames = new Set(names.flatMap(({ at, length }) => range(at, length)));
  const capitals = capitalised(question);
  const single = asked
    .map((word, at) => ({ word, at }))
    .filter(({ word, at }) => !inNames.has(at) && isContentWord(word) && !ASKING.has(word))
    .map(({ word }): Topic => {
      const isName = capitals.has(word);
      const weight = Math.max(isName ? NAME_WEIGHT : WORD_WEIGHT, rarity(word));
      const alike = isName ? [] : [...new Set(synonymsOf(word).map(stem))];
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
    wants: DENYING.test(question)
      ? 'denials'
      : COUNTING.test(question)
        ? 'figures'
        : SAYING.test(question)
          ? 'quotations'
          : null,
  };
};

type Named = { readonly at: number; readonly length: number; readonly person: Person };

/** Runs of words that are the name of somebody on record, longest first, none inside another. */
const namesIn = async (store: StoreReader, asked: readonly string[]): Promise<readonly Named[]> => {
  const found: Named[] = [];
  const taken = new Set<number>();
  for (let length = LONGEST_NAME; length > 0; length--) {
    for (let at = 0; at + length <= asked.length; at++) {
      const run = asked.slice(at, at + length);
      if (range(at, length).some((place) => taken.has(place)) || !canBeName(run)) continue;
      const [match] = await store.findPeople(run.join(' '), 1);
      if (!match || match.likeness < IS_NAME) continue;
      found.push({ at, length, person: match.person });
      for (const place of range(at, length)) taken.add(place);
    }
  }
  return found.toSorted((a, b) => a.at - b.at);
};

const canBeName = (run: readonly string[]): boolean =>
  [run[0], run.at(-1)].every(
    (word) => word !== undefined && isContentWord(word) && !ASKING.has(word),
  );

const range = (at: number, length: number): number[] =>
  Array.from({ length }, (_, step) => at + step);

/** Folded words that are capitalised and do not begin a sentence. */
const capitalised = (question: string): ReadonlySet<string> =>
  new Set(
    Array.from(question.matchAll(/(?<![.!?:]\s*|^\s*)\b\p{Lu}[\p{L}\p{M}.'’-]*/gu)).flatMap(
      ([word]) => words(word),
    ),
  );
