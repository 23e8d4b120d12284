/**
 * When two spellings are one name, and when one only looks like the other.
 *
 * Case, Unicode composition, dashes, apostrophes, spaces and soft hyphens are matters of printing:
 * they merge. Letters of another script and marks no reader sees make another name: words are not
 * put into somebody's mouth because a name looks like theirs.
 */

const SOFT_HYPHEN = /\u00ad/gu;
const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;

/** Unseen marks are ordinary spelling in other scripts (Persian, Hindi), but not in these. */
const PLAIN_SCRIPT = /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}]/u;

/** More accents on one letter than any orthography sets: Vietnamese has two. */
const STACKED_ACCENTS = /\p{Mn}{3}/u;

const mixesScripts = (word: string): boolean =>
  [/\p{sc=Latin}/u, /\p{sc=Greek}/u, /\p{sc=Cyrillic}/u].filter((script) => script.test(word))
    .length > 1;

/**
 * The key under which spellings of a name are one.
 *
 * @example nameKey('ANNE–MARIE  Doe') === nameKey('Anne-Marie Doe')
 * @example nameKey('Jane Dое') !== nameKey('Jane Doe') where the first "о" is Cyrillic
 */
export const nameKey = (name: string): string =>
  name
    .toWellFormed()
    .replace(SOFT_HYPHEN, '')
    .normalize('NFC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/[‘’ʼ＇]/gu, "'")
    .split(/\s+/u)
    .filter((word) => word !== '')
    .join(' ');

/**
 * Whether a name may be dressed up as another: unseen marks among ordinary letters, scripts mixed
 * within a word, or a heap of accents. Names wholly in any one script are not.
 *
 * @example isLookalike('Ja\u200bne Doe') -> true; isLookalike('Владимир Путин') -> false
 */
export const isLookalike = (name: string): boolean => {
  const printed = name.replace(SOFT_HYPHEN, '').normalize('NFC');
  return (
    (UNSEEN.test(printed) && PLAIN_SCRIPT.test(printed)) ||
    STACKED_ACCENTS.test(printed) ||
    printed.split(/[^\p{L}\p{M}]+/u).some(mixesScripts)
  );
};
