import { canSpeak } from '../cues.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { isWord } from '../words.ts';
import type { Finder } from './place.ts';
import { floorOf, found } from './place.ts';

const CHANTS = /^(?:chants?|cries|shouts|cheers)$/;
const BREAKS = /^(?:broke|breaks|burst|bursts|erupted|erupts)$/;
/** "a loud chant" */
const LONGEST_CHANT = 3;

/** `told a crowd, which broke into a chant of “`: those who do so chant, whoever else speaks in the sentence. */
export const chanted: Finder = ({ tokens, first }) => {
  const chant = first - 2;
  if (tokens[first - 1]?.lower !== 'of' || !CHANTS.test(tokens[chant]?.lower ?? '')) return null;
  let into = chant - 1;
  while (
    into > chant - LONGEST_CHANT &&
    isWord(tokens[into]) &&
    !/^in(?:to)?$/.test(tokens[into]?.lower ?? '')
  )
    into--;
  const verb = into - 1;
  if (!BREAKS.test(tokens[verb]?.lower ?? '')) return null;
  const crowd = subjectBefore(tokens, verb, floorOf(tokens, first));
  return crowd && canSpeak(tokens, crowd) ? found(crowd, verb, first) : null;
};
