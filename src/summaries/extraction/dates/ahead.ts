import lexicon from '../../../../data/lexicon/dates.json' with { type: 'json' };
import tense from '../../../../data/lexicon/tense.json' with { type: 'json' };
import { quickPattern } from '../text/quick-pattern.ts';
import type { Tense } from './tense-words.ts';
import { isWeekday } from './wordings.ts';

/** How far back in its sentence the announcement may stand, in UTF-16 units. */
const REACH = 160;
const MONTH = Object.keys(lexicon.months).join('|');
/** "called a strike starting", "approved new fares beginning on", not "had called". */
const STARTING = String.raw`(?<!had )(?<!\p{L})(?:${tense.announcing.join('|')})(?: (?:[^.;:!?\n]|\.(?= \d)){1,90})? (?:starting|beginning|effective|from)(?: on| from)? (?:late |early )?$`;

const START = quickPattern(new RegExp(STARTING, 'u'));
const START_AFTER_DAY = quickPattern(
  new RegExp(
    String.raw`(?<!\p{L})(?:(?:${MONTH})\.? \d{1,2}|\p{L}+day)(?:,? \d{4})?,? (?:[^.;:!?\n]* )?${STARTING}|(?<!\p{L})(?:${tense.announcing.join('|')}) (?:on )?(?:(?:${MONTH})\.? \d{1,2}|\p{L}+day)(?: (?:[^.;:!?\n]|\.(?= \d)){1,90})?,? (?:starting|beginning|effective)(?: on| from)? $`,
    'iu',
  ),
);

/** Whether a date is the first day of what its sentence says somebody called or decided on. */
function isStartAnnounced(text: string, start: number): boolean {
  return START.test(text.slice(Math.max(0, start - REACH), start));
}

/** "On May 23 the union called a strike starting [Tuesday]": the first Tuesday after that day. */
export function isStartAfterDay(text: string, start: number): boolean {
  return (
    isStartAnnounced(text, start) &&
    START_AFTER_DAY.test(text.slice(Math.max(0, start - REACH), start))
  );
}

const LEAD_UP = quickPattern(
  /(?<!\p{L})(?:ahead of|in advance of|(?:going|heading|headed|go|goes|head|heads) into|in the (?:run|build|lead)-?up to|leading up to|(?:prepar|brac)(?:e|es|ed|ing) for|(?:look|looks|looked|looking) (?:ahead|forward) to)(?: the)? $/iu,
);
const PLUPERFECT =
  /(?<!\p{L})(?:had|['’]d) (?:(?:not|never|already|also|long|all|both) )?(?:\p{L}+ed|been|led|won|lost|held|gone|kept|made|come|said|told|built|taken|given|spent|run|met)(?!\p{L})[^.;!?\n]*$/u;
const OUTCOME = quickPattern(
  new RegExp(`^[^.;!?\n]*?(?<!who )(?<!\\p{L})(?:${tense.outcomes.join('|')})(?!\\p{L})`, 'u'),
);
const LONGEST_LEAD_UP = 90;

/**
 * "going into [Tuesday]'s vote", "ahead of [Friday]'s hearing": what one looks ahead to is to come, unless the
 * sentence tells how it went ("…, which she lost") or looks back on it ("had led going into").
 */
function tenseOfLeadUp(text: string, start: number, end: number): Tense {
  const before = text.slice(Math.max(0, start - LONGEST_LEAD_UP), start);
  if (!LEAD_UP.test(before)) return null;
  return PLUPERFECT.test(before) || OUTCOME.test(text.slice(end, end + LONGEST_LEAD_UP))
    ? 'past'
    : 'future';
}

/** The tense of a weekday that somebody looks ahead to, or sets as the first of something; `null` for any other date. */
export function tenseAhead(text: string, start: number, end: number): Tense {
  if (!isWeekday(text, start)) return null;
  return tenseOfLeadUp(text, start, end) ?? (isStartAnnounced(text, start) ? 'future' : null);
}
