import { relative, resolve } from 'node:path';

/** npm runs its scripts in the project's folder and says here where the user was. */
const where = (): string => process.env.INIT_CWD ?? process.cwd();

/** A path as the user meant it. */
export const fromUser = (path: string): string => resolve(where(), path);

/** A path as the user would write it. */
export const forUser = (path: string): string => relative(where(), path) || '.';
