import { canSpeak } from '../cues.ts';
import { phraseAt } from '../phrase/forward.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { isWord } from '../words.ts';
import type { Finder } from './place.ts';
import { floorOf, found } from './place.ts';

const CHANTS = /^(?:chants?|cry|cries|shouts?|cheers|calls|chorus|yells|screams|heckles)$/;
const BREAKS = /^(?:broke|breaks|burst|bursts|erupted|erupts)$/;
/** "a loud chant" */
const LONGEST_CHANT = 3;

/**
 * `told a crowd, which broke into a chant of “`, `drew shouts of “Why?” from the gallery`: those who do so chant, whoever
 * else speaks in the sentence.
 */
export const chanted: Finder = ({ tokens, first, last }) => {
  const chant = first - 2;
  if (tokens[first - 1]?.lower !== 'of' || !CHANTS.test(tokens[chant]?.lower ?? '')) return null;
  const source = tokens[last + 1]?.lower === 'from' ? phraseAt(tokens, last + 2) : null;
  if (source && canSpeak(tokens, source) && tokens[source.to]?.lower !== 'to')
    return found(source, chant, first);
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
