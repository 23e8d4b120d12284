/**
 * Slips of typing: a letter left out, added, changed, or two neighbours swapped. Found without
 * walking all words by the symmetric delete method (Garbe, SymSpell): two words within n edits
 * share a form with at most n letters left out.
 */

/** SymSpell's prefix length: letters left out are looked for among the first seven. */
const PREFIX = 7;

const ONE_EDIT_FROM = 4;
const TWO_EDITS_FROM = 8;

const isAscii = (word: string): boolean => /^[\x20-\x7e]*$/u.test(word);

const editsFor = (length: number): number =>
  length >= TWO_EDITS_FROM ? 2 : length >= ONE_EDIT_FROM ? 1 : 0;

/** Optimal string alignment: Damerau–Levenshtein where no letter is edited twice. */
const distance = (a: readonly string[], b: readonly string[]): number => {
  let before: number[] = [];
  let last = b.map((_, column) => column).concat(b.length);
  a.forEach((letter, row) => {
    const next = [row + 1];
    b.forEach((other, column) => {
      const swapped = row > 0 && column > 0 && letter === b[column - 1] && a[row - 1] === other;
      next.push(
        Math.min(
          (next[column] ?? 0) + 1,
          (last[column + 1] ?? 0) + 1,
          (last[column] ?? 0) + (letter === other ? 0 : 1),
          swapped ? (before[column - 1] ?? 0) + 1 : Infinity,
        ),
      );
    });
    before = last;
    last = next;
  });
  return last[b.length] ?? 0;
};

/**
 * How many slips lie between two words, `null` where that is too many to be a slip: one from four
 * letters on, two from eight, by the shorter word. Figures and words of different scripts are never
 * slips of one another: "2025" is not "2026", and a Cyrillic "о" is no mistyped "o".
 *
 * @example slips('rathe', 'rath') -> 1; slips('lee', 'leo') -> null
 */
export const slips = (typed: string, word: string): number | null => {
  const [a, b] = [Array.from(typed), Array.from(word)];
  const allowed = editsFor(Math.min(a.length, b.length));
  if (Math.abs(a.length - b.length) > allowed || isAscii(typed) !== isAscii(word)) return null;
  if (allowed === 0 || /\p{N}/u.test(typed + word)) return typed === word ? 0 : null;
  const edits = distance(a, b);
  return edits <= allowed ? edits : null;
};

/** Whether a word is long enough to be a slip of another: `maySlip('lee')` -> false */
export const maySlip = (typed: string): boolean => editsFor(Array.from(typed).length) > 0;

const leaveOneOut = (letters: string): string[] => {
  const all = Array.from(letters);
  return all.map((_, at) => all.filter((__, index) => index !== at).join(''));
};

/**
 * The forms under which a word is kept and looked up, so that words within the slips allowed share
 * at least one. Shared forms are only a hint: `slips` decides.
 *
 * @example gaps('rath') -> ['rath', 'ath', 'rth', 'rah', 'rat']
 */
export const gaps = (word: string): readonly string[] => {
  const letters = Array.from(word);
  const prefix = letters.slice(0, PREFIX).join('');
  const found = new Set([prefix]);
  let round = [prefix];
  for (let edits = editsFor(letters.length); edits > 0; edits -= 1) {
    round = [...new Set(round.flatMap(leaveOneOut))];
    round.forEach((form) => found.add(form));
  }
  return [...found];
};
