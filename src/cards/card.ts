import type { Answer } from '../summaries/answering/answer.ts';
import { askCard } from './ask.ts';
import { compareCard } from './compare.ts';
import { denialsCard } from './denials.ts';
import { factsCard } from './facts.ts';
import { NO_GESTURES } from './gestures.ts';
import type { Gestures } from './gestures.ts';
import type { Message } from './message.ts';
import type { Paging } from './paging.ts';
import type { AskAgain } from './nothing.ts';
import { nothingCard } from './nothing.ts';
import { passagesCard } from './passages.ts';
import { quotesCard } from './quotes.ts';
import { storiesCard } from './stories.ts';
import { summaryCard } from './summary.ts';
import { timelineCard } from './timeline.ts';
import { verifyCard } from './verify.ts';
import { wordingCard } from './wording.ts';
import type { Words } from './words/index.ts';

/**
 * The card of an answer. `askAgain` makes buttons of suggestions, `paging` those to the other pages of a
 * list, `gestures` those from a record to what else is known of it. `alt` are the words for the picture
 * that goes with it, as `pictureOf` draws it up.
 */
export const cardOf = (
  words: Words,
  answer: Answer,
  askAgain: AskAgain,
  paging: Paging | null = null,
  gestures: Gestures = NO_GESTURES,
  alt: string | null = null,
): Message => {
  switch (answer.kind) {
    case 'summary':
      return summaryCard(words, answer, gestures);
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
      return compareCard(words, answer, alt);
    case 'verify':
      return verifyCard(words, answer, gestures);
    case 'stories':
      return storiesCard(words, answer, paging);
    case 'wording':
      return wordingCard(words, answer, gestures);
    case 'passages':
      return passagesCard(words, answer, gestures);
    case 'nothing':
      return nothingCard(words, answer, askAgain);
  }
};
