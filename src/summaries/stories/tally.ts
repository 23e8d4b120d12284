/** How often each of several strings was met. */
export type Tally = Map<string, number>;

/** Counts a string: `tally(counts, 'Alberta', 2)` */
export const tally = (counts: Tally, member: string, times: number): void => {
  counts.set(member, (counts.get(member) ?? 0) + times);
};

/** The strings by how often they were met, the longer and then the alphabetically first before others. */
export const mostMet = (counts: ReadonlyMap<string, number>): string[] =>
  [...counts]
    .sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
    .map(([member]) => member);

/** `commonest(new Map([['Rath', 1], ['Jeff Rath', 2]]))` -> `'Jeff Rath'`; `undefined` for none. */
export const commonest = (counts: ReadonlyMap<string, number>): string | undefined =>
  mostMet(counts)[0];
