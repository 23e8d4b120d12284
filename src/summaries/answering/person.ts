import { SURE_FROM } from '../store/likeness.ts';
import type { PersonMatch, RecordKind, StoreReader } from '../store/store.ts';
import type { Person } from '../types.ts';
import type { NothingAnswer, Suggestion } from './answer.ts';
import { SUGGESTION_LIMIT } from './ask.ts';
import { isEmpty, noStory, PERSON_OPTION } from './nothing.ts';
import { peopleWith } from './on-record.ts';

/** Two people fit a name about equally well when their likenesses differ by no more than this. */
const ABOUT_EQUAL = 0.06;

/** A namesake with less than this share of the other's records does not hold a question up. */
const NAMESAKE_SHARE = 0.25;

/**
 * Finds whom a question means. "Rath", "jeff rath" and "leader of the Alberta Prosperity Project"
 * are Jeff Rath. "Rathe" is nobody, with Jeff Rath on offer: answering for a name that is only like
 * the one asked for would put one person's words into another's mouth. So would choosing between
 * two who share a surname and are both quoted: both are offered.
 */
export const findPerson = async (
  store: StoreReader,
  kind: 'quotation' | 'denial',
  asked: string,
): Promise<Person | NothingAnswer> => {
  const [named] = asked === '' ? [] : await store.findPeople(asked, 1);
  if (named?.likeness === 1) return named.person;
  if (await isEmpty(store)) return noStory(store, asked);
  const matches = asked === '' ? [] : await store.findPeople(asked, SUGGESTION_LIMIT);
  const sure = matches.filter((match) => match.likeness >= SURE_FROM);
  const [best] = sure;
  const meant = best ? sure.filter((other) => couldBeMeant(best, other)) : [];
  if (best && meant.length === 1) return best.person;
  const like = best ? meant : await likeAsked(store, kind, asked);
  const offered = like.length > 0 ? like : await peopleWith(store, kind, '', SUGGESTION_LIMIT);
  return {
    kind: 'nothing',
    reason: best ? 'several people' : 'no person',
    asked,
    found: null,
    suggestions: offered.map((match) => suggestion(PERSON_OPTION[kind], match)),
    ...(like.length > 0 && { alike: true }),
  };
};

const couldBeMeant = (best: PersonMatch, other: PersonMatch): boolean =>
  other === best ||
  (best.likeness < 1 &&
    other.person.kind === best.person.kind &&
    best.likeness - other.likeness <= ABOUT_EQUAL &&
    other.records > NAMESAKE_SHARE * best.records);

/** Those with such records whose names are like the one asked for. */
const likeAsked = async (
  store: StoreReader,
  kind: RecordKind,
  asked: string,
): Promise<readonly PersonMatch[]> =>
  asked === '' ? [] : peopleWith(store, kind, asked, SUGGESTION_LIMIT);

const suggestion = (option: string, { person }: PersonMatch): Suggestion => ({
  option,
  value: person.name,
  label: person.name,
});
