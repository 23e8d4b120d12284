import type { Deed, NameDeed, RecordDeed, Target } from '../corrections/correction.ts';
import { nameKey } from '../store/identity.ts';
import { personCalled } from '../views/one-person.ts';
import { targetOf } from './correctable.ts';
import { recordAt } from './record-at.ts';
import type { Seen } from './record-at.ts';

/** Why a deed is about nothing that is on record. */
export type NotMeant = 'not on record' | 'same record' | 'no such person' | 'same person';

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
  if (deed.kind === 'reattribute')
    return { ...deed, place, speaker: await called(seen, deed.speaker) };
  if (deed.kind === 'hide') return { ...deed, place };
  const other = second && (await recordAt(seen, second));
  if (!other) return 'not on record';
  if (other.correctable.found.id === first.correctable.found.id) return 'same record';
  return { ...deed, place, other: targetOf(other.correctable).place };
};

/** Whoever only has a description, such as "a spokesman", may be another one in every story. */
const namesMeant = async (seen: Seen, deed: NameDeed): Promise<NameDeed | NotMeant> => {
  const found = await personCalled(seen.reader, deed.spelling);
  if (found === null || found.person.kind === 'unnamed') return 'no such person';
  const name = await called(seen, deed.name);
  const spelling = found.person.name;
  return nameKey(name) === nameKey(spelling) ? 'same person' : { ...deed, spelling, name };
};

/** A name as it is on record here, however it was typed: a spelling put under a name is that name. */
const called = async ({ stores, reader }: Seen, name: string): Promise<string> => {
  const [best] = await reader.findPeople(name, 1);
  const read = await Promise.all(stores.map((store) => personCalled(store, name)));
  const isOnRecord =
    read.some((one) => one !== null) || nameKey(best?.person.name ?? '') === nameKey(name);
  return best && isOnRecord ? best.person.name : name;
};
