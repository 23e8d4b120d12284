import { readsAsOutlet } from '../../outlets.ts';

/** Those whose work it is to look for evidence. */
const LOOKS_INTO =
  /(?<!\p{L})(?:police|detectives?|officers|investigators?|investigation|inspectors?|inspectorate|inquiry|enquiry|inquest|coroner|review|report|audit|auditors?|study|researchers|scientists|fire (?:service|brigade|department)|fact-?checkers?|observers|monitors|examiners?)(?!\p{L})/iu;
/** "no evidence that it had been warned" is about whoever says so. */
const OF_THEMSELVES = /(?<!\p{L})(?:it|its|they|their|them|we|our|us|i|my|me)(?!\p{L})/iu;

/**
 * Whether "no evidence that the bridge was unsafe" is what somebody found, and denies nothing: an
 * outlet or an investigator says so, and not of themselves.
 */
export function isFinding(cue: string, by: string | null, claim: string): boolean {
  if (by === null || !/evidence$/iu.test(cue)) return false;
  return (readsAsOutlet(by) || LOOKS_INTO.test(by)) && !OF_THEMSELVES.test(claim);
}
