import lexicon from '../../../../data/lexicon/synonyms.json' with { type: 'json' };

/** Verbs and nouns of one act that no ending shows: "die", "death". */
const PAIRS: ReadonlyMap<string, readonly string[]> = (() => {
  const forms = new Map<string, string[]>();
  for (const row of lexicon.acts) {
    const words = row.split(' ');
    for (const word of words) {
      forms.set(word, [...(forms.get(word) ?? []), ...words.filter((other) => other !== word)]);
    }
  }
  return forms;
})();

/** A noun's ending, and what a verb may end in instead. */
const ENDINGS: readonly (readonly [noun: string, verbs: readonly string[]])[] = [
  ['isation', ['ise']],
  ['ization', ['ize']],
  ['ication', ['y']],
  ['ation', ['', 'ate', 'e']],
  ['lation', ['']],
  ['ition', ['e', 'ish']],
  ['ption', ['be', 'pt']],
  ['sion', ['d', 'de', 's']],
  ['tion', ['t', 'te']],
  ['ment', ['']],
  ['al', ['', 'e']],
  ['ure', ['', 'e']],
  ['ance', ['', 'e']],
  ['ence', ['', 'e']],
];

/** A shorter word has no ending, only letters: "metal", "figure". */
const LEAST_LEFT = 4;
/** In letters: past these forms are no longer regular. */
const VERB_ENDING = /(?:ied|ed|ing|es|s|e)$/;
const NOUNS: readonly string[] = ['ation', 'ion', 'ment', 'al', 'ure', 'ance', 'ence'];

const verbsOf = (noun: string): string[] =>
  ENDINGS.flatMap(([ending, verbs]) => {
    const left = noun.slice(0, -ending.length);
    const isLong = noun.endsWith(ending) && left.length >= LEAST_LEFT;
    return isLong ? verbs.map((verb) => left + verb) : [];
  });

const nounsOf = (verb: string): string[] => {
  const base = verb.replace(VERB_ENDING, '');
  return base.length >= LEAST_LEFT ? NOUNS.map((noun) => base + noun) : [];
};

/**
 * The verbs a noun of an act may come from, and the nouns a verb may make, as a text may have them; a
 * form that is no word is in no text. `nounForms('resignation')` -> `['resign', …]`,
 * `nounForms('resigned')` -> `['resignation', …]`
 *
 * @param word folded
 */
export const nounForms = (word: string): string[] => {
  const verbs = verbsOf(word);
  return [...(PAIRS.get(word) ?? []), ...(verbs.length > 0 ? verbs : nounsOf(word))];
};
