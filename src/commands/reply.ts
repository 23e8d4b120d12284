import { cardOf } from '../cards/card.ts';
import { verifyEachCard } from '../cards/answers/verify.ts';
import type { Gestures } from '../cards/parts/gestures.ts';
import { writeTarget } from '../cards/server/target.ts';
import type { Paging } from '../cards/parts/paging.ts';
import { pictureOf } from '../cards/pictures/index.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { Answer, VerifyAnswer } from '../summaries/answering/answer.ts';
import type { Order, Page, Question, Reply, Request } from './command.ts';
import { editionOf } from './edition.ts';
import { isPrivate, PRIVATE } from './private.ts';
import { orderId, pickId, questionId } from './question.ts';
import { actionId } from './server/action-id.ts';

/** The card last made of an answer, and for which request: an answer that is kept is not drawn twice. */
const drawn = new WeakMap<Answer, { readonly asked: string; readonly reply: Reply }>();

/** An answer with the card that shows it, its suggestions and other pages one press away. */
export const replyWith = (answer: Answer, request: Request): Reply => {
  const asked = JSON.stringify(request);
  const before = drawn.get(answer);
  const reply = before?.asked === asked ? before.reply : replyFor(answer, request);
  drawn.set(answer, { asked, reply });
  return reply;
};

/** From any card to one of its records and on from there; from what only the asker sees as privately. */
const gesturesOf = (request: Request): Gestures => {
  const kept = isPrivate(request) ? { [PRIVATE.name]: 'true' } : {};
  return {
    ask: (command, options) => questionId({ command, options: { ...options, ...kept } }),
    menu: pickId({ command: 'about', options: kept }, 'of'),
    brief: pickId({ command: 'summary', options: kept }, 'story'),
    report: (target) =>
      request.editors === true
        ? actionId({ command: 'correct', action: 'report', options: { at: writeTarget(target) } })
        : null,
  };
};

/** What can be made of several quotes of one message; `more` of it were not looked up. */
export const replyWithEach = (
  answers: readonly VerifyAnswer[],
  more: number,
  request: Request,
): Reply => ({
  answer: null,
  message: verifyEachCard(wordsOf(request.reader.shared), answers, more, gesturesOf(request)),
});

/** What is not on record, or too short to be looked for, is said to nobody else. */
export const isForAskerAlone = (answer: Answer): boolean =>
  answer.kind === 'nothing' || (answer.kind === 'verify' && answer.verdict === 'too short');

const replyFor = (answer: Answer, request: Request): Reply => {
  const { command, options, reader } = request;
  const words = wordsOf(isForAskerAlone(answer) ? reader.own : reader.shared);
  // The picture of a comparison is of all of it, and stands on its first page.
  const isOnward = answer.kind === 'compare' && (request.page?.starts.length ?? 0) > 1;
  const picture = isOnward ? null : pictureOf(words, answer);
  const message = cardOf(
    words,
    answer,
    ({ option, value }) => questionId({ command, options: { ...options, [option]: value } }),
    pagingOf(answer, pinned(answer, request)),
    gesturesOf(request),
    picture?.alt ?? null,
  );
  return { answer, message, ...(picture && { sheet: picture.sheet }) };
};

/** Which part of its answer a request asks for, as the summary index takes it. */
export const part = ({ page }: Request): { from?: number; order?: Order } =>
  page ? { from: page.starts.at(-1) ?? 0, order: page.order } : {};

/** Those whose pages are cut from one list, which has no other order. */
const IN_SEQUENCE: ReadonlySet<Answer['kind']> = new Set(['summary', 'compare']);

/** The newest story is another one tomorrow: the pages of what is told of it stay with the one shown. */
const pinned = (answer: Answer, request: Question): Question => {
  if (answer.kind === 'summary') {
    // The length as it is sent, not as it was typed: whoever presses may read another language.
    const { story, length } = answer;
    return { ...request, options: { ...request.options, story, length } };
  }
  if (answer.kind === 'compare')
    return { ...request, options: { ...request.options, story: answer.story } };
  if (answer.kind !== 'timeline' || request.options.about !== undefined) return request;
  const story = answer.entries[0]?.story;
  return story === undefined
    ? request
    : { ...request, options: { ...request.options, about: story } };
};

const pagingOf = (answer: Answer, request: Question): Paging => {
  const edition = answer.kind === 'summary' ? { edition: editionOf(answer) } : {};
  const usual: Order = request.command === 'timeline' ? 'oldest' : 'newest';
  const beginning: Page = { order: usual, starts: [0], ...edition };
  const asked = request.page ?? beginning;
  const anew = asked.edition !== beginning.edition;
  const { order, starts } = anew ? beginning : asked;
  const here = starts.at(-1) ?? 0;
  const at = (to: readonly number[]) =>
    questionId({ ...request, page: { order, starts: to, ...edition } });
  return {
    start: here,
    back: starts.length > 1 ? at(starts.slice(0, -1)) : null,
    // A page on which nothing could be shown leads nowhere.
    next: (start) => (start > here ? at([...starts, start]) : null),
    menu: IN_SEQUENCE.has(answer.kind) ? null : orderId(request),
    order,
    usual: order === usual,
    anew,
  };
};
