import type {
  AskAnswer,
  CompareAnswer,
  DenialsAnswer,
  FactsAnswer,
  Length,
  NothingAnswer,
  PassagesAnswer,
  QuotesAnswer,
  StoriesAnswer,
  SummaryAnswer,
  TimelineAnswer,
  VerifyAnswer,
  WordingAnswer,
} from './answering/answer.ts';
import type { Paged } from './answering/ask.ts';
import { checkAgainst } from './answering/check.ts';
import type { OnWithheld } from './answering/check.ts';
import { answerQuestion } from './answering/answer-question.ts';
import { answerCompare } from './answering/compare.ts';
import { answerDenials } from './answering/denials.ts';
import { answerFacts } from './answering/facts.ts';
import { answerPassages, answerWording } from './answering/one-record.ts';
import type { RecordRef } from './answering/one-record.ts';
import { answerQuotes } from './answering/quotes.ts';
import { answerStories } from './answering/stories.ts';
import { rememberIn } from './answering/remembered.ts';
import { suggest } from './answering/suggest.ts';
import type { Suggested, SuggestionSubject } from './answering/suggest.ts';
import { answerSummary } from './answering/summary.ts';
import { answerTimeline, hasTimeline } from './answering/timeline.ts';
import { answerVerify } from './answering/verify.ts';
import { correctionsOf } from './editing/server-corrections.ts';
import type { ServerCorrections } from './editing/server-corrections.ts';
import type { Libraries, Library } from './libraries/libraries.ts';
import { libraryOf } from './libraries/server-library.ts';
import type { ServerLibrary } from './libraries/server-library.ts';
import { AT_ONCE } from './reading-room/index.ts';
import type { ReadingRoom } from './reading-room/index.ts';
import type { Store, StoreReader } from './store/store.ts';
import type { Article } from './types.ts';
import { whyEmpty } from './views/left-out.ts';
import type { WhyEmpty } from './views/left-out.ts';
import { isCommon, readerFor } from './views/seen.ts';
import type { View } from './views/view.ts';

/**
 * The only door of commands and surfaces to the summary index. Questions look up; nothing is
 * extracted. What finds nothing answers with what there is instead; only a store that cannot be
 * read rejects (`StoreError`).
 */
export type Summaries = {
  /** One story: by id or words of its title; without `story`, the newest. `short` without `length`. */
  summary(ask: { story?: string; length?: Length }): Promise<SummaryAnswer | NothingAnswer>;
  quotes(ask: { person: string; about?: string } & Paged): Promise<QuotesAnswer | NothingAnswer>;
  facts(ask: { about: string } & Paged): Promise<FactsAnswer | NothingAnswer>;
  denials(ask: { about?: string; by?: string } & Paged): Promise<DenialsAnswer | NothingAnswer>;
  timeline(ask: { about?: string } & Paged): Promise<TimelineAnswer | NothingAnswer>;
  /** Whether a timeline has several entries, told sooner than the timeline itself. */
  hasTimeline(ask: { about?: string }): Promise<boolean>;
  /** What is on record for a question in plain words. */
  ask(ask: { question: string }): Promise<AskAnswer | NothingAnswer>;
  /** What each outlet of a story has that no other has, and which words it changed. */
  compare(ask: { story: string }): Promise<CompareAnswer | NothingAnswer>;
  /** Whether a quote is on record, by anybody or by one person. */
  verify(ask: { quote: string; person?: string }): Promise<VerifyAnswer | NothingAnswer>;
  stories(ask: { about?: string } & Paged): Promise<StoriesAnswer | NothingAnswer>;
  /** One quotation with every outlet's wording; nothing once it is not on record any more. */
  wording(ask: RecordRef<'quotation'>): Promise<WordingAnswer | NothingAnswer>;
  /** One record with every place it stands in; nothing once it is not on record any more. */
  passages(ask: RecordRef): Promise<PassagesAnswer | NothingAnswer>;
  /** Names for autocomplete: people with quotations or denials, stories by title, topics of stories. */
  suggest(subject: SuggestionSubject, typed: string): Promise<readonly Suggested[]>;
  /** The id of the story a linked page is part of; `null` when the page has not been read. */
  storyOf(address: string): Promise<string | null>;
  /** A stored article, for the source view; `null` when it is not kept. */
  article(id: string): Promise<Article | null>;
};

