import { isCutOff } from './cut-off.ts';
import { lowerFirst, withoutLead, withoutTail } from './fold.ts';

/** Fewer letters prove nothing: anybody may have said "very strong". */
const FEWEST_LETTERS = 12;
const FEWEST_WORDS = 2;

const ELLIPSIS = '…';

/** An ellipsis that swallows one of these may turn the meaning round, so it is no mere trim. */
const TURNS =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|unless|except|hardly|barely|scarcely|rarely|seldom|if|but|.*n't)$/i;

/** A figure is not cut off from what makes it: "$500" is no part of "$500 billion". */
const SCALE = /^(?:hundred|thousand|million|billion|trillion|dozen|percent|per|bn|m|k|tn)\b/i;

/** A run that stands in several places is looked for in so many. */
const MOST_PLACES = 8;

/** `cut`: all words are there, but not what turns them round. */
export type Part = 'whole' | 'cut';

/**
 * Whether the words are an unbroken run of a longer wording, or runs of it in their order joined by
 * ellipses, and whether they are cut off from what turns them round. Both as tokens of folded
 * wordings.
 *
 * `partOf(['a', 'free', 'Alberta'], ['we', 'want', 'a', 'free', 'Alberta'])` -> `'whole'`, of `['not',
 * 'a', 'free', 'Alberta']` -> `'cut'`
 */
export const partOf = (printed: readonly string[], said: readonly string[]): Part | null => {
  if (said.length === 0 || printed.join('').length < FEWEST_LETTERS) return null;
  let best: Part | null = null;
  for (let from = 0, i = 0; i < MOST_PLACES; i++) {
    const place = placeOf(printed, said, from);
    if (place === null) return best;
    if (!isCutOff(said, place.start, place.end)) return 'whole';
    best = 'cut';
    from = place.start + 1;
  }
  return best;
};

/** Where the runs stand, from `from` on: from the first token of the first to the last of the last. */
const placeOf = (
  printed: readonly string[],
  said: readonly string[],
  from: number,
): { readonly start: number; readonly end: number } | null => {
  let start: number | null = null;
  let end = from;
  for (const run of atEllipses(printed)) {
    if (run.length < FEWEST_WORDS) return null;
    const at = findRun(run, said, end);
    if (at === null || (start !== null && swallowsTurn(said.slice(end, at)))) return null;
    start ??= at;
    end = at + run.length;
  }
  return start === null ? null : { start, end };
};

const swallowsTurn = (left: readonly string[]): boolean =>
  left.some((word) => TURNS.test(withoutTail(withoutLead(word))));

const atEllipses = (tokens: readonly string[]): string[][] => {
  const runs: string[][] = [[]];
  for (const token of tokens) {
    if (token === ELLIPSIS) runs.push([]);
    else runs.at(-1)?.push(token);
  }
  return runs;
};

/** Where a run stands in `said`, from `from` on, by Knuth, Morris and Pratt: linear whatever repeats. */
const findRun = (run: readonly string[], said: readonly string[], from: number): number | null => {
  const first = lowerFirst(withoutLead(run[0] ?? ''));
  const last = withoutTail(run.at(-1) ?? '');
  const inner = run.slice(1, -1);
  const back = fallbacks(inner);
  const isAt = (start: number): boolean =>
    lowerFirst(withoutLead(said[start] ?? '')) === first &&
    withoutTail(said[start + run.length - 1] ?? '') === last &&
    !(/\p{N}$/u.test(last) && SCALE.test(said[start + run.length] ?? ''));

  let matched = 0;
  for (let i = from + 1; i < said.length; i++) {
    if (matched === inner.length) {
      const start = i - inner.length - 1;
      if (isAt(start)) return start;
      matched = back[matched - 1] ?? 0;
    }
    if (inner.length === 0) continue;
    while (matched > 0 && inner[matched] !== said[i]) matched = back[matched - 1] ?? 0;
    if (inner[matched] === said[i]) matched++;
  }
  return null;
};

/** For each prefix of the run, the length of its longest proper prefix that is its suffix too. */
const fallbacks = (run: readonly string[]): number[] => {
  const lengths: number[] = [];
  let length = 0;
  for (let i = 0; i < run.length; i++) {
    while (i > 0 && length > 0 && run[i] !== run[length]) length = lengths[length - 1] ?? 0;
    if (i > 0 && run[i] === run[length]) length++;
    lengths.push(length);
  }
  return lengths;
};
