import { outletKey } from '../../outlets.ts';
import { foldWord } from '../words/content-words.ts';
import { rarity } from '../words/rarity.ts';
import type { Article } from '../../types.ts';

/** In characters. */
const LONGEST_READ = 6_000;

/** How much a word says that is likely a name: see `rarity`. */
const RARE = 0.8;

const CAPITALISED = "\\p{Lu}[\\p{L}\\p{M}'’-]+";
/**
 * A capital behind a word or comma of the same sentence, and two of them wherever they stand: "the
 * Harwick Gazette" is one run.
 */
const RUN = new RegExp(
  `(?<=[\\p{L}\\p{N},;] )${CAPITALISED}(?: ${CAPITALISED})*|(?<![\\p{L}\\p{M}])${CAPITALISED}(?: ${CAPITALISED})+`,
  'gu',
);

/** Words in capitals tell no names by them, nor do months cut short. */
const NO_NAME = /^(?:\p{Lu}{5,}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)$/u;

/** "Foods" is as common as "food". */
const isRare = (word: string): boolean =>
  rarity(word) >= RARE && rarity(word.replace(/s$/, '')) >= RARE;

/**
 * Words that an article prints as names, known or not: capitals inside a sentence on words that are
 * in no dictionary of common ones and that it prints with none elsewhere. Folded, each once, of a run
 * the last. What the outlet itself goes by ("the Gazette") is none.
 *
 * "Crews in Harwick walked out of the Tarn Works." -> `['harwick', 'tarn']`
 */
export const properWords = ({ text, outlet }: Article): string[] => {
  const read = text.slice(0, LONGEST_READ);
  const own = foldWord(outletKey(outlet).split(/\s+/).at(-1) ?? '');
  const lower = new Set(Array.from(read.matchAll(/(?<!\p{L})\p{Ll}{3,}/gu), ([word]) => word));
  const words = Array.from(read.matchAll(RUN), ([run]) =>
    run
      .split(' ')
      .filter((word) => !NO_NAME.test(word))
      .map(foldWord)
      .findLast((word) => isRare(word) && word !== own && !lower.has(word)),
  );
  return [...new Set(words.filter((word) => word !== undefined))];
};
