import type { Claim, DenialKind, Printing, Span, Speaker } from '../../types.ts';
import { claimBefore, claimInSentence, makerBeside } from './antecedents.ts';
import { candidateFor, claimElsewhere, claimStating, isOwnClaim, statedIn } from './claims.ts';
import type { ClaimCandidate } from './claims.ts';
import { contentWords, NOT, shared, stemSet } from '../words/content-words.ts';
import { isEmptyStem } from './empty.ts';
import type { Denying } from './found.ts';
import type { People } from '../people/people.ts';
import {
  declinesOnWhatIsBefore,
  deniesDeedBefore,
  deniesWhatIsBefore,
  disputedWords,
  pointsToBefore,
} from './points-back.ts';
import { printingOf } from '../printing.ts';
import { compareSpeakers } from '../people/speakers.ts';
import { isRightBehind, spanAt } from '../spans.ts';
import type { ToldArticle } from '../told-article.ts';

/** What claims are looked for in. */
export type Claims = {
  readonly people: People;
  readonly candidates: readonly ClaimCandidate[];
  /** All that is denied in the story. */
  readonly told: readonly Denying[];
  /** Whether an article itself denies in a sentence. */
  readonly denies: (told: ToldArticle, sentence: { start: number; end: number }) => boolean;
};

/** What an article's own grammar leaves at the edges: "is that it will pay", "it to the press". */
const LOOSE = /^(?:(?:and|but|or|nor|for|is|was|that)(?!\p{L})[,:]?\s*)+/iu;
const NOTHING_ELSE =
  /^(?:it|this|that|these|those|them|so)(?= (?:to|at|in|on|when|before|after|during|again)(?!\p{L})|$)/iu;

/** "she had been told": says something, though in no words that tell of it elsewhere. */
const CLAUSE = /^(?:he|she|they|we|I) \p{L}+ \p{L}+/u;

const tellingStems = (words: string): string[] =>
  contentWords(words)
    .map(({ stem: each }) => each)
    .filter((each) => each !== NOT && !isEmptyStem(each));

/** Days and months tell of no claim by themselves: "no meeting in March". */
const ONLY_WHEN =
  /^(?:(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|last|next|this|week|month|year|\d+)[ ,]*)+$/u;

const isSpecific = (words: string): boolean =>
  !ONLY_WHEN.test(words) &&
  tellingStems(words).length > (pointsToBefore(words.slice(0, 12)) ? 1 : 0);

/** "denied, with some heat, a story that went round: that [it knew]": how, and what the story was, come first. */
const INSERTED = /^[^,;:]{3,40}, (?=\p{L})/u;
const AFTER_COLON = /^[^:]{3,120}: (?:that )?(?=\p{L})/u;

const leadIn = (text: string, claim: Span): number => {
  const printed = text.slice(claim.start, claim.end);
  const inserted = text.slice(Math.max(0, claim.start - 7), claim.start).endsWith(', with ')
    ? (INSERTED.exec(printed)?.[0].length ?? 0)
    : 0;
  const rest = printed.slice(inserted);
  return inserted + (AFTER_COLON.exec(rest)?.[0].length ?? LOOSE.exec(rest)?.[0].length ?? 0);
};

/** A story told behind a colon is part of the claim: "a story that went round: that it knew". */
const withinSentence = ({ in: told }: Denying, claim: Span): Span => {
  const sentence = spanAt(told.extraction.sentences, claim.start);
  const opensStory = sentence !== null && told.article.text.slice(claim.end).startsWith(': that ');
  return opensStory ? { start: claim.start, end: sentence.end } : claim;
};

/** The claim an article prints beside a denial, without what only leads to it; `null` where it says nothing. */
const printedBeside = (denying: Denying): Claim | null => {
  const { found, in: told } = denying;
  if (found.claim === null) return null;
  const { text } = told.article;
  const claimed = withinSentence(denying, found.claim);
  const start = claimed.start + leadIn(text, claimed);
  const words = text.slice(start, claimed.end).replace(/\s+/g, ' ').trim();
  const denied = isOwnClaim(denying) && contentWords(words).some(({ stem: each }) => each === NOT);
  const tells = CLAUSE.test(words) || tellingStems(words).length > 0;
  if (denied || NOTHING_ELSE.test(words) || !tells) return null;
  const printing = printingOf(told, { start, end: claimed.end }, 'verbatim');
  return { words, by: null, found: 'denial', printing };
};

