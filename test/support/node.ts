import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** What a program printed and how it ended. */
export type Ran = { readonly code: number | null; readonly out: string; readonly err: string };

/** An environment without this machine's own settings: what is not given is unset. */
const bare = (settings: Readonly<Record<string, string>>) => ({
  PATH: process.env.PATH ?? '',
  ...settings,
});

/** Runs a file of the project as users do, with plain Node; stdin is closed. */
export const run = (
  file: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<Ran> =>
  new Promise((resolve, reject) => {
    const child = start(file, args, settings);
    let out = '';
    let err = '';
    child.stdout.on('data', (data: Buffer) => (out += data.toString()));
    child.stderr.on('data', (data: Buffer) => (err += data.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });

/** Starts a file of the project and leaves it running. */
export const start = (
  file: string,
  args: readonly string[],
  settings: Readonly<Record<string, string>>,
) =>
  spawn(process.execPath, [`${ROOT}/${file}`, ...args], {
    cwd: ROOT,
    env: bare(settings),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
