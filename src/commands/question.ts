import { limits } from '../cards/limits.ts';
import type { Request } from './command.ts';

/** What the `custom_id` of a button that asks a question begins with. */
const PREFIX = 'ask:';

/**
 * A question as a button's `custom_id`, so that the button works after a restart and on any
 * replica; `null` when the question is longer than Discord allows.
 *
 * `questionId({ command: 'quotes', options: { person: 'Ana Ruiz' } })` -> `'ask:quotes?person=Ana+Ruiz'`
 */
export const questionId = ({ command, options }: Request): string | null => {
  const id = `${PREFIX}${command}?${new URLSearchParams(options).toString()}`;
  return id.length <= limits.customIdCharacters ? id : null;
};

/** The question a `custom_id` asks, whoever wrote it; `null` when it asks none. */
export const readQuestion = (id: string): Request | null => {
  if (!id.startsWith(PREFIX)) return null;
  const [command = '', ...query] = id.slice(PREFIX.length).split('?');
  return { command, options: Object.fromEntries(new URLSearchParams(query.join('?'))) };
};
