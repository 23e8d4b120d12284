import { quickPattern } from '../text/quick-pattern.ts';

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

const AT_A_WORD = quickPattern(/(?<![\p{L}\p{N}])/uy);

/**
 * Every match of a wording that begins where a word does, in order. A look-behind in the pattern
 * itself would be tried at every character of the text, here it is tried at the matches.
 */
export function wholeMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  const { search } = layoutOf(pattern);
  search.lastIndex = 0;
  for (let match = search.exec(text); match !== null; match = search.exec(text)) {
    AT_A_WORD.lastIndex = match.index;
    if (AT_A_WORD.test(text)) found.push(match);
    else search.lastIndex = match.index + ((text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1);
  }
  return found;
}

/**
 * Where the named groups of a match begin. The places JavaScript offers itself (the flag `d`) make
 * every search several times slower, this is paid for at the matches alone, and there only for groups
 * that neither open nor end their wording.
 */
export function groupStarts(
  pattern: RegExp,
  text: string,
  match: RegExpExecArray,
): (name: string) => number | null {
  const layout = layoutOf(pattern);
  let rests: Readonly<Record<string, string | undefined>> | null = null;
  return (name) => {
    if (match.groups?.[name] === undefined) return null;
    if (name === layout.opening) return match.index;
    if (name === layout.ending) return match.index + match[0].length;
    rests ??= restsOf(layout.following, text, match.index);
    return text.length - (rests[name] ?? '').length;
  };
}

/** A wording as it is looked for, and where its groups stand in it. */
type Layout = {
  readonly search: RegExp;
  /** The group it opens with, where no other of its alternatives has it. */
  readonly opening: string | null;
  /** The empty group it ends in, of the same kind. */
  readonly ending: string | null;
  /** The wording with groups that hold all that follows from where they begin. */
  readonly following: RegExp;
};

const layouts = new WeakMap<RegExp, Layout>();

function layoutOf(pattern: RegExp): Layout {
  const layout = layouts.get(pattern) ?? readLayout(pattern);
  layouts.set(pattern, layout);
  return layout;
}

function readLayout(pattern: RegExp): Layout {
  const { source } = pattern;
  const once = (name: string | undefined): string | null =>
    name !== undefined && source.split(`(?<${name}>`).length === 2 ? name : null;
  return {
    search: quickPattern(pattern),
    opening: once(/^\(\?<(\w+)>/.exec(source)?.[1]),
    ending: once(ENDING.exec(source)?.[1]),
    following: quickPattern(
      new RegExp(source.replaceAll(/\(\?<(\w+)>/g, '(?=(?<$1>[^]*))('), 'uy'),
    ),
  };
}

const ENDING = /\(\?<(\w+)>\)\(\?!\[\\p\{L\}\\p\{N\}\]\)$/;

function restsOf(following: RegExp, text: string, at: number): Record<string, string | undefined> {
  following.lastIndex = at;
  return following.exec(text)?.groups ?? {};
}
