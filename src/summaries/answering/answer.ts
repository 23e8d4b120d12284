/** Everything a question is answered with: data alone, every line of it sourced; and what cards and verdicts ask of it alike. */

import type { NothingAnswer } from './answers/nothing.ts';
import type { PassagesAnswer, WordingAnswer } from './answers/one-record.ts';
import type {
  AskAnswer,
  DenialsAnswer,
  FactsAnswer,
  QuotesAnswer,
  TimelineAnswer,
} from './answers/records.ts';
import type { CompareAnswer, StoriesAnswer, SummaryAnswer } from './answers/story.ts';
import type { VerifyAnswer } from './answers/verify.ts';

export type { Difference } from './differences.ts';
export type * from './answers/nothing.ts';
export type * from './answers/one-record.ts';
export type * from './answers/records.ts';
export type { Shown } from './answers/shown.ts';
export type * from './answers/story.ts';
export type * from './answers/verify.ts';
export { isPrinted } from './answers/verify.ts';

/** Told apart by `kind`. */
export type Answer =
  | SummaryAnswer
  | QuotesAnswer
  | FactsAnswer
  | DenialsAnswer
  | TimelineAnswer
  | AskAnswer
  | CompareAnswer
  | VerifyAnswer
  | StoriesAnswer
  | WordingAnswer
  | PassagesAnswer
  | NothingAnswer;
