import { accordingAt, canSpeak, isPassive, sourceAt, speechAt } from '../cues.ts';
import { phraseAt } from '../phrase/forward.ts';
import type { Phrase } from '../phrase/phrase.ts';
import { clauseSubject, mainSubject } from '../phrase/clause.ts';
import { phraseEndingAt } from '../phrase/whole.ts';
import { skipBack, subjectBefore } from '../phrase/subject.ts';
import type { Token } from '../tokens.ts';
import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isCoordinator,
  isDeterminer,
  isMark,
  isName,
  isNegative,
  isNounForm,
  isObject,
  isOwner,
  isSaying,
  isVenue,
  isPossessive,
  isPreposition,
  isPronoun,
  isQuote,
  isWord,
  looksLikeVerb,
  verbOf,
} from '../words.ts';
import { reportingVerb } from '../../text/verbs.ts';
import { cueAfter } from './after.ts';
import { subjectOfGerund } from './gerund.ts';
import { isBe, isOfWhatWasSaid, isPurpose, sharedSubject } from './not-theirs.ts';
import type { Finder, Found, Place } from './place.ts';
import { isNoun, isParticiple, isReputed } from './verb-forms.ts';
import { REACH, floorOf, found } from './place.ts';

type Tokens = readonly Token[];

/** Who speaks by the verb at `at`, if it is one and has a subject. */
function byVerb(tokens: Tokens, floor: number, at: number): Found | null {
  const verb = verbOf(tokens[at]);
  const length = speechAt(tokens, at) || (verb ? 1 : 0);
  if (length === 0 || isNoun(tokens, at) || isParticiple(tokens, at)) return null;
  if (isReputed(tokens, at)) return null;
  // "ruled the kingdom with": only who rules that something is so says anything
  if (verb?.base === 'rule' && isDeterminer(tokens[at + 1]) && tokens[at + 1]?.lower !== 'that')
    return null;
  const before = tokens[at - 1];
  const agent = !verb?.gerund && tokens[at + 1]?.lower === 'by' ? phraseAt(tokens, at + 2) : null;
  if (verb?.kind === 'naming' && tokens[at + 1]?.lower === 'as' && standsAlone(tokens, at))
    return null;
  if (verb?.kind === 'naming' && isOwnName(tokens, at + 1)) return null;
  // "Roe, described by the Times as": no verb "to be" stands there.
  if (agent && verb?.kind === 'naming' && canSpeak(tokens, agent)) return found(agent, at, at + 1);
  if (isPassive(tokens, at) && !(verb?.gerund && before?.lower === 'as')) {
    return found(agent, at, at + 1);
  }
  const quoted = QUOTES.has(verb?.base ?? '') ? phraseAt(tokens, at + 1) : null;
  if (quoted && isMark(tokens[quoted.until], ':') && canSpeak(tokens, quoted))
    return found(quoted, at, at + 1);
  if (verb?.gerund) return subjectOfGerund(tokens, floor, at);
  const allowed = before?.lower === 'to' ? whoMay(tokens, floor, at) : null;
  if (allowed) return allowed.never ? null : found(allowed.who, at, at + length);
  if (before?.lower === 'to' && isPurpose(tokens, floor, at)) return null;
  if (before?.lower === 'to') return found(clauseSubject(tokens, floor, at), at, at + length);
  const speaker = listedSubject(tokens, floor, at) ?? subjectBefore(tokens, at, floor);
  if (speaker && isOfWhatWasSaid(tokens, speaker)) return null;
  if (speaker && isNounForm(tokens[at]) && !canSpeak(tokens, speaker) && !takesObject(tokens, at))
    return null;
  const link = speaker ? venueLink(tokens, speaker) : skipBack(tokens, at, floor);
  if (link > floor && (isCoordinator(tokens[link]) || isMark(tokens[link], ',')))
    return found(sharedSubject(tokens, floor, link + 1) ?? speaker, at, at + length);
  return found(speaker, at, at + length);
}

