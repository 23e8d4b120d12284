import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import { cueRule } from '../cue.ts';
import type { CueRule } from '../cue.ts';
import { isNotDenying } from './refusals.ts';

/**
 * Calling a claim false: looked for in the whole sentence, for what it is called often stands in
 * quotation marks.
 */
export const CALLS_FALSE: readonly CueRule[] = [
  // called the story false, described the report as baseless, rejected it as untrue
  cueRule(
    'denies',
    { at: 'call', after: { falsity: 12 } },
    '(?<cue>call(?:s|ed|ing)?|describ(?:es?|ed|ing)|brand(?:s|ed|ing)?|label(?:s|ed|ing|led|ling)?|denounc(?:es?|ed|ing)|reject(?:s|ed|ing)?)(?<claim>) (?:(?:the|a|any|all|this|that|these|those|such|his|her|their|it|them) ?)(?:\\p{L}+ ){0,4}?(?:as )?\\W{0,3}(?:(?:a|an|the|very|just|all|so|simply|absolutely|totally|completely|utterly|patently|categorically|entirely|demonstrably|blatantly|outright|total|complete|pure|flat-out|flatly) )*(?:<falsity>)',
    {
      falsity: lexicon.falsity.filter(
        (word) => !/^(?:wrong|right|crazy|outrageous|misleading)$/.test(word),
      ),
    },
    isNotDenying,
  ),
];
