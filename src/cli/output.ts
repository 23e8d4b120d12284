import { once } from 'node:events';

/** `counted(1, 'row', 'rows')` -> `'1 row'` */
export const counted = (n: number, one: string, other: string): string =>
  `${n} ${n === 1 ? one : other}`;

/** Writes one line to standard output and waits when the reader is slower than the writer. */
export const writeLine = async (line: string): Promise<void> => {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
};
