/** A list of `data/lexicon/`, one string with a space between words, as its words in small letters. */
export const wordSet = (list: string): ReadonlySet<string> =>
  new Set(list.toLowerCase().split(' '));
