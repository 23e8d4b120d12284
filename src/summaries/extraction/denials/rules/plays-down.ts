import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import { quickPattern } from '../../text/quick-pattern.ts';
import { cueRule } from '../cue.ts';
import type { CueRule } from '../cue.ts';
import { CLAIM_IS, isByDecider } from './denies.ts';
import { TIME, WHAT_CALLED, WORD, isDeciding, isNotDenying } from './refusals.ts';
import { isUnstated } from './stated.ts';

const DETERMINER = '(?:the|a|an|any|all|this|that|these|those|such|his|her|their|its|it|them)';
const OBJECT = `(?:${DETERMINER} ?)?`;

/** A judge dismisses a case, an employer a man, a critic a film: nothing is played down. */
const DISMISSED_FOR_GOOD = quickPattern(
  new RegExp(
    String.raw`^\s+(?:(?:the|a|an|all|his|her|their|its|those|these|federal|criminal|most)\s+)*(?:from(?!\p{L})|(?:\p{L}+\s+)?(?:case|cases|lawsuit|lawsuits|suit|charge|charges|indictment|appeal|motion|complaint|petition|questions?|him|her|(?:claims?|allegations?) (?:filed|brought|lodged)|${[...lexicon.staff, ...lexicon.works].join('|')}))(?![\p{L}’'])`,
    'iu',
  ),
);

