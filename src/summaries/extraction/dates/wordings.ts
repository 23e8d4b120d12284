import lexicon from '../../../../data/lexicon/tense.json' with { type: 'json' };
import { quickPattern } from '../text/quick-pattern.ts';

/** "will grow, according to a forecast in [June]": the source is out, whatever it tells of. */
const ACCORDING =
  /(?<!\p{L})according to [^,.;:]{1,60} (?:in|on|from|of|dated|published|released) $/iu;
const LONGEST_SOURCE = 90;

/** Whether a date is that of the source a sentence rests on. */
export function isOfSource(text: string, start: number): boolean {
  return ACCORDING.test(text.slice(Math.max(0, start - LONGEST_SOURCE), start));
}

/** "listed for [24 October]", "fixed for a hearing on [Friday]", "pencilled in to start in [May]", not "listed for sale on [Friday]". */
const LISTED = quickPattern(
  /(?<!\p{L})(?:(?:re)?listed|pencil(?:l?ed) in|fixed|booked|rearranged|rescheduled|timetabled|earmarked)(?:(?: \p{Ll}+ly)? for| (?:for (?:an? |the )?(?:\p{Ll}+ )?(?:trial|retrial|hearing|sentence|sentencing|mention|plea|review|debate)|(?<!fixed )to \p{Ll}+(?: \p{Ll}+)?) (?:on|in|from|at))(?: the)? $/u,
);
const NO_LONGER = /(?<!\p{L})(?:had|originally|initially|previously|once|formerly)(?!\p{L})/u;
const LONGEST_LISTING = 70;

/** What a court or a club has put down for a day is to come, unless it once had. */
export function isListed(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_LISTING), start);
  const listed = LISTED.exec(before);
  return (
    listed !== null &&
    !NO_LONGER.test(
      before
        .slice(0, listed.index)
        .split(/[.;:,]/u)
        .at(-1) ?? '',
    )
  );
}

/** "were told to leave on [Wednesday]": what is done as soon as one is told to, not "told to appear on", "has been told to leave on". */
const TOLD_THEN = quickPattern(
  new RegExp(
    String.raw`(?<!(?:(?:has|have) been|be|being) )(?<!\p{L})(?:told|ordered|asked|urged|advised|forced|instructed)(?: (?:him|her|them|it|everyone|everybody|residents|people|staff))? to (?:${lexicon.doneAtOnce.join('|')})(?: (?!by |until |before |from |after )[\p{L}’'-]+){0,6}? (?:(?:late |early )?on )?$`,
    'u',
  ),
);
const LONGEST_TOLD = 100;

/** Whether a weekday is the day somebody was told to do something. */
export function isToldThen(text: string, start: number): boolean {
  return (
    isWeekday(text, start) && TOLD_THEN.test(text.slice(Math.max(0, start - LONGEST_TOLD), start))
  );
}

const AFTERMATH = /(?:^|[.!?]["”’]?\s|\n)(?:Following|After)\s[^,.;:!?]{1,90}$/u;
const LONGEST_AFTERMATH = 110;
/** What may as well have its day ahead: "After the vote on Friday, they will resign". */
const PLANNED = quickPattern(
  new RegExp(`(?<!\\p{L})(?:${lexicon.plannable.join('|')})s?(?!\\p{L})`, 'iu'),
);

/** Whether a date stands in what opens a sentence with "Following" or "After" and is over by then. */
export function isInAftermath(text: string, start: number): boolean {
  const opening = AFTERMATH.exec(text.slice(Math.max(0, start - LONGEST_AFTERMATH), start))?.[0];
  return opening !== undefined && !PLANNED.test(opening);
}

/** "Leaks over the [weekend] will be discussed", "The fire on [Friday] will cost it": what nobody plans has been. */
const OPENING_EVENT = quickPattern(
  new RegExp(
    String.raw`(?:^|[.!?]["”’]?\s|\n)(?:(?:the|an?|several|two|three|four|his|her|its|their) )?(?:\p{L}+ )?(?:${lexicon.mishaps.join('|')}) (?:(?:on|in|over|during|at|late|early) )?(?:the )?$`,
    'iu',
  ),
);
const LONGEST_EVENT = 50;

/** Whether a date is that of a mishap its sentence opens with. */
export function isOfOpeningEvent(text: string, start: number): boolean {
  return OPENING_EVENT.test(text.slice(Math.max(0, start - LONGEST_EVENT), start));
}

const DEADLINE_BEHIND = /^(?:['’]s)? deadline(?!\p{L})/u;
const GONE_BY = /(?<!\p{L})(?:miss|met|pass|beat|beyond|after|since)\p{L}* (?:[\p{Ll}’']+ ){0,2}$/u;
const LONGEST_MISS = 32;

/** "heading toward a [Friday] deadline", not "missed the [Friday] deadline". */
export function isOfDeadline(text: string, start: number, end: number): boolean {
  return (
    DEADLINE_BEHIND.test(text.slice(end, end + LONGEST_MISS)) &&
    !GONE_BY.test(text.slice(Math.max(0, start - LONGEST_MISS), start))
  );
}

const WEEKDAY = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/u;

/** Whether a date begins with a day of the week. */
export function isWeekday(text: string, start: number): boolean {
  return WEEKDAY.test(text.slice(start, start + 3));
}
