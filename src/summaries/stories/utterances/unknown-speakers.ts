import type { Speaker } from '../../types.ts';
import { joinGroups, MOST_COMPARED, regroup } from './groups.ts';
import type { Group } from './groups.ts';
import { nameTokens, surname } from '../people/person-names.ts';
import { areContrary, isIn } from './said.ts';
import type { Said } from './said.ts';
import { areNearlyEqual } from '../wording/wording.ts';
import { compareSpeakers, speakerKey } from '../people/speakers.ts';

/** So many words in the same order are no coincidence. */
const TELLING_WORDS = 5;

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

/** What the words of two groups have in common, whoever is said to have said them. */
const sayNearlyTheSame = (a: Group, b: Group): boolean =>
  sayTheSame(a, b) ||
  a.heads.some(({ said: one }) =>
    b.heads.some(
      ({ said: other }) =>
        areNearlyEqual(one.wordings[0], other.wordings[0]) && !areContrary(one, other),
    ),
  );

/** "Judge Holm" may be either Holm of the story: only the surname stands there. */
const isHalfNamed = ({ speaker, attribution, in: { article } }: Said): boolean => {
  const { start, end } = attribution?.mention ?? { start: 0, end: 0 };
  const words = nameTokens(article.text.slice(start, end));
  return (
    speaker?.kind === 'person' &&
    words.some((word) => surname(word) === surname(speaker.name)) &&
    !words.includes(nameTokens(speaker.name)[0] ?? '')
  );
};

const isHalfKnown = ({ group, speaker }: Known): boolean =>
  speaker?.kind !== 'person' || group.all.every(isHalfNamed);

/** Of one page the names of two speakers are two; another page may call one by what he is. */
const isOnePage = (a: Group, b: Group): boolean =>
  a.all.some(({ in: { article } }) => b.all.some((said) => said.in.article.id === article.id));

/**
 * Whether somebody described, a body, or the bearer of a surname can be the person who said the same
 * on another page: "the 52-year-old", "the firm", "Judge Holm". Words so alike are no coincidence.
 */
const canBePerson = ({ group, speaker }: Known, host: Known): boolean =>
  host.speaker?.kind === 'person' &&
  speaker !== null &&
  (speaker.kind !== 'person' || surname(speaker.name) === surname(host.speaker.name)) &&
  speaker.name !== host.speaker.name &&
  !isOnePage(group, host.group) &&
  sayNearlyTheSame(host.group, group);

/** "A state engineer" and "an inspector" of two pages, who say the very same. */
const areDescribed = ({ group, speaker }: Known, host: Known): boolean =>
  [speaker, host.speaker].every((each) => each?.kind === 'unnamed' && !/\p{Lu}/u.test(each.name)) &&
  !isOnePage(group, host.group) &&
  sayTheSame(host.group, group);

const couldBe = (own: Known, known: readonly Known[]): Known[] => {
  const { group, speaker } = own;
  const perhaps = known.filter(
    (host) => compareSpeakers(host.speaker, speaker) === 'perhaps' && sayTheSame(host.group, group),
  );
  return perhaps.length > 0
    ? perhaps
    : known.filter((host) => canBePerson(own, host) || areDescribed(own, host));
};

/**
 * Puts words whose speaker is unknown or half known to the one speaker of the story who said just
 * these words, or on another page nearly these. Where two did, they stay on their own: no guess.
 */
export const joinUnknown = (groups: readonly Group[]): Group[] => {
  const bestFirst = groups
    .map((group): Known => ({ group, speaker: bestKnown(group) }))
    .map((known) => ({ known, isHalf: isHalfKnown(known) }))
    .sort(
      (a, b) =>
        knownness(b.known.speaker) - knownness(a.known.speaker) ||
        Number(a.isHalf) - Number(b.isHalf),
    );
  const settled: Known[] = [];
  let compared = 0;
  for (const { known, isHalf } of bestFirst) {
    const seeks = isHalf && isTelling(known.group) && compared++ < MOST_COMPARED;
    const hosts = seeks ? couldBe(known, settled.slice(0, MOST_COMPARED)) : [];
    const [host, ...others] = hosts;
    if (host === undefined || others.some(({ speaker }) => speaker?.name !== host.speaker?.name)) {
      settled.push(known);
      continue;
    }
    // One page's whole holds what another prints in pieces.
    for (const other of others) settled.splice(settled.indexOf(other), 1);
    host.group = regroup(
      [...others, known].reduce((all, { group }) => joinGroups(all, group), host.group),
    );
  }
  return settled.map(({ group }) => group);
};
