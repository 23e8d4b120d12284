import { contentWords } from '../words/content-words.ts';
import type { ContentWord } from '../words/content-words.ts';

/** A whole wording or one of its sentences: its stems in order, and how much each says. */
export type Stretch = {
  readonly stems: readonly string[];
  readonly weights: ReadonlyMap<string, number>;
};

/** Fewer words in common, or words that say less together, are chance: "going to serve as president". */
const FEWEST_SHARED = 3;
const LEAST_SAID = 1.5;
/** The part of all that is said by both that must be shared: a short line is no rewording of a speech. */
const LEAST_OF_BOTH = 0.3;
/** What any content word says at least. */
const WORD_SAYS = 0.25;
/** What a word says as a part of a name: people are spoken of in many utterances. */
const NAME_SHARE = 0.5;
/** Words compared in order; what is said at greater length is told by its opening. */
const LONGEST_STRETCH = 80;
const MOST_SENTENCES = 6;

const SENTENCE_END = /(?<=[.!?…]['"’”)]?)\s+(?=\P{Ll})/u;

const weigh = ({ says, named }: ContentWord): number =>
  (WORD_SAYS + (1 - WORD_SAYS) * says) * (named ? NAME_SHARE : 1);

const asStretch = (text: string): Stretch => {
  const words = contentWords(text).slice(0, LONGEST_STRETCH);
  return {
    stems: words.map(({ stem }) => stem),
    weights: new Map(words.map((word) => [word.stem, weigh(word)])),
  };
};

/**
 * A wording as a whole and sentence by sentence, so that a rewording of one sentence is found in a
 * printing of several. `stretches('Talks failed. Ships left.')` -> the stems `talk fail ship left`,
 * `talk fail` and `ship left`
 */
export const stretches = (words: string): readonly Stretch[] => {
  const sentences = words.split(SENTENCE_END, MOST_SENTENCES);
  return sentences.length > 1
    ? [asStretch(words), ...sentences.map(asStretch)]
    : [asStretch(words)];
};

/**
 * How likely two wordings are one utterance, from 0 to 1: what of the one that says less the other
 * says too, the mean of counting it in any order and in the same order. A wording may also be one
 * sentence of the other: then all it says must be found there.
 *
 * Shingles and edit distance miss a paraphrase; containment of content words does not.
 */
export const likeness = (a: readonly Stretch[], b: readonly Stretch[]): number => {
  const [wholeA, wholeB] = [a[0], b[0]];
  if (wholeA === undefined || wholeB === undefined) return 0;
  if (common(wholeA, wholeB).length < FEWEST_SHARED) return 0;
  return Math.max(
    likenessOf(wholeA, wholeB, Math.min(saidIn(wholeA), saidIn(wholeB))),
    ...b.slice(1).map((sentence) => likenessOf(wholeA, sentence, saidIn(wholeA))),
    ...a.slice(1).map((sentence) => likenessOf(wholeB, sentence, saidIn(wholeB))),
  );
};

const common = (a: Stretch, b: Stretch): string[] =>
  [...a.weights.keys()].filter((stem) => b.weights.has(stem));

const sum = (stems: Iterable<string>, { weights }: Stretch): number => {
  let all = 0;
  for (const stem of stems) all += weights.get(stem) ?? 0;
  return all;
};

const saidIn = (stretch: Stretch): number => sum(stretch.weights.keys(), stretch);

/** @param toCover how much of what is said must be shared to be wholly alike */
const likenessOf = (a: Stretch, b: Stretch, toCover: number): number => {
  const shared = common(a, b);
  const said = sum(shared, a);
  const isChance = shared.length < FEWEST_SHARED || said < LEAST_SAID;
  if (isChance || said < LEAST_OF_BOTH * (saidIn(a) + saidIn(b) - said)) return 0;
  const inOrder = Math.min(said, sum(new Set(longestCommon(a.stems, b.stems)), a));
  return (said + inOrder) / 2 / toCover;
};

/** The longest common subsequence; time and room grow with the product of the lengths. */
export const longestCommon = (a: readonly string[], b: readonly string[]): string[] => {
  const lengths = lengthsOfCommon(a, b);
  const words: string[] = [];
  for (let i = 0, j = 0; i < a.length && j < b.length;) {
    const word = a[i];
    if (word !== undefined && word === b[j]) {
      words.push(word);
      i++;
      j++;
    } else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return words;
};

/** The length of the longest common subsequence of what follows each pair of places. */
const lengthsOfCommon = (a: readonly string[], b: readonly string[]): Uint16Array[] => {
  const lengths = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    const [row = new Uint16Array(), below] = [lengths[i], lengths[i + 1]];
    for (let j = b.length - 1; j >= 0; j--) {
      row[j] =
        a[i] === b[j] ? (below?.[j + 1] ?? 0) + 1 : Math.max(below?.[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
};
