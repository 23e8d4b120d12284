import { wordsOf } from '../../cards/words/index.ts';
import type { Asker } from '../../commands/asker.ts';
import type { OpenDesk } from '../../commands/server/index.ts';
import { DEFAULTS } from '../../state/server-settings.ts';
import type { ServerSettings } from '../../state/server-settings.ts';
import type { State } from '../../state/state.ts';
import { downloadFrom } from './download.ts';
import { keeperOf } from './keepers.ts';
import type { Post } from './post.ts';
import { readerOf } from './reader.ts';
import type { Locales } from './reader.ts';
import type { Index, Summaries } from '../../summaries/index.ts';

/** What an asker may reach, by ids Discord vouches for. */
export type Belongings = {
  /** What the server chose that they ask in, where it added the bot. */
  readonly settingsOf: (asker: Asker) => Promise<ServerSettings>;
  /** The index as those see it who asked, with these settings. */
  readonly seenBy: (asker: Asker, settings: ServerSettings) => Summaries;
  /** For somebody with these locales. */
  readonly openDesk: (locales: Locales) => OpenDesk;
};

/**
 * The one place where a server's id leads to what is kept of it.
 *
 * @param cdnBase the root of Discord's file server
 */
export const belongingsIn = (
  index: Index,
  state: State,
  cdnBase: string,
  post: Post,
): Belongings => ({
  settingsOf: async ({ server, installed }) =>
    server !== null && installed ? state.servers.of(server).read() : DEFAULTS,
  seenBy: ({ server, installed }, { collections, mutedOutlets, zone }) =>
    server !== null && installed
      ? index.seenBy(server, { ...collections, mutedOutlets, zone })
      : index.common,
  openDesk: (locales) => (server) => ({
    settings: state.servers.of(server),
    library: index.libraryOf(server),
    corrections: index.correctionsOf(server),
    forget: () => keeperOf(index, state).forget(server),
    summaries: index.seenBy(server, {
      ...DEFAULTS.collections,
      mutedOutlets: DEFAULTS.mutedOutlets,
      zone: DEFAULTS.zone,
    }),
    download: downloadFrom(cdnBase),
    post: async (channel, draw) => {
      const { language } = await state.servers.of(server).read();
      return post(server, channel, draw(wordsOf(readerOf(locales, language).shared)));
    },
  }),
});
