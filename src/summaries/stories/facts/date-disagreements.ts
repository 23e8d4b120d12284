import { dayNumber } from '../../days.ts';
import type { CalendarDate, Disagreement, NonEmpty, Side } from '../../types.ts';
import { tokensOf } from '../words/content-words.ts';
import { outletKey } from '../../outlets.ts';
import { byPublication } from '../dated-article.ts';
import { readDays } from './day-mentions.ts';
import type { DayMention } from './day-mentions.ts';
import { dayMovedOn } from './moved-on.ts';
import { makeId } from '../ids.ts';
import { areOpposed } from '../words/opposites.ts';
import { common, part } from '../passages.ts';
import type { Weights } from '../passages.ts';
import { printingOf } from '../printing.ts';
import { stem } from '../words/stem.ts';
import type { ToldArticle } from '../told-article.ts';

/** Days of one story beyond this many are not held against the others. */
const MOST_COMPARED = 300;
/** Days further apart are days of two happenings. */
const FURTHEST = 3;
/** So much of what is said around the one that says less stands around the other. */
const SAME_WORDS = 0.5;
/** On days of the week much happens: so many words are the same. */
const WORDS_OF_WEEKDAY = 3;
/** And one word of it is not met in any report. */
const TELLING_WORD = 0.5;

const isTelling = (a: Weights, b: Weights): boolean =>
  common(a, b).some((word) => (a.get(word) ?? 0) >= TELLING_WORD);

const isOneHappening = (a: DayMention, b: DayMention): boolean => {
  if (a.opens !== b.opens || areOpposed(a.meaning, b.meaning)) return false;
  if (a.spell !== null && a.spell === b.spell) return true;
  const isWeekday = !a.isNumbered || !b.isNumbered;
  return (
    isTelling(a.around, b.around) &&
    part(a.around, b.around) >= SAME_WORDS &&
    (!isWeekday || common(a.around, b.around).length >= WORDS_OF_WEEKDAY)
  );
};

const differ = (a: DayMention, b: DayMention): boolean =>
  a.day !== b.day &&
  Math.abs(dayNumber(a.day) - dayNumber(b.day)) <= FURTHEST &&
  outletKey(a.in.article.outlet) !== outletKey(b.in.article.outlet) &&
  !dayMovedOn(a, b) &&
  !dayMovedOn(b, a) &&
  isOneHappening(a, b);

const aboutOf = (a: DayMention, b: DayMention): string => {
  const { start, end } = a.sentence;
  const shared = tokensOf(a.in.article.text.slice(start, end)).filter(({ folded }) => {
    const word = stem(folded);
    return a.around.has(word) && b.around.has(word);
  });
  return shared.map(({ printed }) => printed).join(' ') || (a.spell ?? a.day);
};

const asSide = ([first, ...others]: NonEmpty<DayMention>): Side => {
  const printing = ({ in: told, sentence }: DayMention) => printingOf(told, sentence, 'verbatim');
  return {
    value: first.in.article.text.slice(first.at.start, first.at.end),
    figure: null,
    day: first.day,
    printings: [printing(first), ...others.map(printing)],
  };
};

const byPlace = (a: DayMention, b: DayMention): number =>
  byPublication(a.in.article, b.in.article) || a.at.start - b.at.start;

/** Everybody who gives one of two days for the happening, each page once. */
const sidesOf = (a: DayMention, b: DayMention, all: readonly DayMention[]): Side[] =>
  [a, b]
    .sort((one, other) => (one.day < other.day ? -1 : 1))
    .map((own) => {
      const seen = new Set([own.in.article.id]);
      const others = all.filter((mention) => {
        const isSame =
          mention.day === own.day && [a, b].some((each) => isOneHappening(each, mention));
        if (!isSame || seen.has(mention.in.article.id)) return false;
        seen.add(mention.in.article.id);
        return true;
      });
      return asSide([own, ...others]);
    });

/**
 * The days on which outlets differ for one happening: days close to one another, with
 * the same words around them or a spell of the same length from there on. A page that names both
 * days differs from nobody.
 *
 * "The deadline is 26 March.", "before the deadline on 25 March" -> one disagreement with two sides
 */
export const dateDisagreements = (
  story: string,
  articles: readonly ToldArticle[],
): Disagreement[] => {
  const all = articles.flatMap(readDays).sort(byPlace).slice(0, MOST_COMPARED);
  const named = new Map<string, Set<CalendarDate>>();
  for (const { in: told, day } of all) {
    named.set(told.article.id, (named.get(told.article.id) ?? new Set()).add(day));
  }
  const knows = (mention: DayMention, day: CalendarDate): boolean =>
    named.get(mention.in.article.id)?.has(day) ?? false;
  const told = new Set<string>();
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b): Disagreement[] => {
      if (!differ(a, b) || knows(a, b.day) || knows(b, a.day)) return [];
      const days = [a.day, b.day].sort().join(' ');
      if (told.has(days)) return [];
      told.add(days);
      return [
        {
          id: makeId('disagreement', story, a.in.article.id, a.at.start, days),
          story,
          kind: 'date',
          about: aboutOf(a, b),
          sides: sidesOf(a, b, all),
        },
      ];
    }),
  );
};
