import { config as readDotenv } from 'dotenv';
import { ConfigError, readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { StoreError } from '../summaries/store/store.ts';
import { UsageError } from './usage.ts';

/** A subcommand of the shell: takes its arguments, writes its output, returns the exit code. */
export type Subcommand = (args: readonly string[], config: Config) => Promise<number>;

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

/**
 * Runs one subcommand: 0 when it did its work, 1 when it could not, 2 when it was called wrongly.
 */
export const runCommandLine = async (args: readonly string[]): Promise<number> => {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  try {
    if (!load) throw new UsageError(`Subcommands: ${Object.keys(SUBCOMMANDS).join(', ')}`);
    readDotenv({ quiet: true });
    const subcommand = await load();
    return await subcommand(rest, readConfig(process.env));
  } catch (error) {
    if (error instanceof UsageError) {
      console.error(error.message);
      return 2;
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
