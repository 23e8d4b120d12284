import type { IndexChange } from '../../src/summaries/store/store.ts';
import type { Article, NonEmpty, Printing, Story } from '../../src/summaries/types.ts';
import { NOTHING_FOUND, story } from '../summaries/store/stories.ts';

/** How many records of each kind, and how many stories: more than any card shows at once. */
export const LONG = 130;

const numbers = Array.from({ length: LONG }, (_, n) => n);
const sentence = (n: number, kind: string) =>
  `In ${kind} record number ${String(n)} the old harbour bridge is described at some length.`;
const dayOf = (n: number) => new Date(Date.UTC(2020, 0, 1 + n)).toISOString().slice(0, 10);

const article: Article = {
  id: 'a0000000000000a1',
  outlet: 'Harbour Gazette',
  title: 'The harbour at length',
  url: 'https://gazette.example/harbour',
  published: '2026-03-05',
  source: 'harbour.md',
  text: ['quotation', 'denial', 'fact', 'entry']
    .flatMap((kind) => numbers.map((n) => sentence(n, kind)))
    .join('\n\n'),
};

/** Where a record's words stand in the article. */
const placed = <T extends { readonly printings: NonEmpty<Printing> }>(record: T): T => {
  const [printing] = record.printings;
  const start = article.text.indexOf(printing.words);
  const end = start + printing.words.length;
  return { ...record, printings: [{ ...printing, article: article.id, start, end }] };
};

const newest: Story = (() => {
  const sketched = story({
    id: 'c000000000000000',
    to: dayOf(LONG),
    title: 'Story record number 0',
    topics: ['harbour'],
    people: [{ name: 'Ana Ruiz' }, { name: 'City Council', kind: 'organisation' }],
    quotations: numbers.map((n) => ['Ana Ruiz', sentence(n, 'quotation')]),
    denials: numbers.map((n) => ['City Council', sentence(n, 'denial')]),
    facts: numbers.map((n) => sentence(n, 'fact')),
    entries: numbers.map((n) => sentence(n, 'entry')),
  });
  return {
    ...sketched,
    quotations: sketched.quotations.map(placed),
    denials: sketched.denials.map(placed),
    facts: sketched.facts.map(placed),
    timeline: sketched.timeline
      .map(placed)
      .map((entry, n) => ({ ...entry, from: dayOf(n), to: dayOf(n) })),
  };
})();

/** One long story, the newest, and as many without a record as make up the number. */
export const longStories = (): IndexChange => ({
  articles: [{ article, extraction: NOTHING_FOUND }],
  removed: [],
  ended: [],
  stories: [
    newest,
    ...numbers.slice(1).map((n) =>
      story({
        id: `d${String(n).padStart(15, '0')}`,
        to: dayOf(LONG - n),
        title: `Story record number ${String(n)}`,
      }),
    ),
  ],
});
