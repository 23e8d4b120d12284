import lexicon from '../../../../data/lexicon/synonyms.json' with { type: 'json' };
import { stem } from './stem.ts';

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
