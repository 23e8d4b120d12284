import { deniersOf } from '../types.ts';
import type { Person, Speaker, Story } from '../types.ts';
import { nameKey } from './identity.ts';
import type { FormSource } from './likeness.ts';
import { filedUnder } from './records.ts';
import { isContentWord, words } from './terms.ts';

/** The two things a question can name. */
export type NameSort = 'person' | 'topic';

/** A form a name takes, or what kind of person it is of. */
type FormPart = FormSource | 'kind';

/** What one story says about one name. */
export type NameInStory = {
  readonly sort: NameSort;
  /** Spellings with one key are one name. */
  readonly key: string;
  /** Records of a person, 1 for a topic. */
  readonly weight: number;
  readonly forms: readonly (readonly [FormPart, string])[];
};

/** How many stories use a form of a name. */
export type FormCount = {
  readonly part: FormPart;
  readonly text: string;
  readonly stories: number;
};

const ofSpeaker = ({ name, kind, role }: Speaker): Person => ({
  name,
  kind,
  aliases: [],
  roles: role === null ? [] : [role],
});

const formsOf = ({ name, kind, aliases, roles }: Person): (readonly [FormPart, string])[] => [
  ['name', name],
  ['kind', kind],
  ...aliases.map((text) => ['alias', text] as const),
  ...roles.map((text) => ['role', text] as const),
];

const grouped = <T>(all: readonly T[], keyOf: (one: T) => string): [string, readonly T[]][] => {
  const groups = new Map<string, T[]>();
  for (const one of all) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups];
};

const unique = (
  forms: readonly (readonly [FormPart, string])[],
): (readonly [FormPart, string])[] => [
  ...new Map(forms.map((form) => [form.join('\n'), form])).values(),
];

const people = (story: Story): NameInStory[] => {
  const ofRecords = [
    ...story.quotations.map(({ speaker }) => (speaker ? [speaker] : [])),
    ...story.denials.map(deniersOf),
  ];
  const filed = (speakers: readonly Speaker[]): string[] =>
    speakers.flatMap((speaker) => filedUnder(speaker, story.people)).map(nameKey);
  const said = new Map(
    grouped(
      ofRecords.flatMap((speakers) => [...new Set(filed(speakers))]),
      (key) => key,
    ).map(([key, all]) => [key, all.length]),
  );
  const speakers = ofRecords.flat();
  return grouped([...story.people, ...speakers.map(ofSpeaker)], ({ name }) => nameKey(name)).map(
    ([key, same]) => ({
      sort: 'person',
      key,
      weight: said.get(key) ?? 0,
      forms: unique(same.flatMap(formsOf)),
    }),
  );
};

/** "the U.S." and "US" are one topic; what holds no word is none. */
export const topicKey = (topic: string): string => words(topic).filter(isContentWord).join(' ');

const topics = (story: Story): NameInStory[] =>
  grouped(story.topics, topicKey)
    .filter(([key]) => key !== '')
    .map(([key, same]) => ({
      sort: 'topic',
      key,
      weight: 1,
      forms: unique(same.map((topic) => ['name', topic])),
    }));

/**
 * Everybody and everything a question can name after this story, speakers left out of its people
 * included.
 *
 * @example namesIn(story)[0] -> {sort: 'person', key: 'jeff rath', weight: 2, forms: [['name', 'Jeff Rath'], …]}
 */
export const namesIn = (story: Story): NameInStory[] => [...people(story), ...topics(story)];

const isCapitals = (text: string): boolean => text === text.toUpperCase();

/** Forms of each part beyond which rarer ones are noise: somebody in every story has thousands. */
const MOST_FORMS = 32;

const PARTS_OF_NAME = ['name', 'kind', 'alias', 'role'] as const satisfies readonly FormPart[];

const inOrder = (a: FormCount, b: FormCount): number =>
  b.stories - a.stories ||
  Number(isCapitals(a.text)) - Number(isCapitals(b.text)) ||
  (a.text < b.text ? -1 : 1);

/**
 * The 32 commonest forms of each part; of equals, ordinary case before capitals, then by spelling.
 *
 * @example commonest([{part: 'role', text: 'MP', stories: 1}, {part: 'role', text: 'mayor', stories: 1}])
 *   -> [{part: 'role', text: 'mayor', stories: 1}, {part: 'role', text: 'MP', stories: 1}]
 */
export const commonest = (forms: readonly FormCount[]): FormCount[] =>
  PARTS_OF_NAME.flatMap((part) =>
    forms
      .filter((form) => form.part === part)
      .toSorted(inOrder)
      .slice(0, MOST_FORMS),
  );

/**
 * One person out of the `commonest` forms all stories use: the first name, and other names and
 * roles in order.
 *
 * @example mergedPerson([{part: 'name', text: 'Jeff Rath', stories: 2}, {part: 'alias', text: 'Rath', stories: 2}, {part: 'kind', text: 'person', stories: 2}])
 *   -> {name: 'Jeff Rath', kind: 'person', aliases: ['Rath'], roles: []}
 */
export const mergedPerson = (forms: readonly FormCount[]): Person => {
  const texts = (part: FormPart): string[] =>
    forms.filter((form) => form.part === part).map(({ text }) => text);
  const kind = texts('kind')[0];
  return {
    name: texts('name')[0] ?? '',
    kind: kind === 'organisation' || kind === 'unnamed' ? kind : 'person',
    aliases: texts('alias'),
    roles: texts('role'),
  };
};

/** What several say of one person as one: of how the name is spelled, the first speaks. */
export const onePerson = (first: Person, others: readonly Person[]): Person => ({
  ...first,
  aliases: [...new Set([first, ...others].flatMap(({ aliases }) => aliases))],
  roles: [...new Set([first, ...others].flatMap(({ roles }) => roles))],
});