/** The fullest claim printed beside any of the denials, of equals the first, with its maker. */
const fullestBeside = (denials: readonly Denying[], people: People): Claim | null => {
  const [fullest] = denials
    .map((denying) => ({ denying, claim: printedBeside(denying) }))
    .flatMap(({ denying, claim }) => (claim === null ? [] : [{ denying, claim }]))
    .map((each) => ({ ...each, says: tellingStems(each.claim.words).length }))
    .sort((a, b) => b.says - a.says);
  return fullest === undefined
    ? null
    : { ...fullest.claim, by: makerBeside(fullest.denying, people) };
};

const firstOf = (
  denials: readonly Denying[],
  find: (denial: Denying) => Claim | null,
): Claim | null => {
  for (const denial of denials) {
    const claim = find(denial);
    if (claim !== null) return claim;
  }
  return null;
};

/** With what leads to it in its sentence: 'called this [“simply wrong”]'. */
const inItsSentence = ({ in: told, start, end, text }: Denying): string => {
  const sentence = spanAt(told.extraction.sentences, start);
  return sentence === null ? text : told.article.text.slice(sentence.start, end);
};

/** How much of what is denied a statement right before must say, to be what is denied. */
const LEAST_ANSWERED = 0.5;

/** What the words themselves deny: "[no] commitments were made". */
const deniedStems = (words: string): ReadonlySet<string> =>
  stemSet(contentWords(words).filter(({ denied, stem }) => denied && !isEmptyStem(stem)));

/**
 * The statement before that a denial points back to, or the nearest where it says what the words
 * deny; whoever declines to speak answers only what they name.
 */
const claimAnswered = (denial: Denying, claims: Claims): Claim | null => {
  const words = inItsSentence(denial);
  if (denial.found.kind === 'declines')
    return declinesOnWhatIsBefore(words) ? claimBefore(denial, claims, () => true) : null;
  const again = deniedAgain(denial, claims);
  if (again !== undefined) return fullestBeside([again], claims.people);
  if (deniesWhatIsBefore(words)) {
    const isPrinted = PRINTED.test(words);
    return claimBefore(denial, claims, (statement) => !isPrinted || PRINTS.test(statement));
  }
  const denied = deniedStems(denial.text);
  const least = deniesDeedBefore(denial.text) ? 0 : LEAST_ANSWERED;
  return claimBefore(denial, claims, (statement) => {
    const both = shared(stemSet(contentWords(statement)), denied);
    return both > 0 && both >= least * denied.size;
  });
};

/** "said the story was false": a story answers no tweet, but what somebody reported. */
const PRINTED =
  /(?<!\p{L})(?:the|this|that|these|those) (?:article|report|story|stories|reports) /iu;
const PRINTS =
  /(?<!\p{L})(?:article|articles|broke|printed|published|report|reported|reports|stories|story|wrote)(?!\p{L})/iu;

/** "Roe said the story was false. “That’s ridiculous,” she said.": what she denied right before, and nothing further back. */
const deniedAgain = (denial: Denying, claims: Claims): Denying | undefined =>
  toldRightBefore(
    denial,
    claims,
    ({ by, found }) =>
      found.claim !== null && found.kind === 'denies' && compareSpeakers(by, denial.by) === 'same',
  );

/** The denial an article tells in its own words right before one in somebody's own. */
const toldRightBefore = (
  denial: Denying,
  { told: others }: Claims,
  isMeant: (other: Denying) => boolean,
): Denying | undefined =>
  others.find(
    (other) =>
      denial.quoted !== null &&
      other.quoted === null &&
      other.in.article.id === denial.in.article.id &&
      isRightBehind(other, denial) &&
      isMeant(other),
  );

/** One denial and all places where it is found. */
export type Denied = {
  readonly by: Speaker;
  readonly kind: DenialKind;
  readonly words: string;
  readonly denials: readonly [Denying, ...Denying[]];
  readonly printings: readonly Printing[];
};

