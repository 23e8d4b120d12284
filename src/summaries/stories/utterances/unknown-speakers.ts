import type { Speaker } from '../../types.ts';
import { joinGroups, MOST_COMPARED } from './groups.ts';
import type { Group } from './groups.ts';
import { isIn } from './said.ts';
import { compareSpeakers, speakerKey } from '../people/speakers.ts';

/** So many words in the same order are no coincidence. */
const TELLING_WORDS = 6;

/** How well a speaker is known: a person, a body or its official, an official of no body, nobody. */
const knownness = (speaker: Speaker | null): number => {
  if (speaker === null) return 0;
  if (speaker.kind === 'person') return 3;
  return speakerKey(speaker) === null ? 1 : 2;
};

/** The best known of those a group's printings name; of equals the first. */
export const bestKnown = (group: Group): Speaker | null =>
  group.all.reduce<Speaker | null>(
    (best, { speaker }) => (knownness(speaker) > knownness(best) ? speaker : best),
    null,
  );

const sayTheSame = (a: Group, b: Group): boolean =>
  a.heads.some(({ said: one }) =>
    b.heads.some(({ said: other }) => isIn(one, other) || isIn(other, one)),
  );

const isTelling = (group: Group): boolean =>
  group.heads.every(({ said }) => said.wordings[0].tokens.length >= TELLING_WORDS);

type Known = { group: Group; readonly speaker: Speaker | null };

const couldBe = (group: Group, speaker: Speaker | null, known: readonly Known[]): Known[] =>
  known.filter(
    (host) => compareSpeakers(host.speaker, speaker) === 'perhaps' && sayTheSame(host.group, group),
  );

/**
 * Puts words whose speaker is unknown or half known to the one speaker of the story who said just
 * these words. Where two did, they stay on their own: no guess.
 */
export const joinUnknown = (groups: readonly Group[]): Group[] => {
  const bestFirst = groups
    .map((group): Known => ({ group, speaker: bestKnown(group) }))
    .sort((a, b) => knownness(b.speaker) - knownness(a.speaker));
  const settled: Known[] = [];
  let compared = 0;
  for (const { group, speaker } of bestFirst) {
    const seeks = speaker?.kind !== 'person' && isTelling(group) && compared++ < MOST_COMPARED;
    const hosts = seeks ? couldBe(group, speaker, settled.slice(0, MOST_COMPARED)) : [];
    const [host] = hosts;
    if (host === undefined || hosts.length > 1) settled.push({ group, speaker });
    else host.group = joinGroups(host.group, group);
  }
  return settled.map(({ group }) => group);
};
