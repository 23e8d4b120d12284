import { once } from 'node:events';

/** Writes one line to standard output and waits when the reader is slower than the writer. */
export const writeLine = async (line: string): Promise<void> => {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
};
