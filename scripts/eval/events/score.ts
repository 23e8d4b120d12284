/** What one thing scored came to. */
export type Score = {
  readonly figure: string;
  /** From 0 to 1. */
  readonly value: number;
  /** What it is made of: "P 91.2, R 80.0", "41 of 50". */
  readonly detail: string;
  /** In percent. */
  readonly target: number;
  readonly misses: readonly string[];
};

export const percent = (share: number): string => (100 * share).toFixed(1);

/** Nothing found and nothing wanted is right. */
const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

type Counted = {
  readonly rightOfFound: number;
  readonly found: number;
  readonly rightOfWanted: number;
  readonly wanted: number;
  readonly misses: readonly string[];
};

/** The F1 of what was found and what was wanted. */
export const f1Score = (figure: string, target: number, counted: Counted): Score => {
  const precision = share(counted.rightOfFound, counted.found);
  const recall = share(counted.rightOfWanted, counted.wanted);
  const sum = precision + recall;
  return {
    figure: `${figure}, F1`,
    value: sum === 0 ? 0 : (2 * precision * recall) / sum,
    detail: `P ${percent(precision)}, R ${percent(recall)}`,
    target,
    misses: counted.misses,
  };
};

/** How many of some cases are right: one line each for those that are not. */
export const accuracy = (
  figure: string,
  target: number,
  cases: number,
  misses: readonly string[],
): Score => ({
  figure,
  value: share(cases - misses.length, cases),
  detail: `${cases - misses.length} of ${cases}`,
  target,
  misses,
});
