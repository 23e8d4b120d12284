import type { KeptOfServer } from '../../commands/server/command.ts';
import type { State } from '../../state/state.ts';
import type { Index } from '../../summaries/index.ts';

/** One kind of what is kept of servers. */
export type Keeper = {
  /** Deletes what is kept of a server. */
  forget(server: string): Promise<void>;
  /** The servers something is kept of. */
  servers(): Promise<readonly string[]>;
};

/** Everything that is kept of servers: as one, so that nothing is left when a server is forgotten. */
export const keeperOf = (index: Index, state: State): Keeper => {
  const keepers: Readonly<Record<keyof KeptOfServer, Keeper>> = {
    settings: state.servers,
    library: index,
    corrections: index,
  };
  const all = [...new Set(Object.values(keepers))];
  return {
    forget: async (server) => {
      // One that fails keeps none of the others from it.
      const done = await Promise.allSettled(all.map((keeper) => keeper.forget(server)));
      const failed = done
        .filter((one) => one.status === 'rejected')
        .map(({ reason }) => reason as unknown);
      if (failed.length > 0) throw new AggregateError(failed, 'Not all of a server was deleted');
    },
    servers: async () => {
      const kept = await Promise.all(all.map((keeper) => keeper.servers()));
      return [...new Set(kept.flat())];
    },
  };
};
