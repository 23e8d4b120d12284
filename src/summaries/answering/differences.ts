/**
 * A run of words by where it stands: in both wordings, only in the one held against the speaker's
 * words (`added`), or only in the speaker's words (`missing`).
 */
export type Difference = {
  readonly kind: 'same' | 'added' | 'missing';
  readonly words: string;
};

/** Pairs of words that are compared at most; longer wordings are shown as wholly other words. */
const MOST_PAIRS = 4_000_000;

const EDGES = /^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu;

const tokensOf = (text: string): string[] => text.split(/\s+/u).filter((token) => token !== '');

/** What a word is compared by: without the marks around it, its case and how it is composed. */
const key = (token: string): string => {
  const bare = token.normalize('NFC').replace(/[‘’ʼ]/gu, "'").replace(EDGES, '');
  return (bare === '' ? token : bare).toLowerCase();
};

/**
 * Where one wording differs from the speaker's words, word by word and in order. The `same` and
 * `added` runs joined by spaces are the wording, the `same` and `missing` ones the speaker's words,
 * but for marks and capitals.
 *
 * `differencesOf('We will not go now', 'We will go')` -> same "We will", added "not", same "go",
 * added "now"
 */
export const differencesOf = (wording: string, said: string): readonly Difference[] => {
  const [a, b] = [tokensOf(wording), tokensOf(said)];
  const [keysA, keysB] = [a.map(key), b.map(key)];
  const head = sharedLength(keysA, keysB);
  const tail = sharedLength(keysA.slice(head).toReversed(), keysB.slice(head).toReversed());
  const [endA, endB] = [a.length - tail, b.length - tail];
  const middle = pairs(keysA.slice(head, endA), keysB.slice(head, endB));
  const runs: Difference[] = [{ kind: 'same', words: a.slice(0, head).join(' ') }];
  let [i, j] = [head, head];
  for (const [nextA, nextB] of [
    ...middle.map(([x, y]) => [x + head, y + head] as const),
    [endA, endB] as const,
  ]) {
    runs.push({ kind: 'missing', words: b.slice(j, nextB).join(' ') });
    runs.push({ kind: 'added', words: a.slice(i, nextA).join(' ') });
    if (nextA < endA) runs.push({ kind: 'same', words: a[nextA] ?? '' });
    [i, j] = [nextA + 1, nextB + 1];
  }
  runs.push({ kind: 'same', words: a.slice(endA).join(' ') });
  return merged(runs);
};

const sharedLength = (a: readonly string[], b: readonly string[]): number => {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
};

/** Places of the words of a longest common subsequence, in order. */
const pairs = (a: readonly string[], b: readonly string[]): (readonly [number, number])[] => {
  if (a.length * b.length > MOST_PAIRS) return [];
  const width = b.length + 1;
  const lengths = new Uint16Array((a.length + 1) * width);
  const at = (i: number, j: number): number => lengths[i * width + j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--)
      lengths[i * width + j] =
        a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  const found: (readonly [number, number])[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    if (a[i] === b[j]) found.push([i++, j++]);
    else if (at(i + 1, j) >= at(i, j + 1)) i++;
    else j++;
  }
  return found;
};

/** Runs of one kind together; what is missing before what stands in its place. */
const merged = (runs: readonly Difference[]): Difference[] => {
  const all: Difference[] = [];
  for (const run of runs) {
    if (run.words === '') continue;
    const last = all.at(-1);
    if (last?.kind === run.kind)
      all[all.length - 1] = { kind: run.kind, words: `${last.words} ${run.words}` };
    else all.push(run);
  }
  return all;
};
