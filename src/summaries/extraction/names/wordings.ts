import { asciiFirst } from '../text/ascii-first.ts';

/** What is printed around a name, as patterns: behind it unless said otherwise. */

export const AGE = /^, (?:aged? )?\d{1,3}\b/;
export const PARTY = /^ \((?:R|D|I|L)\b/;
export const WHO = /^(?:, | ?(?:—|–|--) ?)(?:who|whose|whom)\b/;
export const ANOTHER_SAID =
  /^, (?:another|one of(?: the)?|his|her|their|my) \p{Ll}[^,.;:“”"\n]{1,40}, (?:said|says|told|added)(?!\p{L})/u;
export const LONGEST_ANOTHER = 72;
export const WHICH = /^, which\b/;
export const HIMSELF = /^ (?:himself|herself)\b/;
/** "shares in Aird", "a stake in Aird" */
export const SHARES_IN = /(?:[Ss]hares|[Ss]take|[Ss]tock|[Ii]nvestors|[Ss]hareholders) in $/;
export const LONGEST_SHARES = 16;
export const QUOTATION_ENDS = /[,?!.]["”’']+ $/;
/** A capital inside a word, but not in McCain, MacKay, O'Neill, DeSantis, LaRouche. */
export const INNER_CAPITAL = asciiFirst(
  /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’]|D['’])\p{Lu}?\p{Ll}+\p{Lu}\p{L}*$/u,
);
