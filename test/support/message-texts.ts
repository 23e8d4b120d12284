import { flatten } from '../../src/cards/message/limits.ts';
import type { Message } from '../../src/cards/message/message.ts';

/** Every text display of a message, in order. */
export const textsOf = (message: Message): string[] =>
  message.components.flatMap(flatten).flatMap((part) => (part.type === 10 ? [part.content] : []));
