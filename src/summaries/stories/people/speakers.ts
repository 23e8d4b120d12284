import type { Speaker } from '../../types.ts';
import { shared } from '../words/content-words.ts';
import { nameTokens } from './person-names.ts';

/**
 * Whether two speakers are one. `perhaps`: nothing against it, but only equal words decide: one is
 * unknown, or named by his office in one place and unnamed in the other.
 */
export type Agreement = 'same' | 'perhaps' | 'different';

/** Words that say what kind of official somebody is, not of which body. */
const OFFICE = new Set(
  (
    'a an the of for from at in with within to near close familiar and us usa american top senior junior high ranking ' +
    'former unnamed anonymous official officials officer officers representative representatives spokesperson ' +
    'spokespersons spokespeople spokesman spokesmen spokeswoman spokeswomen press secretary source sources aide aides ' +
    'adviser advisers advisor advisors insider insiders person people member members employee employees staffer ' +
    'staffers someone who'
  ).split(' '),
);

/** The body an unnamed official speaks for. `'a senior White House official'` -> `{'white', 'house'}` */
const body = (name: string): ReadonlySet<string> =>
  new Set(nameTokens(name).filter((token) => !OFFICE.has(token)));

const isWithin = (small: ReadonlySet<string>, large: ReadonlySet<string>): boolean =>
  shared(small, large) === small.size;

const compareBodies = (a: ReadonlySet<string>, b: ReadonlySet<string>): Agreement =>
  isWithin(a, b) || isWithin(b, a) ? 'perhaps' : 'different';

const unnamedAndPerson = (unnamed: Speaker, person: Speaker): Agreement => {
  const of = body(unnamed.name);
  const office = new Set(nameTokens(person.role ?? ''));
  return of.size > 0 && isWithin(of, office) ? 'perhaps' : 'different';
};

/**
 * Equal for speakers that are one: a person by name, a body and those who speak for it by the body.
 * `null` where that cannot be told: an unknown speaker, or an official of no body.
 *
 * `State Department spokesperson` and `State Department official` -> `'body department state'` both
 */
export const speakerKey = (speaker: Speaker | null): string | null => {
  if (speaker === null) return null;
  if (speaker.kind === 'person') return `person ${nameTokens(speaker.name).join(' ')}`;
  const of = [...body(speaker.name)].sort();
  return of.length === 0 ? null : `body ${of.join(' ')}`;
};

/**
 * Compares speakers of one story, named persons by their name in full.
 *
 * `Jeff Rath` and `Mark Carney` -> `different`; `State Department spokesperson` and `White House
 * official` -> `different`; `senior official` and `White House official` -> `perhaps`
 */
export const compareSpeakers = (a: Speaker | null, b: Speaker | null): Agreement => {
  if (a === null || b === null) return 'perhaps';
  const key = speakerKey(a);
  if (key !== null && key === speakerKey(b)) return 'same';
  if (a.kind === 'person' && b.kind === 'person') return 'different';
  if (a.kind === 'person') return unnamedAndPerson(b, a);
  if (b.kind === 'person') return unnamedAndPerson(a, b);
  return compareBodies(body(a.name), body(b.name));
};
