import lexicon from '../../../data/lexicon/translations.json' with { type: 'json' };

/** The languages questions are asked in besides the articles'. */
export type Foreign = 'fr' | 'de' | 'es';

/** English words by the foreign ones: whole, or by how they begin. */
type Glossary = {
  readonly whole: ReadonlyMap<string, readonly string[]>;
  readonly begun: ReadonlyMap<string, readonly string[]>;
};

const glossaryOf = (tongue: Foreign): Glossary => {
  const whole = new Map<string, readonly string[]>();
  const begun = new Map<string, readonly string[]>();
  for (const row of lexicon.rows) {
    for (const word of row[tongue].split(' ')) {
      const [list, key] = word.endsWith('*') ? [begun, word.slice(0, -1)] : [whole, word];
      list.set(key, [...(list.get(key) ?? []), ...row.en.split(' ')]);
    }
  }
  return { whole, begun };
};

const GLOSSARIES: Readonly<Record<Foreign, Glossary>> = {
  fr: glossaryOf('fr'),
  de: glossaryOf('de'),
  es: glossaryOf('es'),
};

/** No shorter word stands for others that begin with it. */
const SHORTEST_BEGUN = 4;

/**
 * What a word of the news is in English, none for one that is not listed; of its beginnings the longest
 * tells: `translationsOf('ouvriers', 'fr')` -> `['worker']`
 *
 * @param word folded
 */
export const translationsOf = (word: string, tongue: Foreign): readonly string[] => {
  const { whole, begun } = GLOSSARIES[tongue];
  const listed = whole.get(word);
  if (listed !== undefined) return listed;
  for (let length = word.length; length >= SHORTEST_BEGUN; length--) {
    const found = begun.get(word.slice(0, length));
    if (found !== undefined) return found;
  }
  return [];
};
