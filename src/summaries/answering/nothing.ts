import type { RecordKind, RecordQuery, StoreReader } from '../store/store.ts';
import type { NothingAnswer, Suggestion } from './answer.ts';
import { SUGGESTION_LIMIT } from './ask.ts';
import { hiddenIn } from './hidden.ts';
import { peopleWith, topicsWith } from './on-record.ts';

/** Whether no article has been read in at all. */
export const isEmpty = async (store: StoreReader): Promise<boolean> =>
  (await store.stories({ limit: 1 })).length === 0;

/** No story fits: the newest ones are offered. */
export const noStory = async (store: StoreReader, asked: string | null): Promise<NothingAnswer> => {
  const stories = await store.stories({ limit: SUGGESTION_LIMIT });
  return {
    kind: 'nothing',
    reason: stories.length === 0 ? 'empty index' : 'no story',
    asked,
    found: null,
    suggestions: stories.map(({ id, title }) => ({ option: 'story', value: id, label: title })),
  };
};

/** The option that names whose records are asked for. */
export const PERSON_OPTION = {
  quotation: 'person',
  denial: 'by',
  fact: 'by',
  entry: 'by',
} as const;

/**
 * Nothing of a kind on record for a question: topics are offered that have an answer beside the
 * rest of it, or else people who have one.
 */
export const nothingAbout = async (
  store: StoreReader,
  kind: RecordKind,
  { about, ...rest }: Omit<RecordQuery, 'limit'>,
  found: string | null,
): Promise<NothingAnswer> => {
  const limit = SUGGESTION_LIMIT;
  const like =
    about === undefined ? [] : await topicsWith(store, kind, rest, { typed: about, limit });
  const topics = like.length > 0 ? like : await topicsWith(store, kind, rest, { typed: '', limit });
  const people =
    topics.length > 0 || rest.by === undefined ? [] : await peopleWith(store, kind, '', limit);
  const withoutDates = kind === 'entry' && about === undefined;
  return {
    kind: 'nothing',
    reason: (await isEmpty(store)) ? 'empty index' : withoutDates ? 'no dates' : 'no records',
    asked: about ?? null,
    found,
    ...(await hiddenIn(store, [kind], { ...rest, ...(about !== undefined && { about }) })),
    ...(like.length > 0 && { alike: true }),
    suggestions: [
      ...topics.map((topic): Suggestion => ({ option: 'about', value: topic, label: topic })),
      ...people.map(({ person: { name } }): Suggestion => ({
        option: PERSON_OPTION[kind],
        value: name,
        label: name,
      })),
    ],
  };
};
