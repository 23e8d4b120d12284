import type { Deed, NameDeed, RecordDeed, Target } from '../corrections/correction.ts';
import { nameKey } from '../store/identity.ts';
import { personCalled } from '../views/one-person.ts';
import type { Person, Story } from '../types.ts';
import { speakerOf, targetOf } from './correctable.ts';
import { recordAt } from './record-at.ts';
import type { Seen } from './record-at.ts';

/** Why a deed is about nothing that is on record. */
export type NotMeant =
  'not on record' | 'same record' | 'same speaker' | 'no such person' | 'same person';

/** The deed about the very records and names meant, as they are on record here; else why not. */
export const meantBy = (seen: Seen, deed: Deed): Promise<Deed | NotMeant> =>
  deed.kind === 'name' ? namesMeant(seen, deed) : recordsMeant(seen, deed);

/** The records a deed is about. */
export const targetsOf = (deed: Deed): readonly Target[] => {
  switch (deed.kind) {
    case 'name':
      return [];
    case 'merge':
      return [deed.place, deed.other].map((place) => ({ record: deed.record, place }));
    case 'hide':
    case 'reattribute':
      return [{ record: deed.record, place: deed.place }];
  }
};

/** At the places of their first printings. */
const recordsMeant = async (seen: Seen, deed: RecordDeed): Promise<RecordDeed | NotMeant> => {
  const [target, second] = targetsOf(deed);
  const first = target && (await recordAt(seen, target));
  if (!first) return 'not on record';
  const { place } = targetOf(first.correctable);
  if (deed.kind === 'reattribute') {
    const speaker = await speakerMeant(seen, first.story, deed.speaker);
    const now = speakerOf(first.correctable)?.name ?? '';
    return nameKey(speaker) === nameKey(now) ? 'same speaker' : { ...deed, place, speaker };
  }
  if (deed.kind === 'hide') return { ...deed, place };
  const other = second && (await recordAt(seen, second));
  if (!other) return 'not on record';
  if (other.correctable.found.id === first.correctable.found.id) return 'same record';
  return { ...deed, place, other: targetOf(other.correctable).place };
};

/** A speaker by name as on record; by a short form of it whoever of the story it fits, if it fits just one. */
const speakerMeant = async (seen: Seen, { people }: Story, typed: string): Promise<string> => {
  const onRecord = await nameOnRecord(seen, typed);
  if (onRecord !== null) return onRecord;
  const [fitting, ...others] = people.filter(isShortFor(nameKey(typed)));
  return fitting === undefined || others.length > 0 ? typed : fitting.name;
};

/** "Lund" is short for Anna Lund, and whatever else the articles call her. */
const isShortFor =
  (key: string) =>
  ({ name, aliases, kind }: Person): boolean =>
    aliases.some((alias) => nameKey(alias) === key) ||
    (kind === 'person' && nameKey(name).endsWith(` ${key}`));

/** Whoever only has a description, such as "a spokesman", may be another one in every story. */
const namesMeant = async (seen: Seen, deed: NameDeed): Promise<NameDeed | NotMeant> => {
  const found = await personCalled(seen.reader, deed.spelling);
  if (found === null || found.person.kind === 'unnamed') return 'no such person';
  const name = await called(seen, deed.name);
  const spelling = found.person.name;
  return nameKey(name) === nameKey(spelling) ? 'same person' : { ...deed, spelling, name };
};

/** A name as it is on record here, however it was typed: a spelling put under a name is that name. */
const called = async (seen: Seen, name: string): Promise<string> =>
  (await nameOnRecord(seen, name)) ?? name;

const nameOnRecord = async ({ stores, reader }: Seen, name: string): Promise<string | null> => {
  const [best] = await reader.findPeople(name, 1);
  const read = await Promise.all(stores.map((store) => personCalled(store, name)));
  const isOnRecord =
    read.some((one) => one !== null) || nameKey(best?.person.name ?? '') === nameKey(name);
  return best && isOnRecord ? best.person.name : null;
};
