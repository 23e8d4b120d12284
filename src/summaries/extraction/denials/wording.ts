/**
 * A pattern over words: `<name>` stands for one of the words of a list, a space for any white
 * space, a straight apostrophe for a curly one too; words match whole ({@link wholeMatches} sees to
 * where the first begins). Case does not matter.
 *
 * wording('no <thing>', { thing: ['deal', 'plan'] }) matches "no deal" and "no plan", not "no plane".
 */
export function wording(
  form: string,
  lists: Readonly<Record<string, readonly string[]>> = {},
): RegExp {
  const source = form
    .replaceAll(/(?<!\?)<(\w+)>/g, (_, name: string) => alternatives(lists[name] ?? []))
    .replaceAll(/(?<!\\|\\p\{\w?)\p{Lu}/gu, (capital) => capital.toLowerCase())
    .replaceAll("'", "['’]")
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+');
  return new RegExp(`${source}(?![\\p{L}\\p{N}])`, 'gu');
}

/** A text in lower case, unit for unit: "İ" alone would become two of them. */
export function lowered(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replaceAll('İ', 'i').toLowerCase();
}

/** Longer wordings first, so that "made up story" is not cut at "made up". */
function alternatives(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|')})`;
}

const AT_A_WORD = /(?<![\p{L}\p{N}])/uy;

/**
 * Every match of a wording that begins where a word does, in order. A look-behind in the pattern
 * itself would be tried at every character of the text, here it is tried at the matches.
 */
export function wholeMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    AT_A_WORD.lastIndex = match.index;
    if (AT_A_WORD.test(text)) found.push(match);
    else pattern.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}

/** For a wording the pattern whose groups hold all that follows from where they begin. */
const placing = new WeakMap<RegExp, RegExp>();

/**
 * Where the named groups of a match begin. The places JavaScript offers itself (the flag `d`) make
 * every search several times slower, this is paid for at the matches alone.
 */
export function groupStarts(
  pattern: RegExp,
  text: string,
  match: RegExpExecArray,
): (name: string) => number | null {
  const again = placing.get(pattern) ?? following(pattern);
  placing.set(pattern, again);
  again.lastIndex = match.index;
  const groups = again.exec(text)?.groups ?? {};
  return (name) => {
    const rest = groups[name];
    return rest === undefined ? null : text.length - rest.length;
  };
}

function following({ source }: RegExp): RegExp {
  return new RegExp(source.replaceAll(/\(\?<(\w+)>/g, '(?=(?<$1>[^]*))('), 'uy');
}
