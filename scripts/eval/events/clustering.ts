import { countPairs, pairsOf } from './pairs.ts';
import { f1Score } from './score.ts';
import type { Score } from './score.ts';
import type { Told } from './told.ts';

/** Whether articles of one event, and only those, are one story. */
export const scoreClustering = (told: readonly Told[]): Score => {
  const wanted = told.flatMap(({ event }) =>
    event.expected.stories.map((story) => story.map((file) => `${event.slug}/${file}`)),
  );
  const replaced = new Set(
    told.flatMap(({ event }) =>
      event.expected.revisions.map(({ before }) => `${event.slug}/${before}`),
    ),
  );
  const found = told.flatMap(({ stories, nameOf }) =>
    stories.map(({ sources }) =>
      sources.map(({ article }) => nameOf(article)).filter((name) => !replaced.has(name)),
    ),
  );
  return f1Score(
    'articles of one event are one story',
    95,
    countPairs(pairsOf(found), pairsOf(wanted)),
  );
};
