import type { Period } from './period.ts';

/** What a word can be in a date expression. `word` is a stretch of other words, `date` a date found. */
export const KINDS = [
  ...(['word', 'stop', 'comma', 'dash', 'number', 'ordinal', 'year', 'decade', 'spelled'] as const),
  ...(['month', 'weekday', 'season', 'unit', 'units', 'deictic', 'direction', 'part'] as const),
  ...(['daypart', 'clock', 'zone', 'numeric', 'slashed', 'quarter', 'holiday', 'half'] as const),
  ...(['date', 'the', 'a', 'of', 'in', 'on', 'at', 'by', 'since', 'until', 'before'] as const),
  ...(['after', 'from', 'to', 'through', 'between', 'and', 'or', 'for', 'during'] as const),
  ...(['within', 'over', 'ago', 'later', 'now', 'as', 'no', 'than', 'every', 'starting'] as const),
  ...(['business', 'time', 'rest', 'prior', 'skipped', 'ending'] as const),
] as const;

export type Kind = (typeof KINDS)[number];

/** One word of the text as date expressions see it. */
export type Token = {
  readonly kind: Kind;
  /** In lower case: "jan", "24", "weeks". */
  readonly word: string;
  /** The number it stands for: of a month, weekday or year; -1, 0, 1 for last, this, next. */
  readonly value: number;
  readonly start: number;
  readonly end: number;
  /** For a `date`: the days it names. */
  readonly period?: Period;
  /** For a `holiday`: its day in a year. */
  readonly dayIn?: (year: number) => number | null;
};
