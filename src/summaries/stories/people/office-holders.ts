import lexicon from '../../../../data/lexicon/roles.json' with { type: 'json' };
import type { NamedEntity, Speaker } from '../../types.ts';
import { nameTokens } from './person-names.ts';

/** What one article names and whom it has speak. */
export type Cast = {
  readonly names: readonly NamedEntity[];
  readonly speakers: readonly Speaker[];
};

/** An office without and with whose it is: "Borduria's interior minister". */
type Office = { readonly core: readonly string[]; readonly of: readonly string[] };

/** Any number may be called so, or hold it no more. */
const MANY = new Set(lexicon.ofMany.split(' '));
const OWNER = /^(?:the )?(.+?)['’]s? (?=\S)/u;
const BELONGS = / (?:of|for|at|in|with|on|from|to|behind) /u;
/** Shorter, "minister", says too little. */
const LEAST_WORDS = 2;
const MOST_WORDS = 8;

/** `"Borduria's interior minister"` -> core interior minister, of Borduria. `null` where it is no office. */
const officeIn = (printed: string): Office | null => {
  const owner = OWNER.exec(printed);
  const [head = '', ...behind] = printed.slice(owner?.[0].length ?? 0).split(BELONGS);
  const core = nameTokens(head).filter((token) => token !== 'the');
  const of = [...nameTokens(owner?.[1] ?? ''), ...behind.flatMap(nameTokens)].filter(
    (token) => token !== 'the',
  );
  const isOffice =
    core.length > 0 && core.length + of.length >= LEAST_WORDS && core.length <= MOST_WORDS;
  return isOffice && !core.some((token) => MANY.has(token)) ? { core, of } : null;
};

const endsIn = (long: readonly string[], short: readonly string[]): boolean =>
  short.every((token, i) => long[long.length - short.length + i] === token);

/** What one says of whose the office is beyond the other; `null` where they are two offices. */
const beyond = (a: Office, b: Office): readonly string[] | null => {
  const [long, short] = a.core.length >= b.core.length ? [a, b] : [b, a];
  if (!endsIn(long.core, short.core)) return null;
  const own = (office: Office): readonly string[] => [
    ...office.core.slice(0, office.core.length - short.core.length),
    ...office.of,
  ];
  const [ofA, ofB] = [own(a), own(b)];
  if (ofA.length === 0 || ofB.length === 0) return ofA.concat(ofB);
  return ofA.some((token) => ofB.includes(token)) ? [] : null;
};

/** Whether no other place is named as often: "the minister" of a page is that of its own country. */
const isPlaceOf = (of: readonly string[], names: readonly NamedEntity[]): boolean => {
  const isIt = (place: NamedEntity): boolean =>
    nameTokens(place.name).some((token) => of.includes(token));
  const places = names.filter(({ kind }) => kind === 'place');
  const times = Math.max(0, ...places.filter(isIt).map(({ mentions }) => mentions.length));
  return places.every((place) => isIt(place) || place.mentions.length < times);
};

type Holder = { readonly name: string; readonly office: Office };

/**
 * The name behind an office: where a page has it speak unnamed, and one person of the story alone is
 * said to hold it. Of whom the office is must be said of both, or the page names that person and is
 * about that place. `fullName` is what the story calls a person.
 *
 * `'Borduria's interior minister'`, and elsewhere "Interior Minister Mila Roe" -> `'Mila Roe'`
 */
export const officeHolders = (
  casts: readonly Cast[],
  fullName: (name: string) => string,
): ReadonlyMap<string, string> => {
  const byHead = Map.groupBy(holdersIn(casts, fullName), ({ office }) => office.core.at(-1) ?? '');
  const onlyHolder = remembered((printed: string) => {
    const office = officeIn(printed);
    return office === null ? null : onlyOne(office, byHead.get(office.core.at(-1) ?? '') ?? []);
  });
  const found = new Map<string, string>();
  for (const { names, speakers } of casts) {
    for (const { kind, name } of speakers) {
      const only = kind === 'unnamed' && !found.has(name) ? onlyHolder(name) : null;
      if (only === null) continue;
      const isHere = (): boolean =>
        names.some((other) => fullName(other.name) === only.name) && isPlaceOf(only.of, names);
      if (only.isSaid || isHere()) found.set(name, only.name);
    }
  }
  return found;
};

const holdersIn = (casts: readonly Cast[], fullName: (name: string) => string): Holder[] => {
  const holders = new Map<string, Holder>();
  for (const { names } of casts) {
    for (const { kind, name, roles } of names) {
      if (kind !== 'person') continue;
      for (const role of roles) {
        const office = officeIn(role);
        const full = fullName(name);
        if (office !== null) holders.set(`${full} ${role}`, { name: full, office });
      }
    }
  }
  return [...holders.values()];
};

/** The one person who holds an office; `isSaid` where a role says of whom it is as the phrase does. */
type OnlyHolder = { readonly name: string; readonly isSaid: boolean; readonly of: string[] };

const onlyOne = (office: Office, holders: readonly Holder[]): OnlyHolder | null => {
  const fits = holders
    .map(({ name, office: held }) => ({ name, of: beyond(office, held) }))
    .flatMap(({ name, of }) => (of === null ? [] : [{ name, of }]));
  const [first] = fits;
  if (first === undefined || fits.some(({ name }) => name !== first.name)) return null;
  return {
    name: first.name,
    isSaid: fits.some(({ of }) => of.length === 0),
    of: fits.flatMap(({ of }) => of),
  };
};

const remembered = <T>(find: (key: string) => T): ((key: string) => T) => {
  const known = new Map<string, T>();
  return (key) => {
    const value = known.has(key) ? (known.get(key) as T) : find(key);
    known.set(key, value);
    return value;
  };
};
