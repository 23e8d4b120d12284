import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import { quickPattern } from '../../text/quick-pattern.ts';

/** Verbs that give more than words: "refused to give blood", "to share a room", "to release the hostages". */
const GIVES = / (?:give|provide|release|share)$/iu;
const OF_WORDS = quickPattern(
  new RegExp(
    `^ (?:whether|how|who|what|when|where|why|which|(?:[\\p{L}’'-]+ ){0,3}?(?:${lexicon.information.join('|')}))(?!\\p{L})`,
    'iu',
  ),
);
/** A suspect who refuses to "give his name" is no source who keeps it back. */
const OWN_NAME =
  /^ (?:his|her|their) names?(?! (?:or|and|because|for|as|out)(?!\p{L}))(?= to |[.,;]|$)/iu;

/** "refused to give evidence", as a witness. */
const IN_COURT = / give evidence(?!\p{L})/iu;

/** "refused to confirm Otis Roe as a judge", "the nominee": a vote. */
const APPOINTED =
  /^ (?:(?:the |an? |his |her )?(?:nominees?|nomination|judges?|justices?|appointment)|(?:\p{Lu}[\p{L}.’'-]* ){1,3}(?:as|to be|to the))(?!\p{L})/u;

/** "to speak French", "to talk until they are back", "to answer the door", "to address the crowd", "to name the baby": nobody asked. */
const SPEAKS = / (?:speak|talk|answer|address|discuss|name|identify)$/iu;
const UNASKED =
  /^ (?:until|english|french|german|spanish|welsh|irish|russian|(?:him|her|them)sel(?:f|ves)|at (?:the|an?|his|her|their|any)|with (?:the|his|her|their|them|him)|to (?:each other|one another|him|her|them|his|their)|(?:an?|the|his|her|their) (?:door|phone|telephone|bell|calls?|crowds?|rally|rallies|coalition|truce|ceasefire|surrender|baby|child))(?!\p{L})/iu;

/** Whether whoever declines or refuses to do something keeps no answer back: "refused to give blood". */
export function keepsNothingBack(match: string, after: string): boolean {
  if (GIVES.test(match))
    return !OF_WORDS.test(after) || OWN_NAME.test(after) || IN_COURT.test(match + after);
  if (/ confirm$/iu.test(match)) return APPOINTED.test(after);
  return SPEAKS.test(match) && UNASKED.test(after);
}
