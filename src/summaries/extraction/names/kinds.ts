import type { NameKind } from '../../types.ts';
import {
  ACRONYM,
  ADJECTIVE,
  ALSO_SURNAME,
  BODY,
  BODY_BEGINS,
  BODY_HEAD,
  BODY_OPENER,
  COURTESY,
  GIVEN,
  MODIFIER,
  OF,
  OFFICE,
  PLACE,
  PLACE_BEGINS,
  PLACE_HEAD,
  PLACE_OPENER,
  ROLE,
  STREET,
  allKnown,
  is,
} from './known.ts';
import { KNOWN_BODIES, KNOWN_PLACES, RETIRED } from './lexicon.ts';
import { holdsBoth } from './posts.ts';
import type { Word } from './words.ts';

/** What the words of a run by themselves are the name of; `null` where they do not tell. */
export function kindByWords(words: readonly Word[]): Exclude<NameKind, 'person'> | null {
  const [first] = words;
  if (first === undefined) return null;
  const known = allKnown(words);
  for (const { kind, needs, holds } of RULES)
    if ((needs === ANY || (known & needs) !== 0) && holds(words, first, words.at(-1) ?? first))
      return kind;
  return null;
}

/** What ends the name of a body behind "and", though by itself it is somebody. */
export const ENDS_BODY_TOO = new Set(['executive', 'ombudsman']);

/** What hospitals are called without a word for one. */
const HOSPITALS = new Set(['general', 'memorial', 'regional']);

type Rule = {
  readonly kind: Exclude<NameKind, 'person'>;
  /** Of these things one must be known of one of the words. */
  readonly needs: number;
  readonly holds: (words: readonly Word[], first: Word, last: Word) => boolean;
};

const ANY = 0;

/** The first rule that holds decides. */
const RULES: readonly Rule[] = [
  // Hong Kong
  { kind: 'place', needs: PLACE | PLACE_BEGINS, holds: (words) => isPlace(words, 0) },
  // White House
  { kind: 'organisation', needs: BODY | BODY_BEGINS, holds: (words) => isBody(words, 0) },
  // U.S. Supreme Court, Canadian Parliament
  {
    kind: 'organisation',
    needs: BODY | BODY_BEGINS,
    holds: (words, first) => is(first, PLACE | ADJECTIVE) && isBody(words, 1),
  },
  // FBI
  { kind: 'organisation', needs: ACRONYM, holds: (words) => words.length === 1 },
  // Oakland Unified School District
  {
    kind: 'organisation',
    needs: BODY_HEAD,
    holds: (words, _first, { lower }) => lower === 'district' && words.at(-2)?.lower === 'school',
  },
  // Cesar Chavez St.
  {
    kind: 'place',
    needs: STREET,
    holds: (words, _first, last) =>
      words.length > 1 && is(last, STREET) && last.end - last.start > last.text.length,
  },
  // Statistics Canada
  {
    kind: 'organisation',
    needs: PLACE,
    holds: (words, first, last) =>
      words.length === 2 && is(last, PLACE) && !first.initial && !standsBeforePlace(first),
  },
  // Alberta Prosperity Project
  {
    kind: 'organisation',
    needs: BODY_HEAD,
    holds: (words, _first, last) => words.length > 1 && is(last, BODY_HEAD) && !mayBePerson(words),
  },
  // Mercy General, St. Brendan Memorial: hospitals; not "Attorney General"
  {
    kind: 'organisation',
    needs: ANY,
    holds: (words, first, last) =>
      words.length > 1 &&
      HOSPITALS.has(last.lower) &&
      last.capital &&
      first.lower !== 'consul' &&
      !is(first, OFFICE | ROLE | MODIFIER | COURTESY) &&
      !words.some((word) => is(word, OFFICE | ROLE) && word !== last),
  },
  // Health and Safety Executive
  {
    kind: 'organisation',
    needs: ROLE,
    holds: (words, _first, last) =>
      ENDS_BODY_TOO.has(last.lower) && words.some(({ text }) => text === 'and'),
  },
  // Department of Justice, Coalition on Homelessness
  {
    kind: 'organisation',
    needs: OF,
    holds: (words) =>
      words.some((word, at) => {
        const before = words[at - 1];
        return (
          is(word, OF) &&
          before !== undefined &&
          is(before, BODY_OPENER | BODY_HEAD) &&
          // "Post on Ann Lee"
          !(word.lower === 'on' && before.lower === 'post')
        );
      }),
  },
  // Ernst & Young
  {
    kind: 'organisation',
    needs: ANY,
    holds: isPartnership,
  },
  // Humboldt County
  {
    kind: 'place',
    needs: PLACE_HEAD,
    holds: (words, _first, last) => words.length > 1 && is(last, PLACE_HEAD) && !mayBePerson(words),
  },
  // Lake Tahoe
  {
    kind: 'place',
    needs: PLACE_OPENER,
    holds: (words, first) => words.length === 2 && is(first, PLACE_OPENER),
  },
];

function isPlace(words: readonly Word[], from: number): boolean {
  return isListed(words, from, PLACE, PLACE_BEGINS, KNOWN_PLACES);
}

function isBody(words: readonly Word[], from: number): boolean {
  return isListed(words, from, BODY, BODY_BEGINS, KNOWN_BODIES);
}

/** Whether the words from one on are a name of a list, of which `one` and `begins` are the bits. */
function isListed(
  words: readonly Word[],
  from: number,
  one: number,
  begins: number,
  list: ReadonlySet<string>,
): boolean {
  const first = words[from];
  if (first === undefined) return false;
  if (words.length === from + 1) return is(first, one);
  return is(first, begins) && list.has(lowerCase(words.slice(from)));
}

/** "Hong Kong" -> "hong kong". */
export function lowerCase(words: readonly Word[]): string {
  return words.map(({ lower }) => lower).join(' ');
}

/** Words that stand before a place without making a body of it: "South Sudan", "Downtown Ottawa". */
function standsBeforePlace(word: Word): boolean {
  return (
    DIRECTIONS.has(word.lower) ||
    is(word, ADJECTIVE | PLACE | PLACE_HEAD | OFFICE | COURTESY | GIVEN)
  );
}

const DIRECTIONS = new Set(
  'north south east west northern southern eastern western central upper lower downtown greater new old mainland'.split(
    ' ',
  ),
);

/** The length of " & ". */
const AMPERSAND = 3;

function isPartnership(words: readonly Word[]): boolean {
  for (let at = 1; at < words.length; at++) {
    const [word, next] = [words[at - 1], words[at]];
    if (word === undefined || next === undefined || RETIRED.has(word.lower)) continue;
    // "President & CEO Ada Roe"
    if (holdsBoth(word, next) && at < words.length - 1) continue;
    if (next.start - word.end === AMPERSAND && (words.length === 2 || !is(word, GIVEN)))
      return true;
  }
  return false;
}

/** "Kari Lake", "Laurence H. Tribe", "Mr. Park", "Mayor Rob Park": a given name or title and a last word that people bear too. */
function mayBePerson(words: readonly Word[]): boolean {
  const [first, second] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined || words.length > 3) return false;
  const surname = is(last, ALSO_SURNAME);
  if (is(first, COURTESY) || first.end - first.start > first.text.length) return surname;
  if (words.length === 3 && is(first, OFFICE) && second !== undefined && is(second, GIVEN))
    return surname;
  if (!is(first, GIVEN) || is(first, PLACE)) return false;
  return surname || (words.length === 3 && second?.text.length === 1);
}
