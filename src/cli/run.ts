import { config as readDotenv } from 'dotenv';
import { ConfigError, readConfig } from '../config.ts';
import type { Config } from '../config.ts';
import { StoreError } from '../summaries/store/store.ts';
import { brief } from './brief.ts';
import { exportIndex } from './export.ts';
import { extractFile } from './extract.ts';
import { importIndex } from './import.ts';
import { ingest } from './ingest.ts';
import { invite } from './invite.ts';
import { rebuild } from './rebuild.ts';
import { UsageError } from './usage.ts';

/** A subcommand of the shell: takes its arguments, writes its output, returns the exit code. */
export type Subcommand = (args: readonly string[], config: Config) => Promise<number>;

const SUBCOMMANDS: Readonly<Record<string, Subcommand>> = {
  brief,
  ingest,
  extract: extractFile,
  export: exportIndex,
  import: importIndex,
  rebuild,
  invite,
};

/**
 * Runs one subcommand: 0 when it did its work, 1 when it could not, 2 when it was called wrongly.
 */
export const runCommandLine = async (args: readonly string[]): Promise<number> => {
  // A reader that has seen enough (`| head`) is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
  const [name = '', ...rest] = args;
  const subcommand = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  try {
    if (!subcommand) throw new UsageError(`Subcommands: ${Object.keys(SUBCOMMANDS).join(', ')}`);
    readDotenv({ quiet: true });
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
