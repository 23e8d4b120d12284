const A_LETTER = /\p{L}/u;
const A_DIGIT = /[0-9]/;

/** What a UTF-16 unit is to the words of a text. */
export const OTHER = 1;
export const LETTER = 2;
export const DIGIT = 3;

/** For every UTF-16 unit what it is; 0 until it is asked for the first time. */
const kinds = new Uint8Array(0x10000);

/**
 * Whether a UTF-16 unit is a letter, one of the digits 0 to 9 or something else; letters outside the
 * Basic Multilingual Plane are something else, and so is the `NaN` beyond a text's ends.
 * `kindOf("é".charCodeAt(0))` -> `LETTER`
 *
 * A table look-up, for it is asked of every character of an article.
 */
export function kindOf(code: number): number {
  const kind = kinds[code];
  return kind === 0 ? ask(code) : (kind ?? OTHER);
}

function ask(code: number): number {
  const character = String.fromCharCode(code);
  const kind = A_LETTER.test(character) ? LETTER : A_DIGIT.test(character) ? DIGIT : OTHER;
  kinds[code] = kind;
  return kind;
}

/** Whether a letter stands at an index: `isLetterAt("a1", 1)` -> `false`. */
export function isLetterAt(text: string, at: number): boolean {
  return kindOf(text.charCodeAt(at)) === LETTER;
}

/** Where the run of letters that begins at `start` ends: "can't", 0 -> 3. */
export function letterRunEnd(text: string, start: number): number {
  let end = start;
  while (kindOf(text.charCodeAt(end)) === LETTER) end += 1;
  return end;
}
