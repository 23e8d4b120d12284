import { dayNumber } from '../../days.ts';
import type { ToldArticle } from '../told-article.ts';
import type { DayMention } from './day-mentions.ts';
import type { FigureMention } from './figure-mentions.ts';

/** So many days on, a story has had time to take another turn. */
const TURN_DAYS = 7;

/** How many days after the other a page was published; 0 where either names no date. */
const daysAfter = (later: ToldArticle, earlier: ToldArticle): number => {
  const [to, from] = [later.article.published, earlier.article.published];
  return to === null || from === null ? 0 : dayNumber(to) - dayNumber(from);
};

/** A count that grew by the day a later page gives it, as a toll does in a week though nothing says so. */
const hasGrownSince = (later: FigureMention, earlier: FigureMention): boolean => {
  const days = daysAfter(later.in, earlier.in);
  const isToll = later.fate !== null && later.measure.kind === 'count';
  return (
    later.amount > earlier.amount && ((later.hasGrown && days > 0) || (isToll && days > TURN_DAYS))
  );
};

/**
 * Whether the earlier page was right in its time: the count has grown since, or what was only
 * expected has come to pass.
 *
 * "Two people have died", nine days later "has killed three" -> `true`
 */
export const figureMovedOn = (later: FigureMention, earlier: FigureMention): boolean =>
  hasGrownSince(later, earlier) ||
  (earlier.isExpected && !later.isExpected && daysAfter(later.in, earlier.in) > TURN_DAYS);

/**
 * Whether a page a week later tells of a day gone by what the earlier announced for another.
 *
 * "The recount begins next Monday", ten days later "the recount ended on Wednesday" -> `true`
 */
export const dayMovedOn = (later: DayMention, earlier: DayMention): boolean =>
  daysAfter(later.in, earlier.in) > TURN_DAYS &&
  earlier.day > (earlier.in.article.published ?? earlier.day) &&
  later.day <= (later.in.article.published ?? '');
