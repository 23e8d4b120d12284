import type { Denial, Disagreement, Fact, Quotation, Story } from '../types.ts';
import type { OneStory } from './answer.ts';
import type { Archive } from './ask.ts';
import { countsOf } from './counts.ts';
import { standingDisagreements } from './disagreements.ts';
import { hiddenIn } from './hidden.ts';

/** The records of a story that stand up to the check, in its own order. */
export type StandingRecords = {
  readonly facts: readonly Fact[];
  readonly quotations: readonly Quotation[];
  readonly denials: readonly Denial[];
  readonly disagreements: readonly Disagreement[];
};

/** What of a story still stands in its articles, and what an answer says of it as a whole. */
export const standingStory = async (
  { store, check }: Archive,
  story: Story,
): Promise<{ readonly records: StandingRecords; readonly told: Omit<OneStory, 'more'> }> => {
  const [facts, quotations, denials, disagreements] = await Promise.all([
    check(story.facts),
    check(story.quotations),
    check(story.denials),
    standingDisagreements(check, story.disagreements),
  ]);
  return {
    records: {
      facts: facts.shown,
      quotations: quotations.shown,
      denials: denials.shown,
      disagreements,
    },
    told: {
      story: story.id,
      title: story.title,
      from: story.from,
      to: story.to,
      counts: countsOf(story),
      sources: story.sources,
      withheld: facts.withheld + quotations.withheld + denials.withheld,
      ...(await hiddenIn(store, ['fact', 'quotation', 'denial'], { story: story.id })),
    },
  };
};
