import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import { reportingVerb } from '../text/verbs.ts';

/** "A study found": of a report the verb is no one's voice. */
export const FINDS: ReadonlySet<string> = new Set(lexicon.finding);

/** A finite verb of saying or writing: "revealed", not "revealing". */
export function isReporting(word: string): boolean {
  const verb = reportingVerb(word);
  return (verb?.kind === 'speech' || verb?.kind === 'writing') && !verb.gerund;
}

const DECIDING: ReadonlySet<string> = new Set(lexicon.deciding);
const THAT = /^ that(?!\p{L})/u;

/** "determined that 40 ships had left", "believe that": what is held to be so, not "determined the price". */
export function isReportingThat(word: string, after: string): boolean {
  if (!THAT.test(after)) return false;
  const verb = reportingVerb(word);
  return (
    DECIDING.has(word) || ((verb?.kind === 'weak' || verb?.kind === 'thought') && !verb.gerund)
  );
}

/** Whether a word that may be a plural is one: "states" is a verb only in "states that" and "states:". */
export function isNounAt(text: string, at: number, word: string): boolean {
  return NOUNS.has(word) && !/^(?: that(?!\p{L})|: |,? [“"])/u.test(text.slice(at + word.length));
}

const NOUNS: ReadonlySet<string> = new Set(lexicon.nounsToo);
