import lexicon from '../../../../../data/lexicon/denials.json' with { type: 'json' };
import type { CueRule } from '../cue.ts';
import { BODIES } from './deeds.ts';
import { answer, denial, isUnstated } from './stated.ts';

const STRESS = '(?:absolutely |simply |literally |certainly |currently )?';
const LISTS = {
  absent: lexicon.absent,
  things: [
    ...lexicon.absent,
    ...lexicon.claimNouns,
    'law',
    'laws',
    'rule',
    'rules',
    'line',
    'lines',
    'money',
    'funds',
    'order',
    'orders',
    'threat',
    'threats',
    'decision',
    'decisions',
    'documents',
    'emails',
    'information',
    'one',
    'such thing',
  ],
};

/** "has no plan", "no plan B", "no role for him", "no deal yet": what is still to be had, and nobody says there is. */
function isLack(match: string, after: string): boolean {
  return (
    // "There is no pressure to raise rates" tells how things stand
    /^there .*pressure$/iu.test(match) ||
    // "there is no better deal", "no perfect agreement": one is judged
    / no (?:such )?(?:better|bigger|easy|easier|finer|greater|higher|ideal|magic|perfect|quick|simple|single|stronger) /iu.test(
      match,
    ) ||
    /^(?: B(?!\p{L})|[^.,;:!?]{0,40} yet(?!\p{L}))/u.test(after) ||
    (/role(?: for)?$/iu.test(match) && after.startsWith(' for ')) ||
    (/(?:ha(?:s|ve|d)|['’]ve)\b.*plan(?: for)?$/iu.test(match) && !/^ (?:to|of) /u.test(after))
  );
}

/** "a partner | that did not have any link to them": which is meant. */
const WHICH =
  /(?<!(?:said|says|say|insisted|maintained|added) )(?:an?|the|some) \p{L}+ (?:that|which|who)\s*$/iu;

/** "no final decision has been taken", "no talks were scheduled", "on condition no money was paid": how things stand. */
function isOpen(before: string, after: string, match: string): boolean {
  return (
    /(?<!\p{L})condition(?: that)?\s*$/iu.test(before) ||
    /^no (?:(?:final|firm|formal|immediate|further|definite|definitive) (?:decisions?|plans?|talks|deals?|agreements?|details|information|conclusions?|dates?)|date)(?!\p{L})/iu.test(
      match,
    ) ||
    // "no meeting had been scheduled with them" denies one
    (/(?:taken|scheduled|planned|expected|finali[sz]ed|set|fixed)$/iu.test(match) &&
      !after.startsWith(' with ')) ||
    // "no tentative agreements were reached", "no charges were filed", "no decision was made": how far things are
    /(?:reached|held|filed|received|found|laid|pressed)$/iu.test(match) ||
    /(?:decisions?|conclusions?|charges?) (?:was|were|has been|have been|had been) (?:\p{L}+ )?made$/iu.test(
      match,
    )
  );
}

/** Saying of a thing that it is not there: a link, a plan, a deal. */
export const ABSENCE: readonly CueRule[] = [
  // it had nothing to do with them
  denial(
    { at: 'nothing', after: { do: 4 } },
    "(?<cue>(?:ha(?:s|d|ving)|(?:I|we|you|they)(?:'ve| have)|to have) (?:absolutely |literally |had )?(?:nothing|zero) (?:at all |whatsoever )?to do with)(?<claim>)",
  ),
  // there was no deal, I had no knowledge, it has no such plans
  answer(
    [
      { before: { has: 4 }, at: 'no', after: { absent: 5 } },
      { before: { has: 6 }, at: 'not', after: { absent: 10 } },
    ],
    `(?<cue>(?:I|we|he|she|they|it|nobody|there|${BODIES})(?:'s|'ve| has| have| had| is| was| were| are| has been| have been)(?:n't| not| never)?(?: been| made)? ${STRESS}(?:no|zero|not any|any) (?:such )?(?:\\p{L}+ )?(?:<absent>))(?<claim>)`,
    LISTS,
    (before, after, match) =>
      !/n['’]t|never|no |zero|not/iu.test(match) ||
      isLack(match, after) ||
      /(?<!\p{L})(?:if|whether|unless|clear that|when|until)\s*$/iu.test(before) ||
      /^[^.!]{0,60}\?/.test(after),
    // nobody speaks of plans and roles unless others do
    /(?<!plans?|intentions?|involvement|knowledge|role|part)$/u,
  ),
  denial(
    { at: 'no', after: { absent: 4 } },
    `(?<cue>(?:ha(?:s|ve|d)|with) ${STRESS}no (?:such )?(?:\\p{L}+ )?(?:intention|intentions|plans?|role|part|involvement|knowledge|connections?|ties|links?))(?<claim>) (?:of|to|in|with|for|between)`,
    {},
    (before, after, match) => isUnstated(before, after, match) || isLack(match, after),
  ),
  // we don't have any ties, it does not have a plan
  answer(
    { before: { did: 1 }, at: 'not', after: { have: 1, absent: 7 } },
    "(?<cue>(?:do|does|did)(?:n't| not) have (?:any|an?)(?: \\p{L}+)? (?:<absent>))(?<claim>)",
    LISTS,
    (before, after, match) =>
      isUnstated(before, after, match) || isLack(match, after) || WHICH.test(before),
  ),
  // there is nothing to it, I have nothing to hide; "nothing there under that name" is what was found
  denial(
    { before: { has: 3 }, at: 'nothing', after: { there: 1 } },
    "(?<cue>(?:there(?:'s| is| was)|ha(?:s|ve|d)|'ve) (?:absolutely |literally |really )?nothing (?:there(?! (?!at all|and|so))|in (?:it|this|that|these)|to (?:it|this|that|hide|see|these)))(?<claim>)",
  ),
  // there is not a shred of evidence, no hint of wrongdoing
  denial(
    { at: 'shred', after: { absent: 2 } },
    '(?<cue>(?:no|not an?(?: single)?) (?:shred|scrap|hint|iota|ounce|trace|grain|scintilla) of (?:evidence|truth|wrongdoing|merit))(?<claim>)',
  ),
  // no such support was conveyed, no commitments were made
  denial(
    { at: 'no', after: { such: 1 } },
    '(?<cue>no such \\p{L}+)(?:[^.!?]{0,60}?) (?:was|were|is|are|has|have|had|exists?|existed|took|takes|ever)',
  ),
  answer(
    { at: 'no', after: { lacking: 4 } },
    '(?<cue>(?:no|neither) (?:\\p{L}+ )?(?:<things>)(?: (?:or|and) (?:\\p{L}+ ){0,2}\\p{L}+)?) (?:was|were|has been|have been|had been|is being|are being|will be) (?:ever )?(?:\\p{L}+(?:ed|en)|made|broken|given|told|sent|paid|struck|reached|held|done|found|sought|shared|put|set)',
    LISTS,
    (before, after, match) => isUnstated(before, after, match) || isOpen(before, after, match),
  ),
  // no ballots had been lost, no bundle was miscounted
  answer(
    { at: 'no', after: { tampered: 9 } },
    '(?<cue>no (?!one |lives |time |ground )(?:\\p{L}+ ){1,3}?(?:is|are|was|were|has been|have been|had been) (?:being |ever )?(?:<tampered>))',
    { tampered: lexicon.tampered },
  ),
];
