const LETTER = /\p{L}/u;
const WORD = /[\p{L}\p{N}]/u;
const UPPER = /\p{Lu}/u;
const LOWER = /\p{Ll}/u;

const isAscii = (code: number): boolean => code < 128;

/** Whether the UTF-16 unit at `at` is a letter or digit; false outside the text. `isWordAt("a-b", 0)` -> `true` */
export function isWordAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return false;
  if (isAscii(code)) {
    return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123);
  }
  return WORD.test(text.charAt(at));
}

/** Whether there is white space at `at`, or the text's edge. `isSpaceAt("a b", 1)` -> `true` */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (Number.isNaN(code)) return true;
  return code === 32 || (code > 8 && code < 14) || (code > 159 && text.charAt(at).trim() === '');
}

/** `isUpper("É")` -> `true`; looks at the first character alone. */
export function isUpper(word: string): boolean {
  const code = word.charCodeAt(0);
  return isAscii(code) ? code > 64 && code < 91 : UPPER.test(word.charAt(0));
}

/** `isLower("é")` -> `true`; looks at the first character alone. */
export function isLower(word: string): boolean {
  const code = word.charCodeAt(0);
  return isAscii(code) ? code > 96 && code < 123 : LOWER.test(word.charAt(0));
}

/** `isLetter("é")` -> `true`; looks at the first character alone. */
export function isLetter(word: string): boolean {
  return LETTER.test(word.charAt(0));
}

/** `start` moved right over white space, not past `end`. */
export function skipSpace(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && isSpaceAt(text, at)) at++;
  return at;
}

/** `end` moved left over white space, not before `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && isSpaceAt(text, at - 1)) at--;
  return at;
}
