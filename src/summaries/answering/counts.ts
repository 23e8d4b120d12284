import type { Story } from '../types.ts';
import type { Counts } from './answer.ts';

/** So many of an article's weightiest facts say what it rests on as a whole. */
const KEY_FACTS = 3;

/** The outlets an article leans on in one of its key facts. */
const leanedOnBy = (article: string, facts: Story['facts']): ReadonlySet<string> =>
  new Set(
    facts
      .flatMap(({ printings }) => printings.find((printing) => printing.article === article) ?? [])
      .slice(0, KEY_FACTS)
      .flatMap(({ original }) => original ?? []),
  );

/**
 * The outlets that a story leans on as a whole: most of its articles that are not an outlet's own do, in
 * a key fact. One that is credited once, for one matter, is an original of that record alone.
 */
const originalsOf = ({ sources, facts }: Story): string[] => {
  const leaning = sources.map(({ outlet, article }) => ({
    outlet,
    on: leanedOnBy(article, facts),
  }));
  return [...new Set(leaning.flatMap(({ on }) => [...on]))]
    .filter((original) => {
      const others = leaning.filter(({ outlet }) => outlet !== original);
      return 2 * others.filter(({ on }) => on.has(original)).length > others.length;
    })
    .sort();
};

/** Who tells a story and what it rests on. */
export const countsOf = (story: Story): Counts => ({
  outlets: new Set(story.sources.map(({ outlet }) => outlet)).size,
  articles: story.sources.length,
  families: new Set(story.sources.map(({ family }) => family)).size,
  originals: originalsOf(story),
});
