import type { Config } from '../config.ts';

/** A subcommand of the shell. */
export type Subcommand = {
  /** How it is called, without its name's `Usage:`: `extract FILE.jsonl`, and what that does. */
  readonly usage: string;
  /** Takes the arguments behind its name, writes its output, returns the exit code. */
  readonly run: (args: readonly string[], config: Config) => Promise<number>;
};

/** What was typed cannot be run as it is. `message` says how it can; without one the usage does. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
