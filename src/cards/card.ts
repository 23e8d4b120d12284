import type { Answer } from '../summaries/answering/answer.ts';
import { askCard } from './answers/ask.ts';
import { compareCard } from './answers/compare.ts';
import { denialsCard } from './answers/denials.ts';
import { factsCard } from './answers/facts.ts';
import { NO_GESTURES } from './parts/gestures.ts';
import type { Gestures } from './parts/gestures.ts';
import type { Message } from './message/message.ts';
import type { Paging } from './parts/paging.ts';
import type { SuggestionId } from './answers/nothing.ts';
import { nothingCard } from './answers/nothing.ts';
import { passagesCard } from './answers/passages.ts';
import { quotesCard } from './answers/quotes.ts';
import { storiesCard } from './answers/stories.ts';
import { summaryCard } from './answers/summary.ts';
import { timelineCard } from './answers/timeline.ts';
import { verifyCard } from './answers/verify.ts';
import { wordingCard } from './answers/wording.ts';
import type { Words } from './words/index.ts';

/**
 * The card of an answer. `suggestionId` makes buttons of suggestions, `paging` those to the other pages of a
 * list, `gestures` those from a record to what else is known of it. `alt` are the words for the picture
 * that goes with it, as `pictureOf` draws it up.
 */
export const cardOf = (
  words: Words,
  answer: Answer,
  suggestionId: SuggestionId,
  paging: Paging | null = null,
  gestures: Gestures = NO_GESTURES,
  alt: string | null = null,
): Message => {
  switch (answer.kind) {
    case 'summary':
      return summaryCard(words, answer, paging, gestures);
    case 'quotes':
      return quotesCard(words, answer, paging, gestures);
    case 'facts':
      return factsCard(words, answer, paging, gestures);
    case 'denials':
      return denialsCard(words, answer, paging, gestures);
    case 'timeline':
      return timelineCard(words, answer, paging, gestures, alt);
    case 'ask':
      return askCard(words, answer, gestures);
    case 'compare':
      return compareCard(words, answer, paging, gestures, alt);
    case 'verify':
      return verifyCard(words, answer, gestures);
    case 'stories':
      return storiesCard(words, answer, paging, gestures);
    case 'wording':
      return wordingCard(words, answer, gestures);
    case 'passages':
      return passagesCard(words, answer, gestures);
    case 'nothing':
      return nothingCard(words, answer, suggestionId);
  }
};
