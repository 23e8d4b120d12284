import type { StoreReader } from '../store/store.ts';
import { isTyped, storiesBegun, wordsBegun } from './begun.ts';
import { peopleWith } from './on-record.ts';

export type SuggestionSubject = 'person' | 'denier' | 'story' | 'topic' | 'outlet';

/** One line of autocomplete: what is shown and what is asked with. */
export type Suggested = { readonly label: string; readonly value: string };

/** What the index has that fits what was typed so far; nothing typed lists the foremost. */
export const suggest = async (
  store: StoreReader,
  subject: SuggestionSubject,
  typed: string,
  limit: number,
): Promise<readonly Suggested[]> => {
  switch (subject) {
    case 'person':
    case 'denier': {
      const kind = subject === 'person' ? 'quotation' : 'denial';
      const people = await peopleWith(store, kind, typed, limit);
      return people.map(({ person }) => ({
        label: person.roles[0] ? `${person.name}, ${person.roles[0]}` : person.name,
        value: person.name,
      }));
    }
    case 'story': {
      const about = typed.trim();
      const begun = await storiesBegun(store, about, limit);
      const stories = [...begun, ...(await store.stories({ limit, ...(about && { about }) }))];
      return [
        ...new Map(stories.map(({ id, title }) => [id, { label: title, value: id }])).values(),
      ].slice(0, limit);
    }
    case 'topic': {
      const names = (await store.findTopics(typed, limit)).map(({ topic }) => topic);
      const beside = await wordsBegun(store, typed, TOPIC_WORDS);
      const topics = [...names.slice(0, limit - beside.length), ...beside];
      return topics.map((topic) => ({ label: topic, value: topic }));
    }
    case 'outlet':
      return (await outletsCalled(store, typed))
        .slice(0, limit)
        .map((outlet) => ({ label: outlet, value: outlet }));
  }
};

/** Lines of topics that are no names. */
const TOPIC_WORDS = 8;

/** Outlets of the newest stories are those a reader comes across. */
const STORIES_OF_OUTLETS = 500;

/** Outlets with a word that begins as typed, by the alphabet. */
const outletsCalled = async (store: StoreReader, typed: string): Promise<readonly string[]> => {
  const stories = await store.stories({ limit: STORIES_OF_OUTLETS });
  const outlets = new Set(stories.flatMap((story) => story.outlets));
  return [...outlets]
    .filter((outlet) => isTyped(outlet, typed))
    .toSorted((a, b) => a.localeCompare(b, 'en'));
};
