import { isAuxiliary, isMark, isQuote, isSaying, isWord, verbOf } from '../words.ts';
import type { Reason } from './reason.ts';
import { ASKING, disowns, lower, wordBefore } from './reason.ts';

const UNTRUE = /^(?:evidence|proof|false|untrue|rumou?rs?|myth|unlikely)$/;
const HYPOTHETICAL = /^(?:if|unless|whether|lest|suppose|supposing|imagine)$/;
const WHEN = /^(?:when|once|if|being|repeatedly)$/;
const FALSELY = /^(?:falsely|wrongly|mistakenly|erroneously)$/;

const ANSWERS = new Set([
  'respond',
  'reply',
  'react',
  'answer',
  'address',
  'counter',
  'rebuff',
  'hit',
]);
const ACCUSATIONS =
  /^(?:claim|accusation|allegation|suggestion|charge|complaint|report|rumou?r)s?$/;

/** What the clause around the verb hangs on. */
export const ofClause: readonly Reason[] = [
  {
    what: 'put into a mouth: "falsely claimed that Lee said", "wrongly quoted Lee as saying"',
    holds: ({ tokens, cue }) => {
      const that = lower(tokens, cue.speaker.from - 1) === 'that' ? 1 : 0;
      const verb = cue.speaker.from - 1 - that;
      return FALSELY.test(lower(tokens, verb - 1)) && verbOf(tokens[verb]) !== null;
    },
  },
  {
    what: 'a claim that is denied: "denied that Lee had said", "no evidence that Lee said"',
    holds: ({ tokens, cue }) => {
      const before = wordBefore(tokens, cue.speaker.from);
      const that = lower(tokens, before) === 'that';
      const claim = that ? wordBefore(tokens, before) : before;
      if (disowns(tokens, claim)) return true;
      const untrue = UNTRUE.test(lower(tokens, claim));
      if (that && untrue) return true;
      if (!untrue && !isSaying(tokens[claim]) && lower(tokens, claim) !== 'reports') return false;
      return disowns(tokens, claim - 1) || disowns(tokens, claim - 2);
    },
  },
  {
    what: 'part of what is denied: "rejected the claim that police lied"; "dismissed it as" quotes a verdict',
    holds: ({ tokens, cue, quote }) => {
      if (!disowns(tokens, cue.cueFrom) || isMark(tokens[quote - 1], ',:')) return false;
      const between = tokens.slice(cue.cueTo, quote);
      if (between.some(({ lower: word }) => word === 'as')) return false;
      return between.some(
        (token) => isAuxiliary(token) || token.lower === 'that' || verbOf(token) !== null,
      );
    },
  },
  {
    what: 'what others accuse somebody of: "responded to accusations of “a cover-up”"',
    holds: ({ tokens, cue, quote }) => {
      const of = /^(?:an?|the)$/.test(lower(tokens, quote - 1)) ? quote - 2 : quote - 1;
      if (lower(tokens, of) !== 'of' || !ACCUSATIONS.test(lower(tokens, of - 1))) return false;
      return tokens
        .slice(cue.speaker.from, of - 1)
        .some(
          (token, at) =>
            disowns(tokens, cue.speaker.from + at) || ANSWERS.has(verbOf(token)?.base ?? ''),
        );
    },
  },
  {
    what: 'a condition or an indirect question: "if Lee says", "whether Lee said"',
    holds: ({ tokens, cue }) =>
      HYPOTHETICAL.test(lower(tokens, cue.speaker.from)) ||
      HYPOTHETICAL.test(lower(tokens, wordBefore(tokens, cue.speaker.from))),
  },
  {
    what: 'a question: "Did Lee say", "Had Lee said"',
    holds: ({ tokens, cue }) => {
      const from = cue.speaker.from;
      const at = ASKING.test(lower(tokens, from)) ? from : from - 1;
      const opens = !isWord(tokens[at - 1]) && !isQuote(tokens[at - 1]);
      return ASKING.test(lower(tokens, at)) && opens;
    },
  },
  {
    what: 'what somebody was asked: `Asked, “Why?” Lee said, “No.”`',
    behind: true,
    holds: ({ tokens, quote }) => {
      const asked = isMark(tokens[quote - 1], ',:') ? quote - 2 : quote - 1;
      const before = tokens[asked - 1];
      const opens = !isWord(before) || WHEN.test(before.lower);
      return /^(?:asked|pressed|questioned)$/.test(lower(tokens, asked)) && opens;
    },
  },
];
