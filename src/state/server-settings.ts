import { z } from 'zod';
import { LANGUAGES } from '../language.ts';
import type { Shelf } from './shelf.ts';

/**
 * A time zone as IANA writes it; `null` for what names none.
 *
 * `zoneCalled('america/edmonton')` -> `'America/Edmonton'`
 */
export const zoneCalled = (name: string): string | null => {
  // Offsets, which some engines take too, know no summer time.
  if (!/^[a-z]/i.test(name)) return null;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
};

/** More are not shown on one card. */
export const MOST_LISTED = 25;

export const serverSettings = z.strictObject({
  /** Whether answers are for the asker alone where they do not say. */
  privateByDefault: z.boolean(),
  /** `null` for the language the server has chosen on Discord. */
  language: z.enum(LANGUAGES).nullable(),
  /** An IANA name, for days and hours; `null` where none was chosen. */
  zone: z
    .string()
    .refine((name) => zoneCalled(name) !== null)
    .nullable(),
  /** Ids of the channels the bot may answer in; empty for all. */
  channels: z.array(z.string()).max(MOST_LISTED).readonly(),
  /** Whose articles answers draw on: those everybody sees, the server's own. */
  collections: z.strictObject({ public: z.boolean(), library: z.boolean() }).readonly(),
  /** Outlets whose printings the server does not want to see, by name. */
  mutedOutlets: z.array(z.string()).max(MOST_LISTED).readonly(),
  /** Id of the channel what readers report is posted in; `null` for none. */
  reportsIn: z.string().nullable().default(null),
});

/** What a server has chosen. */
export type ServerSettings = Readonly<z.infer<typeof serverSettings>>;

/** What a server has that chose nothing, and what holds outside of servers. */
export const DEFAULTS: ServerSettings = {
  privateByDefault: false,
  language: null,
  zone: null,
  channels: [],
  collections: { public: true, library: true },
  mutedOutlets: [],
  reportsIn: null,
};

/** Before a change and after it. */
export type SettingsChange = { readonly was: ServerSettings; readonly now: ServerSettings };

/** The settings of one server. Both reject when they cannot be read, and then nothing is written. */
export type SettingsDesk = {
  read(): Promise<ServerSettings>;
  /** Changes what `next` makes of the settings as they are now. */
  change(next: (now: ServerSettings) => Partial<ServerSettings>): Promise<SettingsChange>;
};

/** The settings of all servers, by their ids. */
export type ServersSettings = {
  of(server: string): SettingsDesk;
  /** Deletes those of a server, whether or not they can be read. */
  forget(server: string): Promise<void>;
  /** The servers that have any. */
  servers(): Promise<readonly string[]>;
};

/**
 * Settings on a shelf. Every read asks the store, so that what another replica changed holds at
 * once. Changes on this replica wait for one another; of two on two replicas in one instant the
 * later is kept.
 */
export const settingsOn = (shelf: Shelf<ServerSettings>): ServersSettings => {
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
  const read = async (server: string) => (await shelf.get(server)) ?? DEFAULTS;
  return {
    of: (server) => ({
      read: () => read(server),
      change: (next) =>
        inTurn(async () => {
          const was = await read(server);
          const now = { ...was, ...next(was) };
          await shelf.set(server, now);
          return { was, now };
        }),
    }),
    forget: (server) => inTurn(() => shelf.delete(server)),
    servers: () => shelf.keys(),
  };
};