export type { OnWithheld } from './answering/check.ts';
export { wordingOf } from './answering/one-record.ts';
export { isTyped } from './answering/begun.ts';
export { outletKey } from './outlets.ts';
export { UNKNOWN_OUTLET } from './types.ts';
export { LIBRARY_QUOTA, MOST_ARTICLE_BYTES } from './libraries/server-library.ts';
export type { AddedOrNot, ServerLibrary } from './libraries/server-library.ts';
export type { Deed, Target } from './corrections/correction.ts';
export { speakerOf, targetOf } from './editing/correctable.ts';
export type { Correctable } from './editing/correctable.ts';
export type { Reported } from './editing/reported.ts';
export type { CorrectedOrNot, ServerCorrections } from './editing/server-corrections.ts';

/** The index as each server sees it. */
export type Index = {
  /** What everybody sees. */
  readonly common: Summaries;
  /**
   * What a server sees, by its view; `null` is outside of servers, where there is no library. Who sees
   * the common index and nothing else shares its answers; what anybody else sees is kept apart.
   */
  seenBy(server: string | null, view: View): Summaries;
  /** A server's own articles, to be added to and taken from. */
  libraryOf(server: string): ServerLibrary;
  /** What a server's editors put right, and what its readers report. */
  correctionsOf(server: string): ServerCorrections;
  /** Deletes a server's own articles, its corrections and reports. */
  forget(server: string): Promise<void>;
  /** The servers that have any. */
  servers(): Promise<readonly string[]>;
  /** Ends the reading of articles that are being added: they are not, and whoever waits is told. */
  stopReading(): Promise<void>;
  close(): Promise<void>;
};

/** Discord shows at most 25 lines of autocomplete. */
const SUGGESTED = 25;

/** Servers whose own answers are remembered; those that asked longest ago are forgotten first. */
const MOST_SERVERS = 64;

/** Opens the index over the common store and the servers' libraries, whose articles are read in `room`. */
export const openIndex = (
  store: Store,
  libraries: Libraries,
  onWithheld: OnWithheld,
  room: ReadingRoom = AT_ONCE,
): Index => {
  const common = openSummaries(store, onWithheld);
  const remembered = remembering<Summaries>(MOST_SERVERS);
  return {
    common,
    libraryOf: (server) => libraryOf(libraries, server, room),
    correctionsOf: (server) => correctionsOf(store, libraries, server),
    forget: (server) => libraries.forget(server),
    servers: () => libraries.servers(),
    stopReading: () => room.close(),
    close: async () => {
      await room.close();
      await libraries.close();
    },
    seenBy: (server, view) => {
      if (isCommon(libraries, server, view)) return common;
      const over = (library: Library | null) =>
        remembered(JSON.stringify([server, view]), library ?? store, () =>
          openSummaries(readerFor(store, library, view), onWithheld),
        );
      const asked = async <T>(
        work: (summaries: Summaries) => Promise<T>,
        library: Library | null,
      ) => withReason(await work(over(library)), () => whyEmpty(store, library, view));
      return eachTime((work) =>
        server === null
          ? asked(work, null)
          : libraries.read(server, (library) => asked(work, library)),
      );
    },
  };
};

/** An answer that finds no article at all says whether there is none, or none that is seen here. */
const withReason = async <T>(answer: T, why: () => Promise<WhyEmpty>): Promise<T> =>
  isOfNothing(answer) ? { ...answer, reason: await why() } : answer;

