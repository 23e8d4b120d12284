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
import { toldAt } from '../hearer.ts';
import { cueAfter } from './after.ts';
import { byNoun } from './by-noun.ts';
import { subjectOfGerund } from './gerund.ts';
import {
  MODAL,
  SAYS_THAT,
  isInClosedClause,
  isOfAnother,
  isOfObject,
  isOfReport,
  isWeak,
} from './gives-way.ts';
import { isOfWhatWasSaid, isPurpose, sharedSubject } from './not-theirs.ts';
import type { Finder, Found, Place } from './place.ts';
import { REACH, afterQuote, floorOf, found } from './place.ts';
import { isNoun, isParticiple, isReputed } from './verb-forms.ts';

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
  // "holding that they", "he allowed that": nobody who holds or allows a thing says anything
  if (SAYS_THAT.has(verb?.base ?? '') && tokens[at + 1]?.lower !== 'that') return null;
  // "whose son goes to the school", "they went “above and beyond”": only what goes on, or goes so, is told
  const goesSo = tokens[at + 1]?.lower === 'on' || !isPreposition(tokens[at + 1]);
  if (verb?.base === 'go' && (!goesSo || isQuote(tokens[at + 1]))) return null;
  const before = tokens[at - 1];
  const agent = !verb?.gerund && tokens[at + 1]?.lower === 'by' ? phraseAt(tokens, at + 2) : null;
  if (verb?.kind === 'naming' && tokens[at + 1]?.lower === 'as' && standsAlone(tokens, at))
    return null;
  if (verb?.kind === 'naming' && isOwnName(tokens, at + 1)) return null;
  // "Roe, described by the Times as": no verb "to be" stands there. "the numbers cited by Roe" are said to be something.
  if (agent && verb?.kind === 'naming' && canSpeak(tokens, agent))
    return QUOTES.has(verb.base) ? null : found(agent, at, at + 1);
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
  // "growth in Kesh and Aldham means": a place that hangs on the subject is none of a verb that says little
  const tie = tokens[(speaker?.from ?? 0) - 1];
  if (verb?.base === 'mean' && (isPreposition(tie) || isCoordinator(tie))) return null;
  if (speaker && isNounForm(tokens[at]) && !canSpeak(tokens, speaker) && !takesObject(tokens, at))
    return null;
  const link = speaker ? venueLink(tokens, speaker) : skipBack(tokens, at, floor);
  if (link > floor && (isCoordinator(tokens[link]) || isMark(tokens[link], ',')))
    return found(sharedSubject(tokens, floor, link + 1) ?? speaker, at, at + length);
  return found(speaker, at, at + length);
}

/** `The Herald quoted Lee: "`: the words are of whom it quotes. */
const QUOTES = new Set(['quote', 'cite']);

/**
 * "left | and in a tweet said", "rose | and in a low voice said": what stands before where or how it was said, when nothing
 * but that is the verb's phrase; -1 for none.
 */
const venueLink = (tokens: Tokens, phrase: Phrase): number => {
  const isNobody = isVenue(tokens[phrase.to - 1]) || !canSpeak(tokens, phrase);
  return isNobody && isPreposition(tokens[phrase.from - 1]) ? phrase.from - 2 : -1;
};

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

/** The nearest reporting verb in `[floor, quote)` that has a subject; a weak one gives way to one it depends on. */
export function verbBefore(tokens: Tokens, floor: number, quote: number): Found | null {
  const main = mainSubject(tokens, floor, quote);
  let weak: Found | null = null;
  for (let at = quote - 1; at >= Math.max(floor, quote - REACH); at--) {
    if (isMark(tokens[at], ';')) break;
    if (sourceAt(tokens, at) > 0)
      return isOfAnother(tokens, at, weak) ? weak : (accordingAt(tokens, at) ?? weak);
    const cue = byVerb(tokens, floor, at) ?? byNoun(tokens, floor, at, quote);
    // "After Brown attacked him, Lee shot back": a verb before the main subject says nothing of the quote.
    if (!cue || (main !== null && at < main.from)) continue;
    if (isOfObject(tokens, cue, quote) || isOfReport(tokens, cue, quote)) continue;
    if (isInClosedClause(tokens, cue, quote)) continue;
    const speaks = canSpeak(tokens, cue.speaker) || isOwner(tokens[cue.speaker.from]);
    if (speaks && !isWeak(tokens, cue)) return cue;
    weak ??= cue;
  }
  return weak;
}

/**
 * `Lee said, "`, `asked them, "`: right before the quote, with no more than a comma between; or a colon, where
 * a pronoun takes her up behind: `Lee said: "It is," she added`.
 */
export const introduced: Finder = (place) => {
  const { tokens, first, last } = place;
  const isTakenUp = isPronoun(tokens[afterQuote(place, last)]) && speechAt(tokens, first - 2) > 0;
  const at = isMark(tokens[first - 1], isTakenUp ? ',;:' : ',;') ? first - 2 : first - 1;
  const verb = isPronoun(tokens[at]) ? at - 1 : (tellBefore(tokens, at) ?? at);
  if (speechAt(tokens, verb) === 0 || verbOf(tokens[verb])?.kind === 'thought') return null;
  return byVerb(tokens, floorOf(tokens, first), verb) ?? behindQuote(tokens, verb);
};

/** `Lee | told | his muted classmate, "`, `Lee | said | to the crowd, "`: where the verb stands whose hearer ends at token `last`. */
function tellBefore(tokens: Tokens, last: number): number | null {
  for (let at = last - 1; at >= last - LONGEST_HEARER && isWord(tokens[at]); at--) {
    if (verbOf(tokens[at])?.base === 'tell')
      return toldAt(tokens, at + 1)?.until === last + 1 ? at : null;
    if (verbOf(tokens[at])?.base === 'say' && tokens[at + 1]?.lower === 'to')
      return phraseAt(tokens, at + 2)?.until === last + 1 ? at : null;
  }
  return null;
}
/** In words. */
const LONGEST_HEARER = 6;

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

/** "could only | offer": whatever it is, it is a verb. */
function isBehindAuxiliary(tokens: Tokens, at: number): boolean {
  let before = at - 1;
  while (isAdverb(tokens[before])) before--;
  return MODAL.test(tokens[before]?.lower ?? '');
}

/** `He demurred: "`, `One sign blared, "`: no verb we know, but a mark that announces speech. */
export const announced: Finder = ({ tokens, first }) => {
  const floor = floorOf(tokens, first);
  if (!isMark(tokens[first - 1], ':,') || !isWord(tokens[first - 2])) return null;
  let verb = first - 2;
  while (verb > floor && (isAdverb(tokens[verb]) || isObject(tokens[verb]))) verb--;
  const beside =
    !isAuxiliary(tokens[verb]) && (looksLikeVerb(tokens[verb]) || isBehindAuxiliary(tokens, verb))
      ? subjectBefore(tokens, verb, floor)
      : null;
  // "hobbled by funding cuts, “I": a comma may only close what leads up to it
  if (beside && (isMark(tokens[first - 1], ':') || canSpeak(tokens, beside)))
    return found(beside, verb, verb + 1);
  const speaker = mainSubject(tokens, floor, first);
  return speaker && canSpeak(tokens, speaker) ? found(speaker, first - 1, first) : null;
};
