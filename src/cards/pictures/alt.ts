import { shorten } from '../message/cut.ts';
import { plainText } from '../message/escape.ts';
import { limits } from '../message/limits.ts';

/** An outside text in a picture and in the words for it: one plain line, cut at its end. */
export const plain = (text: string, most: number): string => shorten(plainText(text), most);

/** A text's length in the words for a picture, in UTF-16 units, from fullest to shortest. */
const SIZES = [150, 100, 60, 30, 15] as const;

/**
 * The words for a picture, as full as Discord takes them: `write` makes them with its outside texts
 * at most so many units long.
 */
export const altOf = (write: (most: number) => string): string => {
  const made = SIZES.map((most) => plainText(write(most)));
  return (
    made.find((text) => text.length <= limits.altCharacters) ??
    shorten(made.at(-1) ?? '', limits.altCharacters)
  );
};

/** `sentence('Who?')` -> `'Who?'`, `sentence('Timeline')` -> `'Timeline.'` */
export const sentence = (text: string): string => (/[.…!?]$/u.test(text) ? text : `${text}.`);
