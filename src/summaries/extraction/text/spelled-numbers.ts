import numbers from '../../../../data/lexicon/numbers.json' with { type: 'json' };

/** A number in words: its value, whether it ranks ("third"), and how many of the words it took. */
export type SpelledNumber = {
  readonly value: number;
  readonly ordinal: boolean;
  readonly used: number;
};

type Role = 'unit' | 'teen' | 'tens' | 'magnitude' | 'ordinal';
type Word = { readonly role: Role; readonly value: number };

const WORDS: ReadonlyMap<string, Word> = new Map<string, Word>([
  ...entries(numbers.units, (value) => (value < 10 ? 'unit' : 'teen')),
  ...entries(numbers.tens, () => 'tens'),
  ...entries(numbers.magnitudes, () => 'magnitude'),
  ...entries(numbers.ordinals, () => 'ordinal'),
]);

function entries(
  list: Readonly<Record<string, number>>,
  role: (value: number) => Role,
): [string, Word][] {
  return Object.entries(list).map(([word, value]) => [word, { role: role(value), value }]);
}

/** Every word that numbers are written with: "forty", "third", "million". */
export const NUMBER_WORDS: readonly string[] = [...WORDS.keys()];

/** Whether a number in words can begin with, or go on with, this word. */
export function isNumberWord(word: string): boolean {
  return WORDS.has(word);
}

/**
 * Reads the number that a list of lower-case words begins with, as far as it goes.
 *
 * ['two', 'thousand', 'and', 'twenty', 'votes'] -> { value: 2020, ordinal: false, used: 4 }
 * ['nineteen', 'ninety', 'three'] -> 1993 (a year read in pairs); ['twenty', 'sixth'] -> the 26th.
 * `null` where the first word is no number.
 */
export function readSpelled(words: readonly string[]): SpelledNumber | null {
  let total = 0;
  let group = 0;
  let last: Word | null = null;
  let used = 0;
  for (const [index, text] of words.entries()) {
    const word = WORDS.get(text);
    if (word === undefined) {
      if (text === 'and' && last?.role === 'magnitude' && joins(words[index + 1], last)) continue;
      break;
    }
    if (!follows(last, word)) break;
    if (word.role === 'magnitude') {
      if (word.value === 100) group = Math.max(group, 1) * 100;
      else {
        total += Math.max(group, 1) * word.value;
        group = 0;
      }
    } else group = startsPair(last, word) ? group * 100 + word.value : group + word.value;
    last = word;
    used = index + 1;
    if (word.role === 'ordinal') break;
  }
  return last === null ? null : { value: total + group, ordinal: last.role === 'ordinal', used };
}

/** "two hundred and six" goes on; "two hundred and a half" does not. */
function joins(next: string | undefined, last: Word): boolean {
  const word = next === undefined ? undefined : WORDS.get(next);
  return word !== undefined && word.role !== 'magnitude' && follows(last, word);
}

/** Which number word may come after which: "twenty six", not "six twenty". */
function follows(last: Word | null, next: Word): boolean {
  if (last === null) return next.role !== 'magnitude';
  if (next.role === 'magnitude') return last.role !== 'magnitude' || next.value > last.value;
  if (last.role === 'magnitude') return true;
  if (last.role === 'tens' && (next.role === 'unit' || next.role === 'ordinal'))
    return next.value < 10;
  return startsPair(last, next);
}

/** "nineteen | ninety", "twenty | sixteen": the second half of a year. */
function startsPair(last: Word | null, next: Word): boolean {
  const century = last?.value === 18 || last?.value === 19 || last?.value === 20;
  return century && (next.role === 'tens' || next.role === 'teen');
}
