import type { StoreReader } from '../store/store.ts';

/** Answers kept: about as many as a busy hour has questions. Some 50 KB each at most. */
const KEPT = 256;

/**
 * Keeps answers for as long as nobody has written to the store: until then the same question has
 * the same answer, held against the very same articles. Most is asked more than once, and a look at
 * the store's version costs a hundredth of an answer. What failed, or left records out, is not kept:
 * it is looked up, and reported, each time.
 */
export const rememberIn = (store: StoreReader) => {
  const kept = new Map<string, Promise<unknown>>();
  let version = '';
  return <Ask extends readonly unknown[], Found>(
      kind: string,
      answer: (...ask: Ask) => Promise<Found>,
    ) =>
    async (...ask: Ask): Promise<Found> => {
      const now = await store.version();
      if (now !== version) kept.clear();
      version = now;
      const question = kind + JSON.stringify(ask);
      const known = kept.get(question) as Promise<Found> | undefined;
      const found = known ?? answer(...ask);
      // Anew at the end: whatever was not asked for longest is dropped first.
      kept.delete(question);
      kept.set(question, found);
      const [oldest] = kept.keys();
      if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
      if (known) return known;
      const forget = () => {
        if (kept.get(question) === found) kept.delete(question);
      };
      void found.then((got) => {
        if (leftOut(got)) forget();
      }, forget);
      return found;
    };
};

const leftOut = (found: unknown): boolean =>
  typeof found === 'object' && found !== null && 'withheld' in found && found.withheld !== 0;
