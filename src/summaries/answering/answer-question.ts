import { once } from '../once.ts';
import { meet } from '../places.ts';
import { namesItself } from '../store/naming-first.ts';
import type { RecordKind, RecordOf, StoreReader, StoryGist } from '../store/store.ts';
import type { Denial, Fact, Person, Speaker } from '../types.ts';
import type { AskAnswer, NothingAnswer, Suggestion } from './answer.ts';
import { SUGGESTION_LIMIT, typed } from './ask.ts';
import type { Archive } from './ask.ts';
import { bearing, mayBear, wordsNeeded } from './bearing.ts';
import { hiddenIn } from './hidden.ts';
import { isEmpty } from './nothing.ts';
import { narrowed, readQuestion } from './question.ts';
import type { Question, Topic } from './question.ts';
import { isOnlyDenied } from './told-twice.ts';

const KINDS = ['fact', 'quotation', 'denial'] as const;

/** Records of a kind that are weighed, and stories they may come from. */
const WEIGHED = 40;
const STORIES = 8;

/** All a story has, but for the longest. */
const MOST_DENIALS = 1_000;

/** Of each kind in one answer; those that bear on much less than the best are left out. */
const SHOWN = 5;
const BESIDE_BEST = 0.7;

/** Stories that records may come from, read once one of them bears on the question. */
type Stories = Map<string, () => Promise<StoryGist | null>>;

type Ranked<T> = { readonly record: T; readonly worth: number };

/**
 * What is on record for a question in plain words: the facts, quotations and denials that bear on
 * most of it, or that nothing does. It answers by records alone and draws no conclusion. Of a question
 * in another language than the articles' what can be told in theirs is answered for, where all of it is not.
 */
export const answerQuestion = async (
  archive: Archive,
  ask: { question: string },
): Promise<AskAnswer | NothingAnswer> => {
  const text = typed(ask.question) ?? '';
  const question = await readQuestion(archive.store, text);
  const answer = await answerTo(archive, text, question);
  if (answer.kind !== 'nothing') return answer;
  for (const left of narrowed(question)) {
    const less = await answerTo(archive, text, left);
    if (less.kind !== 'nothing') return less;
  }
  return answer;
};

const answerTo = async (
  { store, check }: Archive,
  text: string,
  question: Question,
): Promise<AskAnswer | NothingAnswer> => {
  if (question.topics.length === 0) return nothing(store, text, question);
  const hidden = await hiddenIn(store, KINDS, { about: wordsNeeded(question).join(' ') });
  const stories: Stories = new Map();
  const facts = await ranked(store, 'fact', question, stories);
  const quotations = spokenBy(
    question.wants === 'quotations' ? question.people : [],
    await ranked(store, 'quotation', question, stories),
    ({ speaker }) => speaker,
  );
  const denials = spokenBy(
    question.wants === 'denials' ? question.people : [],
    await ranked(store, 'denial', question, stories),
    ({ by }) => by,
  );
  const best = Math.max(...[facts, quotations, denials].map(([first]) => first?.worth ?? 0));
  if (best === 0) return { ...(await nothing(store, text, question)), ...hidden };
  const good = <T>(records: readonly Ranked<T>[]): readonly T[] =>
    records.filter(({ worth }) => worth >= BESIDE_BEST * best).map(({ record }) => record);
  const denied = good(denials);
  const beside = denied.slice(0, SHOWN);
  const reported = facts.filter(({ record }) => !isOnlyDenied(record, beside));
  const [allFacts, allQuotations] = [good(reported), good(quotations)];
  const shownFacts = allFacts.slice(0, SHOWN);
  const allDenials = await withDenialsOf(store, shownFacts, denied);
  const [f, q, d] = await Promise.all([
    check(shownFacts),
    check(allQuotations.slice(0, SHOWN)),
    check(allDenials.slice(0, SHOWN)),
  ]);
  const all = allFacts.length + allQuotations.length + allDenials.length;
  const withheld = f.withheld + q.withheld + d.withheld;
  const sources = [...d.sources, ...f.sources, ...q.sources];
  return {
    kind: 'ask',
    question: text,
    people: question.people,
    facts: f.shown,
    quotations: q.shown,
    denials: d.shown,
    first: firstOf({ facts: reported, quotations, denials }),
    more: all - f.shown.length - q.shown.length - d.shown.length - withheld,
    withheld,
    ...hidden,
    sources: [...new Map(sources.map((source) => [source.article, source])).values()],
  };
};

