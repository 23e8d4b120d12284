import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract, extractPassages } from '../../src/summaries/extraction/index.ts';
import { articleAt } from './articles.ts';

const ARTICLES = 200;
const WORDS = 750;
const ROUNDS = 8;
const PUBLISHED = '2026-01-29';

const QUOTE_WITH_SPEAKER =
  /["“]([^"”]+)["”],?\s*(?:(?:said|told|added|wrote)\s+((?:\p{Lu}[\p{L}.’-]+\s?)+)|((?:\p{Lu}[\p{L}.’-]+\s?)+)(?:said|told|added|wrote))?/gu;

const nlp = winkNLP(model, ['sbd', 'pos']);

const FLOOR = 'wink-nlp POS';
const CONTESTANTS: Readonly<Record<string, (text: string) => number>> = {
  'bare regex': (text) => [...text.matchAll(QUOTE_WITH_SPEAKER)].length,
  [FLOOR]: (text) => nlp.readDoc(text).tokens().length(),
  'On Record, as `npm run extract`': (text) => extractPassages(text, PUBLISHED).quotations.length,
  'On Record, with facts': (text) => extract(text, PUBLISHED).quotations.length,
};

/** Articles a second of each: the best of several rounds, taken in turn so that a slow moment hits all. */
function measure(articles: readonly string[]): Map<string, number> {
  const rates = new Map(Object.keys(CONTESTANTS).map((name) => [name, 0]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, read] of Object.entries(CONTESTANTS)) {
      const start = performance.now();
      for (const text of articles) read(text);
      const rate = (1_000 * articles.length) / (performance.now() - start);
      rates.set(name, Math.max(rates.get(name) ?? 0, rate));
    }
  }
  return rates;
}

/**
 * How fast articles are read, on one core, as ratios against two floors of the same run: wink-nlp's
 * part-of-speech pass, and one regular expression that finds quotation marks with the nearest verb
 * and name. A Markdown table.
 */
export function benchReading(): string {
  const rates = measure(Array.from({ length: ARTICLES }, (_, n) => articleAt(n, WORDS)));
  const floor = rates.get(FLOOR) ?? NaN;
  const rows = [...rates].map(
    ([name, rate]) => `| ${name} | ${rate.toFixed(0)} | ${(rate / floor).toFixed(2)} |`,
  );
  return [
    `| articles of ${WORDS} words a second, one core | rate | against wink-nlp POS |`,
    '|---|---|---|',
    ...rows,
  ].join('\n');
}
