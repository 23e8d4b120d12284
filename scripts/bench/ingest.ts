import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { prepareArticle } from '../../src/summaries/prepare.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { articleOf, openStories } from './stories.ts';

/** Articles taken in for each figure; the middle one counts, so that a slow moment does not. */
const TAKEN_IN = 60;

/** Outlets that print each of them: every one but the first joins a story. */
const OUTLETS = 3;

/** Numbers of made-up articles no index of the bench has. */
const FIRST_NEW = 10_000_000;

const middle = (times: readonly number[]): number =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? NaN;

/** Milliseconds for the `n`th article more. */
const costOfOne = async (store: Store, n: number): Promise<number> => {
  const article = articleOf(FIRST_NEW + Math.floor(n / OUTLETS));
  const outlet = `Printer ${n % OUTLETS}`;
  const id = `${article.id}${n % OUTLETS}`;
  const start = performance.now();
  await prepareArticle(store, { ...article, id, outlet, url: null });
  return performance.now() - start;
};

/**
 * What it costs to take in one more article, of an event three outlets print, into indexes of
 * different sizes, and how many times the cost in the smallest. The indexes take turns, so that a
 * busy machine is as busy for each. A Markdown table.
 */
export const benchIngest = async (sizes: readonly number[]): Promise<string> => {
  const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
  try {
    const indexes: { size: number; store: Store; times: number[] }[] = [];
    for (const size of sizes) {
      const { store } = await openStories(size, `sqlite:${join(folder, `${size}.db`)}`);
      indexes.push({ size, store, times: [] });
    }
    for (let n = 0; n < TAKEN_IN; n++) {
      for (const { store, times } of indexes) times.push(await costOfOne(store, n));
    }
    for (const { store } of indexes) await store.close();
    const least = middle(indexes[0]?.times ?? []);
    return [
      '| articles in the index | ms for one more | against the smallest |',
      '|---|---|---|',
      ...indexes.map(({ size, times }) => {
        const cost = middle(times);
        return `| ${size} | ${cost.toFixed(1)} | ${(cost / least).toFixed(2)} |`;
      }),
    ].join('\n');
  } finally {
    rmSync(folder, { recursive: true });
  }
};
