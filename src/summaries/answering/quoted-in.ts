/** A quote's length in UTF-16 units up to which it is held against the record; Discord lets 6,000 through. */
const LONGEST_QUOTE = 10_000;

const OPENS = /^["“„«]/u;
const MARKED = /["“„«]([^"“”„«»]+)(?:["”“»]|$)/gu;
/** `twenty years,” said Ruiz. “The pillars`: its first mark closes. */
const CLOSES_FIRST = /^[^"“”„«»]+(?:[”»]|(?<=[,.!?…])")/u;

/**
 * The words a quote is to be checked by, as somebody pasted them. With the words of the article
 * around it, as in `“The key,” she said, “is trust.”`, what stands in marks, be the first or the last of
 * them left out; else all of it.
 *
 * `quotedIn('“We will go,” Rath said.')` -> `'We will go,'`; `quotedIn('We "will" go')` -> all of it
 */
export const quotedIn = (pasted: string): string => {
  const whole = pasted.replaceAll('\0', '').trim().slice(0, LONGEST_QUOTE).toWellFormed();
  const text = CLOSES_FIRST.test(whole) ? `“${whole}` : whole;
  if (!OPENS.test(text)) return text;
  const parts = Array.from(text.matchAll(MARKED), ([, words = '']) => words.trim());
  return parts.length > 0 ? parts.join(' ') : text;
};
