import type { NamedEntity, Span } from '../../types.ts';
import { quickPattern } from './quick-pattern.ts';

type Named = Span & { readonly entity: NamedEntity };

const SMALL =
  'of|for|to|from|with|at|in|on|by|near|about|against|over|after|before|who|that|whose|which|as|and|but|when|while|is|was|were|has|had|said|says';
/** "the", "Mayor", "council leader": what may stand before the next name. */
const TITLES = String.raw`(?:(?:the|an?|his|her|their) )?(?:(?!(?:${SMALL}) )[\p{L}.'’-]+ ){0,5}`;
/** "(R-Ohio)", ", aged 41". */
const BRACKET_OR_AGE = String.raw`(?: \([^)\n]{1,40}\)|, (?:aged )?\d{1,3}(?=,))?`;
/** "(R-Ohio)", "of Dunmore", ", the mayor,": what may stand behind a name. */
const BESIDE = String.raw`${BRACKET_OR_AGE}(?: of(?: \p{Lu}[\p{L}.'’-]*){1,3})?(?:, (?!(?:who|whose|which|and|but|said|says)(?!\p{L}))[^,;:.“”"\n]{1,70}(?=,))?`;
/** "her former first officer, Otis Roe" */
const OWN_ROLE = String.raw`(?:(?:his|her|its|their|the) (?:[\p{Ll}-]+ ){0,4}[\p{Ll}-]+, )?`;
const AND = quickPattern(new RegExp(`^${BESIDE},? and ${OWN_ROLE}(${TITLES})$`, 'u'));
const COMMA = quickPattern(new RegExp(`^${BRACKET_OR_AGE}, (?:the )?${TITLES}$`, 'u'));
/** "CNN and NBC contributor Roe", "Harvard and Yale professor Roe": where one person works. */
const OF_BOTH =
  /(?<!\p{L})(?:anchor|analyst|columnist|commentator|contributor|correspondent|editor|fellow|host|journalist|lecturer|presenter|professor|reporter|star) $/u;
const LONGEST = 160;

/** Whether `next` is named together with `one`, before it in the text: "Ada Marsh, the mayor, and | Otis Roe". */
function areJoined(text: string, one: Named, next: Named, by: RegExp): boolean {
  if (next.start - one.end > LONGEST || one.entity === next.entity) return false;
  const titles = by.exec(text.slice(one.end, next.start));
  return titles !== null && !(one.entity.kind === 'organisation' && OF_BOTH.test(titles[1] ?? ''));
}

/**
 * The names in the list that stand together with the one at `index`, that one among them: "Ada
 * Marsh and Otis Roe", "Marsh, Roe and Ben Cole", "Ada Marsh, the mayor, and Otis Roe". Only the one
 * itself where none does. The list is in the order of the text, without places.
 */
export function namedTogether<T extends Named>(
  text: string,
  names: readonly T[],
  index: number,
): readonly T[] {
  let first = index;
  let last = index;
  const joined = (at: number, by: RegExp): boolean => {
    const [one, next] = [names[at], names[at + 1]];
    return one !== undefined && next !== undefined && areJoined(text, one, next, by);
  };
  let to = index;
  while (joined(to, COMMA)) to += 1;
  if (joined(to, AND)) last = to + 1;
  if (last > index || joined(first - 1, AND)) {
    if (last === index) first -= 1;
    while (joined(first - 1, COMMA)) first -= 1;
  }
  return names.slice(first, last + 1);
}

/** "General Sen. ", but not "Monday. ", which ends a sentence. */
const LOWER_WORD = /(?<!\p{L})(\p{Ll}[\p{L}-]*) (?:(?:\p{Lu}\p{L}*|\p{Lu}\p{L}{0,3}\.) )*$/u;
const OPENERS = new Set('that but while as and when because both later today yesterday'.split(' '));

/**
 * As {@link namedTogether}, for those before the name at `index`, and only where they are the subject of what
 * follows: "On Monday Ada Marsh and | Otis Roe", not "Marsh met Otis Roe and | Ben Cole".
 */
export function subjectsTogether<T extends Named>(
  text: string,
  names: readonly T[],
  index: number,
): readonly T[] {
  const until = names[index];
  const together = namedTogether(text, names, index).filter(
    ({ start }) => until === undefined || start <= until.start,
  );
  const [first] = together;
  if (first === undefined || together.length < 2) return together;
  const before = text.slice(Math.max(0, first.start - LONGEST), first.start);
  const word = LOWER_WORD.exec(before)?.[1];
  const isRole = first.entity.roles.some((role) => before.endsWith(`${role} `));
  return word === undefined || OPENERS.has(word) || isRole ? together : together.slice(-1);
}

/** "Ada Marsh, Otis Roe and Ben Cole": what several who speak together are called. */
export function calledTogether(names: readonly string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
