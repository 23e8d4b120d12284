import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { extract } from '../src/summaries/extraction/index.ts';

/**
 * How fast articles are read, on one core, as ratios against two floors measured in the same run:
 * wink-nlp's part-of-speech pass, and one regular expression that finds quotation marks with the
 * nearest verb and name. The articles are made up here: 750 words each, news-like, all different.
 */

const ARTICLES = 200;
const WORDS = 750;
const ROUNDS = 5;

const SENTENCES = [
  '“We will rebuild the bridge before the winter,” Mayor {name} told reporters on Monday.',
  'The council had set aside {n} million dollars for the work, according to a report by the city’s auditor.',
  'A spokeswoman for {name} said no decision had been made.',
  '{name}, who chairs the transport committee, denied that the contract was promised to anyone.',
  'Residents have waited since March {year} for an answer.',
  'She said: “It is not true that we knew,” and added, “nobody asked us.”',
  'Officials said at least {n} people had been turned away in the first week of the closure.',
];
const NAMES = ['Ana Ruiz', 'Peter Holm', 'Sen. Carla Brandt', 'Dr. Amir Nasser', 'Grace O’Neill'];

const turn = (list: readonly string[], i: number) => list[i % list.length] ?? '';

/** The n-th article: the same at every run. */
const articleAt = (n: number): string => {
  const sentences: string[] = [];
  for (let i = n, words = 0; words < WORDS; i += 1 + (n % 3)) {
    const sentence = turn(SENTENCES, i)
      .replace('{name}', turn(NAMES, i + n))
      .replace('{n}', String(2 + ((i * 7 + n) % 90)))
      .replace('{year}', String(2019 + (n % 7)));
    sentences.push(sentences.length % 3 === 2 ? `${sentence}\n\n` : `${sentence} `);
    words += sentence.split(' ').length;
  }
  return sentences.join('').trim();
};

const QUOTE_WITH_SPEAKER =
  /["“]([^"”]+)["”],?\s*(?:(?:said|told|added|wrote)\s+((?:\p{Lu}[\p{L}.’-]+\s?)+)|((?:\p{Lu}[\p{L}.’-]+\s?)+)(?:said|told|added|wrote))?/gu;

const articles = Array.from({ length: ARTICLES }, (_, n) => articleAt(n));
const nlp = winkNLP(model, ['sbd', 'pos']);

const contestants = {
  'bare regex': (text: string) => [...text.matchAll(QUOTE_WITH_SPEAKER)].length,
  'wink-nlp POS': (text: string) => nlp.readDoc(text).tokens().length(),
  'On Record': (text: string) => extract(text, '2026-01-29').quotations.length,
};

/** Articles a second: the best of several rounds, taken in turn so that a slow moment hits all. */
const rates = Object.fromEntries(Object.keys(contestants).map((name) => [name, 0]));
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, read] of Object.entries(contestants)) {
    const start = performance.now();
    for (const text of articles) read(text);
    const rate = (1_000 * articles.length) / (performance.now() - start);
    rates[name] = Math.max(rates[name] ?? 0, rate);
  }
}

console.log(
  `| articles of ${WORDS} words a second, one core | rate | against wink-nlp POS |\n|---|---|---|`,
);
for (const [name, rate] of Object.entries(rates)) {
  const ratio = rate / (rates['wink-nlp POS'] ?? NaN);
  console.log(`| ${name} | ${rate.toFixed(0)} | ${ratio.toFixed(2)} |`);
}
