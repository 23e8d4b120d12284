import type { Match, NonEmpty, Printing } from '../../types.ts';
import { quotedWords } from './quoted-words.ts';
import { matchWording, readWording } from './wording.ts';

/** The words a record is shown in, and how its printings stand to them. */
export type Left = { readonly words: string; readonly printings: NonEmpty<Printing> };

/**
 * A record told in an outlet's words, by those of its printings that are left: in the words it had where
 * these still print them, else in those of the first; `null` where none is left.
 */
export const leftWith = (words: string, [first, ...others]: readonly Printing[]): Left | null => {
  if (first === undefined) return null;
  const printings: NonEmpty<Printing> = [first, ...others];
  if (printings.some(({ match }) => match === 'verbatim')) return { words, printings };
  return { words: quotedWords(first), printings: heldAgainstFirst(printings) };
};

/** Printings held against the first, whose words are shown from now on. */
export const heldAgainstFirst = ([first, ...others]: NonEmpty<Printing>): NonEmpty<Printing> => {
  const shown = readWording(quotedWords(first));
  return [
    { ...first, match: 'verbatim' },
    ...others.map((printing) => ({
      ...printing,
      match: matchWording(readWording(quotedWords(printing)), shown) ?? otherwise(printing),
    })),
  ];
};

const otherwise = ({ match }: Printing): Match => (match === 'disputed' ? match : 'reworded');
