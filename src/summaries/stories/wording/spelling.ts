type Rule = readonly [
  printed: RegExp,
  folded: string | ((found: string, first: string, second: string) => string),
];

const SCALES: Readonly<Record<string, string>> = {
  k: 'thousand',
  m: 'million',
  mn: 'million',
  bn: 'billion',
  b: 'billion',
  tn: 'trillion',
};

/**
 * One way of setting the same words a row. None may join two words that are told apart by what the
 * row folds: "we'd" (had, would), "re-sign" (resign), "5m" (metres) and "small-business owners" stay.
 */
const RULES: readonly Rule[] = [
  [/\bcan(?:'t|not)\b/g, 'can not'],
  [/\bCan(?:'t|not)\b/g, 'Can not'],
  [/\b([Ww])on't\b/g, '$1ill not'],
  [/\b([Ss]h)an't\b/g, '$1all not'],
  [
    /\b(do|does|did|is|are|was|were|has|have|had|would|could|should|might|must|need)n't\b/gi,
    '$1 not',
  ],
  [/\b(I|you|we|they|who|would|could|should|might|must)'ve\b/gi, '$1 have'],
  [/\b(I|you|he|she|it|we|they|who|that|there)'ll\b/gi, '$1 will'],
  [/\b([Yy]ou|[Ww]e|[Tt]hey)'re\b/g, '$1 are'],
  [/\bI'm\b/g, 'I am'],
  [/\b([Ll]et)'s\b/g, '$1 us'],
  [/\b([Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]here)'s (been|had|got|become)\b/g, '$1 has $2'],
  [/\b([Ii]t|[Hh]e|[Ss]he|[Tt]hat|[Tt]here)'s\b/g, '$1 is'],
  [/\b(?:\p{Lu}\.){2,}(?!\p{L})/gu, (found) => found.replaceAll('.', '')],
  [
    /([$€£¥]\d+(?:[.,]\d+)*) ?(k|mn?|bn?|tn)\b/gi,
    (_, sum, scale) => `${sum} ${SCALES[scale.toLowerCase()] ?? scale}`,
  ],
  [/(\d) ?%/g, '$1 percent'],
  [/(\d) per cent\b/g, '$1 percent'],
  // Two equal vowels: no other word is spelled so without the hyphen.
  [/\b(re|pre|de)-(?=e\p{L}{3})/giu, '$1'],
  [/\b([Cc]o)-(?=o\p{L}{3})/gu, '$1'],
  [/\bco (?=o(?:perat|rdinat)\p{L})/gu, 'co'],
  [
    /\b(long|short|full|part|high|low|mid|large|small)-(?=(?:term|time|level|scale|range|cost)\b)/gi,
    '$1 ',
  ],
  [
    /\b(twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-(?=(?:one|two|three|four|five|six|seven|eight|nine)\b)/gi,
    '$1 ',
  ],
];

/** After one of these a comma may part what belongs together or not: it stays. */
const GUARDED =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|without|if|unless|because|only|who|whom|which|that|yes)$/i;
const JOINS = /^(?:and|but|nor|yet)$/i;
const SUBJECT = /^(?:I|we|he|she|they|there)$/i;
const TIME =
  /\d|^(?:January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+day|year|month|week|morning|night|spring|summer|autumn|winter)$/u;
const TIME_WORD = /^(?:in|on|by|since|this|last|next)$/i;
const LONGEST_TIME = 4;

/**
 * Without the commas outlets set or leave out as their house rules say: before "and" or "but" and
 * after a date at the beginning. A comma stays in the scope of a negation or a condition, in lists,
 * around names and before clauses on a noun, where it can turn the meaning.
 */
const withoutHouseCommas = (text: string): string => {
  const words = text.split(' ');
  let start = 0;
  let guarded = false;
  let listed = false;
  return words
    .map((word, at) => {
      const bare = word.replace(/[,;]$/, '');
      const isStop = /[.!?:—…]['"]?$/.test(word);
      const isMark = bare !== word && bare !== '';
      guarded ||= GUARDED.test(bare);
      const [next = '', second = ''] = words.slice(at + 1, at + 3);
      const isClause = JOINS.test(next) && SUBJECT.test(second);
      const joins = JOINS.test(next) && second !== '' && at > start;
      const opens =
        at - start < LONGEST_TIME &&
        TIME_WORD.test(words[start] ?? '') &&
        TIME.test(bare) &&
        SUBJECT.test(next);
      const folds =
        isMark && ((joins && (isClause || (!guarded && !listed))) || (opens && word.endsWith(',')));
      listed ||= isMark;
      if (isStop) {
        start = at + 1;
        guarded = false;
        listed = false;
      }
      return folds ? bare : word;
    })
    .join(' ');
};

/**
 * For finding printings of one utterance, never for calling one verbatim.
 *
 * Folds how outlets set the same words: contractions, "U.S." and "US", "$5m" and "$5 million", "%"
 * and "percent", some hyphens and commas. Nothing that could turn the meaning.
 *
 * `foldSpelling("We've re-elected her, and they agreed")` -> `'We have reelected her and they agreed'`
 *
 * @param folded as `foldWording` gives it
 */
export const foldSpelling = (folded: string): string =>
  withoutHouseCommas(
    RULES.reduce(
      (text, [printed, set]) =>
        typeof set === 'string' ? text.replace(printed, set) : text.replace(printed, set),
      folded,
    ),
  );
