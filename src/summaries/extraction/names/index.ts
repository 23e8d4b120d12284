import titles from '../../../../data/lexicon/titles.json' with { type: 'json' };
import type { Gender, NamedEntity, NonEmpty, Span } from '../../types.ts';
import { gatherBodies } from './bodies.ts';
import type { Body } from './bodies.ts';
import { shareSurnames } from './couples.ts';
import { genderAgainstName, genderByPronouns, genderByRole } from './gender.ts';
import { findHeadings } from './headings.ts';
import { printedAs } from './mention.ts';
import { ordinaryWords } from './ordinary.ts';
import { gatherPersons } from './persons.ts';
import type { Person } from './person.ts';
import { placesLikePersons } from './place-or-person.ts';
import { readRun } from './read-run.ts';
import type { Reading, Surroundings } from './reading.ts';
import { roleAfter } from './roles.ts';
import { findRuns } from './runs.ts';
import { isWithin } from '../text/in-order.ts';
import { quotedStretches } from './speech.ts';
import { splitWords } from './split-words.ts';
import { kindsByNeighbourhood } from './unsure.ts';
import type { Words } from './words.ts';
import { isOffice } from './worth.ts';

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
  const alone: Reading[] = [];
  for (const run of findRuns(words))
    for (const reading of readRun(around, run)) alone.push(reading);
  const readings = placesLikePersons(around, shareSurnames(around, alone));
  const kinds = kindsByNeighbourhood(around, readings);
  const quoted = quotedStretches(text);
  const persons = gatherPersons(around, readings, kinds, quoted);
  const whose = new Int32Array(words.count);
  for (const [at, { readings: mentions }] of persons.entries())
    for (const { first } of mentions) whose[first] = at + 1;
  const bodies = gatherBodies(
    around,
    readings.filter(({ first }) => whose[first] === 0),
    kinds,
  );
  const misnamed = namedOtherwise(words, persons, whose);
  if (misnamed !== null) misnamed.person.gender = misnamed.gender;
  const found: (NamedEntity | null)[] = [];
  for (const person of persons) found.push(personEntity(around, person, whose, quoted));
  for (const body of bodies) found.push(bodyEntity(text, body));
  return found
    .filter((entity) => entity !== null)
    .sort((a, b) => a.mentions[0].start - b.mentions[0].start);
}

const OTHER = { female: 'male', male: 'female' } as const satisfies Record<Gender, Gender>;

/**
 * The one person of whom pronouns show another gender than the given name says, where the article names nobody else
 * they could stand for: the names of all are of one gender.
 */
function namedOtherwise(
  words: Words,
  persons: readonly Person[],
  whose: Int32Array,
): { readonly person: Person; readonly gender: Gender } | null {
  const ofNames = persons[0]?.gender ?? null;
  if (ofNames === null || persons.some(({ gender }) => gender !== ofNames)) return null;
  const gender = OTHER[ofNames];
  const [person, ...others] = persons.filter(
    ({ readings }) => genderAgainstName(words, readings, whose) === gender,
  );
  return person === undefined || others.length > 0 ? null : { person, gender };
}

function personEntity(
  around: Surroundings,
  person: Person,
  whose: Int32Array,
  quoted: readonly Span[],
): NamedEntity | null {
  const roles: string[] = [];
  let told: Gender | null = null;
  for (const reading of person.readings) {
    if (isWithin(quoted, reading.start)) continue;
    if (reading.role !== null) roles.push(reading.role);
    const behind = roleAfter(around.text, around.words, reading);
    if (behind === null) continue;
    roles.push(behind.words);
    told ??= genderByRole(behind.head);
  }
  const { words } = around;
  const gender = told ?? person.gender ?? genderByPronouns(words, person.readings, whose);
  const named = entity(around.text, person.readings, {
    kind: 'person',
    gender,
    roles: roles.length === 0 ? roles : distinct(roles).filter(isOffice),
  });
  return named && withReign(named);
}

const REIGNS: ReadonlySet<string> = new Set(titles.reign.split(' '));
const ONE_NAME = /^\p{L}+(?: [IVX]+)?$/u;

/** Who reigns has no surname, and is called by the title: "Andrew", role "Prince" -> "Prince Andrew". */
function withReign(person: NamedEntity): NamedEntity {
  const reign = person.roles.find((role) => REIGNS.has(role));
  if (reign === undefined || !ONE_NAME.test(person.name)) return person;
  return {
    ...person,
    name: `${reign} ${person.name}`,
    aliases: [...person.aliases, person.name],
    roles: person.roles.filter((role) => role !== reign),
  };
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
  const first = readings[0]?.plain ?? '';
  const isAlike = ({ start, end, plain }: Reading) =>
    plain === first && end - start === plain.length;
  if (readings.every(isAlike)) return [first];
  const forms = new Set<string>();
  for (const { start, end, plain } of readings) {
    forms.add(plain);
    if (end - start !== plain.length) forms.add(printedAs(text, start, end));
  }
  return [...forms];
}

/** The form of most words, the longest of these, one not all in capitals, the first of these. */
function fullest(forms: readonly string[]): string {
  return forms.reduce((best, form) => (rank(form) > rank(best) ? form : best), '');
}

const MOST_LETTERS = 1000;

function rank(form: string): number {
  let words = 1;
  for (let at = form.indexOf(' '); at >= 0; at = form.indexOf(' ', at + 1)) words++;
  const inSmall = /\p{Ll}/u.test(form) ? 0.5 : 0;
  return words * MOST_LETTERS + Math.min(form.length, MOST_LETTERS - 1) + inSmall;
}

function distinct(items: readonly string[]): string[] {
  return [...new Set(items)];
}

function isNonEmpty<T>(items: readonly T[]): items is NonEmpty<T> {
  return items.length > 0;
}
