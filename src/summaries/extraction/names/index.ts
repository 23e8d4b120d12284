import type { NamedEntity, NonEmpty, Span } from '../../types.ts';
import { gatherBodies } from './bodies.ts';
import type { Body } from './bodies.ts';
import { shareSurnames } from './couples.ts';
import { genderByPronouns } from './gender.ts';
import { findHeadings } from './headings.ts';
import { printedAs } from './mention.ts';
import { ordinaryWords } from './ordinary.ts';
import { gatherPersons } from './persons.ts';
import type { Person } from './persons.ts';
import { readRun } from './readings.ts';
import type { Reading, Surroundings } from './readings.ts';
import { roleAfter } from './roles.ts';
import { isWithin, quotedStretches } from './speech.ts';
import { isOffice } from './worth.ts';
import { findRuns } from './runs.ts';
import { kindsByNeighbourhood } from './unsure.ts';
import { splitWords } from './words.ts';

/**
 * Everybody and everything an article names, in the order they first come up, with every mention.
 *
 *     "Jeff Rath, the leader of the Alberta Prosperity Project, met … Rath said"
 *     -> Jeff Rath (person, male, roles ["leader of the Alberta Prosperity Project"], aliases ["Rath"]),
 *        Alberta Prosperity Project (organisation)
 *
 * A person is one only with evidence: a given name, a title, a role, a verb of saying. Mentions
 * leave out titles and possessives. Never throws; linear in the text's length.
 */
export function findNames(text: string, sentences: readonly Span[]): NamedEntity[] {
  const words = splitWords(text, sentences);
  const around: Surroundings = {
    text,
    words,
    isOrdinary: ordinaryWords(words),
    headings: findHeadings(text, sentences, words),
  };
  const readings = shareSurnames(
    around,
    findRuns(words).flatMap((run) => readRun(around, run)),
  );
  const kinds = kindsByNeighbourhood(around, readings);
  const persons = gatherPersons(readings, kinds);
  const quoted = quotedStretches(text);
  const personal = new Set(persons.flatMap(({ readings: mentions }) => mentions));
  const bodies = gatherBodies(
    around,
    readings.filter((reading) => !personal.has(reading)),
    kinds,
  );
  const named = new Set([...personal].map(({ first }) => first));
  return [
    ...persons.map((person) => personEntity(around, person, named, quoted)),
    ...bodies.map((body) => bodyEntity(text, body)),
  ]
    .filter((entity) => entity !== null)
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}

function personEntity(
  around: Surroundings,
  person: Person,
  named: ReadonlySet<number>,
  quoted: readonly Span[],
): NamedEntity | null {
  const roles = person.readings
    .filter(({ start }) => !isWithin(quoted, start))
    .flatMap((reading) => [reading.role, roleAfter(around.text, around.words, reading)]);
  const gender = person.gender ?? genderByPronouns(around.words, person.readings, named);
  return entity(around.text, person.readings, {
    kind: 'person',
    gender,
    roles: distinct(roles.filter((role) => role !== null)).filter(isOffice),
  });
}

function bodyEntity(text: string, { kind, readings }: Body): NamedEntity | null {
  return entity(text, readings, { kind, gender: null, roles: [] });
}

function entity(
  text: string,
  readings: readonly Reading[],
  rest: Pick<NamedEntity, 'kind' | 'gender' | 'roles'>,
): NamedEntity | null {
  const mentions = readings.map(({ start, end }) => ({ start, end }));
  if (!isNonEmpty(mentions)) return null;
  const forms = formsOf(text, readings);
  if (forms.length === 1) return { name: forms[0] ?? '', ...rest, aliases: [], mentions };
  const plain = forms.filter((form) => !/["“”()‘]/.test(form));
  const name = fullest(plain.length > 0 ? plain : forms);
  return { name, ...rest, aliases: forms.filter((form) => form !== name), mentions };
}

/** Every form of a name as printed, and without the nicknames printed in it. */
function formsOf(text: string, readings: readonly Reading[]): readonly string[] {
  const forms = new Set<string>();
  for (const { start, end, plain } of readings) {
    forms.add(plain);
    if (end - start !== plain.length) forms.add(printedAs(text, start, end));
  }
  return [...forms];
}

/** The form of most words, the longest of these, the first of these. */
function fullest(forms: readonly string[]): string {
  return forms.reduce((best, form) => (rank(form) > rank(best) ? form : best), '');
}

const MOST_LETTERS = 1000;

function rank(form: string): number {
  return form.split(' ').length * MOST_LETTERS + Math.min(form.length, MOST_LETTERS - 1);
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}

function isNonEmpty<T>(items: readonly T[]): items is NonEmpty<T> {
  return items.length > 0;
}
