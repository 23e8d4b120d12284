import { canSpeak } from '../cues.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { looksLikeVerb, verbOf } from '../words.ts';
import type { Finder } from './place.ts';
import { floorOf, found } from './place.ts';

/** `Lee styled himself "the last honest man"`, `cast herself as "a fighter"`: whatever the verb is, the words are their own. */
export const ofOneself: Finder = ({ tokens, first }) => {
  const self = tokens[first - 1]?.lower === 'as' ? first - 2 : first - 1;
  const verb = self - 1;
  const isVerb = looksLikeVerb(tokens[verb]) || verbOf(tokens[verb]) !== null;
  if (!SELF.test(tokens[self]?.lower ?? '') || !isVerb) return null;
  const who = subjectBefore(tokens, verb, floorOf(tokens, first));
  return who && canSpeak(tokens, who) ? found(who, verb, verb + 1) : null;
};
const SELF = /^(?:him|her|them)sel(?:f|ves)$/;
