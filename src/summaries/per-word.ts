/** Different words whose readings are kept, more than a day's news has; then all begin anew. */
const MOST_KEPT = 20_000;

/** In UTF-16 units. The engine copies so short a slice; a longer one would keep its whole text in memory. */
const LONGEST_KEPT = 12;

/**
 * `read`, which makes the same of the same word each time, done once a word: texts repeat theirs.
 *
 * @example const stemmed = perWord(stem); stemmed('denied') -> 'deni', from then on without stemming
 */
export const perWord = <T extends string | number>(
  read: (word: string) => T,
): ((word: string) => T) => {
  const kept = new Map<string, T>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const made = read(word);
    if (word.length > LONGEST_KEPT) return made;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, made);
    return made;
  };
};
