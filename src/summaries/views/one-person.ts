import type { OneName } from '../corrections/one-name.ts';
import { nameKey } from '../store/identity.ts';
import { asked, GUESS_UP_TO, likeness, someLikeness } from '../store/likeness.ts';
import type { Named } from '../store/likeness.ts';
import { onePerson } from '../store/naming.ts';
import type { PersonMatch, StoreReader } from '../store/store.ts';
import { personNamed } from './names.ts';

type FindPeople = StoreReader['findPeople'];

/** Looked for beyond those asked for: some may be spellings of somebody's name. */
const MORE = 8;

/**
 * People by what was typed, whoever has several spellings once: they are judged by all that is on
 * record of them under any of these, read once. Most questions name nobody of them, and cost what
 * they cost without.
 */
export const peopleUnder = (reader: StoreReader, names: readonly OneName[]): FindPeople => {
  const keys = names.flatMap(({ name, spellings }) => [
    nameKey(name),
    ...spellings.map(({ spelling }) => nameKey(spelling)),
  ]);
  const isOther = otherThan(new Set(keys));
  let read: Promise<readonly Joined[]> | null = null;
  return async (typed, limit) => {
    const joined = await (read ??= joinedPeople(reader, names));
    const others = await othersFitting(reader, isOther, typed, limit);
    return together(others, joined, typed).slice(0, Math.max(0, limit));
  };
};

const otherThan =
  (keys: ReadonlySet<string>) =>
  ({ person }: PersonMatch): boolean =>
    !keys.has(nameKey(person.name));

const othersFitting = async (
  reader: StoreReader,
  isOther: (match: PersonMatch) => boolean,
  typed: string,
  limit: number,
): Promise<readonly PersonMatch[]> => {
  for (let most = Math.max(0, limit) + MORE; ; most *= 2) {
    const found = await reader.findPeople(typed, most);
    const others = found.filter(isOther);
    if (others.length >= limit || found.length < most) return others;
  }
};

/** Best first, as in a store: a guess only where nobody fits. */
const together = (
  others: readonly PersonMatch[],
  joined: readonly Joined[],
  typed: string,
): readonly PersonMatch[] => {
  const fitting = fittingOf(joined, typed, (ask, name) => likeness(ask, name, 'slip'));
  const areGuesses = others.every(({ likeness: fit }) => fit <= GUESS_UP_TO);
  if (areGuesses && fitting.length > 0) return inOrder(fitting);
  return inOrder([...others, ...(areGuesses ? fittingOf(joined, typed, someLikeness) : fitting)]);
};

const inOrder = (matches: readonly PersonMatch[]): readonly PersonMatch[] =>
  matches.toSorted((a, b) => b.likeness - a.likeness || b.records - a.records);

const fittingOf = (
  joined: readonly Joined[],
  typed: string,
  judge: (ask: ReturnType<typeof asked>, name: Named) => number,
): readonly PersonMatch[] => {
  const ask = asked(typed);
  const isAnybody = typed.trim() === '';
  return joined
    .map(({ match, name }) => ({ ...match, likeness: isAnybody ? 1 : judge(ask, name) }))
    .filter((match) => match.likeness > 0);
};

/** Somebody with several spellings, and how they are compared with what is typed. */
type Joined = { readonly match: PersonMatch; readonly name: Named };

const joinedPeople = async (
  reader: StoreReader,
  names: readonly OneName[],
): Promise<readonly Joined[]> => {
  const found = await Promise.all(names.map((one) => joinedPerson(reader, one)));
  return found
    .filter((match) => match !== null)
    .map((match) => ({ match, name: personNamed(match.person) }));
};

const joinedPerson = async (
  reader: StoreReader,
  { name, spellings }: OneName,
): Promise<PersonMatch | null> => {
  const all = [name, ...spellings.map(({ spelling }) => spelling)];
  const found = await Promise.all(all.map((spelling) => personCalled(reader, spelling)));
  const [first, ...others] = found.filter((match) => match !== null);
  if (first === undefined) return null;
  const known = [first, ...others].map(({ person }) => ({
    ...person,
    aliases: [person.name, ...person.aliases].filter((one) => nameKey(one) !== nameKey(name)),
  }));
  return {
    person: { ...onePerson(known[0] ?? first.person, known.slice(1)), name },
    likeness: 1,
    records: [first, ...others].reduce((sum, { records }) => sum + records, 0),
  };
};

/** The person on record whose very name that is. */
export const personCalled = async (
  reader: Pick<StoreReader, 'findPeople'>,
  name: string,
): Promise<PersonMatch | null> => {
  const [match] = await reader.findPeople(name, 1);
  return match && nameKey(match.person.name) === nameKey(name) ? match : null;
};
