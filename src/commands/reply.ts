import { cardOf } from '../cards/card.ts';
import type { Paging } from '../cards/paging.ts';
import type { Answer } from '../summaries/answering/answer.ts';
import type { Order, Reply, Request } from './command.ts';
import { orderId, questionId } from './question.ts';

/** An answer with the card that shows it, its suggestions and other pages one press away. */
export const replyWith = (answer: Answer, { page, ...request }: Request): Reply => {
  const { command, options } = request;
  const message = cardOf(
    answer,
    ({ option, value }) => questionId({ command, options: { ...options, [option]: value } }),
    pagingOf(pinned(answer, { ...request, ...(page && { page }) })),
  );
  return { answer, message };
};

/** Which part of its answer a request asks for, as the summary index takes it. */
export const part = ({ page }: Request): { from?: number; order?: Order } =>
  page ? { from: page.starts.at(-1) ?? 0, order: page.order } : {};

/** The newest story is another one tomorrow: the pages of its timeline stay with the one shown. */
const pinned = (answer: Answer, request: Request): Request => {
  if (answer.kind !== 'timeline' || request.options.about !== undefined) return request;
  const story = answer.entries[0]?.story;
  return story === undefined
    ? request
    : { ...request, options: { ...request.options, about: story } };
};

const pagingOf = (request: Request): Paging => {
  const usual: Order = request.command === 'timeline' ? 'oldest' : 'newest';
  const { order, starts } = request.page ?? { order: usual, starts: [0] };
  const at = (to: readonly number[]) => questionId({ ...request, page: { order, starts: to } });
  return {
    start: starts.at(-1) ?? 0,
    back: starts.length > 1 ? at(starts.slice(0, -1)) : null,
    next: (start) => at([...starts, start]),
    menu: orderId(request),
    order,
    usual: order === usual,
  };
};
