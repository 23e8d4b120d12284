import type { Answer } from '../summaries/answering/answer.ts';
import { denialsCard } from './denials.ts';
import { factsCard } from './facts.ts';
import type { Message } from './message.ts';
import type { AskAgain } from './nothing.ts';
import { nothingCard } from './nothing.ts';
import { quotesCard } from './quotes.ts';
import { storiesCard } from './stories.ts';
import { summaryCard } from './summary.ts';
import { timelineCard } from './timeline.ts';
import { verifyCard } from './verify.ts';

/** The card of an answer. `askAgain` makes buttons of suggestions. */
export const cardOf = (answer: Answer, askAgain: AskAgain): Message => {
  switch (answer.kind) {
    case 'summary':
      return summaryCard(answer);
    case 'quotes':
      return quotesCard(answer);
    case 'facts':
      return factsCard(answer);
    case 'denials':
      return denialsCard(answer);
    case 'timeline':
      return timelineCard(answer);
    case 'verify':
      return verifyCard(answer);
    case 'stories':
      return storiesCard(answer);
    case 'nothing':
      return nothingCard(answer, askAgain);
  }
};
