import type { Order, Page, Question } from './command.ts';
import { ORDERS } from './command.ts';
import { customId, readOptions } from './custom-id.ts';

/**
 * A question as a `custom_id`, so that a button works after a restart and on any replica:
 *
 *     ask:quotes?person=Ana+Ruiz              asks it
 *     page:n0.a.k:quotes?person=Ana+Ruiz      shows its records from the 20th on (base 36), newest
 *                                             first; the pages before began at 0 and at 10
 *     page:n0.9~Zk3_:summary?story=…          the same of one edition of a briefing
 *     order:quotes?person=Ana+Ruiz            a menu: asks it in the order chosen
 *     pick.of:about?                          a menu: asks it with what was chosen as its option `of`
 */
const FORM =
  /^(?:ask|order|pick\.([a-z]+)|page:([no])([0-9a-z.]{1,40})(?:~([\w-]{4}))?):([^?]*)\?(.*)$/su;

const LETTER: Record<Order, string> = { newest: 'n', oldest: 'o' };

/** Where pages began that can still be gone back to, besides the first: their way is in the id. */
const STARTS_KEPT = 6;

/** More records than any index has. */
const LAST_START = 36 ** 6;

/**
 * A question as a button's `custom_id`; `null` when it is longer than Discord allows.
 *
 * `questionId({ command: 'quotes', options: { person: 'Ana Ruiz' } })` -> `'ask:quotes?person=Ana+Ruiz'`
 */
export const questionId = ({ command, options, page }: Question): string | null =>
  customId(`${page ? `page:${pageId(page)}` : 'ask'}:${command}`, options);

/** The same for a menu of orders, whose values are `ORDERS`. */
export const orderId = ({ command, options }: Question): string | null =>
  customId(`order:${command}`, options);

/** The same for a menu whose values are those of one more option. */
export const pickId = ({ command, options }: Question, option: string): string | null =>
  customId(`pick.${option}:${command}`, options);

/** The question a `custom_id` asks, whoever wrote it; `null` when it asks none. */
export const readQuestion = (id: string, chosen: readonly string[] = []): Question | null => {
  const [, option, letter, starts = '', edition, command = '', asked = ''] = FORM.exec(id) ?? [];
  if (command === '') return null;
  const request = { command, options: readOptions(asked) };
  if (id.startsWith('ask:')) return request;
  if (option !== undefined) return picked(request, option, chosen);
  const page = id.startsWith('order:') ? readOrder(chosen) : readPage(letter, starts, edition);
  return page && { ...request, page };
};

const picked = (
  question: Question,
  option: string,
  [chosen = '']: readonly string[],
): Question => ({ ...question, options: { ...question.options, [option]: chosen } });

const readOrder = ([chosen]: readonly string[]): Page | null => {
  const order = ORDERS.find((known) => known === chosen);
  return order === undefined ? null : { order, starts: [0] };
};

const readPage = (
  letter: string | undefined,
  starts: string,
  edition: string | undefined,
): Page | null => {
  const order = ORDERS.find((known) => LETTER[known] === letter);
  const read = starts.split('.').map((start) => parseInt(start, 36));
  const sound = read.every((start, at) => start <= LAST_START && start > (read[at - 1] ?? -1));
  return order !== undefined && sound
    ? { order, starts: read, ...(edition !== undefined && { edition }) }
    : null;
};

const pageId = ({ order, starts, edition }: Page): string => {
  const kept = starts.length > STARTS_KEPT ? [0, ...starts.slice(-STARTS_KEPT)] : starts;
  const of = edition === undefined ? '' : `~${edition}`;
  return LETTER[order] + kept.map((start) => start.toString(36)).join('.') + of;
};
