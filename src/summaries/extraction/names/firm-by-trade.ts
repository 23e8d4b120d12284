import { HUMAN_ACTION, NOUN_OF_TRADE, besideAt } from './beside.ts';
import { GIVEN, is } from './known.ts';
import { wordAt } from './words.ts';
import type { Word, Words } from './words.ts';

/** "Moravex, who", "Moravex, 54,", "Moravex fled", "Moravex … he": it is somebody, in this sentence or the next. */
const SOMEBODY =
  /^(?:, (?:who|whose|whom|aged?|\d{1,3})(?!\p{L})| (?:\p{Ll}+ )?(?:fled|died|pleaded)(?!\p{L})| (?:was|is|has been) (?:\p{Ll}+ )?(?:arrested|jailed|born|killed|shot|sentenced|convicted|on trial)(?!\p{L})|[^\n]*?(?<!\p{L})(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er|him|himself|herself)(?!\p{L}))/u;
/** How far behind the name, in UTF-16 units: about a sentence and a half. */
const REACH = 160;

/**
 * Whether one word behind a noun of trade is a firm's name: "the arms trader Moravex"; not "the trader
 * Ada Roe", "the trader Ada", nor where what follows tells of somebody.
 */
export function isFirmByTrade(words: Words, name: readonly Word[], first: number): boolean {
  const [word] = name;
  const trade = wordAt(words, first - 1);
  if (word === undefined || name.length > 1 || is(word, GIVEN)) return false;
  if (trade?.capital !== false || (besideAt(words, first - 1) & NOUN_OF_TRADE) === 0) return false;
  if (word.start - trade.end !== 1 || trade.sentence !== word.sentence) return false;
  return (
    (besideAt(words, first + 1) & HUMAN_ACTION) === 0 &&
    !SOMEBODY.test(words.text.slice(word.end, word.end + REACH))
  );
}
