import common from '../../../../data/lexicon/common-words.json' with { type: 'json' };
import { perWord } from '../../per-word.ts';
import { FUNCTION_WORDS, NEGATIONS } from './function-words.ts';

const RANKS: ReadonlyMap<string, number> = new Map(
  common.words.flatMap((line) => line.split(' ')).map((word, rank) => [word, rank]),
);

/** Words of the trade: rare in an encyclopedia, in every second report. */
const NEWSROOM = new Set(
  (
    'official officials spokesperson spokesman spokeswoman spokespeople source sources reporter reporters journalist ' +
    'statement statements interview comment comments reportedly allegedly report reports reported reporting news ' +
    'newspaper outlet outlets monday tuesday wednesday thursday friday saturday sunday yesterday today tomorrow week ' +
    'weeks month months earlier late announced announcement confirmed told tells asked responded response warned ' +
    'unveiled exclusive breaking update updated live latest amid recent recently meanwhile analysis opinion percent'
  ).split(' '),
);

/** The first 150 ranks are everywhere; every doubling of the rank after that says as much more. */
const EVERYWHERE = 150;
const LAST_RANK = RANKS.size;

/** What a word of the trade says. */
const NEWSROOM_RARITY = 0.05;

/** Small numbers and years stand in any text. */
const NUMBER_RARITY = 0.1;
const TELLING_NUMBER = /^(?!(?:19|20)\d\d$)\d{3,}|^\d+\.\d+/;

/** `isTellingNumber('177000')` -> `true`; a year, a date or a handful is none. */
export const isTellingNumber = (word: string): boolean => TELLING_NUMBER.test(word);

/**
 * How much a word says about what a text is about, from 0 to 1, by its rank in general English and
 * nothing learnt from the articles at hand, so that it is the same whatever is in the index.
 *
 * `rarity('the')` -> 0, `rarity('government')` -> 0.1, `rarity('separatist')` -> 1
 *
 * @param word folded
 */
export const rarity = perWord((word) => {
  if (FUNCTION_WORDS.has(word) || NEGATIONS.has(word)) return 0;
  if (NEWSROOM.has(word)) return NEWSROOM_RARITY;
  if (/^\d/.test(word)) return isTellingNumber(word) ? 1 : NUMBER_RARITY;
  if (word.length < 2) return 0;
  const rank = RANKS.get(word);
  if (rank === undefined) return 1;
  return Math.max(0, Math.log2((rank + 1) / EVERYWHERE) / Math.log2(LAST_RANK / EVERYWHERE));
});
