import { quickPattern } from '../../text/quick-pattern.ts';
import { cueRule } from '../cue.ts';
import type { CueRule, Unless } from '../cue.ts';
import type { Needs } from '../needs.ts';

/** A question or a condition states nothing: "if that's not true", "was it a lie or not?". */
const CONDITION =
  /(?<!\p{L})(?:(?:if|whether|unless)(?:\s+[\p{L}'’]+){0,4}|or|suppose|maybe|perhaps|(?:hopes?|hoping|wish|wishes|fears?|pray)(?: that)?|why|when|where|how|is it|was it)\s*$/iu;
const QUESTION = /^[^.!]{0,60}\?/;
/** What may come before "that's not true" without a stop; after any other word "that" is relative. */
const BEFORE_A_CLAUSE =
  /(?<!\p{L})(?:and|but|because|so|as|since|well|no|look|course|said|says|say|saying|think|believe|know|insisted|maintained|that|yet|while|though|although)\s*$/iu;

/** What a word for what is false is made stronger by: "completely baseless", "a pack of lies". */
export const UTTERLY =
  'simply|just|all|absolutely|totally|completely|utterly|patently|categorically|entirely|demonstrably|blatantly|total|complete|outright|blatant|pure|downright|barefaced|bare-faced|baldfaced|bald-faced|flatly|bunch of|load of|pack of|tissue of|web of|string of';

/** Verbs whose "that" brings what is said. */
const SAYING =
  'said|says|wrote|writes|stated|states|insisted|insists|maintained|maintains|added|adds|replied|responded|argued|argues|contended|contends|countered|stressed|testified|reiterated|repeated|declared';
/** "told the BBC", "assured members": who is told stands before the "that". */
const TELLING = 'told|tells|telling|informed|informs|assured|assures|reassured';
/** What stands between them and "that" only as part of another clause, or with a "that" of its own. */
const OTHER_CLAUSE = String.raw`(?:he|she|they|it|i|we|who|which|that|whether|if|of|about|by|how|what|why|when|while|but|and (?!\p{Lu}|the )|is|are|was|were|has|have|had|found|finds|shows?|showed|said|says|learned|learnt|knew|heard|\p{L}+ed|evidence|proof|fears?|hopes?|belief|suspicions?|reports?|claims?|story|stories|news|fact|view|idea)(?!\p{L})`;
const SETTING = String.raw`(?:(?:in|on|at|to|through|via|during|after|before|from)(?= )|today|yesterday|\p{L}+day|\p{L}+ly)`;
/** "told the BBC on Monday", "said in a statement": the "that" behind brings what was said. */
const TOLD_WHERE = quickPattern(
  new RegExp(
    String.raw`(?<!(?:was|were|been|being|be|is|are) )(?<!\p{L})(?:${TELLING}|(?:${SAYING})(?= ${SETTING}))(?: (?!${OTHER_CLAUSE})[\p{L}\p{N}.,’'&-]+){1,9} $`,
    'u',
  ),
);
const SAID_THAT = new RegExp(String.raw`(?<!\p{L})(?:${SAYING}) $`, 'iu');
/** "that the report is false", unlike "that is false", is a clause of its own behind these. */
const CLAUSE =
  /^that (?:the|this|those|these|his|her|their|its|any|all|such|every|what|everything)(?!\p{L})/iu;

/** "any chief who says it is safe is not accurate": nobody in particular said so. */
const ANYBODY =
  /(?<!\p{L})(?:any|anyone|anybody|whoever|everyone) [^.;:!?]{0,40}who (?:says|claims|thinks|believes|tells)(?!\p{L})[^.;:!?]*$/iu;

/** "tried to convince him that she was not": what another should believe. */
const CONVINCED =
  /(?<!\p{L})(?:convinc|persuad)(?:e|es|ed|ing) [^.;:!?]{0,120}that [^.;:!?]{0,60}$/iu;

/** "I'm glad [he] didn't lie": what somebody is glad of is so. */
const FELT =
  /(?<!\p{L})(?:glad|happy|pleased|grateful|thankful|relieved|lucky|proud)(?: that| how)?(?: (?:he|she|they|you|it|we|I|\p{Lu}\p{L}+))?\s*$/u;

/** "stereotypes that are [untrue]". */
const RELATIVE_BEFORE = /\p{Ll}\s(?:that|which)\s(?:is|are|was|were)\s(?:\p{Ll}+ly\s)?$/u;

/** Whether words that look like a denial are asked, supposed, or tell which thing is meant. */
export function isUnstated(before: string, after: string, match: string): boolean {
  if (CONDITION.test(before) || QUESTION.test(after) || CONVINCED.test(before)) return true;
  if (ANYBODY.test(before) || FELT.test(before)) return true;
  if (RELATIVE_BEFORE.test(before)) return true;
  const relative = /^(?:that|which|who)(?!\p{L})/iu.test(match) && /\p{L}\s+$/u.test(before);
  return relative && !BEFORE_A_CLAUSE.test(before) && !bringsWhatIsSaid(before, match);
}

/** "told the BBC [that the report is false]" */
function bringsWhatIsSaid(before: string, match: string): boolean {
  return CLAUSE.test(match) && (SAID_THAT.test(before) || TOLD_WHERE.test(before));
}

/** "It was wrong, and I am sorry" owns up. */
const SORRY =
  /^[.,]? (?:and |so |but )?(?:I|we)(?:['’](?:m|re)| am| are)? (?:\p{Ll}+ )?(?:sorry|apologi[sz]e)/iu;

/** "It is absurd that they waited" is a view of what happened, no denial of it. */
export function isView(before: string, after: string, match: string): boolean {
  return (
    SORRY.test(after) ||
    isUnstated(before, after, match) ||
    /^\s+(?:that|to|for|of|when|how|if|what|because (?:we|I|it|they|you|this))(?!\p{L})/iu.test(
      after,
    )
  );
}

/** A denial without a verb of denying, by the words that make it one. */
export function denial(
  needs: Needs,
  form: string,
  lists: Parameters<typeof cueRule>[3] = {},
  unless: Unless = isUnstated,
): CueRule {
  return cueRule('denies', needs, form, lists, unless);
}

/** The same where the words deny only if something was claimed or asked: "we have no contact", "it is absurd". */
export function answer(
  needs: Needs,
  form: string,
  lists: Parameters<typeof cueRule>[3] = {},
  unless: Unless = isUnstated,
  which = /(?:)/u,
): CueRule {
  return cueRule('denies', needs, form, lists, unless, which);
}