/**
 * "The ministry has similarly denied [any grant]": as somebody did just before. "Also denied" may only add
 * to what the same one said, so it lends nobody a claim.
 */
const LIKEWISE = /(?<!\p{L})(?:similarly|likewise)(?!\p{L})/u;
/** In UTF-16 units: the one stands this near behind the other. */
const LIKEWISE_REACH = 300;

/** The claim that somebody else of the same page denies likewise, right behind. */
const claimDeniedLikewise = (
  { in: told, start, end, by }: Denying,
  { people, told: others }: Claims,
): Claim | null => {
  const next = others.find(
    (other) =>
      other.in.article.id === told.article.id &&
      other.start > start &&
      other.start - end <= LIKEWISE_REACH &&
      compareSpeakers(other.by, by) === 'different' &&
      !isOwnClaim(other) &&
      LIKEWISE.test(told.article.text.slice(other.start, other.found.cue.start)),
  );
  return next === undefined ? null : fullestBeside([next], people);
};

/** "Roe Mills denied [that it dug]. “There is no pit,” its chief said.": a body's denial, put in somebody's words. */
const claimJustDenied = (denial: Denying, claims: Claims): Claim | null => {
  const before = toldRightBefore(
    denial,
    claims,
    (other) => other.by.kind !== 'person' && !isOwnClaim(other),
  );
  return before === undefined ? null : fullestBeside([before], claims.people);
};

/** What a denial quotes in order to dispute it, as whoever said it is on record, else as it quotes it. */
const claimDisputed = (
  { in: told, start, end, by }: Denying,
  printings: readonly Printing[],
  { candidates }: Claims,
): Claim | null => {
  const words = told.article.text.slice(start, end);
  const disputed = disputedWords(words);
  if (disputed === null) return null;
  const stated = statedIn(words.slice(disputed.start, disputed.end));
  const printing = printingOf(
    told,
    { start: start + disputed.start, end: start + disputed.end },
    'verbatim',
  );
  return (
    claimStating(stated, { by, printings }, candidates) ?? {
      words: printing.words.replace(/\s+/g, ' ').trim(),
      by: null,
      found: 'denial',
      printing,
    }
  );
};

/** Whoever else of the story says what is claimed. */
const withMaker = (claim: Claim, by: Speaker, { candidates }: Claims): Claim => {
  if (claim.by !== null) return claim;
  // Names alone are shared by all who speak of one matter.
  const stems = stemSet(
    contentWords(claim.words).filter(
      ({ stem, named }) => !named && stem !== NOT && !isEmptyStem(stem),
    ),
  );
  return {
    ...claim,
    by:
      candidateFor(
        stems,
        by,
        candidates.filter((each) => each.by !== null),
      )?.by ?? null,
  };
};

/**
 * The claim a denial denies: what an article prints beside it ("denied that …"), what stands in its
 * sentence, what it points back to ("denied that."), what was said by somebody else just before in
 * the words it denies, a passage of the story that states them, or what the denier names. A claim
 * that is not on record is `null`, not guessed.
 */
export const claimOf = (denied: Denied, claims: Claims): Claim | null => {
  const { by, words, denials, printings } = denied;
  const { people, candidates } = claims;
  const beside = fullestBeside(
    denials.filter((denial) => !isOwnClaim(denial)),
    people,
  );
  const own = fullestBeside(denials.filter(isOwnClaim), people);
  const claim =
    (beside !== null && isSpecific(beside.words) ? beside : null) ??
    firstOf(denials, (denial) => claimDisputed(denial, printings, claims)) ??
    firstOf(denials, (denial) => claimInSentence(denial, people)) ??
    firstOf(denials, (denial) => claimDeniedLikewise(denial, claims)) ??
    firstOf(denials, (denial) => claimJustDenied(denial, claims)) ??
    firstOf(denials, (denial) => claimAnswered(denial, claims)) ??
    claimElsewhere(words, { by, printings }, candidates) ??
    beside ??
    (own !== null && isSpecific(own.words) ? own : null);
  return claim === null ? null : withMaker(claim, by, claims);
};
