import { isLower } from '../text/characters.ts';
import { knownBetween, knownWords } from '../text/known-words.ts';
import { reportingForms, reportingVerb } from '../text/verbs.ts';

/** What a word does for the quotation beside it, one bit each. */
const REPORTS = 1 << 0;
const SPEAKS = 1 << 1;
const PUTS = 1 << 2;
const CREDITS = 1 << 3;
const GERUND = 1 << 4;

function bitsOf(form: string): number {
  const verb = reportingVerb(form);
  if (verb === null) return 0;
  const speaks = verb.kind === 'speech' || verb.kind === 'voice' || verb.kind === 'writing';
  const puts = verb.base === 'put' ? PUTS : 0;
  const gerund = verb.gerund ? GERUND : 0;
  return REPORTS | (speaks ? SPEAKS | CREDITS : 0) | puts | gerund;
}

const KNOWN = knownWords([
  ...Iterator.from(reportingForms()).map((form) => [form, bitsOf(form)] as const),
  ['according', CREDITS] as const,
]);

type Asked = (text: string, start: number, end: number) => boolean;

const is =
  (bits: number, not = 0): Asked =>
  (text, start, end) => {
    const known = knownBetween(KNOWN, text, start, end) ?? 0;
    return (known & bits) !== 0 && (known & not) === 0;
  };

/** Whether the word between two places is a form of a reporting verb: "said", "believes". */
export const reports = is(REPORTS);
/** "said", not "saying". */
export const reportsFinitely = is(REPORTS, GERUND);
/** "said", "shouted", "wrote", but not "believes". */
export const speaks = is(SPEAKS);
/** The same in small letters, as behind a quotation: "Marvel Studios" marvels at nothing. */
export const speaksBehind: Asked = (text, start, end) =>
  isLower(text.charAt(start)) && speaks(text, start, end);
/** "put" too: `as she put it: "`. */
export const speaksOrPuts = is(SPEAKS | PUTS);
/** "according" too. */
export const credits = is(CREDITS);
