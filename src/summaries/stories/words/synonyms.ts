import lexicon from '../../../../data/lexicon/synonyms.json' with { type: 'json' };
import { nounForms } from './noun-forms.ts';
import { pastsOf, stem } from './stem.ts';

/** For each stem of the list the one that stands for it. */
const STANDS_FOR: ReadonlyMap<string, string> = new Map(
  lexicon.rows.flatMap((row) => {
    const [first = '', ...others] = row.split(' ').map(stem);
    return others.map((word) => [word, first] as const);
  }),
);

/**
 * The stem that stands for a stem and all that mean the same of one thing: to find passages that are
 * likely one, never to say that words are the same. `alike(stem('quit'))` -> `stem('resign')`
 */
export const alike = (word: string): string => STANDS_FOR.get(word) ?? word;

const ROW_OF: ReadonlyMap<string, readonly string[]> = new Map(
  lexicon.rows.flatMap((row) => {
    const words = row.split(' ');
    return words.map((word) => [stem(word), words] as const);
  }),
);

/**
 * Other words for one, as a text may have them: its synonyms, the verb or noun of the same act and,
 * where these or it are irregular, their past forms. `synonymsOf('backs')` -> `['support',
 * 'endorse', …]`, `synonymsOf('steal')` ->
 * `['rob', 'theft', 'robbery', 'stole', 'stolen']`
 *
 * @param word folded
 */
export const synonymsOf = (word: string): string[] => {
  const row = ROW_OF.get(stem(word)) ?? [word];
  return [...row, ...row.flatMap(pastsOf), ...nounForms(word)].filter((other) => other !== word);
};
