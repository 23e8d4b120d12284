import { words } from '../cards/words.ts';
import type { Request } from './command.ts';

/** The option every command has besides its own: an answer for the asker alone. */
export const PRIVATE = { name: 'private', description: words.options.private } as const;

/** Whether a request asks to be answered for the asker alone. */
export const isPrivate = ({ options }: Request): boolean => options[PRIVATE.name] === 'true';
