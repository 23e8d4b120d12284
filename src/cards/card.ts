import type { Answer } from '../summaries/answering/answer.ts';
import { askCard } from './ask.ts';
import { compareCard } from './compare.ts';
import { denialsCard } from './denials.ts';
import { factsCard } from './facts.ts';
import type { Message } from './message.ts';
import type { Paging } from './paging.ts';
import type { AskAgain } from './nothing.ts';
import { nothingCard } from './nothing.ts';
import { quotesCard } from './quotes.ts';
import { storiesCard } from './stories.ts';
import { summaryCard } from './summary.ts';
import { timelineCard } from './timeline.ts';
import { verifyCard } from './verify.ts';
import type { Words } from './words/index.ts';

/** The card of an answer. `askAgain` makes buttons of suggestions, `paging` those to the other pages of a list. */
export const cardOf = (
  words: Words,
  answer: Answer,
  askAgain: AskAgain,
  paging: Paging | null = null,
): Message => {
  switch (answer.kind) {
    case 'summary':
      return summaryCard(words, answer);
    case 'quotes':
      return quotesCard(words, answer, paging);
    case 'facts':
      return factsCard(words, answer, paging);
    case 'denials':
      return denialsCard(words, answer, paging);
    case 'timeline':
      return timelineCard(words, answer, paging);
    case 'ask':
      return askCard(words, answer);
    case 'compare':
      return compareCard(words, answer);
    case 'verify':
      return verifyCard(words, answer);
    case 'stories':
      return storiesCard(words, answer, paging);
    case 'nothing':
      return nothingCard(words, answer, askAgain);
  }
};
