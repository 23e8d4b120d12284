import type { NameKind } from '../../types.ts';
import {
  ADJECTIVES,
  ALSO_SURNAMES,
  BODY_HEADS,
  BODY_OPENERS,
  COURTESY_TITLES,
  GIVEN_NAMES,
  KNOWN_BODIES,
  KNOWN_PLACES,
  NOT_BODIES,
  OFFICE_TITLES,
  PLACE_HEADS,
  PLACE_OPENERS,
  fold,
} from './lexicon.ts';
import type { Word } from './words.ts';

const ACRONYM = /^\p{Lu}[\p{Lu}&]{1,5}$/u;

/** What the words of a run by themselves are the name of; `null` where they do not tell. */
export function kindByWords(words: readonly Word[]): Exclude<NameKind, 'person'> | null {
  const lower = words.map((word) => word.lower);
  return RULES.find(({ holds }) => holds(lower, words))?.kind ?? null;
}

type Rule = {
  readonly kind: Exclude<NameKind, 'person'>;
  readonly holds: (lower: readonly string[], words: readonly Word[]) => boolean;
};

/** The first rule that holds decides. */
const RULES: readonly Rule[] = [
  // Hong Kong
  { kind: 'place', holds: (lower) => KNOWN_PLACES.has(lower.join(' ')) },
  // White House
  { kind: 'organisation', holds: (lower) => KNOWN_BODIES.has(lower.join(' ')) },
  // U.S. Supreme Court, Canadian Parliament
  {
    kind: 'organisation',
    holds: (lower) => isOfPlace(lower[0] ?? '') && KNOWN_BODIES.has(lower.slice(1).join(' ')),
  },
  // FBI
  {
    kind: 'organisation',
    holds: (lower, words) => words.length === 1 && isAcronym(words[0]?.text ?? '', lower[0] ?? ''),
  },
  // Oakland Unified School District
  {
    kind: 'organisation',
    holds: (lower) => lower.at(-1) === 'district' && lower.at(-2) === 'school',
  },
  // Cesar Chavez St.
  {
    kind: 'place',
    holds: (lower, words) =>
      lower.length > 1 &&
      STREET.has(lower.at(-1) ?? '') &&
      words.at(-1)?.text.length !== (words.at(-1)?.end ?? 0) - (words.at(-1)?.start ?? 0),
  },
  // Statistics Canada
  {
    kind: 'organisation',
    holds: ([name = '', place = ''], words) =>
      words.length === 2 &&
      KNOWN_PLACES.has(place) &&
      words[0]?.initial === false &&
      !BEFORE_PLACES.some((list) => list.has(name)) &&
      !GIVEN_NAMES.has(fold(name)),
  },
  // Alberta Prosperity Project
  {
    kind: 'organisation',
    holds: (lower, words) =>
      lower.length > 1 && BODY_HEADS.has(lower.at(-1) ?? '') && !mayBePerson(lower, words),
  },
  // Department of Justice, Coalition on Homelessness
  {
    kind: 'organisation',
    holds: (lower) =>
      lower.some(
        (word, at) =>
          OF.has(word) &&
          at > 0 &&
          (BODY_OPENERS.has(lower[at - 1] ?? '') || BODY_HEADS.has(lower[at - 1] ?? '')),
      ),
  },
  // Ernst & Young
  {
    kind: 'organisation',
    holds: (lower, words) =>
      words.some((word, at) => {
        const next = words[at + 1];
        return (
          next !== undefined &&
          next.start - word.end === AMPERSAND &&
          (words.length === 2 || !GIVEN_NAMES.has(lower[at] ?? ''))
        );
      }),
  },
  // Humboldt County
  {
    kind: 'place',
    holds: (lower, words) =>
      lower.length > 1 && PLACE_HEADS.has(lower.at(-1) ?? '') && !mayBePerson(lower, words),
  },
  // Lake Tahoe
  { kind: 'place', holds: (lower) => lower.length === 2 && PLACE_OPENERS.has(lower[0] ?? '') },
];

/** Words that stand before a place without making a body of it: "South Sudan", "Downtown Ottawa". */
const BEFORE_PLACES = [
  new Set(
    'north south east west northern southern eastern western central upper lower downtown greater new old mainland'.split(
      ' ',
    ),
  ),
  ADJECTIVES,
  KNOWN_PLACES,
  PLACE_HEADS,
  OFFICE_TITLES,
  COURTESY_TITLES,
];

/** The length of " & ". */
const AMPERSAND = 3;

const STREET = new Set(['st', 'ave', 'rd', 'blvd', 'dr']);
const OF = new Set(['of', 'for', 'on', 'without']);

function isOfPlace(word: string): boolean {
  return KNOWN_PLACES.has(word) || ADJECTIVES.has(word);
}

function isAcronym(word: string, lower: string): boolean {
  return ACRONYM.test(word) && !NOT_BODIES.has(lower);
}

/** "Kari Lake", "Laurence H. Tribe", "Mr. Park": a given name or title and a last word that people bear too. */
function mayBePerson(lower: readonly string[], words: readonly Word[]): boolean {
  const [first, second] = words;
  if (first === undefined || words.length > 3) return false;
  const surname = ALSO_SURNAMES.has(lower.at(-1) ?? '');
  if (COURTESY_TITLES.has(first.lower) || first.end - first.start > first.text.length)
    return surname;
  if (!GIVEN_NAMES.has(fold(first.text)) || KNOWN_PLACES.has(first.lower)) return false;
  return surname || (words.length === 3 && second?.text.length === 1);
}
