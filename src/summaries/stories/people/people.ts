import type { NamedEntity, Person, Speaker } from '../../types.ts';
import { officeHolders } from './office-holders.ts';
import type { Cast } from './office-holders.ts';
import { commonest, tally } from '../tally.ts';
import type { Tally } from '../tally.ts';
import { canBeOnePerson, nameTokens, surname, withoutOffice } from './person-names.ts';

/** A name as one article or attribution has it. */
type Naming = {
  readonly name: string;
  readonly kind: Speaker['kind'];
  readonly aliases: readonly string[];
  readonly roles: readonly string[];
  readonly times: number;
  /** How many parts the name has. */
  readonly parts: number;
};

/** Everybody named in a story, each once. */
export type People = {
  /** Most named first, then by name. */
  readonly all: readonly Person[];
  /** The speaker by the name and role the story knows best: "Rath" -> "Jeff Rath". */
  readonly speaker: (speaker: Speaker) => Speaker;
};

type Identity = {
  readonly kind: Speaker['kind'];
  readonly names: Tally;
  readonly aliases: Set<string>;
  readonly roles: Tally;
  times: number;
};

/** With more people of one surname than this, nobody more is told apart by likeness of names. */
const MOST_NAMESAKES = 50;

/** "the U.S. Treasury Department" is the Treasury Department. */
const COUNTRY_BEFORE = /^(?:the )?(?:us )?(?=\S+ \S)/;

const nameKey = (name: string, kind: Speaker['kind']): string => {
  const key = nameTokens(name).join(' ') || name;
  return kind === 'organisation' ? key.replace(COUNTRY_BEFORE, '') : key;
};

const calledIn = (name: string, kind: Speaker['kind']): string =>
  kind === 'person' ? withoutOffice(name) : name;

const fromEntity = (entity: NamedEntity, kind: Speaker['kind']): Naming => ({
  name: calledIn(entity.name, kind),
  kind,
  aliases: entity.aliases,
  roles: entity.roles,
  times: entity.mentions.length,
  parts: nameTokens(calledIn(entity.name, kind)).length,
});

const fromSpeaker = (speaker: Speaker): Naming => ({
  name: calledIn(speaker.name, speaker.kind),
  kind: speaker.kind,
  aliases: [],
  roles: speaker.role === null ? [] : [speaker.role],
  times: 1,
  parts: nameTokens(calledIn(speaker.name, speaker.kind)).length,
});

const take = (identity: Identity, naming: Naming): void => {
  identity.times += naming.times;
  tally(identity.names, naming.name, naming.times);
  for (const role of naming.roles) tally(identity.roles, role, 1);
  for (const alias of naming.aliases) identity.aliases.add(alias);
};

const begin = (kind: Speaker['kind']): Identity => ({
  kind,
  names: new Map(),
  aliases: new Set(),
  roles: new Map(),
  times: 0,
});

/** Fuller names first, so that a surname alone finds the person it is short for. */
const byFullness = (a: Naming, b: Naming): number =>
  b.parts - a.parts ||
  b.name.length - a.name.length ||
  (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);

const isFullName = ({ kind, parts }: Naming): boolean => kind === 'person' && parts > 1;

const bestName = (identity: Identity): string => {
  const full = new Map([...identity.names].filter(([name]) => nameTokens(name).length > 1));
  return commonest(full) ?? commonest(identity.names) ?? '';
};

const asPerson = (identity: Identity): Person => {
  const name = bestName(identity);
  const aliases = new Set([...identity.aliases, ...identity.names.keys()]);
  aliases.delete(name);
  return {
    name,
    kind: identity.kind,
    aliases: [...aliases].sort(),
    roles: [...identity.roles.keys()].sort(),
  };
};

/** Who is named, found by kind and name. */
type Identities = ReadonlyMap<string, Identity>;

const identityKey = (kind: Speaker['kind'], name: string): string =>
  `${kind}:${nameKey(name, kind)}`;

