/**
 * Every match of a global pattern, in order. `String.matchAll` copies the pattern at every call,
 * which costs more than the search where many patterns are looked for in short texts.
 *
 * matchesOf(/\d/g, 'a1b2') -> the matches "1" and "2". The pattern must not match the empty string.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    found.push(match);
  return found;
}
