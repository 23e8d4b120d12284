import { mayName, ownTerms, storyTerms } from '../store/records.ts';
import type { RecordKind, RecordOf, StoryGist } from '../store/store.ts';
import { terms } from '../store/terms.ts';
import type { Question, Topic } from './question.ts';

/** What a record's story is about bears on it less than what it says itself. */
const BY_STORY = 0.6;

/** Less of a question than this, and a record does not answer it. */
const LEAST = 0.65;

/** How much better a record answers that is of the kind asked for. */
const WANTED = 0.25;

/**
 * How much of a question a record bears on, from 0 to 1 and a little more for the kind asked for; 0
 * where it answers nothing of it: it leaves out a name asked about, or says itself none of it. Its
 * story is asked for where the record alone does not tell.
 */
export const bearing = async <K extends RecordKind>(
  kind: K,
  record: RecordOf[K],
  storyOf: () => Promise<StoryGist | null>,
  { topics, wants }: Question,
): Promise<number> => {
  const own = new Set([...ownTerms(kind, record), ...claimTerms(kind, record)]);
  const said = topics.filter((topic) => holds(own, topic));
  if (said.length === 0) return 0;
  const around = said.length < topics.length ? await termsAround(storyOf) : own;
  let all = 0;
  let met = 0;
  for (const topic of topics) {
    all += topic.weight;
    if (said.includes(topic)) met += topic.weight;
    else if (holds(around, topic)) met += topic.weight * BY_STORY;
    else if (topic.isName) return 0;
  }
  const share = met / Math.max(all, Number.EPSILON);
  return share < LEAST ? 0 : share + (isWanted(kind, record, wants) ? WANTED : 0);
};

const holds = (within: ReadonlySet<string>, { stems, alike }: Topic): boolean =>
  stems.every((one) => within.has(one)) || alike.some((one) => within.has(one));

/**
 * Whether a record can say anything of a question itself, told from its letters alone: one that
 * cannot bears on none of it.
 */
export const mayBear = <K extends RecordKind>(
  kind: K,
  record: RecordOf[K],
  { topics }: Question,
): boolean => {
  const mayHave = mayName(kind, record);
  return topics.some(({ stems, alike }) => mayHave(stems) || alike.some((one) => mayHave([one])));
};

/** The words a record has to have to bear on a question: its names, and of the rest what says most. */
export const wordsNeeded = ({ topics }: Question): readonly string[] => {
  const all = topics.reduce((sum, { weight }) => sum + weight, 0);
  const byWeight = topics.toSorted(
    (a, b) => Number(b.isName) - Number(a.isName) || b.weight - a.weight,
  );
  let met = 0;
  return byWeight.flatMap(({ words, weight, isName }) => {
    const isNeeded = isName || met < LEAST * all;
    met += weight;
    return isNeeded ? words : [];
  });
};

/** What a story is about and who is in it, read once for all of its records. */
const termsAround = async (
  storyOf: () => Promise<StoryGist | null>,
): Promise<ReadonlySet<string>> => {
  const story = await storyOf();
  if (story === null) return new Set();
  const around = known.get(story) ?? readAround(story);
  known.set(story, around);
  return around;
};

const readAround = (story: StoryGist): ReadonlySet<string> => {
  const names = story.people.flatMap(({ name, aliases }) => [name, ...aliases]);
  return new Set([...storyTerms(story), ...terms(names.join('\n'))]);
};

const known = new WeakMap<StoryGist, ReadonlySet<string>>();

const claimTerms = <K extends RecordKind>(kind: K, record: RecordOf[K]): string[] =>
  kind === 'denial' ? terms((record as RecordOf['denial']).claim?.words ?? '') : [];

const isWanted = <K extends RecordKind>(
  kind: K,
  record: RecordOf[K],
  wants: Question['wants'],
): boolean => {
  switch (wants) {
    case 'denials':
      return kind === 'denial';
    case 'quotations':
      return kind === 'quotation';
    case 'figures':
      return kind === 'fact' && (record as RecordOf['fact']).figures.length > 0;
    case null:
      return false;
  }
};
