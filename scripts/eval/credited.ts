import { extract } from '../../src/summaries/extraction/index.ts';
import { isReporting } from '../../src/summaries/extraction/facts/reporting.ts';

/** An article with what annotators say of who reports what in it; places in UTF-16 units. */
export type Attributed = {
  readonly id: string;
  readonly text: string;
  readonly date: string;
  readonly attributions: readonly Attribution[];
};
type Attribution = {
  readonly source: { readonly text: string } | null;
  readonly cue: { readonly text: string } | null;
  readonly contents: readonly (readonly [start: number, end: number])[];
};

/** So much of a fact's sentence is what the source reports: the rest is source and cue. */
const MOSTLY = 0.45;
/** Whom a pronoun stands for the annotators do not say. */
const PRONOUN = /^(?:he|she|it|they|who)$/i;
/** They say nothing of who it is. */
const SMALL =
  /^(?:the|an?|of|for|in|to|and|with|his|her|its|their|mr|mrs|ms|dr|sen|rep|gov|president)$/;

const wordsOf = (name: string): string[] =>
  (name.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !SMALL.test(word));

const isReported = ({ cue }: Attribution): boolean =>
  /according to/i.test(cue?.text ?? '') ||
  (cue?.text.match(/\p{L}+/gu) ?? []).some((word) => isReporting(word.toLowerCase()));

/** What share of a stretch lies in what somebody reports. */
const within = ({ contents }: Attribution, start: number, end: number): number =>
  contents
    .map(([from, to]) => Math.max(0, Math.min(to, end) - Math.max(from, start)))
    .reduce((sum, length) => sum + length, 0) /
  (end - start);

const isSame = (source: string, credited: string): boolean =>
  PRONOUN.test(source) || wordsOf(credited).some((word) => wordsOf(source).includes(word));

/** How many facts that somebody reports are credited to whom annotators name for them, of how many. */
export const countCredited = (articles: readonly Attributed[]): readonly [number, number] => {
  const credits = articles.flatMap(({ text, date, attributions }) =>
    extract(text, date).facts.flatMap(({ start, end, creditedTo }) => {
      const [most] = attributions
        .filter(isReported)
        .map((one) => ({ source: one.source, share: within(one, start, end) }))
        .filter(({ share }) => share >= MOSTLY)
        .toSorted((a, b) => b.share - a.share);
      if (most?.source == null) return [];
      return [creditedTo !== null && isSame(most.source.text, creditedTo)];
    }),
  );
  return [credits.filter(Boolean).length, credits.length];
};
