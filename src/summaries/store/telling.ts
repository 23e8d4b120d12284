/** Records looked at for one word, newest first: a word with more is common and tells little. */
export const MOST_COUNTED = 200;

/** What a word tells that is in as many records or more. */
export const COMMON_TELLS = 0.05;

/** The most telling words of a text, so many, tell something more where a record has all of them. */
const MOST_TOGETHER = 6;

/**
 * How much a word tells records apart that is in so many: from 1 (in none or one) down to 0.05 (in
 * 200 or more).
 */
export const tells = (records: number): number => {
  const counted = Math.min(Math.max(records, 1), MOST_COUNTED);
  return 1 - ((1 - COMMON_TELLS) * Math.log(counted)) / Math.log(MOST_COUNTED);
};

/** Of stems in so many records each, those that are looked for all at once: the most telling, long before short. */
export const together = (found: ReadonlyMap<string, number>): string[] => {
  const most = [...found.keys()]
    .toSorted((a, b) => tells(found.get(b) ?? 0) - tells(found.get(a) ?? 0) || b.length - a.length)
    .slice(0, MOST_TOGETHER);
  return most.length > 1 ? most : [];
};
