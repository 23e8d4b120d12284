import type { Asker } from '../../commands/asker.ts';
import type { OpenDesk } from '../../commands/server/index.ts';
import type { State } from '../../state/state.ts';
import type { Index, Summaries } from '../../summaries/index.ts';

/** What an asker may reach, by ids Discord vouches for. */
export type Belongings = {
  /** The index as those see it who asked: in a server that added the bot, as it chose. */
  readonly seenBy: (asker: Asker) => Promise<Summaries>;
  readonly openDesk: OpenDesk;
};

/** The one place where a server's id leads to what is kept of it. */
export const belongingsIn = (index: Index, state: State): Belongings => ({
  seenBy: async ({ server, installed }) => {
    if (server === null || !installed) return index.common;
    const { collections, mutedOutlets } = await state.servers(server).read();
    return index.seenBy(server, { ...collections, mutedOutlets });
  },
  openDesk: (server) => ({
    settings: state.servers(server),
    library: index.libraryOf(server),
  }),
});
