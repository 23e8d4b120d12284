import { pino } from 'pino';
import type { Logger } from 'pino';
import type { Config } from './config.ts';
import { openStore, sqlitePath } from './summaries/store/open.ts';
import type { Store } from './summaries/store/store.ts';
import { openIndex } from './summaries/index.ts';
import type { Index, OnWithheld } from './summaries/index.ts';
import { openReadingRoom } from './summaries/reading-room/index.ts';
import type { ReadingRoom } from './summaries/reading-room/index.ts';
import { openLibraries } from './summaries/libraries/libraries.ts';

/** What bot and shell are both put together from. */
export type Parts = {
  readonly log: Logger;
  readonly store: Store;
  /** The file it is kept in; `null` where it is in memory. */
  readonly file: string | null;
  readonly index: Index;
  /** Where articles are read that come in while others are answered. */
  readonly room: ReadingRoom;
};

/** Logs go to standard error as JSON lines, so that standard output is only ever the answer. */
const openLog = ({ logLevel }: Config): Logger =>
  pino(
    {
      level: logLevel,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeError },
    },
    pino.destination({ fd: 2, sync: true }),
  );

/**
 * What a log says of an error. Only these fields: discord.js keeps the address of a failed request
 * with the error, which holds the interaction's token, and the whole message.
 */
const describeError = (error: unknown): object =>
  error instanceof Error
    ? {
        name: error.name,
        message: error.message,
        stack: error.stack,
        ...('code' in error && { code: error.code }),
        ...('status' in error && { status: error.status }),
        ...(error.cause !== undefined && { cause: describeError(error.cause) }),
      }
    : { message: String(error) };

/** Opens the store and the summary index over it. Rejects with `StoreError` when it cannot. */
export const openParts = async (config: Config): Promise<Parts> => {
  const log = openLog(config);
  const store = await openStore(config.storeUrl);
  const libraries = openLibraries(config.storeUrl);
  const path = sqlitePath(config.storeUrl);
  const room = openReadingRoom();
  // Not the words themselves: they may be of an article that only one server sees.
  const onWithheld: OnWithheld = (record, { article, start, end }) => {
    const place = { article, start, end };
    log.error({ record, ...place }, 'a record no longer matches its article and is not shown');
  };
  const index = openIndex(store, libraries, onWithheld, room);
  return { log, store, file: path === ':memory:' ? null : path, index, room };
};
