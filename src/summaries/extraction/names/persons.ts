import type { Gender, NameKind, Span } from '../../types.ts';
import { weigh } from './evidence.ts';
import { sameGiven } from './given.ts';
import { GIVEN_NAMES, PARTICLES } from './lexicon.ts';
import { isFamilyFirst } from './family-first.ts';
import { isRelatives } from './married.ts';
import { mostLikely } from './namesakes.ts';
import type { Person } from './person.ts';
import type { Reading, Surroundings } from './reading.ts';
import { isWithin } from '../text/in-order.ts';

/** More namesakes, and more forms of a name, are not told apart in one article; it bounds the work. */
const MOST_NAMESAKES = 12;

/**
 * The persons among the readings, each with all its mentions: Jeff Rath, Rath and Mr. Rath are one,
 * Stephen and Ayesha Curry two. `kinds` are those of names whose words do not tell; readings nothing
 * shows to be a person's are left out. `quoted` are the stretches that are somebody else's words.
 */
export function gatherPersons(
  around: Surroundings,
  readings: readonly Reading[],
  kinds: ReadonlyMap<string, NameKind>,
  quoted: readonly Span[],
): Person[] {
  const book: Book = {
    persons: [],
    bySurname: new Map(),
    byGiven: new Map(),
    byMiddle: new Map(),
    quoted,
  };
  const candidates = readings.filter(({ kind }) => kind === 'person' || kind === null);
  const stands = (reading: Reading) =>
    !reading.weak && (reading.kind === 'person' || kinds.get(reading.name) === 'person');
  const full = candidates.filter(({ parts }) => parts.length > 1);
  // Names sure to be whole come first, so that "López Obrador" finds his given names.
  const [whole, rest] = [full.filter(isWhole), full.filter((reading) => !isWhole(reading))];
  for (const reading of whole) if (stands(reading)) add(book, findFull(book, reading), reading);
  for (const reading of rest) if (stands(reading)) add(book, findFull(book, reading), reading);
  const loose: Reading[] = [];
  for (const reading of full) {
    if (stands(reading)) continue;
    const known = findFull(book, reading);
    if (known === null) loose.push(reading);
    else link(book, known, reading);
  }
  for (const { full: mentions } of book.persons) sortByStart(mentions);
  for (const reading of candidates) {
    if (reading.parts.length > 1) continue;
    const known = findSingle(around, book, reading);
    if (known !== null || stands(reading)) add(book, known, reading);
  }
  for (const reading of readings) {
    if (book.bySurname.has(reading.name)) {
      if (isSurnameHere(around, reading)) link(book, findSingle(around, book, reading), reading);
      continue;
    }
    // "St Hill said", where Otis St Hill is somebody
    if (reading.kind !== 'place' || reading.parts.length !== 2) continue;
    const saint = book.bySurname
      .get(reading.parts[1] ?? '')
      ?.find((who) => endsIn(who.parts, reading));
    if (saint !== undefined && isSurnameHere(around, reading)) link(book, saint, reading);
  }
  for (const reading of loose)
    link(book, findFull(book, reading) ?? surnamedOnly(book, reading), reading);
  for (const { readings: mentions } of book.persons) sortByStart(mentions);
  return book.persons;
}

/** What reads as a body or a place where somebody of the article has the name: `HOLM: Yes.`, "Houston said". */
function isSurnameHere({ text, words }: Surroundings, reading: Reading): boolean {
  if (reading.kind === 'organisation') return isLabel(text, reading);
  if (reading.kind !== 'place') return false;
  const { speaker, place } = weigh(text, words, reading);
  return speaker > 0 && place === 0;
}

const OPENS_LINE = /(?:^|\n)[^\S\n]*["“']{0,2}$/u;
const CLOSES_LABEL = /^(?: \([^)\n]{1,20}\))?:\s/u;
const LONGEST_INDENT = 8;
const LONGEST_REMARK = 26;

/** `HOLM: Yes.` in a transcript: in capitals like a body's initials, and somebody's surname. */
function isLabel(text: string, { start, end }: Reading): boolean {
  return (
    CLOSES_LABEL.test(text.slice(end, end + LONGEST_REMARK)) &&
    OPENS_LINE.test(text.slice(Math.max(0, start - LONGEST_INDENT), start))
  );
}

/** A heading alone may give the given name of somebody the article calls by surname: "Dana Rath: No". */
function surnamedOnly(book: Book, { parts, given }: Reading): Person | null {
  const [only, ...more] = book.bySurname.get(parts.at(-1) ?? '') ?? [];
  const fits =
    parts.length === 2 && given !== undefined && only?.full.length === 0 && more.length === 0;
  return fits && !clash(only.gender, given) ? only : null;
}

type Book = {
  readonly persons: Person[];
  readonly bySurname: Map<string, Person[]>;
  readonly byGiven: Map<string, Person[]>;
  /** By the parts between, and the halves of a double name: Acosta in Melba Acosta Febo, Roe in Ada Marsh-Roe. */
  readonly byMiddle: Map<string, Person[]>;
  readonly quoted: readonly Span[];
};

function isWhole({ given, parts }: Reading): boolean {
  return given !== undefined || isFamilyFirst(parts);
}

/** Most are in order already. */
export function sortByStart(readings: Reading[]): void {
  for (let at = 1; at < readings.length; at++) {
    if ((readings[at - 1]?.start ?? 0) <= (readings[at]?.start ?? 0)) continue;
    readings.sort((one, other) => one.start - other.start);
    return;
  }
}

