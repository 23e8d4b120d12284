import { nameKey } from '../store/identity.ts';
import { asked, BEGUN_FROM, likeness, named, someLikeness } from '../store/likeness.ts';
import type { Asked, FormSource, Named } from '../store/likeness.ts';
import { onePerson, topicKey } from '../store/naming.ts';
import type { PersonMatch, StoreReader, TopicMatch } from '../store/store.ts';
import type { Person } from '../types.ts';

/**
 * People and topics of several stores as one. Every store proposes who fits what was typed; what it
 * says of a name is put together with what the others say of the same one, and judged anew: a name
 * may fit by its surname in one and its office in another.
 */

/** A name in one store: who or what, and how many records or stories there. */
type Proposed<T> = { readonly key: string; readonly shown: T; readonly weight: number };

/** How names of one sort are looked up, put together and judged. */
type Sort<T> = {
  find(reader: StoreReader, typed: string, limit: number): Promise<Proposed<T>[]>;
  nameOf(shown: T): string;
  together(first: T, others: readonly T[]): T;
  named(shown: T): Named;
  /** How many names that fit a name in full it is among: heavier ones may come before it. */
  readonly besideItself: number;
};

/** A name over all stores and how well it fits. */
type Fitting<T> = {
  readonly key: string;
  readonly shown: T;
  readonly weight: number;
  readonly likeness: number;
};

/** A person as they are compared with what was typed. */
export const personNamed = ({ name, aliases, roles }: Person): Named =>
  named(name, [
    ...aliases.map((text) => ['alias', text] as const),
    ...roles.map((text) => ['role', text] as const),
  ] satisfies (readonly [FormSource, string])[]);

const PEOPLE: Sort<Person> = {
  find: async (reader, typed, limit) =>
    (await reader.findPeople(typed, limit)).map(({ person, records }) => ({
      key: nameKey(person.name),
      shown: person,
      weight: records,
    })),
  nameOf: ({ name }) => name,
  together: onePerson,
  named: personNamed,
  besideItself: 1,
};

const TOPICS: Sort<string> = {
  find: async (reader, typed, limit) =>
    (await reader.findTopics(typed, limit)).map(({ topic, stories }) => ({
      key: topicKey(topic),
      shown: topic,
      weight: stories,
    })),
  nameOf: (topic) => topic,
  together: (first) => first,
  named: (topic) => named(topic, []),
  besideItself: 300,
};

/** People of several readers, each once, best first. */
export const mergedPeople = async (
  readers: readonly StoreReader[],
  typed: string,
  limit: number,
): Promise<PersonMatch[]> =>
  (await fittingNames(readers, PEOPLE, typed, limit))
    .toSorted((a, b) => b.likeness - a.likeness || heavier(a, b))
    .slice(0, Math.max(0, limit))
    .map(({ shown, weight, likeness: fit }) => ({ person: shown, likeness: fit, records: weight }));

/** Topics of several readers, each once, those of most stories first. */
export const mergedTopics = async (
  readers: readonly StoreReader[],
  typed: string,
  limit: number,
): Promise<TopicMatch[]> =>
  (await fittingNames(readers, TOPICS, typed, limit))
    .toSorted((a, b) => Number(isSlip(a)) - Number(isSlip(b)) || heavier(a, b))
    .slice(0, Math.max(0, limit))
    .map(({ shown, weight, likeness: fit }) => ({ topic: shown, likeness: fit, stories: weight }));

const isSlip = ({ likeness: fit }: Fitting<unknown>): boolean => fit < BEGUN_FROM;

const heavier = (a: Fitting<unknown>, b: Fitting<unknown>): number =>
  b.weight - a.weight || Buffer.compare(Buffer.from(a.key), Buffer.from(b.key));

const fittingNames = <T>(
  readers: readonly StoreReader[],
  sort: Sort<T>,
  typed: string,
  limit: number,
): Promise<Fitting<T>[]> =>
  typed.trim() === '' ? heaviest(readers, sort, limit) : fittingTyped(readers, sort, typed, limit);

/** Of several that fit as well, the heaviest in one reader need not be the heaviest in all. */
const LEAST_PROPOSED = 24;

const fittingTyped = async <T>(
  readers: readonly StoreReader[],
  sort: Sort<T>,
  typed: string,
  limit: number,
): Promise<Fitting<T>[]> => {
  const ask = asked(typed);
  const lists = readers.map(async (reader) => {
    const found = [typed, ...ask.words].map((text) =>
      sort.find(reader, text, Math.max(limit, LEAST_PROPOSED)),
    );
    return (await Promise.all(found)).flat();
  });
  const names = await gathered(readers, sort, await Promise.all(lists));
  const judgedBy = (judge: (ask: Asked, name: Named) => number): Fitting<T>[] =>
    names
      .map((name) => ({ ...name, likeness: judge(ask, sort.named(name.shown)) }))
      .filter((name) => name.likeness > 0);
  const fitting = judgedBy((one, name) => likeness(one, name, 'slip'));
  return fitting.length > 0 ? fitting : judgedBy(someLikeness);
};

/** Lists are read on by so many times as much, until nobody further down can come before. */
const READ_ON = 4;

/**
 * The heaviest names over all readers. Somebody may be heavy only in all of them together: lists are
 * read until what is left in them cannot add up to the lightest name taken (Fagin's threshold).
 */
const heaviest = async <T>(
  readers: readonly StoreReader[],
  sort: Sort<T>,
  limit: number,
): Promise<Fitting<T>[]> => {
  for (let depth = Math.max(limit, 1); ; depth *= READ_ON) {
    const lists = await Promise.all(readers.map((reader) => sort.find(reader, '', depth)));
    const names = await gathered(readers, sort, lists);
    const weights = names.map(({ weight }) => weight).toSorted((a, b) => b - a);
    const beyond = lists
      .filter((list) => list.length >= depth)
      .reduce((sum, list) => sum + (list.at(-1)?.weight ?? 0), 0);
    const isRead = lists.every((list) => list.length < depth);
    if (isRead || (weights[limit - 1] ?? 0) > beyond)
      return names.map((name) => ({ ...name, likeness: 1 }));
  }
};

/** Every name proposed by any reader, with what all of them have of it. */
const gathered = <T>(
  readers: readonly StoreReader[],
  sort: Sort<T>,
  lists: readonly (readonly Proposed<T>[])[],
): Promise<Omit<Fitting<T>, 'likeness'>[]> => {
  const known = lists.map((list) => new Map(list.map((one) => [one.key, one])));
  const names = new Map(lists.flat().map(({ key, shown }) => [key, shown]));
  return Promise.all(
    [...names].map(async ([key, proposed]) => {
      const name = sort.nameOf(proposed);
      const parts = readers.map(
        async (reader, at) => known[at]?.get(key) ?? (await ofKey(reader, sort, key, name)),
      );
      const found = (await Promise.all(parts)).filter((part) => part !== null);
      const [first = proposed, ...others] = found.map(({ shown }) => shown);
      return {
        key,
        shown: sort.together(first, others),
        weight: found.reduce((sum, { weight }) => sum + weight, 0),
      };
    }),
  );
};

const ofKey = async <T>(
  reader: StoreReader,
  sort: Sort<T>,
  key: string,
  name: string,
): Promise<Proposed<T> | null> =>
  (await sort.find(reader, name, sort.besideItself)).find((one) => one.key === key) ?? null;
