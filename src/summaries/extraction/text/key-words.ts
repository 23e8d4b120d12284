import lexicon from '../../../../data/lexicon/function-words.json' with { type: 'json' };

const FUNCTION_WORDS: ReadonlySet<string> = new Set(Object.values(lexicon).flat());

/**
 * One word of each phrase, so that a text without these words has none of the phrases: a word that
 * already stands for a shorter phrase, or the longest that is no function word.
 *
 * ['fake news', 'fake', 'made up', 'a hoax'] -> ['fake', 'made', 'hoax']
 */
export function keyWords(phrases: readonly string[]): string[] {
  const keys = new Set<string>();
  const split = phrases.map((phrase) => phrase.toLowerCase().match(/\p{L}+/gu) ?? []);
  for (const words of split.toSorted((a, b) => a.length - b.length)) {
    if (!words.some((word) => keys.has(word))) keys.add(keyWord(words));
  }
  return [...keys];
}

function keyWord(words: readonly string[]): string {
  const content = words.filter((word) => !FUNCTION_WORDS.has(word));
  const [longest = ''] = (content.length > 0 ? content : words).toSorted(
    (a, b) => b.length - a.length,
  );
  return longest;
}
