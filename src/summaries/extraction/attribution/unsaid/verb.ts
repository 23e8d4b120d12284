import { isAdverb, isAuxiliary, isMark, isNegative, verbOf } from '../words.ts';
import type { Cued, Reason } from './reason.ts';
import { ASKING, disowns, lower, wordBefore } from './reason.ts';

const NOT_ONLY = /^(?:only|just|merely|simply)$/;
const MODAL = /^(?:should|must|may|might|could|can|ought)$/;
/** "could only say", "would not say more than": that much was said. */
const SO_MUCH = new Set(['only', 'than', 'except', 'beyond', 'but']);
const NO_ONE = /^(?:nobody|none|no)$/;
const WITHHELD =
  /^(?:yet|(?:refus|declin)(?:e|es|ed|ing)|fail(?:s|ed|ing)?|neglect(?:s|ed)?|unwilling|unable|reluctant|forgot)$/;
const INSTEAD = /^(?:without|than|denying|avoid(?:s|ed|ing)?)$/;
const INSTEAD_OF = /^(?:short|instead|refrain(?:s|ed|ing)?|rul(?:e|es|ed|ing))$/;

/** The words between a verb and its subject: "has never", "did not". */
function auxiliaries({ tokens, cue }: Cued): string[] {
  const words: string[] = [];
  for (let at = cue.cueFrom - 1; at >= cue.speaker.to; at--) {
    if (!isAuxiliary(tokens[at]) && !isAdverb(tokens[at])) break;
    words.unshift(lower(tokens, at));
  }
  return words;
}

/** "unable, | deep inside, | to say": the place of the word before what stands between two commas. */
function beforeAside(tokens: Cued['tokens'], at: number): number {
  if (!isMark(tokens[at - 1], ',')) return at - 1;
  let comma = at - 2;
  while (comma > at - LONGEST_ASIDE && !isMark(tokens[comma], ',')) comma--;
  return isMark(tokens[comma], ',') ? comma - 1 : at - 1;
}
/** In words and marks. */
const LONGEST_ASIDE = 8;

/** Whether what follows the verb, or stands before it, limits what was said and does not deny it. */
const isLimited = (cued: Cued): boolean =>
  auxiliaries(cued).some((word) => word === 'only') ||
  cued.tokens.slice(cued.cue.cueTo, cued.quote).some(({ lower: word }) => SO_MUCH.has(word));

/** "prohibits the state from | requiring": what is kept from being said. */
const isHindered = ({ tokens, cue }: Cued): boolean =>
  tokens
    .slice(Math.max(0, cue.cueFrom - LONGEST_ASIDE), cue.cueFrom)
    .some(({ lower: word }) => HINDERS.test(word));
const HINDERS =
  /^(?:prohibit|prevent|ban|bar|stop|block|forbid|discourage|dissuade|deter)(?:s|n?ed|p?ed|r?ed|k?ed|ning|ring|ping|ing)?$|^(?:kept|keeps?|forbade|forbidden)$/;

const isThought = ({ tokens, cue }: Cued): boolean =>
  verbOf(tokens[cue.cueFrom])?.kind === 'thought';

/** What the verb itself and the words beside it say. */
export const ofVerb: readonly Reason[] = [
  {
    what: 'negated: "never said", "did not say"; "not only said" is no negation',
    behind: true,
    holds: (cued) =>
      !isThought(cued) &&
      !isLimited(cued) &&
      auxiliaries(cued).some(
        (word, at, words) => isNegative(word) && !NOT_ONLY.test(words[at + 1] ?? ''),
      ),
  },
  {
    what: 'only possible or wanted: "should say", "might call it", "would have said"',
    behind: true,
    holds: (cued) =>
      !isThought(cued) &&
      !isLimited(cued) &&
      auxiliaries(cued).some(
        (word, at, words) => MODAL.test(word) || (word === 'would' && words.includes('have', at)),
      ),
  },
  {
    what: 'nobody said it: "no one said", "nor did Lee say", "neither Lee nor Roe said"',
    behind: true,
    holds: ({ tokens, cue }) => {
      const from = cue.speaker.from;
      const nor = lower(tokens, from - 2) === 'nor' && ASKING.test(lower(tokens, from - 1));
      return nor || lower(tokens, from - 1) === 'nor' || NO_ONE.test(lower(tokens, from));
    },
  },
  {
    what: 'withheld: "has yet to say", "refused to call it"',
    holds: ({ tokens, cue }) => {
      const to = cue.cueFrom - 1;
      if (lower(tokens, to) !== 'to') return false;
      const withheld = [to - 1, wordBefore(tokens, to), beforeAside(tokens, to)];
      return withheld.some((at) => WITHHELD.test(lower(tokens, at)));
    },
  },
  {
    what: 'left out: "denied saying", "without saying", "stopped short of calling it", "kept him from saying"',
    holds: (cued) => {
      const { tokens, cue } = cued;
      if (verbOf(tokens[cue.cueFrom])?.gerund !== true && lower(tokens, cue.cueFrom - 1) !== 'than')
        return false;
      const before = wordBefore(tokens, cue.cueFrom);
      const word = lower(tokens, before);
      if (INSTEAD.test(word) || disowns(tokens, before)) return true;
      if (!/^(?:of|from|out)$/.test(word)) return false;
      return INSTEAD_OF.test(lower(tokens, before - 1)) || (word === 'from' && isHindered(cued));
    },
  },
];
