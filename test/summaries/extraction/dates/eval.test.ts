import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { findDates } from '../../../../src/summaries/extraction/dates/index.ts';

type Expression = {
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly values: readonly { readonly value?: string; readonly start?: string }[];
};
type Row = { readonly text: string; readonly ref: string; readonly results: readonly Expression[] };

/** Date cases of a public test suite, when they lie beside the checkout. */
const CASES = fileURLToPath(new URL('../../../../../shared/eval/dates/dev.jsonl', import.meta.url));
if (!existsSync(CASES)) console.log('skipped: the date cases are not here');

const rows = (): Row[] =>
  readFileSync(CASES, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);

/** Whether the day found is one the annotators allow; an open beginning has none. */
const isRight = ({ text, ref }: Row, gold: Expression): boolean => {
  const found = findDates(text, ref.slice(0, 10)).find(
    ({ start, end }) => Math.min(end, gold.end) > Math.max(start, gold.start),
  );
  const allowed = gold.values.map(({ value, start }) => (value ?? start ?? '').slice(0, 10));
  return found !== undefined && allowed.includes(found.from ?? '');
};

describe.skipIf(!existsSync(CASES))('date cases', () => {
  it.each([
    ['date', 0.78],
    ['daterange', 0.8],
  ])('%s: the right day in at least %d of them', (type, least) => {
    const judged = rows().flatMap((row) =>
      row.results.filter((gold) => gold.type === type).map((gold) => isRight(row, gold)),
    );
    expect(judged.filter(Boolean).length / judged.length).toBeGreaterThanOrEqual(least);
  });

  it('finds next to nothing where there is no date', () => {
    const stray = rows().flatMap(({ text, ref, results }) =>
      findDates(text, ref.slice(0, 10)).filter(
        (date) =>
          !results.some((gold) => Math.min(date.end, gold.end) > Math.max(date.start, gold.start)),
      ),
    );
    expect(stray.length).toBeLessThanOrEqual(3);
  });
});
