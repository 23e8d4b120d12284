import { stem } from '../store/stem.ts';
import type { StoreReader, StoryHeading } from '../store/store.ts';
import { words } from '../store/terms.ts';
import { rarity } from '../stories/words/rarity.ts';

/** What is found by the beginnings of its words, as somebody types them: headlines and what they are about. */

/** Of the newest stories, which are those a reader types about; older ones are found by whole words. */
const STORIES_BEGUN = 500;
/** Stories whose words are offered as topics, and facts of each that are read for them. */
const STORIES_READ = 5;
const FACTS_READ = 60;

/** A word says enough to ask about from here on: "fire" does, "people" does not. */
const TELLING = 0.25;
const WORD = /(?<![\p{L}’'-])\p{Ll}[\p{L}’'-]{2,}/gu;

/**
 * Whether every word typed begins a word of a name, accents and case aside:
 * `isTyped('Le Médiateur', 'medi')` -> `true`
 */
export const isTyped = (name: string, typed: string): boolean => {
  const called = words(name);
  return words(typed).every((one) => called.some((word) => word.startsWith(one)));
};

/** Stories with a headline in which every word typed begins one, newest first. */
export const storiesBegun = async (
  store: StoreReader,
  typed: string,
  limit: number,
): Promise<readonly StoryHeading[]> => {
  if (words(typed).length === 0) return [];
  const newest = await store.stories({ limit: STORIES_BEGUN });
  const sources = await store.sourcesOf(newest.map(({ id }) => id));
  return newest
    .filter(({ id, title }) =>
      [title, ...(sources.get(id) ?? []).map((source) => source.title)].some((headline) =>
        isTyped(headline, typed),
      ),
    )
    .slice(0, limit);
};

/**
 * Words the newest stories are about beside their topics, which are names: those that begin as typed,
 * in the form that is printed most often, those in most of the facts first. A word typed whole needs no offer. `'tann'` -> `['tannery']`
 */
export const wordsBegun = async (
  store: StoreReader,
  typed: string,
  limit: number,
): Promise<readonly string[]> => {
  const [begun, ...more] = words(typed);
  if (more.length > 0) return [];
  const newest = await store.stories({ limit: STORIES_READ });
  const facts = await Promise.all(
    newest.map(({ id }) => store.records('fact', { story: id, limit: FACTS_READ })),
  );
  const printed = facts.flat().flatMap(({ text }) => [...new Set(tellingWords(text))]);
  const asTyped = printed.filter((word) => begun === undefined || word.startsWith(begun));
  return [...Map.groupBy(asTyped, stem).values()]
    .filter((forms) => begun === undefined || !forms.includes(begun))
    .toSorted((a, b) => b.length - a.length)
    .slice(0, limit)
    .map(mostOften);
};

/** A name begins with a capital, and is offered as such. */
const tellingWords = (text: string): readonly string[] =>
  Array.from(text.matchAll(WORD), ([word]) => word)
    .filter((word, at, all) => all.indexOf(word) === at)
    .flatMap(words)
    .filter((word) => rarity(word) >= TELLING);

const mostOften = (forms: readonly string[]): string => {
  const counts = Map.groupBy(forms, (form) => form);
  return [...counts].reduce((best, one) => (one[1].length > best[1].length ? one : best))[0];
};
