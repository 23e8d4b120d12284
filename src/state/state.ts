import { randomBytes } from 'node:crypto';
import Keyv from 'keyv';
import { z } from 'zod';
import { sqlitePath } from '../summaries/store/open.ts';
import { openDatabase } from '../summaries/store/sqlite/database.ts';
import { firstKept, keysKept, keyvSqlite } from './keyv-sqlite.ts';
import { serverSettings, settingsOn } from './server-settings.ts';
import type { ServersSettings } from './server-settings.ts';
import { shelf } from './shelf.ts';
import type { Shelf } from './shelf.ts';

/**
 * The small things the program remembers between runs. A read that fails rejects: whoever took it
 * for "nothing set" would write defaults over what somebody chose.
 */
export type State = {
  /** The program's notes to itself. */
  readonly settings: Shelf<string>;
  /** What each server has chosen. */
  readonly servers: ServersSettings;
  /**
   * Something nobody outside knows, for one purpose: made up by whoever asks first, the same ever
   * after and for all who share the store.
   */
  secret(purpose: string): Promise<string>;
  close(): Promise<void>;
};

/** 256 bits. */
const made = (): string => randomBytes(32).toString('base64url');

/**
 * Opens the state in the file of a store URL, beside the index.
 *
 * @example await openState('sqlite:data/index.db').settings.get('language') -> null
 * @throws StoreError where the URL names no SQLite file, or the engine's error where it cannot be
 *   opened
 */
export const openState = (url: string): State => {
  const db = openDatabase(sqlitePath(url));
  const shelfOf = <Value>(namespace: string, schema: z.ZodType<Value>) =>
    shelf(new Keyv({ store: keyvSqlite(db), namespace }), schema, () => keysKept(db, namespace));
  return {
    settings: shelfOf('settings', z.string()),
    servers: settingsOn(shelfOf('servers', serverSettings)),
    secret: async (purpose) => Promise.resolve(firstKept(db, purpose, made())),
    close: async () => {
      db.close();
      return Promise.resolve();
    },
  };
};
