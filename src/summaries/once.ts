/** What is made the first time it is asked for, and the same from then on. */
export const once = <T>(make: () => T): (() => T) => {
  let made: readonly [T] | null = null;
  return () => (made ??= [make()])[0];
};