/** `The Herald quoted Lee: "`: the words are of whom it quotes. */
const QUOTES = new Set(['quote', 'cite']);

/** "left | and in a tweet said": what stands before where it was said, when nothing but that is the verb's phrase; -1 for none. */
const venueLink = (tokens: Tokens, { from, to }: Phrase): number =>
  isVenue(tokens[to - 1]) && isPreposition(tokens[from - 1]) ? from - 2 : -1;

/** "it allowed | Lee | to claim", "it led | Lee | to say": whoever may, says, where it was not `never` allowed. */
function whoMay(
  tokens: Tokens,
  floor: number,
  verb: number,
): { who: Phrase; never: boolean } | null {
  const who = phraseEndingAt(tokens, verb - 2, floor);
  if (!who || !LETS.test(tokens[who.from - 1]?.lower ?? '') || !canSpeak(tokens, who)) return null;
  return { who, never: isNegative(tokens[who.from - 2]?.lower ?? '') };
}
const LETS = /^(?:allow|enable|prompt|force|lead|cause|inspire)(?:s|d|ed|ing)?$|^led$/;

/** "that Lee surfaced, | yelled": of verbs in a row, without "and", the subject of the first. */
function listedSubject(tokens: Tokens, floor: number, verb: number): Phrase | null {
  if (!isMark(tokens[verb - 1], ',')) return null;
  let that = verb - 1;
  while (that > floor && tokens[that]?.lower !== 'that') that--;
  const isTold = tokens[that]?.lower === 'that' && verbOf(tokens[that - 1]) !== null;
  const subject = phraseAt(tokens, isTold ? that + 1 : floor);
  if (!subject || !looksLikeVerb(tokens[subject.until])) return null;
  for (let at = subject.until; at < verb - 1; at++) if (!isWord(tokens[at])) return null;
  return subject;
}

/** `Lee, once described as "a fool"`: no subject stands before the verb, so it is passive. */
function standsAlone(tokens: Tokens, verb: number): boolean {
  let before = verb - 1;
  while (isAdverb(tokens[before])) before--;
  return !isWord(tokens[before]);
}

/** `a group called | Safe Use, which`, `a firm named | Orbit sells "clean" coal`: that is its name, and nobody calls anybody anything. */
function isOwnName(tokens: Tokens, from: number): boolean {
  let at = from;
  while (isName(tokens[at]) && !isPossessive(tokens[at])) at++;
  return (
    at > from && (isMark(tokens[at], ',') || looksLikeVerb(tokens[at]) || isAuxiliary(tokens[at]))
  );
}

/** Whether what follows makes a verb of a form that could be a noun: "environmentalists worry that". */
function takesObject(tokens: Tokens, at: number): boolean {
  const next = tokens[at + 1];
  return isDeterminer(next) || isPronoun(next) || isCapital(next) || isAuxiliary(tokens[at - 1]);
}

/** "Lee's claim that", "his remark", "the claim by Lee that": what somebody said, as a noun, and whose it is. */
function byNoun(tokens: Tokens, floor: number, at: number): Found | null {
  if (!isSaying(tokens[at]) || !(announces(tokens[at + 1]) || isThatBehind(tokens, at + 1)))
    return null;
  // "Lee's tweet was to mock": what follows is what it was for.
  if (isBe(tokens[at + 1]) && tokens[at + 2]?.lower === 'to' && verbOf(tokens[at + 3])) return null;
  const author = BY.test(tokens[at + 1]?.lower ?? '') ? phraseAt(tokens, at + 2) : null;
  if (author && canSpeak(tokens, author) && introduces(tokens, author.until))
    return found(author, at, at + 1);
  for (let owner = at - 1; owner >= Math.max(floor, at - 4); owner--) {
    const token = tokens[owner];
    if (!isWord(token) || isPreposition(token)) return null;
    if (ARTICLE.test(token.lower) || (verbOf(token) !== null && !isPossessive(token))) return null;
    if (!isOwner(token) && !isPossessive(token)) continue;
    const phrase = isOwner(token)
      ? { from: owner, to: owner + 1, until: owner + 1 }
      : phraseEndingAt(tokens, owner, floor);
    if (phrase && isJudged(tokens, phrase.from, at)) return null;
    if (phrase === null) return null;
    return (
      byJudgement(tokens, floor, phrase.from, at) ??
      byAnswer(tokens, floor, phrase.from, at) ??
      found(phrase, at, at + 1)
    );
  }
  return null;
}

