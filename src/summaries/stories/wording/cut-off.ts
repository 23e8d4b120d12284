import { withoutLead, withoutTail } from './fold.ts';

/** Turns round what follows it in its clause. */
const NEGATES =
  /^(?:no|not|never|none|nobody|nothing|neither|nor|cannot|without|hardly|barely|scarcely|rarely|seldom|.*n't)$/i;

/** Whoever says these does not say what follows. */
const DOUBTS =
  /^(?:doubt(?:s|ed|ful)?|den(?:y|ies|ied|ying)|disput(?:e|es|ed)|refut(?:e|es|ed)|reject(?:s|ed)?|question(?:s|ed)?|wonder(?:s|ed)?|pretend(?:s|ed)?|alleg(?:e|es|ed)|claim(?:s|ed)?|accus(?:e|es|ed)|false|untrue|wrong|myth|lie|lies|nonsense|refus(?:e|es|ed)|fail(?:s|ed)?)$/i;

/** Makes what follows it in the sentence depend on something. */
const CONDITION = /^(?:if|unless|whether|until|lest|supposing|assuming|suppose|imagine)$/i;
/** The same right after it: "we will leave unless they pay". */
const CONDITION_AFTER = /^(?:if|unless|provided|except|lest|until)$/i;

const SENTENCE_END = /[.!?;:]['"]?$/;
const COMMA = /,['"]?$/;
/** "not only", "no doubt" turn nothing round. */
const TURNS_NOTHING = /^(?:only|doubt|wonder)$/i;
/** A clause of its own after "and" or "but". */
const SUBJECT = /^(?:i|we|you|he|she|it|they|there|nobody)$/i;
const JOINS = /^(?:and|but|so|or)$/i;
/** These open one behind a comma: "nobody was hurt, and everybody is home". */
const SUBJECT_BEHIND_COMMA = /^(?:everybody|everyone|everything|somebody|someone|all)$/i;

/** Stands under a negation wherever in the sentence that is: "no support, or any other commitments". */
const UNDER_NEGATION = /^(?:any|anybody|anyone|anything|anywhere|ever|either)$/i;

/** An insertion between commas: "I do not, frankly, believe". */
const LONGEST_INSERTION = 3;

const bare = (token = ''): string => withoutTail(withoutLead(token));

const negatesAt = (said: readonly string[], at: number): boolean =>
  NEGATES.test(bare(said[at])) && !TURNS_NOTHING.test(bare(said[at + 1]));

const startsOwnClause = (said: readonly string[], start: number): boolean => {
  const before = bare(said[start - 1]);
  const first = bare(said[start]);
  return (
    /^but$/i.test(before) ||
    (JOINS.test(before) &&
      (SUBJECT.test(first) ||
        (SUBJECT_BEHIND_COMMA.test(first) && COMMA.test(said[start - 2] ?? ''))))
  );
};

const doubtsAt = (said: readonly string[], at: number): boolean =>
  DOUBTS.test(bare(said[at])) && !NEGATES.test(bare(said[at - 1]));

/** Where the sentence begins in which a token stands. */
const sentenceStart = (said: readonly string[], at: number): number => {
  let start = at;
  while (start > 0 && !SENTENCE_END.test(said[start - 1] ?? '') && said[start - 1] !== '—') start--;
  return start;
};

/** Where its clause begins: after a comma that is not the end of an insertion. */
const clauseStart = (said: readonly string[], at: number, sentence: number): number => {
  if (startsOwnClause(said, at)) return at;
  let start = at;
  while (start > sentence) {
    if (COMMA.test(said[start - 1] ?? '')) {
      const insertion = said.slice(Math.max(sentence, start - 1 - LONGEST_INSERTION), start - 1);
      const opens = insertion.findLastIndex((token) => COMMA.test(token));
      if (opens < 0 || start === at) return start;
      start -= insertion.length - opens + 1;
    } else start--;
  }
  return start;
};

/**
 * Whether a run of words is cut off from what turns it round: a negation or a word of doubt before
 * it in its clause, a condition before it in its sentence or right after it.
 *
 * "the minister lied" of "I do not believe the minister lied" -> `true`
 *
 * @param said the tokens of the folded wording
 * @param start the run's first token
 * @param end the token after its last
 */
export const isCutOff = (said: readonly string[], start: number, end: number): boolean => {
  if (CONDITION_AFTER.test(bare(said[end])) && !SENTENCE_END.test(said[end - 1] ?? '')) return true;
  const sentence = sentenceStart(said, start);
  const first = JOINS.test(bare(said[start])) ? start + 1 : start;
  const clause = UNDER_NEGATION.test(bare(said[first]))
    ? sentence
    : clauseStart(said, start, sentence);
  for (let at = sentence; at < start; at++) {
    if (CONDITION.test(bare(said[at]))) return true;
    if (at >= clause && (negatesAt(said, at) || doubtsAt(said, at))) return true;
  }
  return false;
};
