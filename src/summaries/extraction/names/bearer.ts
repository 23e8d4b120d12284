import type { Gender } from '../../types.ts';
import { isWordAt, oneOf } from '../text/characters.ts';
import { ALSO_SURNAME, BODY_HEAD, GIVEN, NOT_BODY, OPENER, PLACE_HEAD, is } from './known.ts';
import { FAMILY_FIRST, GIVEN_NAMES, KNOWN_PLACES, ROLE_NOUNS } from './lexicon.ts';
import { isNoName, mentionOf, printedAs } from './mention.ts';
import type { Ordinary } from './ordinary.ts';
import type { Reading, Surroundings } from './readings.ts';
import type { Run } from './runs.ts';
import type { Word } from './words.ts';

/** Where a name stands and what was printed before it. */
type Context = {
  readonly first: number;
  readonly run: Run;
  /** Where the role begins; `null` for a courtesy, `undefined` where nothing stands before the name. */
  readonly role?: number | null;
  readonly title?: Gender | null;
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
  if (start === undefined || words.length > MOST_WORDS || isFunctionWord(start)) return [];
  const formal = run.nicknamed.length === 0 ? words : withoutNicknames(words, run);
  const mention = mentionOf(around, formal, first);
  // "the newspaper Review": a word for a body is nobody's name.
  const titled = role !== undefined && !(mention.parts.length === 1 && isBodyWord(start));
  const given = mention.parts.length > 1 ? givenOf(mention.parts) : undefined;
  const evident =
    titled ||
    isFamilyFirst(mention.parts) ||
    (given !== undefined && !KNOWN_PLACES.has(mention.parts[0] ?? ''));
  return [
    {
      ...mention,
      plain: formal.length === words.length ? mention.plain : printed(around.text, formal),
      end: words.at(-1)?.end ?? mention.end,
      next: first + words.length,
      kind: evident ? 'person' : null,
      weak: mention.weak || (!titled && isSeldomName(mention.parts, start, around.isOrdinary)),
      given,
      titleGender: title ?? null,
      role: role == null || !titled ? null : roleOf(around.text.slice(role, start.start)),
    },
  ];
}

function withoutNicknames(words: readonly Word[], run: Run): readonly Word[] {
  const nicknames = run.nicknamed.map((at) => run.words[at]);
  return words.filter((word) => !nicknames.includes(word));
}

/** "Justice Through Journalism": no person's name begins so. */
function isFunctionWord(word: Word): boolean {
  return is(word, OPENER) && !is(word, GIVEN);
}

function printed(text: string, words: readonly Word[]): string {
  return words.map(({ start, end }) => text.slice(start, end)).join(' ');
}

const endsRole = oneOf(".'’");

/** "Sens. Grassley and Feinstein": each is one. */
function roleOf(before: string): string {
  let end = before.length;
  while (end > 0 && !isWordAt(before, end - 1) && !endsRole(before.charCodeAt(end - 1))) end--;
  const role = printedAs(before, 0, end);
  return role.includes('s.') ? role.replace(/\b(Sen|Rep|Gov|Del)s\./u, '$1.') : role;
}

/** "District", "Baker", and at a sentence's beginning "Researchers" and "Additionally". */
function isSeldomName(parts: readonly string[], start: Word, isOrdinary: Ordinary): boolean {
  const [part = ''] = parts;
  if (parts.length > 1) return false;
  if (isBodyWord(start) || is(start, NOT_BODY) || isNoName(start)) return true;
  return start.initial && (part.endsWith('ly') || isPluralNoun(part) || isOrdinary(start));
}

function isBodyWord(word: Word): boolean {
  return is(word, BODY_HEAD | PLACE_HEAD) && !is(word, ALSO_SURNAME);
}

function isPluralNoun(part: string): boolean {
  return (
    part.endsWith('s') && (ROLE_NOUNS.has(part.slice(0, -1)) || /(?:er|or|ist|ian)s$/.test(part))
  );
}

/** "Xi Jinping", "Kim Jong-un", "Nguyen Van Thieu": the family name stands first. */
export function isFamilyFirst(parts: readonly string[]): boolean {
  const [family = '', ...given] = parts;
  const last = given.at(-1) ?? '';
  return (
    FAMILY_FIRST.has(family) &&
    (given.length === 2 || (given.length === 1 && (last.includes('-') || GIVEN_NAMES.has(last))))
  );
}

/** "J. Edgar Hoover": the first part that is no initial tells. */
function givenOf(parts: readonly string[]): Gender | null | undefined {
  const first = parts.find((part) => part.length > 1) ?? '';
  if (first === parts.at(-1)) return null;
  return (
    GIVEN_NAMES.get(first) ??
    GIVEN_NAMES.get(first.split('-')[0] ?? '') ??
    (GIVEN_NAMES.has(first) || GIVEN_NAMES.has(first.split('-')[0] ?? '') ? null : undefined)
  );
}
