import { vi } from 'vitest';
import { runCommandLine } from '../../src/cli/run.ts';
import type { Ran } from './node.ts';

/**
 * Runs a subcommand as `src/cli.ts` does, in this process: what starting one takes is longer than
 * most of what is asked. Settings that are not given are unset.
 */
export const shell = async (
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ran> => {
  let out = '';
  let err = '';
  const before = process.env;
  const mocks = [
    vi.spyOn(console, 'log').mockImplementation((line: string) => void (out += `${line}\n`)),
    vi.spyOn(console, 'error').mockImplementation((line: string) => void (err += `${line}\n`)),
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
      out += text.toString();
      return true;
    }),
  ];
  process.env = { ...settings };
  try {
    return { code: await runCommandLine(args), out, err };
  } finally {
    process.env = before;
    for (const mock of mocks) mock.mockRestore();
  }
};