/** `Lee said his comment "was no joke"`, `said that Roe's claim about tax was "a lie"`: what is said of it is whose the verb is. */
const isJudged = (tokens: Tokens, object: number, noun: number): boolean => {
  const before = tokens[object - 1];
  const isTold = ASSERTS.has(verbOf(before)?.base ?? '') || before?.lower === 'that';
  return isTold && (isQuote(tokens[noun + 1]) || isPredicate(tokens, noun));
};
const ASSERTS = new Set([
  ...['add', 'argue', 'believe', 'claim', 'contend', 'feel', 'find', 'insist', 'maintain', 'say'],
  ...['tell', 'think'],
]);

/** `his claim about tax was "a lie"`, with no more than a few words between. */
function isPredicate(tokens: Tokens, noun: number): boolean {
  for (let at = noun + 1; at <= noun + LONGEST_JUDGED && isWord(tokens[at]); at++)
    if (isBe(tokens[at]) && isQuote(tokens[at + 1])) return true;
  return false;
}
/** In words. */
const LONGEST_JUDGED = 6;

/** `Lee called Roe's remark "a lie"`, `Lee dismissed his claim as "a joke"`: these are the words of whoever judges. */
function byJudgement(tokens: Tokens, floor: number, object: number, noun: number): Found | null {
  const verb = object - 1;
  const isNamed = verbOf(tokens[verb])?.kind === 'naming' && isQuote(tokens[noun + 1]);
  const isTakenAs = looksLikeVerb(tokens[verb]) && tokens[noun + 1]?.lower === 'as';
  const judge = isNamed || isTakenAs ? subjectBefore(tokens, verb, floor) : null;
  return judge && canSpeak(tokens, judge) ? found(judge, verb, verb + 1) : null;
}

/** `Lee also reacted to Roe's remarks: "`, `hit back at his tweet: "`: what comes is the answer. */
function byAnswer(tokens: Tokens, floor: number, object: number, noun: number): Found | null {
  if (!isMark(tokens[noun + 1], ':') || !isPreposition(tokens[object - 1])) return null;
  let verb = object - 2;
  while (verb > floor && isAdverb(tokens[verb]) && tokens[verb]?.lower !== 'back') verb--;
  if (tokens[verb]?.lower === 'back') verb--;
  else if (!ANSWERS.test(tokens[verb]?.lower ?? '')) return null;
  const subject = subjectBefore(tokens, verb, floor);
  return subject && canSpeak(tokens, subject) ? found(subject, verb, verb + 1) : null;
}
const ANSWERS =
  /^(?:react|respond|answer|comment|object|bristl|scoff)(?:e?[sd]|ed|ing)?$|^repl(?:y|ies|ied|ying)$/;
const ARTICLE = /^(?:the|a|an|this|these|those)$/;
const BY = /^(?:by|from)$/;
/** What follows "the claim by Lee" where the claim itself comes next, and "orders from Lee to" before a quote. */
const introduces = (tokens: Tokens, at: number): boolean =>
  isMark(tokens[at], ',:') ||
  tokens[at]?.lower === 'that' ||
  (tokens[at]?.lower === 'to' && isQuote(tokens[at + 1]));
