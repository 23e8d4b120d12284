/** Work that waits, under each name, for what was to be done before it. */
export type Turns = {
  /** Runs `work` after all that came before it under this name, whether that failed or not. */
  take<T>(name: string, work: () => Promise<T>): Promise<T>;
  /** Once nothing is under way. */
  settled(): Promise<void>;
};

export const takingTurns = (): Turns => {
  const last = new Map<string, Promise<unknown>>();
  return {
    take: async (name, work) => {
      const before = last.get(name) ?? Promise.resolve();
      const done = before.then(work, work);
      last.set(name, done);
      try {
        return await done;
      } finally {
        if (last.get(name) === done) last.delete(name);
      }
    },
    settled: async () => {
      await Promise.allSettled(last.values());
    },
  };
};
