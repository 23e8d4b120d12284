const LETTER = /\p{L}/u;

/**
 * Whether a letter stands at an index; letters outside the Basic Multilingual Plane do not count.
 * Read by code and not by pattern, for it is asked of every character of an article.
 */
export function isLetterAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code < 128) return (code > 96 && code < 123) || (code > 64 && code < 91);
  return LETTER.test(text.charAt(at));
}

/** Where the run of letters that begins at `start` ends: "can't", 0 -> 3. */
export function letterRunEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length && isLetterAt(text, end)) end += 1;
  return end;
}
