import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import { isLower } from '../text/characters.ts';
import { knownBetween, knownWords } from '../text/known-words.ts';
import { isPhrasal, phrasalForms, reportingForms, reportingVerb } from '../text/verbs.ts';

/** What a word does for the quotation beside it, one bit each. */
const REPORTS = 1 << 0;
const SPEAKS = 1 << 1;
const PUTS = 1 << 2;
const CREDITS = 1 << 3;
const GERUND = 1 << 4;
/** Speaks only with the particle behind it: "shot back". */
const PHRASAL = 1 << 5;
/** What is said, as a noun: "answer". */
const SAYING = 1 << 6;

function bitsOf(form: string): number {
  const verb = reportingVerb(form);
  if (verb === null) return 0;
  const speaks = verb.kind === 'speech' || verb.kind === 'voice' || verb.kind === 'writing';
  const puts = verb.base === 'put' ? PUTS : 0;
  const gerund = verb.gerund ? GERUND : 0;
  return REPORTS | (speaks ? SPEAKS | CREDITS : 0) | puts | gerund;
}

function entries(): ReadonlyMap<string, number> {
  const built = new Map<string, number>();
  const add = (form: string, bits: number): void => {
    built.set(form, (built.get(form) ?? 0) | bits);
  };
  for (const form of reportingForms()) add(form, bitsOf(form));
  for (const form of phrasalForms()) add(form, PHRASAL);
  for (const noun of nouns.sayings) add(noun, SAYING);
  add('according', CREDITS);
  return built;
}

const KNOWN = knownWords(entries());
const PARTICLE = /^ ([a-z]+)(?!\p{L})/u;
/** In UTF-16 units. */
const LONGEST_PARTICLE = 8;

/** "shot | back", "called | out": what the words say together. */
function withParticle(text: string, start: number, end: number): number {
  const [, particle = ''] = PARTICLE.exec(text.slice(end, end + LONGEST_PARTICLE)) ?? [];
  return isPhrasal(text.slice(start, end).toLowerCase(), particle) ? REPORTS | SPEAKS | CREDITS : 0;
}

type Asked = (text: string, start: number, end: number) => boolean;

const is =
  (bits: number, not = 0): Asked =>
  (text, start, end) => {
    const alone = knownBetween(KNOWN, text, start, end) ?? 0;
    const known = (alone & PHRASAL) === 0 ? alone : alone | withParticle(text, start, end);
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
/** Before a colon "answer" too: `his answer: "`. */
export const announces = is(SPEAKS | PUTS | SAYING);
/** "according" too. */
export const credits = is(CREDITS);