/** Records of a kind that bear on a question, best first; of equals, what is rarer in the index. */
const ranked = async <K extends RecordKind>(
  store: StoreReader,
  kind: K,
  question: Question,
  stories: Stories,
): Promise<readonly Ranked<RecordOf[K]>[]> => {
  const asked = question.topics.flatMap(({ words }) => words);
  const text = [...asked, ...question.topics.flatMap(({ alike }) => alike)].join(' ');
  const query = { text, limit: WEIGHED };
  const ofStories = { known: [...stories.keys()], most: STORIES };
  const { records } = await store.recordsSharing(kind, query, ofStories);
  const found: Ranked<RecordOf[K]>[] = [];
  for (const { record } of records) {
    if (stories.size < STORIES && !stories.has(record.story))
      stories.set(
        record.story,
        once(() => store.gist(record.story)),
      );
    const gist = stories.get(record.story);
    if (!gist || !mayBear(kind, record, question)) continue;
    const worth = await bearing(kind, record, gist, question);
    if (worth > 0) found.push({ record, worth });
  }
  return found.toSorted((a, b) => b.worth - a.worth);
};

/** "What did Rath say about Carney" asks for the words of the first one named who has any. */
const spokenBy = <T>(
  people: readonly Person[],
  found: readonly Ranked<T>[],
  speakerOf: (record: T) => Speaker | null,
): readonly Ranked<T>[] => {
  for (const { name } of people) {
    const theirs = found.filter(({ record }) => speakerOf(record)?.name.startsWith(name));
    if (theirs.length > 0) return theirs;
  }
  return found;
};

/** A fact that somebody denies is not shown without the denial. */
const withDenialsOf = async (
  store: StoreReader,
  facts: readonly Fact[],
  found: readonly Denial[],
): Promise<readonly Denial[]> => {
  const told = new Set(facts.map(({ story }) => story));
  const read = [...told].map(
    async (story) =>
      [story, await store.records('denial', { story, limit: MOST_DENIALS })] as const,
  );
  const stories = new Map(await Promise.all(read));
  const ofFacts = facts.flatMap(({ story, printings }) =>
    (stories.get(story) ?? []).filter(
      ({ claim }) => claim !== null && printings.some((one) => meet(one, claim.printing)),
    ),
  );
  return [...new Map([...found, ...ofFacts].map((denial) => [denial.id, denial])).values()];
};

/** The kind of what bears most on the question. */
const firstOf = (
  found: Readonly<Record<AskAnswer['first'], readonly Ranked<unknown>[]>>,
): AskAnswer['first'] => {
  const worth = (kind: AskAnswer['first']): number => found[kind][0]?.worth ?? 0;
  const kinds = ['denials', 'facts', 'quotations'] as const;
  return kinds.reduce((first, kind) => (worth(kind) > worth(first) ? kind : first));
};

/**
 * What there is to ask about instead: what of the question itself is on record. Where none of it is,
 * the card names what can be asked.
 */
const nothing = async (
  store: StoreReader,
  asked: string,
  { topics, isGeneral, wants }: Question,
): Promise<NothingAnswer> => {
  const known = await Promise.all(topics.map((topic) => isOnRecord(store, topic)));
  const suggestions = topics
    .filter((_, at) => known[at])
    .slice(0, SUGGESTION_LIMIT)
    .map(({ words }): Suggestion => {
      const topic = words.join(' ');
      return { option: 'question', value: topic, label: topic };
    });
  return {
    kind: 'nothing',
    reason: (await isEmpty(store)) ? 'empty index' : 'no records',
    asked: asked === '' ? null : asked,
    found: null,
    suggestions,
    ...(suggestions.length === 0 && { anyQuestion: true }),
    ...(isGeneral && { general: wants === 'denials' ? 'denials' : 'news' }),
  };
};

/** Whether a record says something of it itself: then it is an answer to the topic alone. */
const isOnRecord = async (store: StoreReader, { words, stems }: Topic): Promise<boolean> => {
  const about = words.join(' ');
  for (const kind of KINDS) {
    const [first] = await store.recordsNaming(kind, { about, limit: 1 });
    if (first && namesItself(kind, first, stems)) return true;
  }
  return false;
};