/** What follows "his claim" where the claim itself comes next. */
const announces = (token: Token | undefined): boolean =>
  isQuote(token) ||
  isMark(token, ',:') ||
  /^(?:that|of|about|on|to|is|was|as|by|from)$/.test(token?.lower ?? '');

/** "his claim | in the same interview that": where it was said stands before what was said. */
function isThatBehind(tokens: Tokens, at: number): boolean {
  const place = isPreposition(tokens[at]) ? phraseAt(tokens, at + 1) : null;
  return place !== null && isVenue(tokens[place.to - 1]) && tokens[place.until]?.lower === 'that';
}

/**
 * A verb that reports somebody's words only where no better one governs it: "said he believed",
 * "Lee said she called it": the first names who speaks.
 */
function isWeak(tokens: Tokens, cue: Found): boolean {
  const kind = verbOf(tokens[cue.cueFrom])?.kind;
  const before = tokens[cue.speaker.from - 1];
  const dependent =
    before?.lower === 'what' || before?.lower === 'that' || verbOf(before)?.kind === 'speech';
  const isToCome = MODAL.test(tokens[cue.cueFrom - 1]?.lower ?? '');
  if (isFinding(tokens, cue.cueFrom)) return true;
  return (
    kind === 'thought' ||
    kind === 'weak' ||
    (dependent && (isToCome || isPronoun(tokens[cue.speaker.from])))
  );
}

/** `said that Washington had concluded it was "a lie"`: what somebody is said to have found is told in the words of who says it. */
const isFinding = (tokens: Tokens, verb: number): boolean =>
  tokens[verb - 1]?.lower === 'had' && FINDINGS.has(verbOf(tokens[verb])?.base ?? '');
const FINDINGS = new Set([
  'conclude',
  'decide',
  'determine',
  'discover',
  'find',
  'realise',
  'realize',
]);

/** "said that his party would respond": what is only to come says nothing yet. */
const MODAL = /^(?:would|will|could|can|might|may|should|must)$/;

/** The nearest reporting verb in `[floor, quote)` that has a subject; a weak one gives way to one it depends on. */
export function verbBefore(tokens: Tokens, floor: number, quote: number): Found | null {
  const main = mainSubject(tokens, floor, quote);
  let weak: Found | null = null;
  for (let at = quote - 1; at >= Math.max(floor, quote - REACH); at--) {
    if (isMark(tokens[at], ';')) break;
    if (sourceAt(tokens, at) > 0) return accordingAt(tokens, at) ?? weak;
    const cue = byVerb(tokens, floor, at) ?? byNoun(tokens, floor, at);
    // "After Brown attacked him, Lee shot back": a verb before the main subject says nothing of the quote.
    if (!cue || (main !== null && at < main.from)) continue;
    if (isOfObject(tokens, cue, quote) || isOfReport(tokens, cue, quote)) continue;
    const speaks = canSpeak(tokens, cue.speaker) || isOwner(tokens[cue.speaker.from]);
    if (speaks && !isWeak(tokens, cue)) return cue;
    weak ??= cue;
  }
  return weak;
}

/** `said reports Lee said he would go were "false"`: what is said of reports is not said by whom they are of. */
function isOfReport(tokens: Tokens, { speaker: { from } }: Found, quote: number): boolean {
  const isReport = [from, from - 1, from - 2].some((at) => REPORTS.has(tokens[at]?.lower ?? ''));
  if (!isReport || !ARE.test(tokens[quote - 1]?.lower ?? '')) return false;
  // "claims that Lee said the plans were": these have a subject of their own
  const before = tokens[quote - 2];
  return !isPronoun(before) && !(before?.lower.endsWith('s') ?? false);
}
const REPORTS = new Set('reports rumours rumors claims allegations suggestions stories'.split(' '));
const ARE = /^(?:are|were)$/;

