import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import type { FoundDenial } from '../../types.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { readsAsOutlet } from '../../outlets.ts';

/** Those whose work it is to look for evidence. */
const LOOKS_INTO =
  /(?<!\p{L})(?:police|detectives?|officers|investigators?|investigation|inspectors?|inspectorate|inquiry|enquiry|inquest|coroner|review|report|audit|auditors?|study|researchers|scientists|fire (?:service|brigade|department)|fact-?checkers?|observers|monitors|examiners?)(?!\p{L})/iu;
/** "no evidence that it had been warned" is about whoever says so. */
const OF_THEMSELVES = /(?<!\p{L})(?:it|its|they|their|them|we|our|us|i|my|me)(?!\p{L})/iu;

/** "55 percent of voters say she is not": who is asked in a poll has a view. */
const SHARE =
  /^(?:[\p{L}-]+ ){0,2}?(?:\d+(?:\.\d+)?(?: ?%| per ?cent)|(?:half|thirds?|majority|plurality)(?= of))(?![\p{L}\d])/iu;

/** Those who decide whether a claim holds, where nobody names them: they answer none made against them. */
const DECIDES =
  /(?<!\p{L})(?:judges?|justices?|magistrates?|court|tribunal|jury|jurors|arbitrators?|ombudsman|coroner)$/iu;
const UNSOUND = new RegExp(` (?:${lexicon.unsound.join('|')})$`, 'iu');
const SUIT = quickPattern(new RegExp(`(?<!\\p{L})(?:${lexicon.suits.join('|')})(?!\\p{L})`, 'iu'));

/**
 * Whether "no evidence that the bridge was unsafe" is what somebody found, and denies nothing: an
 * outlet or an investigator says so, and not of themselves. So is "the lawsuit is without merit" of a judge,
 * and "she is not" of those asked in a poll.
 */
export function isFinding(cue: string, by: FoundDenial['by'], claim: string): boolean {
  if (by === null) return false;
  if (SHARE.test(by.name)) return true;
  if (UNSOUND.test(cue))
    return DECIDES.test(by.name) || (DECIDES.test(by.role ?? '') && SUIT.test(cue));
  if (!/evidence$/iu.test(cue)) return false;
  return (readsAsOutlet(by.name) || LOOKS_INTO.test(by.name)) && !OF_THEMSELVES.test(claim);
}
