import lexicon from '../../../../data/lexicon/dates.json' with { type: 'json' };
import { quickPattern } from '../text/quick-pattern.ts';

/** How far back in its sentence the year may stand, in UTF-16 units. */
const REACH = 160;
const MONTH = Object.keys(lexicon.months).join('|');

/** "in September 1986, after he left in", "on March 3, 2019, before it closed on". */
const TOLD = quickPattern(
  new RegExp(
    String.raw`(?<!\p{L})(?:${MONTH})\.? (?:\d{1,2}(?:st|nd|rd|th)?,? )?((?:1[5-9]|20)\d\d)(?!\d)(?=[^.;!?\n]* (?:after|before|when|until|till|then) )[^.;!?\n]*$`,
    'iu',
  ),
);

/**
 * The year that a month before `place` in the same sentence bears, where a word of time joins the two: "It
 * came in September 1986, after he left in [May]" -> 1986; `null` for none.
 */
export function yearToldBefore(text: string, place: number): number | null {
  const year = TOLD.exec(text.slice(Math.max(0, place - REACH), place))?.[1];
  return year === undefined ? null : Number(year);
}
