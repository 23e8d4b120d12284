import { canSpeak } from '../cues.ts';
import { chunkEndingAt } from '../phrase/backward.ts';
import { clauseSubject } from '../phrase/clause.ts';
import { phraseAt } from '../phrase/forward.ts';
import { overInterposed } from '../phrase/interposed.ts';
import type { Phrase, Tokens } from '../phrase/phrase.ts';
import { markBefore, plain } from '../phrase/phrase.ts';
import { subjectBefore } from '../phrase/subject.ts';
import { phraseEndingAt } from '../phrase/whole.ts';
import {
  isAdverb,
  isCapital,
  isIndefinite,
  isIngForm,
  isMark,
  isName,
  isObject,
  isPersonNoun,
  isPreposition,
  isPronoun,
  isRelative,
  isSaying,
  isSpeakerNoun,
  isVenue,
  isWord,
  verbOf,
} from '../words.ts';
import type { Found } from './place.ts';
import { found } from './place.ts';

/** Verbs that hand on what another says: "quoted Lee as saying", "accused Lee of saying". */
export const RELAYING = new Set(['accuse', 'cite', 'quote', 'recall', 'report']);
const HEARD =
  /^(?:of|has|have|had|hear|hears|heard|overheard|see|sees|saw|seen|catch|catches|caught|remembers?|remembered|recalls?|recalled|recalling|watched|filmed|recorded|taped)$/;
/** "The video shows Lee saying": what shows somebody speak says nothing. */
const SHOWS =
  /^(?:shows|showed|shown|showing|features|featured|featuring|depicts|depicted|captures|captured|capturing)$/;
const LONGEST_SHOWN = 10;
/** Verbs of blame and praise: "attacked Lee for saying". */
const isVerdict = (kind: string | undefined): boolean => kind === 'naming';
const FROM = /^(?:from|by|of)$/;

/** `quoted Lee, a nurse, as saying`, `quoted Lee saying`: whose words another hands on, behind which token `last` ends. */
function relayed(tokens: Tokens, floor: number, last: number): Phrase | null {
  const link = tokens[last]?.lower;
  const isLinked = link === 'as' || link === 'of' || link === 'for';
  const end = isLinked ? last - 1 : last;
  const phrase = isMark(tokens[end], ',')
    ? (overCommas(tokens, floor, end) ?? overInterposed(tokens, end, floor))
    : behindVerb(tokens, floor, beforeBracket(tokens, floor, end));
  const verb = phrase ? verbOf(tokens[phrase.from - 1]) : null;
  if (!isLinked) return verb?.base === 'quote' ? phrase : null;
  const relays = link === 'for' ? isVerdict(verb?.kind) : RELAYING.has(verb?.base ?? '');
  return relays ? phrase : null;
}

/** "quoted | Lee, 42, of Kesh, | as saying": right behind such a verb, whatever stands between commas. */
function overCommas(tokens: Tokens, floor: number, closing: number): Phrase | null {
  let comma = closing;
  for (let step = 0; step < MOST_ASIDES; step++) {
    comma = markBefore(tokens, comma, floor, ',');
    const chunk =
      comma < 0 ? null : chunkEndingAt(tokens, beforeBracket(tokens, floor, comma - 1), floor);
    if (!chunk) return null;
    if (RELAYING.has(verbOf(tokens[chunk.from - 1])?.base ?? '')) return chunk;
  }
  return null;
}
const MOST_ASIDES = 3;

/** "Lee | (pictured)": the last word before a bracket that closes at `at`, or `at` itself. */
function beforeBracket(tokens: Tokens, floor: number, at: number): number {
  return isMark(tokens[at], ')]') ? markBefore(tokens, at, floor, '([') - 1 : at;
}

/** "the report quoted | officials | as saying": right behind such a verb no report is described by it. */
function behindVerb(tokens: Tokens, floor: number, last: number): Phrase | null {
  const chunk = chunkEndingAt(tokens, last, floor);
  const verb = chunk && verbOf(tokens[chunk.from - 1]);
  return RELAYING.has(verb?.base ?? '') ? chunk : phraseEndingAt(tokens, last, floor);
}

