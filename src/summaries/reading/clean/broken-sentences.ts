import abbreviations from '../../../../data/lexicon/abbreviations.json' with { type: 'json' };
import { joinWhere, sentenceGoesOn } from '../paragraphs.ts';
import { endsOpen, fewWords, isListItem, startsLower } from '../prose.ts';
import type { Rule } from './page.ts';

const BEFORE_NAME = new Set(abbreviations.beforeName);
const BEFORE_NUMBER = new Set([...abbreviations.beforeNumber, ...abbreviations.months]);
const ANY = new Set([
  ...BEFORE_NAME,
  ...BEFORE_NUMBER,
  ...abbreviations.afterName,
  ...abbreviations.within,
]);
const STARTERS = new Set(abbreviations.sentenceStarters);

const LAST_TOKEN = /(?:^|[\s([“‘"'])((?:\p{L}\.)+|\p{L}+\.)$/u;
const INITIAL = /(?:^|\s)\p{Lu}[\p{L}'’-]+ \p{Lu}\.$|^(?:\p{Lu}\. ?){1,2}$/u;
const LONE_INITIAL = /\s\p{Lu}\.$/u;
const FIRST_WORD = /^["'“‘([]*([\p{L}\p{N}'’]+)/u;
const DOTTED = /^\p{L}\.\p{L}/u;
const TAIL = 60;

/** Countries and unions whose initials stand before what belongs to them: "U.S. Treasury". */
const UNION = /(?:^|(\S+)\s)(?:U\.S|U\.K|U\.N|E\.U)\.$/;
const MAX_STUMP_WORDS = 4;
const OF_STATE =
  /^(?:Treasury|State|Defen[cs]e|Justice|Commerce|Homeland|Interior|Energy|Education|Agriculture|Department|Senate|House|Congress|Capitol|Supreme|District|Court|Constitution|Embassy|Ambassador|Consul(?:ate)?|President|Vice|Prime|Secretary|Attorney|Representatives?|Senators?|Sen|Rep|Army|Navy|Air|Marines?|Coast|Customs|Border|Immigration|Trade|Federal|Food|Census|Bureau|Geological|Postal|Security|General|Human|High|Special|Envoy|Government|Steel|Central|Open)\b/;

/**
 * Makes sentences whole that the page's layout broke: before a small letter, after a word nothing
 * ends with, and after an abbreviation's full stop.
 *
 * `['a meeting with U.S.', 'Treasury officials.']` -> `['a meeting with U.S. Treasury officials.']`
 */
export const brokenSentences: Rule = (page) => ({
  ...page,
  paragraphs: joinWhere(page.paragraphs, isBroken),
});

const isBroken = (before: string, after: string): boolean =>
  sentenceGoesOn(before, after) || (!isListItem(after) && brokenAtAbbreviation(before, after));

function brokenAtAbbreviation(before: string, after: string): boolean {
  const tail = before.slice(-TAIL);
  const token = LAST_TOKEN.exec(tail)?.[1];
  if (token === undefined) return false;
  const name = token.toLowerCase().replace(/\.$/, '');
  if (startsLower(after)) return ANY.has(name) || DOTTED.test(token);
  const next = FIRST_WORD.exec(after)?.[1] ?? '';
  if (/^\d/.test(next)) return BEFORE_NUMBER.has(name) && isCapital(token);
  if (next === '' || STARTERS.has(next.toLowerCase())) return false;
  return (
    (BEFORE_NAME.has(name) && isCapital(token)) ||
    endsInInitial(tail) ||
    brokenAtUnion(before, next)
  );
}

/** "Donald J.", "told that J." and "J. D." wait for a name; "a plan B." does not. */
const endsInInitial = (tail: string): boolean =>
  INITIAL.test(tail) || (LONE_INITIAL.test(tail) && endsOpen(tail.slice(0, -3)));

/** "Gov.", "No." and "J."; "the FT." ends a sentence. */
const isCapital = (token: string): boolean => /^\p{Lu}\p{Ll}*\.$/u.test(token);

/** Without "the", or in a stump such as "Meanwhile, the U.S.", the initials wait for their noun. */
function brokenAtUnion(before: string, next: string): boolean {
  const match = UNION.exec(before.slice(-TAIL));
  if (match === null) return false;
  const article = match[1]?.toLowerCase() === 'the';
  return (
    !article || OF_STATE.test(next) || fewWords(lastSentence(before), MAX_STUMP_WORDS) !== null
  );
}

/** From the last full stop before the initials on. */
function lastSentence(paragraph: string): string {
  const tail = paragraph.slice(-TAIL);
  return tail
    .slice(Math.max(...['. ', '? ', '! ', '” ', "' "].map((end) => tail.lastIndexOf(end))) + 1)
    .trim();
}
