import { canSpeak } from '../cues.ts';
import { phraseAt } from '../phrase/forward.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { isRelative, verbOf } from '../words.ts';
import type { Finder } from './place.ts';
import { floorOf, found } from './place.ts';

/** `a plan that Lee called "dead,"`: a clause of its own, whatever cue stands behind the quotation. */
export const inRelative: Finder = ({ tokens, first }) => {
  if (verbOf(tokens[first - 1])?.kind !== 'naming') return null;
  const speaker = subjectBefore(tokens, first - 1, floorOf(tokens, first));
  const link = speaker ? tokens[speaker.from - 1] : undefined;
  return speaker && (isRelative(link) || link?.lower === 'what') && canSpeak(tokens, speaker)
    ? found(speaker, first - 1, first)
    : null;
};

/** `Lee, called "a fool" by Roe`, `was described as "a fool" by Roe`: who named it stands behind. */
export const agentBehind: Finder = ({ tokens, first, last }) => {
  const verb = tokens[first - 1]?.lower === 'as' ? first - 2 : first - 1;
  if (verbOf(tokens[verb])?.kind !== 'naming' || tokens[last + 1]?.lower !== 'by') return null;
  const agent = phraseAt(tokens, last + 2);
  return agent && canSpeak(tokens, agent) ? found(agent, verb, verb + 1) : null;
};
