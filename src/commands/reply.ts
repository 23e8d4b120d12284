import { cardOf } from '../cards/card.ts';
import type { Answer } from '../summaries/answering/answer.ts';
import type { Reply, Request } from './command.ts';
import { questionId } from './question.ts';

/** An answer with the card that shows it. */
export const replyWith = (answer: Answer, { command, options }: Request): Reply => ({
  answer,
  message: cardOf(answer, ({ option, value }) =>
    questionId({ command, options: { ...options, [option]: value } }),
  ),
});
