import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };
import { quickPattern } from '../text/quick-pattern.ts';

/** What a firm is as often as a man. */
const FIRMS_BY_TRADE =
  'retailer|insurer|lender|builder|broker|supplier|operator|producer|publisher|distributor|manufacturer|brewer|developer|miner|maker|grocer|carrier|contractor|employer|rival|competitor|neighbour|partner';

/** What is printed around a name, as patterns: behind it unless said otherwise. */

export const AGE = /^, (?:aged? )?\d{1,3}\b/;
export const PARTY = /^ \((?:R|D|I|L)\b/;
/** Behind a comma, or a dash that no question closes: "Brexit — who wanted it? — cost billions". */
export const WHO = /^(?:, (?:who|whose|whom)| ?(?:—|–|--) ?(?:who|whom)(?![^—–?]{0,60}\?))\b/;
/** "Ekai, another deportee, said"; not "Sanlam, another insurer, said", "Hamlet, her last play, said". */
export const ANOTHER_SAID = quickPattern(
  new RegExp(
    String.raw`^, (?:another|one of(?: the)?|his|her|their|my) (?:\p{Ll}[\p{L}-]* ){0,4}?(?!(?:${FIRMS_BY_TRADE})s?,)(?:${nouns.people.filter((noun) => /^\p{Ll}/u.test(noun)).join('|')}), (?:said|says|told|added)(?!\p{L})`,
    'u',
  ),
);
export const LONGEST_ANOTHER = 72;
export const WHICH = /^, which\b/;
export const HIMSELF = /^ (?:himself|herself)\b/;
/** "shares in Aird", "a stake in Aird" */
export const SHARES_IN = /(?:[Ss]hares|[Ss]take|[Ss]tock|[Ii]nvestors|[Ss]hareholders) in $/;
export const LONGEST_SHARES = 16;
export const QUOTATION_ENDS = /[,?!.]["”’']+ $/;
/** A capital inside a word, but not in McCain, MacKay, O'Neill, DeSantis, LaRouche. */
export const INNER_CAPITAL = quickPattern(
  /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’]|D['’])\p{Lu}?\p{Ll}+\p{Lu}\p{L}*$/u,
);
