import { matchesOf } from '../text/matches.ts';
import { compile, hasAll, kindsIn, letterOf } from './rule.ts';
import type { Context, Matcher, Rule } from './rule.ts';
import type { Period } from './period.ts';
import type { Token } from './token.ts';

/** The words of a text, and one letter for each of them by its kind. */
export type Line = { readonly tokens: readonly Token[]; readonly letters: string };

type Match = { readonly from: number; readonly to: number; readonly matcher: Matcher };

/** Rules looked for together, and what they matched in the lines read last: most lines come again. */
export type Stage = {
  readonly matchers: readonly Matcher[];
  readonly known: Map<string, readonly Match[]>;
};

/** Longer lines hardly come again. */
const LONGEST_KNOWN = 24;
const MOST_KNOWN = 5000;

export function stageOf(rules: readonly Rule[]): Stage {
  return { matchers: rules.map(compile), known: new Map() };
}

/** Words as rules look at them. */
export function lineOf(tokens: readonly Token[]): Line {
  let letters = '';
  for (const { kind } of tokens) letters += letterOf(kind);
  return { tokens, letters };
}

/**
 * Replaces every stretch of words that a rule reads by one `date`. Of rules that match at one place
 * the longest match is tried first, then the order of the rules decides. `before` is the date before
 * the line.
 */
export function reduce(
  line: Line,
  stage: Stage,
  before: Period | null,
  contextAt: (start: number, end: number, previous: Period | null) => Context,
): Line {
  const matches = matchesIn(line.letters, stage);
  if (matches.length === 0) return line;
  const { tokens } = line;
  const reduced: Token[] = [];
  let letters = '';
  let next = 0;
  let previous = before;
  const keep = (until: number): void => {
    letters += line.letters.slice(next, until);
    for (; next < until; next += 1) {
      const token = tokens[next];
      if (token === undefined) continue;
      previous = token.period ?? previous;
      reduced.push(token);
    }
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

function matchesIn(letters: string, { matchers, known }: Stage): readonly Match[] {
  if (letters.length > LONGEST_KNOWN) return lookFor(letters, matchers);
  const seen = known.get(letters);
  if (seen !== undefined) return seen;
  const found = lookFor(letters, matchers);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(letters, found);
  return found;
}

function lookFor(letters: string, matchers: readonly Matcher[]): Match[] {
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
