import { config as readDotenv } from 'dotenv';
import { refusalText } from '../cards/refusal.ts';
import { wordsOf } from '../cards/words/index.ts';
import { ConfigError, readConfig } from '../config.ts';
import { StoreError } from '../summaries/store/store.ts';
import { forUser } from './paths.ts';
import type { Subcommand } from './usage.ts';
import { UsageError } from './usage.ts';

/** Loaded when asked for: the extraction's lists alone take longer than most of what is asked. */
const SUBCOMMANDS: Readonly<Record<string, () => Promise<Subcommand>>> = {
  brief: async () => (await import('./brief.ts')).brief,
  ingest: async () => (await import('./ingest.ts')).ingest,
  extract: async () => (await import('./extract.ts')).extractFile,
  export: async () => (await import('./export.ts')).exportIndex,
  import: async () => (await import('./import.ts')).importIndex,
  rebuild: async () => (await import('./rebuild.ts')).rebuild,
  invite: async () => (await import('./invite.ts')).invite,
};

const USAGE = `Subcommands: ${Object.keys(SUBCOMMANDS).join(', ')}. Each says with --help how it is called.`;

/**
 * Runs one subcommand: 0 when it did its work, 1 when it could not, 2 when it was called wrongly.
 * With `--help` it only says how it is called.
 */
export const runCommandLine = async (args: readonly string[]): Promise<number> => {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  const subcommand = await load?.();
  const usage = subcommand === undefined ? USAGE : `Usage: ${subcommand.usage}`;
  if (args.some((arg) => arg === '--help' || arg === '-h')) {
    console.log(usage);
    return 0;
  }
  try {
    if (!subcommand) throw new UsageError();
    readDotenv({ quiet: true });
    return await subcommand.run(rest, readConfig(process.env));
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message === '' ? usage : error.message);
      return 2;
    }
    if (isSystemError(error) && error.code === 'ENOENT' && error.path !== undefined) {
      console.error(`${forUser(error.path)}: ${refusalText(wordsOf('en'), { kind: 'missing' })}`);
      return 1;
    }
    if (error instanceof ConfigError || error instanceof StoreError || isSystemError(error)) {
      console.error(error.message);
      return 1;
    }
    throw error;
  }
};

/** The machine said no (no such file, no permission, disk full): its own words say which and where. */
const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'syscall' in error;
