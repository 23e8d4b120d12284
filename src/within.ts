/** What a promise that never rejects brings within so many ms, else `null`. */
export const within = <T>(pending: Promise<T>, ms: number): Promise<T | null> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms, null);
    void pending.then((value) => {
      clearTimeout(timer);
      resolve(value);
    });
  });
