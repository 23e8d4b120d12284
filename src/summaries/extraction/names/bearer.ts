import type { Gender } from '../../types.ts';
import { isWordAt, oneOf } from '../text/characters.ts';
import {
  ALSO_SURNAME,
  BODY_HEAD,
  GIVEN,
  NOT_BODY,
  OPENER,
  PLACE,
  PLACE_HEAD,
  is,
} from './known.ts';
import { isFamilyFirst } from './family-first.ts';
import { ROLE_NOUNS } from './lexicon.ts';
import { isNoName, isPart, mentionOf, partsOf, printedAs } from './mention.ts';
import type { Ordinary } from './ordinary.ts';
import type { Reading, Surroundings } from './reading.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** Where a name stands and what was printed before it. */
type Context = {
  readonly first: number;
  readonly run: Run;
  /** Where the role begins; `null` for a courtesy, `undefined` where nothing stands before the name. */
  readonly role: number | null | undefined;
  readonly title: Gender | null;
};

const MOST_WORDS = 6;

/**
 * The reading of words that may be somebody's name: of kind person with a title, a role or a given
 * name, else `null`. Empty for more words than names have.
 */
export function bearerReading(
  around: Surroundings,
  words: readonly Word[],
  { first, run, role, title }: Context,
): Reading[] {
  const [start] = words;
  if (start === undefined || words.length > MOST_WORDS) return [];
  if (isFunctionWord(start) && words.length > 1) return [];
  const formal = run.nicknamed.length === 0 ? words : withoutNicknames(words, run);
  const parts = partsOf(formal);
  const alone = parts.length === 1;
  // "the newspaper Review": a word for a body is nobody's name.
  const titled = role !== undefined && !(alone && isBodyWord(start));
  const given = alone ? undefined : givenOf(formal);
  const known = titled || (given !== undefined && !is(start, PLACE));
  const mention = mentionOf(around, formal, first, {
    parts,
    kind: known || isFamilyFirst(parts) ? 'person' : null,
    given,
    titleGender: title,
    role: role == null || !titled ? null : roleOf(around.text.slice(role, start.start)),
    seldom: !titled && alone && isSeldomName(start, around.isOrdinary),
  });
  return [formal === words ? mention : withNicknames(around.text, words, formal, mention)];
}

/** The mention takes in the nickname, the plain name leaves it out. */
function withNicknames(
  text: string,
  words: readonly Word[],
  formal: readonly Word[],
  mention: Reading,
): Reading {
  return {
    ...mention,
    end: words.at(-1)?.end ?? mention.end,
    plain: formal.map(({ start, end }) => text.slice(start, end)).join(' '),
    next: mention.first + words.length,
  };
}

function withoutNicknames(words: readonly Word[], run: Run): readonly Word[] {
  const nicknames = run.nicknamed.map((at) => run.words[at]);
  return words.filter((word) => !nicknames.includes(word));
}

/** "Justice Through Journalism": no person's name begins so; "He" begins a run only as a family name. */
function isFunctionWord(word: Word): boolean {
  return is(word, OPENER) && !is(word, GIVEN) && word.text !== 'He';
}

const endsRole = oneOf(".'’)");

/** "group leader Cllr", "Local MP Dr": of two titles the one that says more. */
const SHORT_BEHIND_ROLE = quickPattern(
  /(\p{Ll}{3}|(?<!\p{L})(?:MPP?|MSP|MEP|MLA|TD|CEO)),? (?:Cllr|Coun|Councillor|Dr|Prof|Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Miss|Rev)\.?$/u,
);

/** "Sens. Grassley and Feinstein": each is one. */
function roleOf(before: string): string {
  let end = before.length;
  while (end > 0 && !isWordAt(before, end - 1) && !endsRole(before.charCodeAt(end - 1))) end--;
  const role = printedAs(before, 0, end).replace(SHORT_BEHIND_ROLE, '$1');
  return role.replace(/\b(Sen|Rep|Gov|Del|Coun|Cllr)s(?=\.|$)/u, '$1');
}

/** "District", "Baker", and at a sentence's beginning "Researchers" and "Additionally". */
function isSeldomName(word: Word, isOrdinary: Ordinary): boolean {
  if (isBodyWord(word) || is(word, NOT_BODY) || isNoName(word) || isFunctionWord(word)) return true;
  return (
    word.initial && (word.folded.endsWith('ly') || isPluralNoun(word.folded) || isOrdinary(word))
  );
}

function isBodyWord(word: Word): boolean {
  return is(word, BODY_HEAD | PLACE_HEAD) && !is(word, ALSO_SURNAME);
}

function isPluralNoun(part: string): boolean {
  return (
    part.endsWith('s') && (ROLE_NOUNS.has(part.slice(0, -1)) || /(?:er|or|ist|ian)s$/.test(part))
  );
}

/** "J. Edgar Hoover": the first part that is no initial tells. */
function givenOf(words: readonly Word[]): Gender | null | undefined {
  let first: Word | undefined;
  let last: Word | undefined;
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (word === undefined || !isPart(word, at)) continue;
    last = word;
    if (first === undefined && word.folded.length > 1) first = word;
  }
  return first === undefined || first.folded === last?.folded ? null : first.given;
}
