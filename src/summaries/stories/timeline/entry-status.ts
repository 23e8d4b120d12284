import type { CalendarDate, EntryStatus, FoundDate, Span } from '../../types.ts';
import { isWhenSaid } from '../when-said.ts';

const LOOKS_AHEAD =
  /\b(?:will|is due|are due|is set to|are set to|is to|are to|due to|later today)\b/i;

/**
 * How an entry stood when it was written: `due` where its days lie after the article's, or on it and
 * the words look ahead; `said` where speaking is what is dated; else `happened`.
 *
 * @param written the day the article, or where it names none its story, was published
 */
export const statusOf = (
  text: string,
  sentence: Span,
  date: FoundDate,
  written: CalendarDate | null,
): EntryStatus => {
  const opens = date.from ?? date.to;
  if (written !== null && opens !== null && opens > written) return 'due';
  if (isWhenSaid(text, sentence, date)) return 'said';
  const isAhead = LOOKS_AHEAD.test(text.slice(sentence.start, sentence.end));
  return written !== null && isAhead && (date.to ?? written) >= written ? 'due' : 'happened';
};
