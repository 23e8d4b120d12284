import { outletKey } from '../outlets.ts';
import type { Families } from '../stories/sources/support.ts';
import { namingFirst } from '../store/naming-first.ts';
import { PARTS, RECORD_KINDS } from '../store/records.ts';
import type {
  RecordKind,
  RecordOf,
  RecordQuery,
  StoreReader,
  StoryHeading,
} from '../store/store.ts';
import type { Disagreement, NonEmpty, Side, Source, Story } from '../types.ts';
import { isTouched, seenPrintings, withoutMuted } from './muted-record.ts';
import type { IsMuted } from './muted-record.ts';

/** Records or stories looked through at once. */
const LOOKED_THROUGH = 500;

/** Of records that share words, so many times as many are looked at: some may not be seen. */
const LOOKED_AT = 4;

/**
 * A store without what some outlets print. A record is shown by the printings that are left; without
 * any, or a story without a source, it is not there and not counted. What a record is found by, and
 * the names of people and topics, stay those of all outlets: an outlet muted hides what it printed,
 * not that something happened.
 *
 * Counting looks through all that matches: it takes as long as the answer is long.
 */
export const withoutOutlets = (reader: StoreReader, outlets: readonly string[]): StoreReader => {
  const muted = new Set(outlets.map(outletKey));
  const isMuted: IsMuted = (outlet) => muted.has(outletKey(outlet));
  const seen = <K extends RecordKind>(kind: K, records: readonly RecordOf[K][]) =>
    seenRecords(reader, kind, records, isMuted);
  const headed = async (heading: StoryHeading): Promise<StoryHeading | null> => {
    if (!heading.outlets.some(isMuted)) return heading;
    const sources = seenSources(await sourcesIn(reader, heading.id), isMuted);
    return sources && { ...heading, ...headingOf(sources) };
  };
  const allRecords = <K extends RecordKind>(kind: K, query: Omit<RecordQuery, 'limit' | 'from'>) =>
    through(
      (from) => reader.records(kind, { ...query, from, limit: LOOKED_THROUGH }),
      (records) => seen(kind, records),
    );
  const allStories = (query: Pick<RecordQuery, 'about' | 'order'>) =>
    through(
      (from) => reader.stories({ ...query, from, limit: LOOKED_THROUGH }),
      async (found) => (await Promise.all(found.map(headed))).filter((one) => one !== null),
    );

  const records: StoreReader['records'] = (kind, { limit, from, ...query }) =>
    partOf(allRecords(kind, query), limit, from);

  const story = async (id: string): Promise<Story | null> => {
    const whole = await reader.story(id);
    return whole && seenStory(whole, isMuted);
  };

  return {
    version: () => reader.version(),
    article: async (id) => {
      const article = await reader.article(id);
      return article && !isMuted(article.outlet) ? article : null;
    },
    readArticles: async (ids) =>
      new Map([...(await reader.readArticles(ids))].filter(([, { outlet }]) => !isMuted(outlet))),
    story,
    gist: story,
    heading: async (id) => {
      const heading = await reader.heading(id);
      return heading && headed(heading);
    },
    sourcesOf: async (stories) => {
      const found = [...(await reader.sourcesOf(stories))];
      return new Map(found.map(([story, all]) => [story, seenSources(all, isMuted) ?? []]));
    },
    storyWithAddress: async (address) => {
      const id = await reader.storyWithAddress(address);
      return id !== null && seenSources(await sourcesIn(reader, id), isMuted) ? id : null;
    },
    stories: ({ limit, from, ...query }) => partOf(allStories(query), limit, from),
    countStories: (query) => count(allStories(query)),
    records,
    recordsNaming: namingFirst(records),
    countRecords: (kind, query) => count(allRecords(kind, query)),
    countHidden: (kind, query) => reader.countHidden(kind, query),
    recordsSharing: async (kind, query) => {
      const limit = query.limit * LOOKED_AT;
      const { records, found } = await reader.recordsSharing(kind, { ...query, limit });
      const left = await Promise.all(
        records.map(async ({ record, stems }) =>
          (await seen(kind, [record])).map((one) => ({ record: one, stems })),
        ),
      );
      return { records: left.flat().slice(0, Math.max(0, query.limit)), found };
    },
    findPeople: (typed, limit) => reader.findPeople(typed, limit),
    findTopics: (typed, limit) => reader.findTopics(typed, limit),
  };
};

