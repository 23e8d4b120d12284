import { nameKey } from '../store/identity.ts';
import { onePerson } from '../store/naming.ts';
import type { RecordKind, RecordOf } from '../store/store.ts';
import type { CalendarDate, Corrected, Person, Speaker, Story } from '../types.ts';
import type { Dated, NameDeed } from './correction.ts';

/** Somebody on record under several spellings, of which one is their name here. */
export type OneName = {
  readonly name: string;
  /** The others, and since which day each stands under the name. Never empty. */
  readonly spellings: readonly { readonly spelling: string; readonly on: CalendarDate }[];
};

/**
 * Who goes by which name after all that editors said of names: what stands under one that was itself
 * put under another stands there too.
 *
 * @example oneNames([{ spelling: 'Jo Lind', name: 'Joan Lind', on: '2026-03-10', … }])
 *   -> [{ name: 'Joan Lind', spellings: [{ spelling: 'Jo Lind', on: '2026-03-10' }] }]
 */
export const oneNames = (deeds: readonly Dated<NameDeed>[]): readonly OneName[] => {
  const under = new Map(deeds.map((deed) => [nameKey(deed.spelling), deed]));
  const nameOf = (name: string, passed: readonly string[] = []): string => {
    const key = nameKey(name);
    const next = under.get(key);
    return next === undefined || passed.includes(key) ? name : nameOf(next.name, [...passed, key]);
  };
  const byName = Map.groupBy(under.values(), ({ name }) => nameKey(nameOf(name)));
  return [...byName.values()].flatMap(([first, ...others]) =>
    first === undefined
      ? []
      : [
          {
            name: nameOf(first.name),
            spellings: [first, ...others].map(({ spelling, on }) => ({ spelling, on })),
          },
        ],
  );
};

/** Records, stories and people with each spelling given its name. */
export type Renaming = {
  readonly record: <K extends RecordKind>(kind: K, record: RecordOf[K]) => RecordOf[K];
  readonly story: (story: Story) => Story;
};

/**
 * Gives everybody their one name. A record that was read with another spelling says so; the words of
 * articles stay as they are printed.
 */
export const renamingTo = (names: readonly OneName[]): Renaming => {
  const known = new Map(
    names.flatMap(({ name, spellings }) =>
      spellings.map(({ spelling, on }) => [nameKey(spelling), { name, on }] as const),
    ),
  );
  const named = <T extends { readonly name: string }>(one: T): T => {
    const found = known.get(nameKey(one.name));
    return found ? { ...one, name: found.name } : one;
  };
  const mark = ({ name }: Speaker): { readonly corrected?: Corrected } => {
    const found = known.get(nameKey(name));
    return found ? { corrected: { kind: 'name', spelling: name, on: found.on } } : {};
  };
  const renamed: { readonly [K in RecordKind]: (record: RecordOf[K]) => RecordOf[K] } = {
    quotation: (one) =>
      one.speaker ? { ...mark(one.speaker), ...one, speaker: named(one.speaker) } : one,
    denial: (one) => ({
      ...mark(one.by),
      ...one,
      by: named(one.by),
      ...(one.alsoBy && { alsoBy: named(one.alsoBy) }),
      claim: one.claim?.by ? { ...one.claim, by: named(one.claim.by) } : one.claim,
    }),
    fact: (one) =>
      one.creditedTo === null ? one : { ...one, creditedTo: named({ name: one.creditedTo }).name },
    entry: (one) => one,
  };
  return {
    record: (kind, record) => renamed[kind](record),
    story: (story) => ({
      ...story,
      quotations: story.quotations.map(renamed.quotation),
      denials: story.denials.map(renamed.denial),
      facts: story.facts.map(renamed.fact),
      people: eachOnce(story.people.map((person) => withSpelling(person, named(person)))),
    }),
  };
};

const withSpelling = (read: Person, now: Person): Person =>
  read === now ? now : { ...now, aliases: [...now.aliases, read.name] };

const eachOnce = (people: readonly Person[]): readonly Person[] =>
  [...Map.groupBy(people, ({ name }) => nameKey(name)).values()].flatMap(([first, ...others]) =>
    first ? [onePerson(first, others)] : [],
  );
