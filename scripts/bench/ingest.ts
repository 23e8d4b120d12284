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

/** Milliseconds for one more article. */
const costOfOne = async (store: Store): Promise<number> => {
  const times: number[] = [];
  for (let n = 0; n < TAKEN_IN; n++) {
    const article = articleOf(FIRST_NEW + Math.floor(n / OUTLETS));
    const outlet = `Printer ${n % OUTLETS}`;
    const start = performance.now();
    await prepareArticle(store, {
      ...article,
      id: `${article.id}${n % OUTLETS}`,
      outlet,
      url: null,
    });
    times.push(performance.now() - start);
  }
  return middle(times);
};

/**
 * What it costs to take in one more article, of an event three outlets print, into indexes of
 * different sizes, and how many times the cost in the smallest. A Markdown table.
 */
export const benchIngest = async (sizes: readonly number[]): Promise<string> => {
  const rows: string[] = [];
  let least = NaN;
  for (const size of sizes) {
    const folder = mkdtempSync(join(tmpdir(), 'on-record-bench-'));
    try {
      const { store } = await openStories(size, `sqlite:${join(folder, 'index.db')}`);
      const cost = await costOfOne(store);
      if (Number.isNaN(least)) least = cost;
      rows.push(`| ${size} | ${cost.toFixed(1)} | ${(cost / least).toFixed(2)} |`);
      await store.close();
    } finally {
      rmSync(folder, { recursive: true });
    }
  }
  return [
    '| articles in the index | ms for one more | against the smallest |',
    '|---|---|---|',
    ...rows,
  ].join('\n');
};
