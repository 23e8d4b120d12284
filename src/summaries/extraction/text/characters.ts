const ASCII = 128;

/**
 * Whether a UTF-16 code is that of one of `glyphs`: a table look-up for ASCII, for it is asked of
 * every character of an article; never true of the `NaN` beyond a text's ends.
 * `oneOf('.!')('Yes!'.charCodeAt(3))` -> `true`
 */
export function oneOf(glyphs: string): (code: number) => boolean {
  const ascii = new Uint8Array(ASCII);
  const others = new Set<number>();
  for (let at = 0; at < glyphs.length; at++) {
    const code = glyphs.charCodeAt(at);
    if (code < ASCII) ascii[code] = 1;
    else others.add(code);
  }
  return (code) => (code < ASCII ? ascii[code] === 1 : others.has(code));
}

/**
 * Whether a UTF-16 code is that of one of a pattern's characters, as a table that fills as it is
 * asked; never true of the `NaN` beyond a text's ends, nor of half a character.
 * `matching(/\p{Lu}/u)("É".charCodeAt(0))` -> `true`
 */
export function matching(pattern: RegExp): (code: number) => boolean {
  const answers = new Uint8Array(LAST_UNIT + 1);
  return (code) => {
    // The `NaN` beyond a text's ends becomes NUL, which no pattern of letters matches.
    const answer = answers[code & LAST_UNIT];
    if (answer !== UNASKED) return answer === YES;
    const matches = pattern.test(String.fromCharCode(code));
    answers[code & LAST_UNIT] = matches ? YES : NO;
    return matches;
  };
}

const LAST_UNIT = 0xffff;
const UNASKED = 0;
const NO = 1;
const YES = 2;

const isLetterCode = matching(/\p{L}/u);
const isWordCode = matching(/[\p{L}\p{N}]/u);
const isUpperCode = matching(/\p{Lu}/u);
const isLowerCode = matching(/\p{Ll}/u);

/** Whether the UTF-16 unit at `at` is a letter or digit; false outside the text. `isWordAt("a-b", 0)` -> `true` */
export function isWordAt(text: string, at: number): boolean {
  return isWordCode(text.charCodeAt(at));
}

/** Whether there is white space at `at`, or the text's edge. `isSpaceAt("a b", 1)` -> `true` */
export function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 32) return true;
  if (code < 160) return code > 8 && code < 14;
  return Number.isNaN(code) || text.charAt(at).trim() === '';
}

/** `isUpper("É")` -> `true`; looks at the first character alone. */
export function isUpper(word: string): boolean {
  return isUpperCode(word.charCodeAt(0));
}

/** `isLower("é")` -> `true`; looks at the first character alone. */
export function isLower(word: string): boolean {
  return isLowerCode(word.charCodeAt(0));
}

/** `isLetter("é")` -> `true`; looks at the first character alone. */
export function isLetter(word: string): boolean {
  return isLetterCode(word.charCodeAt(0));
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
