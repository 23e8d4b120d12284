import type { SummaryAnswer } from '../../../src/summaries/answering/answer.ts';
import type { Summaries } from '../../../src/summaries/index.ts';
import type { Article } from '../../../src/summaries/types.ts';
import { facts, fixedSummaries, quotations, summaryAnswer } from '../../support/summaries.ts';

/** Words that would do something, were they ever taken for more than words. */
export const HOSTILE = '<img src=x onerror="document.title=1"> **[b](javascript:alert(1))**';

const article: Article = {
  id: 'e0000000000000e5',
  outlet: 'Bad <b>Gazette</b>',
  title: `Title ${HOSTILE}`,
  url: 'javascript:alert(1)',
  published: '2026-03-05',
  source: 'bad.md',
  text: `Before. ${HOSTILE} After. </script><script>document.title=2</script>`,
};

const printing = {
  outlet: article.outlet,
  article: article.id,
  start: article.text.indexOf(HOSTILE),
  end: article.text.indexOf(HOSTILE) + HOSTILE.length,
  words: HOSTILE,
  match: 'verbatim',
  original: null,
} as const;

const answer: SummaryAnswer = {
  ...summaryAnswer,
  title: article.title,
  facts: [{ ...facts[0], text: HOSTILE, printings: [printing] }],
  quotations: [
    {
      ...quotations[0],
      words: HOSTILE,
      speaker: { name: `Ann ${HOSTILE}`, role: HOSTILE, kind: 'person' },
      printings: [printing],
    },
  ],
  denials: [],
  sources: [
    {
      outlet: article.outlet,
      article: article.id,
      title: article.title,
      url: article.url,
      published: null,
      family: article.outlet,
      joinedBy: [HOSTILE],
    },
  ],
};

/** An index over an article written to attack whoever shows it. */
export const hostileSummaries: Summaries = {
  ...fixedSummaries,
  summary: () => Promise.resolve(answer),
  suggest: () => Promise.resolve([{ label: HOSTILE, value: HOSTILE }]),
  article: () => Promise.resolve(article),
};
