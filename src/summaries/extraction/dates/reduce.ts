import { matchesOf } from '../text/matches.ts';
import { hasAll, kindsIn, letterOf } from './rule.ts';
import type { Context, Matcher } from './rule.ts';
import type { Period } from './period.ts';
import type { Token } from './token.ts';

/** The words of a text, and one letter for each of them by its kind. */
export type Line = { readonly tokens: readonly Token[]; readonly letters: string };

type Match = { readonly from: number; readonly to: number; readonly matcher: Matcher };

/** Words as rules look at them. */
export function lineOf(tokens: readonly Token[]): Line {
  let letters = '';
  for (const { kind } of tokens) letters += letterOf(kind);
  return { tokens, letters };
}

/**
 * Replaces every stretch of words that a rule reads by one `date`. Of rules that match at one place
 * the longest match is tried first, then the order of the rules decides.
 */
export function reduce(
  line: Line,
  matchers: readonly Matcher[],
  contextAt: (start: number, end: number, previous: Period | null) => Context,
): Line {
  const { tokens } = line;
  const matches = matchesIn(line.letters, matchers);
  if (matches.length === 0) return line;
  const reduced: Token[] = [];
  let letters = '';
  let next = 0;
  let previous: Period | null = null;
  const keep = (until: number): void => {
    letters += line.letters.slice(next, until);
    for (const token of tokens.slice(next, until)) {
      if (token.word === '\n') previous = null;
      previous = token.period ?? previous;
      reduced.push(token);
    }
    next = until;
  };
  for (const { from, to, matcher } of matches) {
    if (from < next) continue;
    keep(from);
    const words = tokens.slice(from, to);
    const start = words[0]?.start ?? 0;
    const end = words.at(-1)?.end ?? start;
    const period = matcher.read(words, contextAt(start, end, previous));
    if (period === null) continue;
    reduced.push({ kind: 'date', word: '', value: 0, start, end, period });
    letters += letterOf('date');
    previous = period;
    next = to;
  }
  keep(tokens.length);
  return { tokens: reduced, letters };
}

function matchesIn(letters: string, matchers: readonly Matcher[]): Match[] {
  const kinds = kindsIn(letters);
  const found: Match[] = [];
  for (const matcher of matchers) {
    if (!hasAll(kinds, matcher.needs)) continue;
    for (const { index, 0: words } of matchesOf(matcher.pattern, letters)) {
      found.push({ from: index, to: index + words.length, matcher });
    }
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to);
}
