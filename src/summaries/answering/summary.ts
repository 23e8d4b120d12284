import type { Store } from '../store/store.ts';
import type { Story } from '../types.ts';
import type { NothingAnswer, SummaryAnswer } from './answer.ts';
import { typed } from './ask.ts';
import type { Archive } from './ask.ts';
import { noStory } from './nothing.ts';

/** One story briefed: by its id, by words about it, or the newest. */
export const answerSummary = async (
  { store, check }: Archive,
  ask: { story?: string },
): Promise<SummaryAnswer | NothingAnswer> => {
  const asked = typed(ask.story);
  const story = await findStory(store, asked);
  if (!story) return noStory(store, asked);
  const [facts, quotations, denials] = await Promise.all([
    check(story.facts),
    check(story.quotations),
    check(story.denials),
  ]);
  return {
    kind: 'summary',
    story: story.id,
    title: story.title,
    from: story.from,
    to: story.to,
    facts: facts.shown,
    quotations: quotations.shown,
    denials: denials.shown,
    sources: story.sources,
    more: 0,
    withheld: facts.withheld + quotations.withheld + denials.withheld,
  };
};

const findStory = async (store: Store, asked: string | null): Promise<Story | null> => {
  const byId = asked === null ? null : await store.story(asked);
  if (byId) return byId;
  const [best] = await store.stories({ limit: 1, ...(asked !== null && { about: asked }) });
  return best ? store.story(best.id) : null;
};
