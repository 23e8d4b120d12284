import { NEGATIONS } from './function-words.ts';

/** A word or a stop of a passage: as printed, and as compared. */
export type Token = { readonly printed: string; readonly folded: string; readonly stop: boolean };

/** How many words that say something a plain negation turns round: "no formal commitments were made". */
const REACH_OF_NEGATION = 3;
/** What is denied runs on: "denied that the minister ever met the rebel leader". */
const REACH_OF_DENIAL = 12;

/** "not only", "no fewer than", "no doubt" turn nothing round. */
const TURNS_NOTHING = /^(?:only|least|fewer|less|doubt|doubts|doubtedly|wonder)$/;

/** A turn in the sentence after which a negation has no hold: "not for sale but for rent". */
const TURN = /^(?:but|although|though|whereas|yet|however)$/;

const DENIES =
  /^(?:den(?:y|ies|ied|ying|ials?)|refut(?:e|es|ed|ing)|rebut(?:s|ted|ting)?|disput(?:ed|es|ing)|disavow(?:s|ed|ing)?|repudiat(?:e|es|ed|ing)|debunk(?:s|ed|ing)?)$/;
/** These deny only what is claimed: a court rejects appeals, a club dismisses coaches. */
const REJECTS = /^(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)$/;
/** These deny what they are asked to do: "refused to sell". */
const REFUSES = /^(?:refus(?:e|es|ed|ing|als?)|fail(?:s|ed|ing|ures?)?|declin(?:e|es|ed|ing))$/;
const RULES = /^(?:rul(?:e|es|ed|ing))$/;

const CLAIM =
  /^(?:claims?|allegations?|accusations?|reports?|suggestions?|rumou?rs?|charges?|assertions?|speculation|that|suggesting|having|any)$/;
/** A claim comes this soon after the verb that rejects it: "dismissed as absurd claims that". */
const CLAIM_WITHIN = 5;

const FALSE = /^(?:false|untrue|baseless|unfounded|groundless|fabricated|fictitious|nonsense)$/;
const IS = /^(?:is|are|was|were|be|been|being|s|as|called|branded)$/;
const PASSIVE = /^(?:is|are|was|were|be|been|being|also|later|quickly|flatly|firmly)$/;

const isNegation = ({ printed, folded }: Token): boolean =>
  NEGATIONS.has(folded) || /n['’]t$/i.test(printed);

type Direction = 'forward' | 'back' | 'both';

/** Which way a word denies what stands in its clause; `null` where it does not. */
const deniesAt = (tokens: readonly Token[], at: number): Direction | null => {
  const word = tokens[at]?.folded ?? '';
  const before = tokens[at - 1]?.folded ?? '';
  const after = tokens[at + 1]?.folded ?? '';
  const soon = tokens.slice(at + 1, at + 1 + CLAIM_WITHIN);
  const isClaimNear =
    /^\p{L}{2,}ing$/u.test(after) || soon.some(({ folded }) => CLAIM.test(folded));
  if (FALSE.test(word)) {
    const isSaid = IS.test(before) || IS.test(tokens[at - 2]?.folded ?? '');
    return isSaid ? 'both' : CLAIM.test(after) ? 'forward' : null;
  }
  if (REFUSES.test(word)) return after === 'to' ? 'forward' : null;
  if (RULES.test(word)) return after === 'out' ? 'forward' : null;
  const isRejected = REJECTS.test(word) && isClaimNear;
  if (!DENIES.test(word) && !isRejected) return null;
  if (word.startsWith('disput') && /^(?:over|between|with|about)$/.test(after)) return null;
  return word.endsWith('ed') && PASSIVE.test(before) ? 'back' : 'forward';
};

/** Where a token stands in the scope of a negation, and whether it is itself a denial. */
export type Scoped = {
  /** Tokens turned round by one negation have one number; 0 is none. */
  readonly scope: number;
  readonly negates: boolean;
  readonly denies: boolean;
};

/**
 * For each token the negation that turns it round: a plain one reaches three words that say
 * something, a verb that denies ("denied", "ruled out", "refused to") to the end of its clause, a
 * passive one and "is false" back to its beginning. "did not deny" denies the denial.
 *
 * "Quill denied meeting Brand" -> the scope of "denied" holds "meeting" and "Brand"
 *
 * @param says whether a token carries meaning of its own, else it is passed over
 */
export const scopesOf = (
  tokens: readonly Token[],
  says: (token: Token) => boolean,
): readonly Scoped[] => {
  const scopes = new Array<number>(tokens.length).fill(0);
  const negates = tokens.map((token) => isNegation(token));
  const denials = tokens.map((_, at) => deniesAt(tokens, at));
  const ends = (token: Token): boolean => token.stop || TURN.test(token.folded);
  let clause = 0;
  let last = 0;
  let scope = 0;
  let reach = 0;
  tokens.forEach((token, at) => {
    if (ends(token)) {
      reach = 0;
      clause = at + 1;
      return;
    }
    if (negates[at] === true) {
      const isPlain = !TURNS_NOTHING.test(tokens[at + 1]?.folded ?? '');
      reach = isPlain ? Math.max(REACH_OF_NEGATION, reach) : reach;
      if (isPlain) scope = ++last;
      return;
    }
    if (reach > 0 && says(token)) {
      scopes[at] = scope;
      reach--;
    }
    const denial = denials[at];
    if (denial === null || denial === undefined) return;
    scope = ++last;
    if (denial !== 'forward') {
      for (let i = Math.max(clause, at - REACH_OF_DENIAL); i < at; i++) scopes[i] = scope;
    }
    if (denial !== 'back') reach = REACH_OF_DENIAL;
  });
  return tokens.map((_, at) => ({
    scope: scopes[at] ?? 0,
    negates: negates[at] ?? false,
    denies: denials[at] !== null,
  }));
};