const isOfNothing = (answer: unknown): answer is NothingAnswer =>
  typeof answer === 'object' &&
  answer !== null &&
  'reason' in answer &&
  answer.reason === ('empty index' satisfies NothingAnswer['reason']);

/** Keeps what was made for a key while it is made of the same. */
const remembering = <Made>(most: number) => {
  const kept = new Map<string, { readonly of: unknown; readonly made: Made }>();
  return (key: string, of: unknown, make: () => Made): Made => {
    const known = kept.get(key);
    const made = known && known.of === of ? known.made : make();
    kept.delete(key);
    kept.set(key, { of, made });
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return made;
  };
};

/** Summaries that are asked for anew with every question, so that a library is open while it is read. */
const eachTime = (
  ask: <T>(work: (summaries: Summaries) => Promise<T>) => Promise<T>,
): Summaries => ({
  summary: (asked) => ask((summaries) => summaries.summary(asked)),
  quotes: (asked) => ask((summaries) => summaries.quotes(asked)),
  facts: (asked) => ask((summaries) => summaries.facts(asked)),
  denials: (asked) => ask((summaries) => summaries.denials(asked)),
  timeline: (asked) => ask((summaries) => summaries.timeline(asked)),
  hasTimeline: (asked) => ask((summaries) => summaries.hasTimeline(asked)),
  ask: (asked) => ask((summaries) => summaries.ask(asked)),
  compare: (asked) => ask((summaries) => summaries.compare(asked)),
  verify: (asked) => ask((summaries) => summaries.verify(asked)),
  stories: (asked) => ask((summaries) => summaries.stories(asked)),
  wording: (asked) => ask((summaries) => summaries.wording(asked)),
  passages: (asked) => ask((summaries) => summaries.passages(asked)),
  suggest: (subject, typed) => ask((summaries) => summaries.suggest(subject, typed)),
  storyOf: (address) => ask((summaries) => summaries.storyOf(address)),
  article: (id) => ask((summaries) => summaries.article(id)),
});

/** Questions over one reader, whose answers are remembered until anything is written. */
export const openSummaries = (store: StoreReader, onWithheld: OnWithheld): Summaries => {
  const archive = { store, check: checkAgainst(store, onWithheld) };
  const remembered = rememberIn(store);
  type Ask<K extends keyof Summaries> = Parameters<Summaries[K]>[0];
  return {
    summary: remembered('summary', (ask: Ask<'summary'>) => answerSummary(archive, ask)),
    quotes: remembered('quotes', (ask: Ask<'quotes'>) => answerQuotes(archive, ask)),
    facts: remembered('facts', (ask: Ask<'facts'>) => answerFacts(archive, ask)),
    denials: remembered('denials', (ask: Ask<'denials'>) => answerDenials(archive, ask)),
    timeline: remembered('timeline', (ask: Ask<'timeline'>) => answerTimeline(archive, ask)),
    hasTimeline: remembered('hasTimeline', (ask: Ask<'hasTimeline'>) => hasTimeline(archive, ask)),
    ask: remembered('ask', (ask: Ask<'ask'>) => answerQuestion(archive, ask)),
    compare: remembered('compare', (ask: Ask<'compare'>) => answerCompare(archive, ask)),
    verify: remembered('verify', (ask: Ask<'verify'>) => answerVerify(archive, ask)),
    stories: remembered('stories', (ask: Ask<'stories'>) => answerStories(archive, ask)),
    wording: remembered('wording', (ask: Ask<'wording'>) => answerWording(archive, ask)),
    passages: remembered('passages', (ask: Ask<'passages'>) => answerPassages(archive, ask)),
    suggest: remembered('suggest', (subject: SuggestionSubject, typed: string) =>
      suggest(store, subject, typed, SUGGESTED),
    ),
    storyOf: (address) => store.storyWithAddress(address),
    article: (id) => store.article(id),
  };
};