/** "a leaflet that she said [downplayed] the risk": it is said to; so is an official who "critics say" did. */
const SAID_TO = quickPattern(
  /(?<!\p{L})(?:that|which) (?:[\p{L}.’'-]+ ){1,4}?(?:said|says|say|claimed|claims|argued?|argues|believed?s?|felt|thought)\s*$/iu,
);

/** "Shares shrugged off the news", "the poll casts doubt on it", "the film plays down the war": no thing plays anything down. */
const OF_A_THING = quickPattern(
  new RegExp(
    String.raw`(?<!\p{L})(?:shares?|stocks|markets?|prices?|index|pound|dollar|euro|sterling|futures|bonds|reports?|polls?|stud(?:y|ies)|surveys?|data|figures|numbers|reviews?|research|analysis|audit|evidence|tests?|ruling|results?|video|footage|records|loss|defeat|injury|news|${lexicon.works.join('|')})(?: (?:has|have|had|also|now|\p{L}+ly))*\s*$`,
    'iu',
  ),
);
const BRUSHES = /^(?:brush|shrug|wav|laugh)/iu;
/** "brushed aside the criticism", "waved it away"; "brushed aside two defenders", "shrugged off a tackle" wins a game. */
const BRUSHED = quickPattern(
  new RegExp(
    `^ (?:(?:it|that|this|them|those|these)(?!\\p{L})|(?:[\\p{L}’'“”"-]+ ){0,5}?(?:${[...lexicon.claimNouns, ...lexicon.claimNounsWithThat, ...lexicon.playedDown, ...lexicon.remarks, 'questions?', 'warnings?', 'critics', 'prospect', 'posts?', 'calls for', 'worr(?:y|ies)', 'doubts?', 'complaints?', 'objections?', 'news'].join('|')})(?!\\p{L}))`,
    'iu',
  ),
);

/** Playing down: nothing is denied, but it is said to matter little. */
export const DOWNPLAYS: readonly CueRule[] = [
  cueRule(
    'downplays',
    [{ at: 'downplay' }, { at: 'playDown', after: { aside: 2 } }],
    `(?<cue>downplay(?:s|ed|ing)?|play(?:s|ed|ing)? down|soft-pedal(?:s|ed|ing|led)?|trivialis(?:es?|ed|ing)|trivializ(?:es?|ed|ing)|shrug(?:s|ged|ging)? (?:off|aside)|brush(?:es|ed|ing)? (?:off|aside|away)|wav(?:es?|ed|ing) (?:off|away|aside)|laugh(?:s|ed|ing)? off|scoff(?:s|ed|ing)? at|ma(?:kes?|de|king) light of|pooh-pooh(?:s|ed|ing)?|pour(?:s|ed|ing)? cold water on|cast(?:s|ing)? (?:further |new |fresh |serious )?doubt(?: yesterday| ${TIME})? on)(?<claim>)`,
    {},
    (before, after, match) =>
      /(?:n['’]t|not|never|without)\s*$/iu.test(before) ||
      /^\s*(?:risk|costs?|harm|damage|the risk|losses|exposure)(?!\p{L})/iu.test(after) ||
      OF_A_THING.test(before) ||
      SAID_TO.test(before) ||
      (BRUSHES.test(match) && !BRUSHED.test(after)) ||
      // a referee's "waved away two late appeals", an offer "waved away"
      /^\s+(?:(?:an?|the|two|three|\p{L}+) ){0,2}(?:appeals?|penalt(?:y|ies)|shouts?|offers? of|help|thanks)(?!\p{L})/iu.test(
        after,
      ),
  ),
  cueRule(
    'downplays',
    { at: 'dismiss' },
    `(?<cue>dismiss(?:es|ed|ing)?)(?: ${TIME})?(?<claim>) (?:${DETERMINER}|(?:${WHAT_CALLED} )?(?:(?:\\p{L}+ )?\\p{L}+(?:'s|')(?= ) )?(?:${WORD} ){0,2}?(?:<nouns>))`,
    { nouns: [...lexicon.claimNouns, ...lexicon.playedDown] },
    (before, after) =>
      /(?<!\p{L})(?:was|were|been|being|be|is|are)\s*$/iu.test(before) ||
      isNotDenying(before) ||
      isDeciding(before) ||
      DISMISSED_FOR_GOOD.test(after),
  ),
  // reports of a split were dismissed by the band
  cueRule(
    'downplays',
    { at: 'dismiss', after: { by: 1 }, before: { claim: 30 } },
    `${CLAIM_IS} (?<cue>dismissed) by(?<agent>)`,
    { nouns: lexicon.claimNouns.filter((noun) => !/^charges?$/.test(noun)) },
    (before, after) => isNotDenying(before) || isByDecider(after),
  ),
  cueRule(
    'downplays',
    { at: 'minimise', after: { playedDown: 4 } },
    `(?<cue>minimi[sz](?:es?|ed|ing))(?<claim>) ${OBJECT}(?:\\p{L}+ )?(?:<playedDown>)`,
    { playedDown: lexicon.playedDown },
  ),
  // tempered expectations, sought to calm fears
  cueRule(
    'downplays',
    { at: 'temper', after: { expectation: 2 } },
    '(?<cue>temper(?:s|ed|ing)?)(?<claim>) (?:\\p{L}+ )?(?:expectations|hopes)',
  ),
];

/** Saying of what is made much of that it is little: in one's own words or as reported. */
export const BELITTLES: readonly CueRule[] = [
  // it's not a big deal, this is no big thing
  cueRule(
    'downplays',
    { at: 'big', before: { negation: 4 } },
    "(?<cue>(?:it|this|that|(?:the|this) \\p{L}+)(?:'s| is| was| isn't| wasn't) (?:(?:not|never) )?(?:really |such |exactly )?(?:an? |any |no |that )?(?:big|huge|major) (?:of a )?(?:deal|issue|problem|thing))(?! (?:breaker|yet))",
    {},
    (before, after, match) =>
      !/n['’]t|not|never| no /iu.test(match) || isUnstated(before, after, match),
    /(?:)/u,
  ),
  // it has been blown out of proportion, a storm in a teacup
  cueRule(
    'downplays',
    { at: 'overblown' },
    '(?<cue>blown (?:way |completely |totally |all )?out of (?:all )?proportion|a (?:storm in a teacup|tempest in a teapot)|much ado about nothing|mak(?:es?|ing) a mountain out of a molehill|(?:is|are|was|were) (?:\\p{L}+ly )?overblown)',
    {},
    isUnstated,
  ),
  // there is no cause for alarm, nothing to worry about
  cueRule(
    'downplays',
    [{ before: { no: 3 }, at: 'worry' }],
    "(?<cue>there(?:'s| is| was) (?:absolutely |really )?(?:nothing to (?:worry|panic|be worried|be concerned) about|no (?:cause|reason|need) (?:for (?:alarm|concern|panic|worry)|to (?:worry|panic))))",
    {},
    isUnstated,
    /(?:)/u,
  ),
];
