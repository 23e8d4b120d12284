import type { Index, ServerCorrections, Summaries } from '../../src/summaries/index.ts';
import { openLibraries } from '../../src/summaries/libraries/libraries.ts';
import { libraryOf } from '../../src/summaries/libraries/server-library.ts';

/** An index of which everybody sees the same, whatever they keep of their own. */
export const indexOf = (summaries: Summaries): Index => {
  const libraries = openLibraries('sqlite::memory:');
  return {
    common: summaries,
    seenBy: () => summaries,
    stopReading: () => Promise.resolve(),
    libraryOf: (server) => libraryOf(libraries, server),
    correctionsOf: () => ({}) as ServerCorrections,
    forget: (server) => libraries.forget(server),
    servers: () => libraries.servers(),
    close: () => libraries.close(),
  };
};

/** Summaries of which every question fails. */
export const failingWith = (error: Error): Summaries =>
  new Proxy({} as Summaries, {
    // Something with a `then` would be taken for a promise.
    get: (_, name) => (name === 'then' ? undefined : () => Promise.reject(error)),
  });