function add(book: Book, known: Person | null, reading: Reading): void {
  if (known !== null) {
    link(book, known, reading);
    return;
  }
  const { parts } = reading;
  const person: Person = {
    readings: [],
    full: [],
    given: new Set(),
    parts,
    gender: null,
    told: false,
  };
  book.persons.push(person);
  file(book.bySurname, parts.at(-1) ?? '', person);
  if (isFamilyFirst(parts)) file(book.bySurname, parts[0] ?? '', person);
  link(book, person, reading);
}

function link(book: Book, person: Person | null, reading: Reading): void {
  if (person === null) return;
  const { parts } = reading;
  person.readings.push(reading);
  person.gender ??= genderOf(reading);
  if (parts.length === 1) return;
  person.full.push(reading);
  person.told ||= !isWithin(book.quoted, reading.start);
  if (parts.length > person.parts.length) person.parts = parts;
  const [given = ''] = parts;
  if (person.given.has(given) || person.given.size >= MOST_NAMESAKES) return;
  person.given.add(given);
  file(book.byGiven, given, person);
  for (const middle of parts.slice(1, -1)) file(book.byMiddle, middle, person);
  for (const half of halvesOf(parts.at(-1) ?? '')) file(book.byMiddle, half, person);
}

/** "davis-goines" -> "davis", "goines": some go by one of them. */
const halvesOf = (surname: string): readonly string[] =>
  surname.includes('-') ? surname.split('-').filter((half) => half.length > 2) : [];

function file(shelf: Map<string, Person[]>, key: string, person: Person): void {
  const filed = shelf.get(key);
  if (filed === undefined) shelf.set(key, [person]);
  else if (filed.length < MOST_NAMESAKES && !filed.includes(person)) filed.push(person);
}

function findFull(book: Book, reading: Reading): Person | null {
  const namesakes = book.bySurname.get(reading.parts.at(-1) ?? '');
  if (namesakes === undefined) return null;
  const [given = ''] = reading.parts;
  const fits = (person: Person) =>
    !clash(person.gender, genderOf(reading)) &&
    [...person.given].some((other) => sameGiven(other, given));
  return (
    namesakes.find(({ given: known }) => known.has(given)) ??
    namesakes.find(fits) ??
    namesakes.find(({ parts }) => endsIn(parts, reading)) ??
    null
  );
}

/** Andrés Manuel López Obrador | López Obrador, Brian Ó Murchú | Ó Murchú: the last parts of a whole name, no given name first. */
function endsIn(parts: readonly string[], { parts: end, given }: Reading): boolean {
  const from = parts.length - end.length;
  const isSurname = given === undefined || OPENS_SURNAME.has(end[0] ?? '');
  return isSurname && from > 0 && end.every((part, at) => parts[from + at] === part);
}

/** "Ó Murchú", "Mac Giolla", "de Valera", without accents: also where the word could be a given name. */
const OPENS_SURNAME: ReadonlySet<string> = new Set([...PARTICLES, 'o', 'mac', 'ni', 'nic', 'ui']);

/** Rath -> Jeff Rath; Mrs. Clinton -> Hillary, not Bill; Hillary, where there is one, -> Hillary Clinton. */
function findSingle(around: Surroundings, book: Book, reading: Reading): Person | null {
  const [name = ''] = reading.parts;
  const fits = ({ gender, full }: Person) =>
    !clash(gender, reading.titleGender) &&
    !(gender === 'female' && isRelatives(around, full, reading));
  const namesakes = book.bySurname.get(name) ?? book.bySurname.get(withoutUmlauts(name)) ?? NOBODY;
  const surnamed = suiting(namesakes, fits);
  if (surnamed.length === 1) return surnamed[0] ?? null;
  if (surnamed.length > 0) return mostLikely(around, toldOf(surnamed, book, reading), reading);
  const called = book.byGiven.get(name) ?? (GIVEN_NAMES.has(name) ? calledLike(book, name) : []);
  const likely = called.length > 0 ? called : (book.byMiddle.get(name) ?? []);
  const [only] = likely.filter(fits);
  return likely.length === 1 ? (only ?? null) : null;
}

/** "Mueller", where the article has named a Müller: folded, both are "muller". */
const withoutUmlauts = (folded: string): string => folded.replaceAll(/(?<=[aou])e/g, '');

/** "“Kalyan Roe and I led it,” Otis Roe said. Roe …": in its own words an article means whom it has named itself. */
function toldOf(namesakes: readonly Person[], book: Book, { start }: Reading): readonly Person[] {
  if (isWithin(book.quoted, start) || !namesakes.some(({ told }) => told)) return namesakes;
  return namesakes.filter(({ told, full }) => told || full.length === 0);
}

const NOBODY: readonly Person[] = [];

function suiting(persons: readonly Person[], fits: (person: Person) => boolean): readonly Person[] {
  return persons.every(fits) ? persons : persons.filter(fits);
}

/** In an article that names more people than this, a nickname alone is nobody's. */
const MOST_GIVEN_NAMES = 200;

function calledLike(book: Book, name: string): Person[] {
  if (book.byGiven.size > MOST_GIVEN_NAMES) return [];
  return [...book.byGiven]
    .filter(([given]) => given.length > 2 && sameGiven(given, name))
    .flatMap(([, persons]) => persons);
}

function genderOf(reading: Reading): Gender | null {
  return reading.titleGender ?? reading.given ?? null;
}

function clash(one: Gender | null, other: Gender | null): boolean {
  return one !== null && other !== null && one !== other;
}
