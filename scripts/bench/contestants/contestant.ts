import { fork } from 'node:child_process';
import { once } from 'node:events';

/** Where a bot logs in. */
export type Login = { readonly token: string; readonly apiBase: string };

/** A bot in a process of its own, so that neither the other's memory nor the measuring slows it. */
export type Contestant<Told> = {
  /** What it told once it was ready. */
  readonly told: Told;
  close(): Promise<void>;
};

/** Starts a file of this folder as a bot, and waits until it is ready. */
export const start = async <Told>(
  file: 'pong.ts' | 'on-record.ts',
  login: Login,
): Promise<Contestant<Told>> => {
  const child = fork(new URL(file, import.meta.url), [JSON.stringify(login)]);
  const exited = once(child, 'exit');
  const failed = exited.then(([code]) => {
    throw new Error(`${file} ended with code ${String(code)} before it was ready`);
  });
  const [told] = (await Promise.race([once(child, 'message'), failed])) as [Told];
  failed.catch(() => undefined);
  return {
    told,
    close: async () => {
      child.kill();
      await exited;
    },
  };
};

/** The bot's side: logs in as it is told to, and tells when it is ready. */
export const run = async (bot: (login: Login) => Promise<unknown>): Promise<void> => {
  const told = await bot(JSON.parse(process.argv[2] ?? '') as Login);
  process.send?.(told);
};
