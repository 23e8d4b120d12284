import type { NameKind } from '../../types.ts';
import type { DatedArticle } from '../dated-article.ts';
import { foldWord, tokensOf } from '../words/content-words.ts';
import type { People } from '../people/people.ts';
import { isTellingNumber, rarity } from '../words/rarity.ts';

/** More than these few nobody reads. */
const MOST_REASONS = 5;

/** How much more a name says than a word of the headline. */
const WORTH: Readonly<Record<NameKind | 'number' | 'word', number>> = {
  person: 2,
  organisation: 1.5,
  number: 1.5,
  place: 1.2,
  word: 0.5,
};

/** Something an article could share with others: `key` is equal for equal things. */
type Trait = { readonly key: string; readonly shown: string; readonly worth: number };

const LONGEST_READ = 6_000;
const NUMBER = /\d[\d.,]*\d/g;

const saying = (words: readonly string[]): number => Math.max(0, ...words.map(rarity));

const namesIn = ({ extraction }: DatedArticle, people: People): Trait[] =>
  extraction.names.map(({ name, kind }) => {
    const shown = kind === 'place' ? name : people.speaker({ name, role: null, kind }).name;
    const words = shown.split(/\s+/).map(foldWord);
    return { key: words.join(' '), shown, worth: WORTH[kind] * saying(words) };
  });

const numbersIn = ({ article }: DatedArticle): Trait[] =>
  (article.text.slice(0, LONGEST_READ).match(NUMBER) ?? [])
    .filter((number) => isTellingNumber(foldWord(number)))
    .map((shown) => ({ key: foldWord(shown), shown, worth: WORTH.number }));

const wordsIn = ({ article }: DatedArticle): Trait[] =>
  tokensOf(article.title)
    .filter(({ folded }) => rarity(folded) > 0 && !/^\d/.test(folded))
    .map(({ printed, folded }) => ({
      key: folded,
      shown: printed,
      worth: WORTH.word * rarity(folded),
    }));

/** "rath" of "jeff rath". */
const holds = (name: string, word: string): boolean => ` ${name} `.includes(` ${word} `);

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What each article shares with others of its story, by its id, most telling first: names by the
 * form the story knows best, figures, then words of headlines. Of equals, what most articles share.
 *
 * Two articles on a petition -> `['Jeff Rath', '177,000', 'Alberta']` for each
 */
export const joinedBy = (
  articles: readonly DatedArticle[],
  people: People,
): ReadonlyMap<string, readonly string[]> => {
  const traits = articles.map((dated) => {
    const all = [...namesIn(dated, people), ...numbersIn(dated), ...wordsIn(dated)];
    return new Map(all.toReversed().map((trait) => [trait.key, trait]));
  });
  const having = new Map<string, number>();
  for (const own of traits) {
    for (const key of own.keys()) having.set(key, (having.get(key) ?? 0) + 1);
  }
  const sharedIn = (own: ReadonlyMap<string, Trait>): string[] =>
    [...own.values()]
      .filter(({ key, worth }) => worth > 0 && (having.get(key) ?? 0) > 1)
      .sort(
        (a, b) =>
          b.worth - a.worth ||
          (having.get(b.key) ?? 0) - (having.get(a.key) ?? 0) ||
          compare(a.key, b.key),
      )
      .filter(({ key }, i, all) => !all.slice(0, i).some((other) => holds(other.key, key)))
      .slice(0, MOST_REASONS)
      .map(({ shown }) => shown);
  return new Map(
    articles.map(({ article }, i) => [article.id, sharedIn(traits[i] ?? new Map<string, Trait>())]),
  );
};