/** Who each name stands for. */
const identify = (namings: readonly Naming[]): Identities => {
  const found = new Map<string, Identity>();
  const bySurname = new Map<string, Identity[]>();
  /** Short forms of bodies' names; `null` where two bodies share one. */
  const byAlias = new Map<string, Identity | null>();

  const personFor = (name: string): Identity => {
    const namesakes = bySurname.get(surname(name)) ?? [];
    const fits = namesakes
      .slice(0, MOST_NAMESAKES)
      .filter((other) => [...other.names.keys()].every((known) => canBeOnePerson(name, known)));
    const [only] = fits;
    if (only !== undefined && fits.length === 1) return only;
    const person = begin('person');
    if (namesakes.length < MOST_NAMESAKES) bySurname.set(surname(name), [...namesakes, person]);
    return person;
  };
  const identityFor = ({ kind, name }: Naming): Identity => {
    if (kind === 'person') return personFor(name);
    const body = kind === 'organisation' ? byAlias.get(nameKey(name, kind)) : null;
    return body ?? begin(kind);
  };

  for (const naming of [...namings].sort(byFullness)) {
    const key = identityKey(naming.kind, naming.name);
    const identity = found.get(key) ?? identityFor(naming);
    found.set(key, identity);
    take(identity, naming);
    if (naming.kind !== 'organisation') continue;
    for (const alias of naming.aliases) {
      const short = nameKey(alias, 'organisation');
      const owner = byAlias.get(short);
      byAlias.set(short, owner === undefined || owner === identity ? identity : null);
    }
  }
  return found;
};

/** Most named first, then by name. */
const listed = (identities: Identities): Person[] =>
  [...new Set(identities.values())]
    .map((identity) => ({ person: asPerson(identity), times: identity.times }))
    .sort((a, b) => b.times - a.times || (a.person.name < b.person.name ? -1 : 1))
    .map(({ person }) => person);

/**
 * Brings together who is named in the articles of a story: persons by surname and given name, where
 * a surname alone is somebody's only if a single person of the story has it; bodies by name or the
 * short form an article gives ("FT"), unnamed speakers by name or by the office one person holds.
 *
 * names `[{name: 'Jeff Rath'}, {name: 'Rath'}]` -> one person, "Jeff Rath", alias "Rath"
 */
export const gatherPeople = (casts: readonly Cast[]): People => {
  const entities = casts.flatMap(({ names }) => names);
  const speakers = casts.flatMap((cast) => cast.speakers);
  const read = [
    ...entities.flatMap((entity) =>
      entity.kind === 'place' ? [] : [fromEntity(entity, entity.kind)],
    ),
    ...speakers.map(fromSpeaker),
  ];
  const persons = new Set(read.filter(isFullName).map(({ name }) => nameKey(name, 'person')));
  /** A name one article did not know for a person's is one where another does. */
  const kindOf = ({ name, kind }: Pick<Naming, 'name' | 'kind'>): Speaker['kind'] =>
    persons.has(nameKey(name, 'person')) ? 'person' : kind;
  const found = identify(read.map((naming) => ({ ...naming, kind: kindOf(naming) })));

  const fullName = (name: string): string => {
    const identity = found.get(identityKey('person', name));
    return identity === undefined ? name : bestName(identity);
  };
  const holders = officeHolders(casts, fullName);
  return {
    all: listed(found),
    speaker: (speaker) => {
      const holder = speaker.kind === 'unnamed' ? holders.get(speaker.name) : undefined;
      const kind = holder ? 'person' : kindOf(speaker);
      const identity = found.get(identityKey(kind, calledIn(holder ?? speaker.name, kind)));
      if (identity === undefined)
        return { name: speaker.name, role: speaker.role, kind: speaker.kind };
      return {
        name: bestName(identity),
        role: commonest(identity.roles) ?? null,
        kind: identity.kind,
      };
    },
  };
};
