import lexicon from '../../../../data/lexicon/claims.json' with { type: 'json' };
import type { DenialKind, FoundDenial } from '../../types.ts';
import type { People } from '../people/people.ts';
import { spanAt } from '../spans.ts';
import { compareSpeakers } from '../people/speakers.ts';
import { takenBackIn } from './statements.ts';
import type { ToldArticle } from '../told-article.ts';

const GRANTING = `${lexicon.admitting} ${lexicon.confirming} accepted accepts granted grants agreed agrees`;

/** "admitted meeting him but [denied]", "while acknowledging delays, [denied]" */
const GRANTED_BEFORE = new RegExp(
  `(?<!\\p{L})(?:${GRANTING.replaceAll(' ', '|')})(?!\\p{L})(?: (?!(?:but|while|though|although|yet)(?!\\p{L}))[^\\s.;]+){1,30}? (?:but|while|though|although|yet)(?: [^\\s.;]+){0,5} $` +
    `|(?<!\\p{L})(?:[Ww]hile|[Tt]hough|[Aa]lthough|[Ww]hilst) (?:[^\\s.;]+ ){0,4}(?:admitting|acknowledging|conceding|confirming|accepting|granting)(?: [^\\s.;]+){1,30}, (?:[^\\s.;]+ ){0,5}$`,
  'u',
);
/** "denied [parts of the account]" */
const ONLY_PART =
  /^ (?:only )?(?:(?:some|part|parts|much|most|several|elements|aspects|details) of|the most)(?!\p{L})/u;

/** "admitted it, two days after [denying] it": tells of a denial that was taken back. */
const TOLD_OF =
  /(?<!\p{L})(?:after|before|despite|having|earlier|previously|from) (?:\p{L}+ ){0,2}$/u;

/** In UTF-16 units: what is granted and what is denied stand within so much. */
const FARTHEST = 300;

const around = (
  { article: { text }, extraction }: ToldArticle,
  { cue }: FoundDenial,
): { readonly before: string; readonly after: string } => {
  const sentence = spanAt(extraction.sentences, cue.start) ?? cue;
  return {
    before: text.slice(Math.max(sentence.start, cue.start - FARTHEST), cue.start),
    after: text.slice(cue.end, Math.min(sentence.end, cue.end + FARTHEST)),
  };
};

/** The kind of a denial, where its sentence grants one part of what is claimed: `rejects part`. */
export const kindOf = (told: ToldArticle, found: FoundDenial): DenialKind => {
  if (found.kind !== 'denies') return found.kind;
  const { before, after } = around(told, found);
  return GRANTED_BEFORE.test(before) || ONLY_PART.test(after) ? 'rejects part' : 'denies';
};

/** "has conceded that he called, after [denying] it": whoever concedes, denied. */
const TAKES_BACK = new RegExp(
  `^(?:[^“”";]{0,120}? )?(?:has |have |had )?(?:${lexicon.admitting.replaceAll(' ', '|')}) (?!by )`,
  'u',
);
const GERUND = /^(?:\p{L}+ly )?\p{L}+ing$/u;

/** Whether a sentence only tells of a denial its denier takes back in it. */
export const isTakenBack = (told: ToldArticle, found: FoundDenial, people: People): boolean => {
  const sentence = spanAt(told.extraction.sentences, found.cue.start);
  const { before } = around(told, found);
  if (sentence === null || found.by === null || !TOLD_OF.test(before)) {
    return false;
  }
  const cue = told.article.text.slice(found.cue.start, found.cue.end);
  if (GERUND.test(cue) && TAKES_BACK.test(before)) return true;
  const taken = takenBackIn(told, sentence, people);
  return taken !== null && compareSpeakers(taken.by, people.speaker(found.by)) === 'same';
};
