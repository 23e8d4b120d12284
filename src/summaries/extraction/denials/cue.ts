import type { DenialKind } from '../../types.ts';
import { isSelfEvident } from './answers.ts';
import type { Needs } from './needs.ts';
import { groupStarts, lowered, wholeMatches, wording } from './wording.ts';

/** Words that make a passage a denial, by their place in the text they were looked for in. */
export type Cue = {
  readonly kind: DenialKind;
  readonly start: number;
  readonly end: number;
  /** Where the wording begins that the cue is part of: the verb of "issued a [denial]". */
  readonly verbAt: number;
  /** Where the words denied begin, where they follow the cue. */
  readonly claimAt: number | null;
  /** Where they end, where the wording goes on behind them: "called [the report] a lie". */
  readonly claimUntil: number | null;
  /** Where whoever denies is named after the cue: "was denied by the minister". */
  readonly agentAt: number | null;
  /** Whether whose it is denies, told before it: "Roe's [claim that he had not]". */
  readonly isOwned: boolean;
  /** Whether the words deny only where they answer something: "we have no contact". */
  readonly isAnswer: boolean;
};

/** Whether what is denied is told first: "[the report] is not true". */
export const isSubjectOf = ({ start, claimAt, claimUntil }: Cue): boolean =>
  claimAt === start && claimUntil !== null;

/** Whether words that match are no denial where they stand. */
export type Unless = (before: string, after: string, match: string) => boolean;

/** One way to deny. */
export type CueRule = {
  readonly kind: DenialKind;
  readonly pattern: RegExp;
  readonly needs: Needs;
  readonly unless: Unless | null;
  /** Which of the words that match deny only where they answer something; `null` where none do. */
  readonly answers: RegExp | null;
};

/**
 * A rule from its wording. A group named `cue` holds the cue; an empty group named `claim` marks
 * where the words denied begin, one named `until` where they end, one named `agent` where whoever
 * denies is named, one named `owned` that it is whose the cue is.
 */
export function cueRule(
  kind: DenialKind,
  needs: Needs,
  form: string,
  lists: Parameters<typeof wording>[1] = {},
  unless: Unless | null = null,
  answers: RegExp | null = null,
): CueRule {
  return { kind, needs, pattern: wording(form, lists), unless, answers };
}

/** How far behind a match the accusation it denies is named, in UTF-16 units. */
const NAMED_BEHIND = 40;
/** How much of the text around a match `unless` is shown, in UTF-16 units. */
const REACH = 80;

/** All cues that those of the rules that are in a set find in a text, in order; of overlapping ones the first rule's. */
export function findCues(
  text: string,
  rules: readonly CueRule[],
  set: ReadonlySet<CueRule>,
): Cue[] {
  const wanted = rules.filter((rule) => set.has(rule));
  if (wanted.length === 0) return [];
  const lower = lowered(text);
  const found: Cue[] = [];
  for (const rule of wanted) {
    const { pattern, unless } = rule;
    for (const match of wholeMatches(pattern, lower)) {
      const cue = cueOf(rule, lower, match);
      const before = text.slice(Math.max(0, cue.start - REACH), cue.start);
      if (unless?.(before, text.slice(cue.end, cue.end + REACH), match[0]) === true) continue;
      if (!found.some(({ start, end }) => start < cue.end && cue.start < end)) found.push(cue);
    }
  }
  return found.toSorted((a, b) => a.start - b.start);
}

function cueOf({ kind, pattern, answers }: CueRule, text: string, match: RegExpExecArray): Cue {
  const startOf = groupStarts(pattern, text, match);
  const start = startOf('cue') ?? match.index;
  const end = start + (match.groups?.cue ?? match[0]).length;
  return {
    kind,
    start,
    end,
    verbAt: match.index,
    claimAt: startOf('claim'),
    claimUntil: startOf('until'),
    agentAt: startOf('agent'),
    isOwned: match.groups?.owned !== undefined,
    isAnswer:
      answers?.test(match[0]) === true &&
      !isSelfEvident(text.slice(match.index, end), text.slice(end, end + NAMED_BEHIND)),
  };
}
