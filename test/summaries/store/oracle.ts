import { nameKey } from '../../../src/summaries/store/identity.ts';
import {
  asked,
  likeness,
  named,
  type FormSource,
  type Named,
  someLikeness,
} from '../../../src/summaries/store/likeness.ts';
import {
  commonest,
  type FormCount,
  mergedPerson,
  type NameSort,
  namesIn,
} from '../../../src/summaries/store/naming.ts';
import { PARTS, recordsOf, storyTerms } from '../../../src/summaries/store/records.ts';
import type {
  IndexChange,
  PersonMatch,
  RecordKind,
  RecordOf,
  RecordQuery,
} from '../../../src/summaries/store/store.ts';
import { queryTerms } from '../../../src/summaries/store/terms.ts';
import type { Story } from '../../../src/summaries/types.ts';

/** What a store has to answer, found by looking through everything. */

/** The stories there are after a course of changes. */
export const storiesAfter = (changes: readonly IndexChange[]): Story[] => {
  const kept = new Map<string, Story>();
  for (const { ended, stories } of changes) {
    for (const id of ended) kept.delete(id);
    for (const story of stories) kept.set(story.id, story);
  }
  return [...kept.values()];
};

/** Per story, in the story's own order, what a question asks for; stories without any left out. */
export const recordsAsked = <K extends RecordKind>(
  stories: readonly Story[],
  kind: K,
  { story, by, about }: Omit<RecordQuery, 'limit'>,
): { story: Story; records: RecordOf[K][] }[] => {
  const words = about === undefined ? [] : queryTerms(about);
  if (about !== undefined && words.length === 0) return [];
  return stories
    .filter(({ id }) => story === undefined || id === story)
    .map((one) => ({
      story: one,
      records: recordsOf(one)
        .filter((placed) => placed.kind === kind)
        .filter(
          (placed) => by === undefined || placed.by.some((name) => nameKey(name) === nameKey(by)),
        )
        .filter((placed) => words.every((word) => placed.terms.includes(word)))
        .map(({ record }) => record as RecordOf[K]),
    }))
    .filter(({ records }) => records.length > 0);
};

/** Which stories a topic asks for. */
export const storiesAsked = (stories: readonly Story[], about: string | undefined): Story[] => {
  if (about === undefined) return [...stories];
  const words = queryTerms(about);
  if (words.length === 0) return [];
  return stories.filter((story) =>
    [storyTerms(story), ...recordsOf(story).map(({ terms }) => terms)].some((terms) =>
      words.every((word) => terms.includes(word)),
    ),
  );
};

type Known = {
  readonly key: string;
  readonly weight: number;
  readonly shown: PersonMatch['person'];
  readonly name: Named;
};

/** Every name there is, put together from all stories at once. */
export const namesOf = (stories: readonly Story[], sort: NameSort): Known[] => {
  const all = stories.flatMap(namesIn).filter((one) => one.sort === sort);
  return [...new Set(all.map(({ key }) => key))].map((key) => {
    const same = all.filter((one) => one.key === key);
    const uses = same.flatMap(({ forms }) => forms);
    const forms = [...new Set(uses.map((form) => JSON.stringify(form)))].map((form): FormCount => {
      const [part, text] = JSON.parse(form) as (typeof uses)[number];
      return { part, text, stories: uses.filter(([p, t]) => p === part && t === text).length };
    });
    const kept = commonest(forms);
    const shown = mergedPerson(kept);
    const others = kept
      .filter(({ part }) => part !== 'kind')
      .map(({ part, text }) => [part as FormSource, text] as const);
    const weight = same.reduce((sum, one) => sum + one.weight, 0);
    return { key, weight, shown, name: named(shown.name, others) };
  });
};

const byUtf8 = (a: string, b: string): number => Buffer.compare(Buffer.from(a), Buffer.from(b));

/** Everybody who fits, best first, however many. */
export const peopleAsked = (stories: readonly Story[], typed: string): PersonMatch[] => {
  const everybody = namesOf(stories, 'person');
  const ask = asked(typed);
  const judge = (by: (name: Named) => number) =>
    everybody.map((one) => ({ ...one, likeness: by(one.name) })).filter((one) => one.likeness > 0);
  const whole = typed.trim() === '' ? judge(() => 1) : judge((name) => likeness(ask, name, 'slip'));
  const found = whole.length > 0 ? whole : judge((name) => someLikeness(ask, name));
  return found
    .toSorted((a, b) => b.likeness - a.likeness || b.weight - a.weight || byUtf8(a.key, b.key))
    .map(({ shown, weight, likeness: fit }) => ({ person: shown, likeness: fit, records: weight }));
};

export const KINDS = Object.keys(PARTS) as RecordKind[];
