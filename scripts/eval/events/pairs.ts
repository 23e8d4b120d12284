/** `[1, 2, 3]` -> `[[1, 2], [1, 3], [2, 3]]` */
export const pairsWithin = <T>(items: readonly T[]): (readonly [T, T])[] =>
  items.flatMap((one, i) => items.slice(i + 1).map((other) => [one, other] as const));

/** `[['a', 'b', 'c']]` -> `'a | b'`, `'a | c'`, `'b | c'`; a thing twice in one group counts once. */
export const pairsOf = (groups: readonly (readonly string[])[]): ReadonlySet<string> =>
  new Set(
    groups.flatMap((group) =>
      pairsWithin([...new Set(group)].sort()).map(([one, other]) => `${one} | ${other}`),
    ),
  );

/** The pairs that were put together against those that belong together. */
export const countPairs = (found: ReadonlySet<string>, wanted: ReadonlySet<string>) => {
  const right = found.intersection(wanted).size;
  return {
    rightOfFound: right,
    found: found.size,
    rightOfWanted: right,
    wanted: wanted.size,
    misses: [
      ...Array.from(wanted.difference(found), (pair) => `not together: ${pair}`),
      ...Array.from(found.difference(wanted), (pair) => `wrongly together: ${pair}`),
    ],
  };
};
