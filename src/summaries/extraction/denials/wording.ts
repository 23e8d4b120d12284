/**
 * A pattern over words: `<name>` stands for one of the words of a list, a space for any white
 * space, a straight apostrophe for a curly one too; words match whole. Case does not matter.
 *
 * wording('no <thing>', { thing: ['deal', 'plan'] }) matches "no deal" and "No plan", not "no plane".
 */
export function wording(
  form: string,
  lists: Readonly<Record<string, readonly string[]>> = {},
): RegExp {
  const source = form
    .replaceAll(/(?<!\?)<(\w+)>/g, (_, name: string) => alternatives(lists[name] ?? []))
    .replaceAll("'", "['’]")
    .replaceAll(' ?', '\\s*')
    .replaceAll(' ', '\\s+');
  return new RegExp(`(?<![\\p{L}\\p{N}])${source}(?![\\p{L}\\p{N}])`, 'dgiu');
}

/** Longer wordings first, so that "made up story" is not cut at "made up". */
function alternatives(words: readonly string[]): string {
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map((word) => word.replaceAll(/[.*+?^$()[\]{}|\\]/g, '\\$&')).join('|')})`;
}