/** "a video that shows a crowd of | men | shouting" */
function shown(tokens: Tokens, floor: number, last: number): Phrase | null {
  const who = tokens[last];
  if (!isPersonNoun(who) && !isCapital(who) && !isObject(who) && who?.lower !== 'her') return null;
  let isBehind = false;
  for (let at = last - 1; at >= floor && last - at <= LONGEST_SHOWN; at--) {
    const token = tokens[at];
    if (!isWord(token)) return null;
    // "shows people outside | Parliament | shouting", "shows men who beat | Roe | shouting"
    if (SHOWS.test(token.lower))
      return isBehind ? phraseAt(tokens, at + 1) : chunkEndingAt(tokens, last, at + 1);
    isBehind ||= (isPreposition(token) && token.lower !== 'of') || isRelative(token);
  }
  return null;
}

/** "a letter from Lee saying", "a video of Lee saying", "heard Lee saying": the -ing form's own subject. */
function ownSubject(tokens: Tokens, floor: number, last: number): Phrase | null {
  const phrase = phraseEndingAt(tokens, last, floor);
  if (!phrase) return null;
  const head = tokens[phrase.to - 1];
  // "the Department of Public Health stating" is one name
  const isThing = isVenue(head) || isSaying(head) || (isSpeakerNoun(head) && !isPersonNoun(head));
  if (isThing && !(isCapital(head) && tokens[phrase.to]?.lower === 'of')) {
    const author = FROM.test(tokens[phrase.to]?.lower ?? '')
      ? phraseAt(tokens, phrase.to + 1)
      : null;
    if (author && author.until > last && canSpeak(tokens, author)) return author;
  }
  const before = tokens[phrase.from - 1]?.lower ?? '';
  return phrase.from > floor && HEARD.test(before) && canSpeak(tokens, phrase) ? phrase : null;
}

/** "showed men — both young and old — | declaring": the last word before what dashes set apart. */
function beforeAside(tokens: Tokens, last: number, floor: number): number {
  if (!isMark(tokens[last], DASHES)) return last;
  const opening = markBefore(tokens, last, floor, DASHES);
  return opening > floor ? opening - 1 : last;
}
const DASHES = '—–-';

/** "with | one | warning", "and | one, Ada Roe of Kesh, | telling": one of those told of before, whose -ing form it is. */
function oneOfSeveral(tokens: Tokens, last: number, floor: number): Phrase | null {
  const opening = isMark(tokens[last], ',') ? markBefore(tokens, last, floor, ',') : last + 1;
  const one = opening - 1;
  if (one <= floor || !isIndefinite(tokens[one]) || !BESIDE.test(tokens[one - 1]?.lower ?? ''))
    return null;
  const name = opening < last ? phraseAt(tokens, opening + 1) : null;
  return name && isName(tokens[name.to - 1]) ? { ...name, from: one } : plain(one, one + 1);
}
const BESIDE = /^(?:with|and)$/;

/** "with | Lee | rating it highly and claiming": -ing forms in a row are of whoever stands before the first. */
function accompanying(tokens: Tokens, last: number, floor: number): Phrase | null {
  if (tokens[last]?.lower !== 'and') return null;
  for (let at = last - 1; at >= floor && isWord(tokens[at]); at--) {
    if (tokens[at]?.lower !== 'with') continue;
    const phrase = phraseAt(tokens, at + 1);
    return phrase && isIngForm(tokens[phrase.until]) && canSpeak(tokens, phrase) ? phrase : null;
  }
  return null;
}

/** "a woman yelling", "with Lee tweeting", "Lee attacked it, calling": whose -ing form stands at `at`. */
export function subjectOfGerund(tokens: Tokens, floor: number, at: number): Found | null {
  let last = at - 1;
  while (isAdverb(tokens[last])) last--;
  const own =
    relayed(tokens, floor, last) ??
    shown(tokens, floor, beforeAside(tokens, last, floor)) ??
    ownSubject(tokens, floor, last);
  if (own) return found(own, at, at + 1);
  const part = oneOfSeveral(tokens, last, floor) ?? accompanying(tokens, last, floor);
  if (part) return found(part, at, at + 1);
  const before = tokens[last];
  const beside =
    isSpeakerNoun(before) || isPersonNoun(before) || isCapital(before) || isPronoun(before)
      ? subjectBefore(tokens, at, floor)
      : null;
  if (beside) {
    const accompanied = tokens[beside.from - 1]?.lower === 'with';
    if (accompanied || isPersonNoun(tokens[beside.to - 1])) return found(beside, at, at + 1);
  }
  return found(clauseSubject(tokens, floor, at), at, at + 1);
}
