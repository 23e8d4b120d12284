import { matchesOf } from '../text/matches.ts';
import { compile, hasAll, kindsIn, letterOf } from './rule.ts';
import type { Context, Matcher, Rule } from './rule.ts';
import type { Period } from './period.ts';
import type { Token } from './token.ts';

type Match = { readonly from: number; readonly to: number; readonly matcher: Matcher };

/** What the stages matched in a line, by their numbers, as far as it was looked for. */
type Found = (readonly Match[] | undefined)[];

/** The words of a text, one letter for each of them by its kind, and what was found in these letters. */
export type Line = {
  readonly tokens: readonly Token[];
  readonly letters: string;
  readonly found: Found;
};

/** Rules looked for together, and the number of their turn. */
export type Stage = { readonly matchers: readonly Matcher[]; readonly turn: number };

/** What was found in the lines read last: most come again. */
const known = new Map<string, Found>();
/** Longer lines hardly come again. */
const LONGEST_KNOWN = 24;
const MOST_KNOWN = 5000;

export function stageOf(rules: readonly Rule[], turn: number): Stage {
  return { matchers: rules.map(compile), turn };
}

/** Words as rules look at them. */
export function lineOf(tokens: readonly Token[]): Line {
  let letters = '';
  for (const { kind } of tokens) letters += letterOf(kind);
  return { tokens, letters, found: foundIn(letters) };
}

function foundIn(letters: string): Found {
  if (letters.length > LONGEST_KNOWN) return [];
  const before = known.get(letters);
  if (before !== undefined) return before;
  const found: Found = [];
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(letters, found);
  return found;
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
  const matches = (line.found[stage.turn] ??= lookFor(line.letters, stage.matchers));
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
  return { tokens: reduced, letters, found: foundIn(letters) };
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
