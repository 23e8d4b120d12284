import { createHash } from 'node:crypto';
import type { SummaryAnswer } from '../summaries/answering/answer.ts';

/** In base64url: one change in sixteen million goes unseen. */
const CHARACTERS = 4;

/**
 * Which records a briefing tells, and in which order: what its pages are cut from. The story may be
 * told anew between two of them, and the second would go on from another first.
 */
export const editionOf = (answer: SummaryAnswer): string => {
  const { lead, facts, quotations, denials, speculation, unanswered, rest } = answer;
  const records = [
    lead,
    facts,
    quotations,
    denials,
    answer.disagreements,
    speculation,
    unanswered,
    rest,
  ];
  const told = [
    ...records.map((list) => list.map(({ id }) => id)),
    answer.revisions.map(({ before, after }) => [before, after]),
  ];
  return createHash('sha256').update(JSON.stringify(told)).digest('base64url').slice(0, CHARACTERS);
};
