import { readEvents } from '../../../test/support/events/read.ts';
import { scoreClustering } from './clustering.ts';
import { scoreDenials } from './denials.ts';
import { scoreDisagreements } from './disagreements.ts';
import { scoreFacts } from './facts.ts';
import { scoreRevisions } from './revisions.ts';
import type { Score } from './score.ts';
import { scoreSupport } from './support.ts';
import { scoreTimeline } from './timeline.ts';
import { tellEvents } from './told.ts';
import { scoreUtterances } from './utterances.ts';

/**
 * Scores stories on the events of our own writing. All of them lie in one index, so look-alikes can
 * go wrong; `only`, where it is not empty, names those that are scored.
 */
export const scoreEvents = async (only: readonly string[]): Promise<Score[]> => {
  const told = await tellEvents(await readEvents());
  const scored = told.filter(({ event }) => only.length === 0 || only.includes(event.slug));
  return [
    scoreClustering(scored),
    ...scoreUtterances(scored),
    scoreFacts(scored),
    ...scoreDenials(scored),
    scoreDisagreements(scored),
    ...scoreTimeline(scored),
    scoreSupport(scored),
    scoreRevisions(scored),
  ];
};
