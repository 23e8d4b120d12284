import type { NameKind } from '../../types.ts';
import { KNOWN_PLACES } from './lexicon.ts';
import { sortByStart } from './persons.ts';
import type { Reading, Surroundings } from './reading.ts';

/** All mentions of one place or body. */
export type Body = { readonly kind: Exclude<NameKind, 'person'>; readonly readings: Reading[] };

/**
 * The places and bodies among the readings. "U.S. Treasury Department" and "Treasury Department",
 * "Department of State" and "State Department", "Alberta Prosperity Project" and its "APP" are one.
 */
export function gatherBodies(
  { text }: Surroundings,
  readings: readonly Reading[],
  kinds: ReadonlyMap<string, NameKind>,
): Body[] {
  const bodies = new Map<string, Body>();
  const acronyms: Reading[] = [];
  const unsure: Reading[] = [];
  for (const reading of readings) {
    const kind = reading.kind ?? kinds.get(reading.name) ?? 'person';
    if (kind === 'person') unsure.push(reading);
    else if (isAcronym(text.slice(reading.start, reading.end))) acronyms.push(reading);
    else enter(bodies, keyOf(reading), kind, reading);
  }
  const initials = acronyms.length === 0 ? NOTHING : initialsOf(bodies);
  for (const reading of acronyms) {
    const letters = text.slice(reading.start, reading.end).replaceAll('.', '').toLowerCase();
    const named = initials.get(letters);
    if (named !== undefined) named.readings.push(reading);
    else if (reading.kind === 'place' || reading.kind === 'organisation')
      enter(bodies, letters, reading.kind, reading);
  }
  linkShortForms(bodies, unsure);
  for (const { readings: mentions } of bodies.values()) sortByStart(mentions);
  return [...bodies.values()];
}

const NOTHING: ReadonlyMap<string, Body> = new Map();

/** "Humboldt" where only Humboldt County is known by a name that begins so. */
function linkShortForms(bodies: ReadonlyMap<string, Body>, unsure: readonly Reading[]): void {
  const short = unsure.filter(({ parts, weak }) => parts.length === 1 && !weak);
  if (short.length === 0) return;
  /** The body whose name begins so; `null` where there is more than one. */
  const byFirst = new Map<string, Body | null>();
  for (const body of bodies.values()) {
    const first = body.readings[0]?.parts[0] ?? '';
    byFirst.set(first, byFirst.has(first) ? null : body);
  }
  for (const reading of short) byFirst.get(reading.parts[0] ?? '')?.readings.push(reading);
}

function enter(bodies: Map<string, Body>, key: string, kind: Body['kind'], reading: Reading): void {
  const known = bodies.get(key);
  if (known === undefined) bodies.set(key, { kind, readings: [reading] });
  else known.readings.push(reading);
}

const COUNTRY_PREFIXES = new Set([
  'u.s',
  'u.s.',
  'us',
  'u.k.',
  'uk',
  'american',
  'canadian',
  'british',
  'federal',
]);

function keyOf(reading: Reading): string {
  const { kind, parts, name } = reading;
  if (kind === 'place') return SAME_PLACE.get(name) ?? name;
  const [first = ''] = parts;
  const core = parts.length > 2 && COUNTRY_PREFIXES.has(first) ? parts.slice(1) : parts;
  const [head, of] = core;
  // Department of State
  return (head === 'department' || head === 'ministry') && of === 'of'
    ? [...core.slice(2), head].join(' ')
    : core.join(' ');
}

/** A place and its other names. */
const SAME_PLACES = [
  ['united states', 'u.s.', 'us', 'u.s.a.', 'usa', 'united states of america', 'america'],
  ['united kingdom', 'u.k.', 'uk', 'great britain', 'britain'],
  ['washington', 'washington, d.c.', 'washington d.c.', 'd.c.'],
  ['kyiv', 'kiev'],
] as const;

const SAME_PLACE: ReadonlyMap<string, string> = new Map(
  SAME_PLACES.flatMap(([name, ...others]) => others.map((other) => [other, name] as const)),
);

function isAcronym(printed: string): boolean {
  return (
    /^(?:\p{Lu}[\p{Lu}&]{1,6}|(?:\p{Lu}\.){2,}\p{Lu}?)$/u.test(printed) &&
    !KNOWN_PLACES.has(printed.toLowerCase())
  );
}

const FEWEST_PARTS = 2;
const SMALL = new Set(['of', 'for', 'on', 'and', 'the', '&']);

/** "app" -> Alberta Prosperity Project, "doj" -> Department of Justice, for names of several words. */
function initialsOf(bodies: ReadonlyMap<string, Body>): Map<string, Body> {
  const found = new Map<string, Body>();
  for (const body of bodies.values()) {
    for (const { parts, plain } of body.readings.slice(0, 3)) {
      const long = parts.filter((part) => !SMALL.has(part));
      if (long.length < FEWEST_PARTS) continue;
      found.set(long.map((part) => part[0] ?? '').join(''), body);
      found.set(parts.map((part) => part[0] ?? '').join(''), body);
      found.set(
        plain
          .replace(/(?<!\p{L})\p{Ll}+|\p{P}/gu, '')
          .replace(/(?<=\p{L})\p{L}+| /gu, '')
          .toLowerCase(),
        body,
      );
    }
  }
  return found;
}