/** `a film, which it blames on Lee: "`: behind a colon speaks whoever the sentence is of. */
const isOfObject = (tokens: Tokens, { speaker, cueFrom }: Found, quote: number): boolean =>
  RELATIVE.test(tokens[speaker.from - 1]?.lower ?? '') &&
  speaker.to <= cueFrom &&
  isMark(tokens[quote - 1], ':') &&
  isPreposition(tokens[cueFrom + 1]);
const RELATIVE = /^(?:which|whom)$/;

/** `Lee said, "`, `asked them, "`: right before the quote, with no more than a comma between. */
export const introduced: Finder = ({ tokens, first }) => {
  const at = isMark(tokens[first - 1], ',;') ? first - 2 : first - 1;
  const object = isPronoun(tokens[at]) ? 1 : 0;
  const verb = at - object;
  if (speechAt(tokens, verb) === 0 || verbOf(tokens[verb])?.kind === 'thought') return null;
  return byVerb(tokens, floorOf(tokens, first), verb) ?? behindQuote(tokens, verb);
};

/** `called it "late" and said, "`: the verb shares its subject with that of the quote before. */
function behindQuote(tokens: Tokens, verb: number): Found | null {
  const quote = verb - 2;
  if (!isCoordinator(tokens[verb - 1]) || !isQuote(tokens[quote])) return null;
  const cue = verbBefore(tokens, floorOf(tokens, quote), quote);
  return cue && found(cue.speaker, verb, verb + 1);
}

/** `Lee wrote in a letter: "`, `Lee called him a "`, `she added that "` */
export const cueBefore: Finder = ({ tokens, first }) =>
  verbBefore(tokens, floorOf(tokens, first), first);

/** `Said another trader, "`, `Added Roe, the mayor: "`: the verb opens the sentence, and nothing but who speaks stands behind. */
export const invertedFirst: Finder = ({ tokens, first }) => {
  const verb = floorOf(tokens, first);
  const known = reportingVerb(tokens[verb]?.lower ?? '');
  const opens = isCapital(tokens[verb]) && known?.kind === 'speech' && !known.gerund;
  // "Charge Officer Roe:" is a label.
  if (!opens || known.base === tokens[verb]?.lower) return null;
  if (known.base === 'tell' || !isMark(tokens[first - 1], ',:')) return null;
  const phrase = phraseAt(tokens, verb + 1);
  if (!phrase || phrase.until >= first || !canSpeak(tokens, phrase)) return null;
  return isMark(tokens[phrase.until], ',:') ? found(phrase, verb, verb + 1) : null;
};

/** Coordinated with a quote before it: `called it "weak" and "sad"`. The cue of that one holds. */
export const coordinated: Finder = (place: Place) => {
  const { tokens, first } = place;
  for (let at = first - 1; at >= 0 && first - at < REACH; at--) {
    if (!isQuote(tokens[at])) continue;
    const cue =
      verbBefore(tokens, floorOf(tokens, at), at) ?? cueAfter({ ...place, first: at, last: at });
    if (cue) return cue;
  }
  return null;
};

/** `He demurred: "`, `One sign blared, "`: no verb we know, but a mark that announces speech. */
export const announced: Finder = ({ tokens, first }) => {
  const floor = floorOf(tokens, first);
  if (!isMark(tokens[first - 1], ':,') || !isWord(tokens[first - 2])) return null;
  let verb = first - 2;
  while (verb > floor && (isAdverb(tokens[verb]) || isObject(tokens[verb]))) verb--;
  const beside =
    looksLikeVerb(tokens[verb]) && !isAuxiliary(tokens[verb])
      ? subjectBefore(tokens, verb, floor)
      : null;
  // "hobbled by funding cuts, “I": a comma may only close what leads up to it
  if (beside && (isMark(tokens[first - 1], ':') || canSpeak(tokens, beside)))
    return found(beside, verb, verb + 1);
  const speaker = mainSubject(tokens, floor, first);
  return speaker && canSpeak(tokens, speaker) ? found(speaker, first - 1, first) : null;
};
