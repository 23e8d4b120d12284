import { foldWord } from '../words/content-words.ts';
import { byPublication } from '../dated-article.ts';
import type { DatedArticle } from '../dated-article.ts';

/** Words in a row that are compared as one: so many are seldom chosen alike by two writers. */
const RUN = 6;

/** How much of the shorter text's runs the longer has where one is a copy of the other. */
const COPIED = 0.7;

/** A text with fewer is too short to tell: two writers may put one statement alike. */
const FEWEST_RUNS = 25;

/** In runs: what follows is no more needed to know a copy. */
const MOST_RUNS = 3_000;

type Text = { readonly dated: DatedArticle; readonly runs: ReadonlySet<string> };

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}.,'’-]*/gu;

/** Quoted words are the speaker's: that two outlets print them makes neither a copy. */
const ownWords = ({ article: { text }, extraction: { quotations } }: DatedArticle): string => {
  let own = '';
  let from = 0;
  for (const { start, end } of quotations.flatMap(({ parts }) => parts)) {
    own += text.slice(from, Math.max(from, start));
    from = Math.max(from, end);
  }
  return own + text.slice(from);
};

const runsOf = (text: string): ReadonlySet<string> => {
  const words = Array.from(text.matchAll(WORD), ([word]) => foldWord(word));
  const runs = new Set<string>();
  for (let at = 0; at + RUN <= words.length && runs.size < MOST_RUNS; at++) {
    runs.add(words.slice(at, at + RUN).join(' '));
  }
  return runs;
};

const known = new WeakMap<DatedArticle['article'], ReadonlySet<string>>();

const read = (dated: DatedArticle): Text => {
  const runs = known.get(dated.article) ?? runsOf(ownWords(dated));
  known.set(dated.article, runs);
  return { dated, runs };
};

/** Longest first, so that a shortened copy meets the text it was cut from. */
const byLength = (a: Text, b: Text): number =>
  b.runs.size - a.runs.size || byPublication(a.dated.article, b.dated.article);

/**
 * Brings together articles with one text, word for word, whole or shortened: each goes to the first
 * longer one that has most of its words in the same rows.
 *
 * A wire's report, printed whole by one outlet and without its end by another -> `[[wire, one, other]]`
 */
export const groupCopies = (articles: readonly DatedArticle[]): DatedArticle[][] => {
  const groups: DatedArticle[][] = [];
  const leadersWith = new Map<string, number[]>();
  for (const { dated, runs } of articles.map(read).sort(byLength)) {
    const shared = new Map<number, number>();
    for (const run of runs) {
      for (const leader of leadersWith.get(run) ?? []) {
        shared.set(leader, (shared.get(leader) ?? 0) + 1);
      }
    }
    const isLong = runs.size >= FEWEST_RUNS;
    const leader = [...shared].find(([, count]) => isLong && count >= runs.size * COPIED)?.[0];
    if (leader !== undefined) {
      groups[leader]?.push(dated);
      continue;
    }
    groups.push([dated]);
    for (const run of runs) {
      const leaders = leadersWith.get(run);
      if (leaders === undefined) leadersWith.set(run, [groups.length - 1]);
      else leaders.push(groups.length - 1);
    }
  }
  return groups;
};
