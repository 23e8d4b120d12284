import { matchesOf } from '../text/matches.ts';
import { letterOf } from './rule.ts';
import type { Context, Matcher } from './rule.ts';
import type { Period } from './period.ts';
import type { Token } from './token.ts';

type Match = { readonly from: number; readonly to: number; readonly matcher: Matcher };

/**
 * Replaces every stretch of words that a rule reads by one `date`. Of rules that match at one place
 * the longest match is tried first, then the order of the rules decides.
 */
export function reduce(
  tokens: readonly Token[],
  matchers: readonly Matcher[],
  contextAt: (start: number, end: number, previous: Period | null) => Context,
): Token[] {
  const letters = tokens.map(({ kind }) => letterOf(kind)).join('');
  const matches = matchesIn(letters, matchers);
  if (matches.length === 0) return [...tokens];
  const reduced: Token[] = [];
  let next = 0;
  let previous: Period | null = null;
  const keep = (until: number): void => {
    for (const token of tokens.slice(next, until)) {
      if (token.word.startsWith('\n')) previous = null;
      previous = token.period ?? previous;
      reduced.push(token);
    }
  };
  for (const { from, to, matcher } of matches) {
    if (from < next) continue;
    keep(from);
    next = from;
    const words = tokens.slice(from, to);
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? start;
    const period = matcher.read(words, contextAt(start, end, previous));
    if (period === null) continue;
    reduced.push({ kind: 'date', word: '', value: 0, start, end, period });
    previous = period;
    next = to;
  }
  keep(tokens.length);
  return reduced;
}

function matchesIn(letters: string, matchers: readonly Matcher[]): Match[] {
  const found: Match[] = [];
  for (const matcher of matchers) {
    for (const { index, 0: words } of matchesOf(matcher.pattern, letters)) {
      found.push({ from: index, to: index + words.length, matcher });
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}
