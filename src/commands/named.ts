/** The command, option or action of a list that goes by a name. */
export const named = <T extends { readonly name: string }>(
  list: readonly T[],
  name: string,
): T | undefined => list.find((entry) => entry.name === name);
