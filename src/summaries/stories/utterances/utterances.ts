import type { Match, NonEmpty, Speaker, WordsBy } from '../../types.ts';
import { MATCH_RANK } from '../printing.ts';
import { groupByWording, wordsOf } from './groups.ts';
import type { Group } from './groups.ts';
import { joinRewordings } from './rewordings.ts';
import { areContrary, byPrint, matchSaid } from './said.ts';
import type { Said } from './said.ts';
import { speakerKey } from '../people/speakers.ts';
import { bestKnown, joinUnknown } from './unknown-speakers.ts';

/** One printing of an utterance and how it stands to the speaker's words. */
export type Printed = { readonly said: Said; readonly match: Match };

/** What one speaker said once, however often and in whatever words it is printed. */
export type Utterance = {
  readonly speaker: Speaker | null;
  /** Those with the speaker's words first, then parts of them, then other words; earliest first. */
  readonly printings: NonEmpty<Printed>;
  readonly wordsBy: WordsBy;
};

/** Words that match neither are those of whom they are like: of the speaker's, or of their contrary. */
const otherwise = (said: Said, contrary: readonly Said[]): Match =>
  contrary.some((other) => said === other || matchSaid(said, other) !== null)
    ? 'disputed'
    : 'reworded';

const asUtterance = (group: Group): Utterance => {
  const { said: words, by: wordsBy } = wordsOf(group);
  const contrary = group.heads.map(({ said }) => said).filter((said) => areContrary(said, words));
  const [first, ...others] = group.all
    .map((said): Printed => ({ said, match: matchSaid(said, words) ?? otherwise(said, contrary) }))
    .sort((a, b) => MATCH_RANK[a.match] - MATCH_RANK[b.match] || byPrint(a.said, b.said));
  const spoken = first ?? { said: words, match: 'verbatim' };
  const known = bestKnown(group);
  const isNamed = speakerKey(known) === speakerKey(spoken.said.speaker);
  return {
    speaker: isNamed ? spoken.said.speaker : known,
    printings: [spoken, ...others],
    wordsBy,
  };
};

/** An unknown speaker's words are grouped where they are the same, never where they are only alike. */
const groupOwn = (printings: readonly Said[], key: string | null): Group[] => {
  const groups = groupByWording(printings);
  return key === null ? groups : joinRewordings(groups);
};

/**
 * Groups quotations over articles and inside one page into utterances. Printings come together if
 * one speaker said them and their words are the same, a part of one another, or likely the same in
 * other words, or contradict one another in all but the same words; never those of two named persons.
 *
 * Three printings of "No such support … was conveyed", one whole, one trimmed, one reworded ->
 * one utterance with three printings
 */
export const groupUtterances = (quotations: readonly Said[]): Utterance[] => {
  const bySpeaker = Map.groupBy([...quotations].sort(byPrint), ({ speaker }) =>
    speakerKey(speaker),
  );
  const groups = [...bySpeaker].flatMap(([key, printings]) => groupOwn(printings, key));
  return joinUnknown(groups).map(asUtterance);
};
