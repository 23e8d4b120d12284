import type {
  AskAnswer,
  CompareAnswer,
  DenialsAnswer,
  FactsAnswer,
  Length,
  NothingAnswer,
  QuotesAnswer,
  StoriesAnswer,
  SummaryAnswer,
  TimelineAnswer,
  VerifyAnswer,
} from './answering/answer.ts';
import type { Paged } from './answering/ask.ts';
import { checkAgainst } from './answering/check.ts';
import type { OnWithheld } from './answering/check.ts';
import { answerQuestion } from './answering/answer-question.ts';
import { answerCompare } from './answering/compare.ts';
import { answerDenials } from './answering/denials.ts';
import { answerFacts } from './answering/facts.ts';
import { answerQuotes } from './answering/quotes.ts';
import { answerStories } from './answering/stories.ts';
import { rememberIn } from './answering/remembered.ts';
import { suggest } from './answering/suggest.ts';
import type { Suggested, SuggestionSubject } from './answering/suggest.ts';
import { answerSummary } from './answering/summary.ts';
import { answerTimeline } from './answering/timeline.ts';
import { answerVerify } from './answering/verify.ts';
import type { StoreReader } from './store/store.ts';
import type { Article } from './types.ts';

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
  /** What is on record for a question in plain words. */
  ask(ask: { question: string }): Promise<AskAnswer | NothingAnswer>;
  /** What each outlet of a story has that no other has, and which words it changed. */
  compare(ask: { story: string }): Promise<CompareAnswer | NothingAnswer>;
  /** Whether a quote is on record, by anybody or by one person. */
  verify(ask: { quote: string; person?: string }): Promise<VerifyAnswer | NothingAnswer>;
  stories(ask: { about?: string } & Paged): Promise<StoriesAnswer | NothingAnswer>;
  /** Names for autocomplete: people with quotations or denials, stories by title, topics of stories. */
  suggest(subject: SuggestionSubject, typed: string): Promise<readonly Suggested[]>;
  /** The id of the story a linked page is part of; `null` when the page has not been read. */
  storyOf(address: string): Promise<string | null>;
  /** A stored article, for the source view; `null` when it is not kept. */
  article(id: string): Promise<Article | null>;
};

/** Discord shows at most 25 lines of autocomplete. */
const SUGGESTED = 25;

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
    ask: remembered('ask', (ask: Ask<'ask'>) => answerQuestion(archive, ask)),
    compare: remembered('compare', (ask: Ask<'compare'>) => answerCompare(archive, ask)),
    verify: remembered('verify', (ask: Ask<'verify'>) => answerVerify(archive, ask)),
    stories: remembered('stories', (ask: Ask<'stories'>) => answerStories(archive, ask)),
    suggest: remembered('suggest', (subject: SuggestionSubject, typed: string) =>
      suggest(store, subject, typed, SUGGESTED),
    ),
    storyOf: (address) => store.storyWithAddress(address),
    article: (id) => store.article(id),
  };
};