/** A whole list a piece at a time, of each piece what is seen. */
async function* through<T>(
  piece: (from: number) => Promise<readonly T[]>,
  seen: (found: readonly T[]) => Promise<readonly T[]>,
): AsyncGenerator<T> {
  for (let from = 0; ; from += LOOKED_THROUGH) {
    const found = await piece(from);
    yield* await seen(found);
    if (found.length < LOOKED_THROUGH) return;
  }
}

const partOf = async <T>(all: AsyncGenerator<T>, limit: number, from = 0): Promise<T[]> => {
  const part: T[] = [];
  let passed = 0;
  if (!(limit > 0)) return part;
  for await (const one of all) {
    if (passed++ >= from) part.push(one);
    if (part.length >= limit) break;
  }
  return part;
};

const count = async (all: AsyncGenerator): Promise<number> => {
  let counted = 0;
  while (!(await all.next()).done) counted++;
  return counted;
};

const familiesOf = (sources: readonly Source[]): Families =>
  new Map(sources.map(({ article, family }) => [article, family]));

const seenRecords = async <K extends RecordKind>(
  reader: StoreReader,
  kind: K,
  records: readonly RecordOf[K][],
  isMuted: IsMuted,
): Promise<RecordOf[K][]> => {
  const seen: RecordOf[K][] = [];
  for (const record of records) {
    const touched = isTouched(record, isMuted);
    const left = touched
      ? withoutMuted(kind, record, isMuted, familiesOf(await sourcesIn(reader, record.story)))
      : record;
    if (left) seen.push(left);
  }
  return seen;
};

const sourcesIn = async (reader: StoreReader, story: string): Promise<readonly Source[]> =>
  (await reader.sourcesOf([story])).get(story) ?? [];

const seenSources = (sources: readonly Source[], isMuted: IsMuted): NonEmpty<Source> | null => {
  const [first, ...others] = sources.filter(({ outlet }) => !isMuted(outlet));
  return first === undefined ? null : [first, ...others];
};

/** The title is that of the earliest article, as of every story. */
const headingOf = (
  sources: NonEmpty<Source>,
): Pick<StoryHeading, 'title' | 'outlets' | 'articles'> => ({
  title: sources[0].title,
  outlets: [...new Set(sources.map(({ outlet }) => outlet))],
  articles: sources.length,
});

const seenStory = (story: Story, isMuted: IsMuted): Story | null => {
  const sources = seenSources(story.sources, isMuted);
  if (sources === null) return null;
  const families = familiesOf(story.sources);
  const left = RECORD_KINDS.map((kind) => [PARTS[kind], partLeft(story, kind, isMuted, families)]);
  return {
    ...story,
    ...(Object.fromEntries(left) as Pick<Story, (typeof PARTS)[RecordKind]>),
    title: sources.length === story.sources.length ? story.title : sources[0].title,
    sources,
    disagreements: story.disagreements.flatMap((one) => seenDisagreement(one, isMuted) ?? []),
    revisions: story.revisions.filter(({ outlet }) => !isMuted(outlet)),
  };
};

const partLeft = <K extends RecordKind>(
  story: Story,
  kind: K,
  isMuted: IsMuted,
  families: Families,
): RecordOf[K][] =>
  (story[PARTS[kind]] as readonly RecordOf[K][]).flatMap((record) =>
    isTouched(record, isMuted) ? (withoutMuted(kind, record, isMuted, families) ?? []) : record,
  );

/** One side alone does not disagree. */
const seenDisagreement = (disagreement: Disagreement, isMuted: IsMuted): Disagreement | null => {
  const sides = disagreement.sides.flatMap((side): Side[] => {
    const printings = seenPrintings(side.printings, isMuted);
    return printings ? [{ ...side, printings }] : [];
  });
  return sides.length > 1 ? { ...disagreement, sides } : null;
};
