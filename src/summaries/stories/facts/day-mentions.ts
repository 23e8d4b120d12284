import type { CalendarDate, FoundDate, Span } from '../../types.ts';
import { contentWords } from '../words/content-words.ts';
import { speechIn } from '../timeline/entry-date.ts';
import { isWhenSaid } from '../when-said.ts';
import { readMeaning } from '../words/opposites.ts';
import type { Meaning } from '../words/opposites.ts';
import { weighted } from '../passages.ts';
import type { Weights } from '../passages.ts';
import { isInside, lastFrom, spanAt } from '../spans.ts';
import type { ToldArticle } from '../told-article.ts';

/** A day that a page names, with what tells what happens on it. */
export type DayMention = {
  readonly in: ToldArticle;
  readonly sentence: Span;
  /** The day itself, without "for five days from". */
  readonly at: Span;
  readonly day: CalendarDate;
  /** By its number in the month, not only as a day of the week. */
  readonly isNumbered: boolean;
  /** Something lasts from that day on: compared with its like only. */
  readonly opens: boolean;
  /** How long it lasts from that day: "five days from". */
  readonly spell: string | null;
  readonly around: Weights;
  readonly meaning: Meaning;
};

/** In characters, to either side of the date. */
const REACH = 60;

const OPENS = /\b(?:from|since|starting|beginning)(?: on)?\s+(?:\p{Lu}\p{Ll}+day,?\s+)?$/u;
const DAY =
  /(?:\p{Lu}\p{Ll}+day,? )?(?:\d{1,2}(?:st|nd|rd|th)?(?: of)? \p{Lu}\p{Ll}+\.?|\p{Lu}\p{Ll}+\.? \d{1,2}(?:st|nd|rd|th)?)(?:,? \d{4})?$/u;
const SPELL = /(?<!\p{L})(\p{L}+|\d+)[ -](day|week|month|year)s?\b[^.,;]{0,40},?\s*$/iu;

/** Dates and figures are no words of what happens. */
const wordsAround = (before: string, after: string): Weights =>
  new Map([...weighted(contentWords(`${before} ${after}`))].filter(([word]) => !/^\d/.test(word)));

const spellBefore = (before: string): string | null => {
  const [, count = '', unit = ''] = SPELL.exec(before.replace(OPENS, '')) ?? [];
  return count === ''
    ? null
    : contentWords(`${count} ${unit}s`)
        .map(({ stem: word }) => word)
        .join(' ') || null;
};

const dayOf = (text: string, { start, end }: FoundDate): Span => ({
  start: start + (DAY.exec(text.slice(start, end))?.index ?? 0),
  end,
});

const WEEKDAY = /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b/u;

/** The days an article names in its own words, in order, without those on which somebody only spoke. */
export const readDays = (told: ToldArticle): DayMention[] => {
  const { article, extraction } = told;
  const speech = speechIn(extraction.quotations);
  return extraction.dates.flatMap((date): DayMention[] => {
    const sentence = spanAt(extraction.sentences, date.start);
    const at = dayOf(article.text, date);
    const isDay = date.precision === 'day' || date.precision === 'range';
    if (sentence === null || date.from === null || !isDay) return [];
    const printed = article.text.slice(at.start, at.end);
    const isNumbered = /\d/.test(printed);
    if (!isNumbered && (!WEEKDAY.test(printed) || isWhenSaid(article.text, sentence, date)))
      return [];
    const said = lastFrom(speech, date.start, (span) => span);
    if (said !== null && isInside(date, said)) return [];
    const before = article.text.slice(Math.max(sentence.start, at.start - REACH), at.start);
    const after = article.text.slice(at.end, Math.min(sentence.end, at.end + REACH));
    const opens = date.to !== date.from || OPENS.test(before);
    return [
      {
        in: told,
        sentence,
        at,
        day: date.from,
        isNumbered,
        opens,
        spell: opens ? spellBefore(before) : null,
        around: wordsAround(before, after),
        meaning: readMeaning(`${before} ${after}`),
      },
    ];
  });
};
