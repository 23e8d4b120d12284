/** Verbs after which "that" opens what is said, not a clause about a noun: "officials said that". */
const SAYING =
  /\b(?:sa(?:y|ys|id|ying)|t(?:ell|ells|old)|claim(?:s|ed)?|believ(?:e|es|ed)|report(?:s|ed)?|announc(?:es?|ed)|show(?:s|ed|n)?|reveal(?:s|ed)?|confirm(?:s|ed)?|stat(?:es?|ed)|insist(?:s|ed)?|warn(?:s|ed)?|den(?:y|ies|ied)|admit(?:s|ted)?|acknowledg(?:es?|ed)|conced(?:es?|ed)|alleg(?:es?|ed)|suggest(?:s|ed)?|accept(?:s|ed)?|found|know(?:s|n)?|knew|argu(?:es?|ed)|add(?:s|ed)?|hop(?:es?|ed)|fear(?:s|ed)?|agreed?|decided|ruled|emphasi[sz]ing|noting|clarif(?:y|ied|ying)|promis(?:es?|ed)|so|clear|likely|fact|allegations?|claims)\b/i;
/** A saying verb stands at most so many characters before its "that": "revealed to the FT that". */
const SAYING_BEFORE = 40;

const RELATIVE = /(?:[,—–(-]\s*)?\b(?:who|whom|whose|which|where|that)\b/gi;
/** Where a clause about a noun ends that opened with a comma; one that did not has no sure end. */
const CLAUSE_END = /,(?!\d)|[—–)]/g;

/** "…, which put the price at £340 million." */
const GOING_ON = /,\s+(?:who|which|where)\b[^,;—]*(?:,(?=\d)[^,;—]*)*$/iu;

/** "…, officials said on Monday." and "…, according to the board" tell who, not what. */
const ATTRIBUTION_TAIL =
  /,\s+(?:according to\b|as reported by\b|(?:\p{L}+\s){0,5}?(?:said|says|told|reported?|reports|added|wrote)\b)[^,]{0,80}$/iu;

/**
 * "The widow of the engineer acquitted on Monday of fraud says [she will move]": who says it is known
 * by what is told elsewhere.
 */
const SAID_BY_KNOWN =
  /^[^,.;:"“”]{10,160}?\s\p{Ll}{3,}(?:ed|ing)\s[^,.;:"“”]{3,120}?\s(?:says|said)\s(?:that\s)?(?=\p{L})/u;

/**
 * What a sentence states itself: without clauses about one of its nouns and without who reports it
 * at the end. Words of a noun's clause say what is known, not what is told.
 *
 * `'The ferry, which carries 400 people, sank on Monday.'` -> `'The ferry sank on Monday.'`
 */
export const mainClause = (text: string): string => {
  const told = text.replace(ATTRIBUTION_TAIL, '').replace(SAID_BY_KNOWN, '');
  let main = '';
  let from = 0;
  for (const { 0: opening, index } of told.matchAll(RELATIVE)) {
    if (index < from) continue;
    const before = told.slice(Math.max(0, index - SAYING_BEFORE), index);
    if (/that$/i.test(opening) && SAYING.test(before)) continue;
    main += told.slice(from, index);
    CLAUSE_END.lastIndex = index + opening.length;
    const end = CLAUSE_END.exec(told);
    from = end === null ? told.length : end.index + 1;
  }
  return (main + told.slice(from)).replace(/\s+/g, ' ').trim();
};

/**
 * The clause a sentence goes on with after what it states: it states something itself, where one in
 * the middle only says what is known.
 *
 * `'The FT told of talks, which put the price at £3 million.'` -> `', which put the price at £3 million.'`
 */
export const goingOn = (text: string): string => GOING_ON.exec(text)?.[0] ?? '';
