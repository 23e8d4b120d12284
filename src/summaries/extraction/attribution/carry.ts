import { behindDateline } from '../../dateline.ts';
import type { Attribution, QuotedSpeech, Span } from '../../types.ts';
import { isLetterAt } from '../text/scan.ts';
import { accordingAt, canSpeak, sourceAt, speechAt } from './cues.ts';
import { closingCue, endsClause } from './finders/after.ts';
import { verbBefore } from './finders/before.ts';
import { isBe } from './finders/not-theirs.ts';
import type { Frame } from './frame.ts';
import { sentenceAt } from './frame.ts';
import type { Phrase } from './phrase/phrase.ts';
import { mentionSpan } from './mention.ts';
import { hasVerb, mainSubject } from './phrase/clause.ts';
import { phraseAt } from './phrase/forward.ts';
import { overApposition, skipBracket } from './phrase/phrase.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';
import { toldBehind } from './told-behind.ts';
import { otherTurn } from './turns.ts';
import {
  endsPhrase,
  isAdverb,
  isAuxiliary,
  isIndefinite,
  isMark,
  isName,
  isNounForm,
  isOwner,
  isPersonNoun,
  isPronoun,
  isQuote,
  isSpeakerNoun,
  isSubordinator,
  verbOf,
} from './words.ts';

/** A sentence longer than this is read no further: nothing near the quotation stands there. */
const LONGEST_SENTENCE = 600;

const carried = (mention: Span): Attribution => ({
  mention,
  cue: null,
  basis: 'carried',
  venue: null,
  toldTo: null,
});

/** Whether a sentence speaks of saying or writing: "issued a statement", "also spoke about". */
const tellsOfSpeech = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      speechAt(tokens, at) > 0 ||
      SPEECH_NOUNS.has(token.lower) ||
      SPOKE.test(token.lower) ||
      STANCE.test(token.lower),
  );
/** `The councillor thanked all who came.`, `Lee, of the union, condemned it.`: what the sentence's subject did is done with words. */
function judges(tokens: readonly Token[]): boolean {
  const subject = mainSubject(tokens, 0, tokens.length);
  let at = subject ? overApposition(tokens, skipBracket(tokens, subject.until)) : 0;
  while (isAdverb(tokens[at])) at++;
  const verb = verbOf(tokens[at]);
  return subject !== null && verb?.kind === 'naming' && !verb.gerund;
}
const SPEECH_NOUNS = new Set(
  'statement letter email tweet post message speech remarks comments interview memo tribute apology plea'.split(
    ' ',
  ),
);
const SPOKE = /^(?:spoke|speaks|talked|spoken|read|reads|called|put)$/;
/** What somebody is who speaks so, or does with words: "was blunt", "refused to take sides". */
const STANCE =
  /^(?:adamant|blunt|blunter|candid|defiant|dismissive|emphatic|forceful|frank|skeptical|sceptical|unapologetic|unequivocal|unimpressed|agreed|balked|bristled|demurred|disagreed|objected|refused|shrugged)$/;

/** Who speaks in a sentence that leads up to a quotation: `… a bad idea, Lee said. "It …"`, `Lee shrugged. "It …"`. */
function speakerIn(text: string, sentence: Span, evidence: boolean): Span | null {
  const start = Math.max(behindDateline(text, sentence.start), sentence.end - LONGEST_SENTENCE);
  const tokens = tokenise(text, start, sentence.end);
  if (evidence && !tellsOfSpeech(tokens) && !judges(tokens)) return null;
  const closing = closingCue(tokens)?.speaker;
  const speaker = closing && canSpeak(tokens, closing) ? closing : leading(tokens);
  return speaker && canSpeak(tokens, speaker) ? mentionSpan(text, tokens, speaker) : null;
}

function leading(tokens: readonly Token[]): Phrase | null {
  const shown = presented(tokens);
  if (shown) return shown;
  const source = sourceAt(tokens, 0) > 0 ? (accordingAt(tokens, 0)?.speaker ?? null) : null;
  // "According to Ada Roe, a nurse in Kesh, most left.": she is the source, and no subject.
  const from = source ? overApposition(tokens, source.until) : 0;
  const main = mainSubject(tokens, from, tokens.length);
  const isSubject = main && canSpeak(tokens, main) && hasVerb(tokens, main, tokens.length);
  if (source && canSpeak(tokens, source) && !isSubject) return source;
  if (main && canSpeak(tokens, main)) return main;
  return verbBefore(tokens, 0, tokens.length)?.speaker ?? speaksLast(tokens);
}

/** `Among those who came was Ada Roe, 42.`, `One of them is Ada Roe.`: the sentence is about whom it presents. */
function presented(tokens: readonly Token[]): Phrase | null {
  const [first, second] = tokens;
  if (first?.lower !== 'among' && !(first?.lower === 'one' && second?.lower === 'of')) return null;
  for (let be = 2; be < Math.min(tokens.length, LONGEST_GROUP); be++) {
    const phrase = isBe(tokens[be]) ? phraseAt(tokens, be + 1) : null;
    if (!phrase || !isName(tokens[phrase.to - 1])) continue;
    const group = tokens.slice(0, be);
    const isOfPeople = group.some(
      (token) => isPersonNoun(token) || /^(?:them|those)$/.test(token.lower),
    );
    return isOfPeople && !group.some((token) => isOwner(token) || DEAD.test(token.lower))
      ? phrase
      : null;
  }
  return null;
}
/** In tokens. */
const LONGEST_GROUP = 16;
const DEAD = /^(?:dead|deceased|killed|died|victims?|slain)$/;

/** `The plan is vague, since Roe spoke only in outlines.`: whom the last clause tells of speaking. */
function speaksLast(tokens: readonly Token[]): Phrase | null {
  const from = tokens.findLastIndex(
    (token, at) => isSubordinator(token) && isMark(tokens[at - 1], ','),
  );
  const subject = from < 0 ? null : mainSubject(tokens, from + 1, tokens.length);
  return subject && SPOKE.test(tokens[subject.until]?.lower ?? '') ? subject : null;
}

/** `"It was great."\n\n-Ada Roe`: a line under a quotation that signs it. */
function signature(text: string, frame: Frame): Span | null {
  const under = /^\s*\n\s*(?:--?|[–—])\s*(?=\p{Lu})/u.exec(text.slice(frame.end, frame.end + 20));
  if (!under) return null;
  const start = frame.end + under[0].length;
  const tokens = tokenise(text, start, Math.min(text.length, start + 80));
  const speaker = mainSubject(tokens, 0, tokens.length);
  return speaker?.from === 0 && !isSpeakerNoun(tokens[0])
    ? mentionSpan(text, tokens, speaker)
    : null;
}

const LONGEST_LEAD = 80;
/** `She shared a site, which contains this statement:`: what comes is the site's. */
const OF_A_THING =
  /(?:, which|(?<!\p{L})that) (?:contain|read|say|state|declare|include)(?:s|ed)?(?!\p{L})[^,;.:]{0,40}:\s*$/u;

/** "Quill’s otherwise fine report forgets the marina": whoever is named in a paragraph did not say it. */
function speaksOf(text: string, { start, end }: Span, mention: Span): boolean {
  const name = /\p{Lu}[\p{L}\p{M}-]+$/u.exec(text.slice(mention.start, mention.end))?.[0];
  if (name === undefined) return false;
  const words = text.slice(start, end);
  for (let at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
    if (!isLetterAt(words, at - 1) && !isLetterAt(words, at + name.length)) return true;
  }
  return false;
}

/** `“She is ill,” most of those around her said.`: somebody is told to have said it, whom no finder could read. */
function isSaidBehind({ tokens, quotations }: Frame, quotation: number): boolean {
  const last = quotations.find((placed) => placed.quotation === quotation)?.last ?? tokens.length;
  for (let at = last + 1; at < tokens.length; at++) {
    const token = tokens[at];
    if (isQuote(token) || isMark(token, '.;:')) return false;
    const verb = verbOf(token);
    const isSaid = verb?.kind === 'speech' && !verb.gerund && !isNounForm(token);
    // `” said the other`
    const opens = at <= last + 2;
    if (isSaid && (opens || verb.base === 'tell' || endsClause(tokens[at + 1]))) return true;
  }
  return false;
}

/**
 * The speaker of a quotation with no cue of its own: the one who signs it, the one the next sentence says it is of, the speaker of the
 * quotation before it in the paragraph, whoever the sentence that leads up to it is about, or the
 * speaker of the paragraph before where this one is nothing but a quotation. A piece of speech inside
 * a sentence has none of these but the speaker before, where it speaks of itself.
 */
export function carriedFrom(
  text: string,
  sentences: readonly Span[],
  frame: Frame,
  quotations: readonly QuotedSpeech[],
  attributions: readonly (Attribution | null)[],
  quotation: number,
): Attribution | null {
  if (isSaidBehind(frame, quotation)) return null;
  const speaker = lastSpeaker(text, attributions, quotation);
  const previousEnd = quotations[quotation - 1]?.parts.at(-1)?.end ?? -1;
  const onUntil = (place: number): Attribution | null =>
    speaker !== null && namesNobodyElse(text, sentences, previousEnd, place)
      ? carried(speaker.mention)
      : null;
  const [said] = quotations[quotation]?.parts ?? [];
  if (said === undefined) return null;
  if (quotations[quotation]?.kind !== 'direct') {
    if (!SELF.test(text.slice(said.start, said.end))) return null;
    return onUntil(said.start) ?? reportedBefore(text, sentences, previousEnd, said.start);
  }
  if (previousEnd > frame.start) return speaker && carried(speaker.mention);
  const alone = frame.tokens.every((token) => token.kind !== 'word');
  const signed = alone ? (signature(text, frame) ?? toldBehind(text, frame)) : null;
  if (signed) return carried(signed);
  const turn = alone ? otherTurn(text, quotations, attributions, quotation) : null;
  if (turn) return carried(turn);
  const before = sentences[sentenceAt(sentences, Math.max(0, frame.start)) - 1];
  if (!before || before.end > frame.start) return null;
  const sameParagraph = !text.slice(before.end, frame.start).includes('\n');
  if (previousEnd >= before.start && speaker) {
    const goesOn = sameParagraph || (alone && !speaksOf(text, frame, speaker.mention));
    return goesOn ? carried(speaker.mention) : null;
  }
  const leadIn = text.slice(Math.max(before.start, before.end - LONGEST_LEAD), before.end);
  if (OF_A_THING.test(leadIn)) return null;
  const announced = /:\s*$/.test(leadIn);
  if (!sameParagraph && !alone) return null;
  const lead = speakerIn(text, before, !sameParagraph && !announced);
  if (lead) return carried(lead);
  return alone && !announced
    ? (onUntil(frame.start) ?? paragraphsOwn(text, sentences, previousEnd, before))
    : null;
}

/** `Rain was thin, Lee said. Two inches “was all we had.”`: whose words the sentence before reports, in one paragraph. */
function reportedBefore(
  text: string,
  sentences: readonly Span[],
  previousEnd: number,
  start: number,
): Attribution | null {
  const here = sentenceAt(sentences, start);
  const [sentence, before] = [sentences[here], sentences[here - 1]];
  if (!sentence || !before || before.start < previousEnd || before.end > start) return null;
  if (text.slice(before.end, start).includes('\n')) return null;
  const speaker = namesNobodyElse(text, sentences, before.end - 1, start)
    ? speakerIn(text, before, true)
    : null;
  return speaker && carried(speaker);
}

/** `Lee said camping is banned. The ban extends to the woods.\n\n“We have to act.”`: who spoke in the paragraph before, where it tells of nobody else. */
function paragraphsOwn(
  text: string,
  sentences: readonly Span[],
  previousEnd: number,
  last: Span,
): Attribution | null {
  let at = sentenceAt(sentences, last.start);
  for (let back = 0; back < LONGEST_PARAGRAPH; back++) {
    const [sentence, before] = [sentences[at], sentences[at - 1]];
    if (!sentence || sentence.start < previousEnd) return null;
    const opens = !before || text.slice(before.end, sentence.start).includes('\n');
    if (!opens) {
      at--;
      continue;
    }
    const tellsOfOthers = !namesNobodyElse(text, sentences, sentence.end - 1, last.end);
    const speaker = back === 0 || tellsOfOthers ? null : speakerIn(text, sentence, true);
    return speaker && carried(speaker);
  }
  return null;
}
/** In sentences. */
const LONGEST_PARAGRAPH = 4;

/** Who spoke last: of `“…,” said Lee, who called it “late”. “…”` Lee, not "who". */
function lastSpeaker(
  text: string,
  attributions: readonly (Attribution | null)[],
  quotation: number,
): Attribution | null {
  const last = attributions[quotation - 1] ?? null;
  const before = attributions[quotation - 2] ?? null;
  if (
    last === null ||
    before === null ||
    text.slice(last.mention.start, last.mention.end) !== 'who'
  )
    return last;
  return text.slice(before.mention.end, last.mention.start) === ', ' ? before : last;
}

/** `The price is “as low as I have seen.”`: a piece in which its speaker speaks of themselves. */
const SELF = /(?<![\p{L}’'])(?:I|we|my|our|me|us|I['’]\p{Ll}+|we['’]\p{Ll}+)(?!\p{L})/u;

/** `“It is dull,” she says. But one part surprises. “Every time it differs.”`: nobody else is told of in between, in one paragraph. */
function namesNobodyElse(
  text: string,
  sentences: readonly Span[],
  previousEnd: number,
  start: number,
): boolean {
  const from = sentences[sentenceAt(sentences, previousEnd)]?.end ?? start;
  if (start - from > LONGEST_SENTENCE || text.slice(previousEnd, start).includes('\n'))
    return false;
  return tokenise(text, from, start).every(
    (token, at, tokens) =>
      (!isName(token) || endsPhrase(token) || isAdverb(token)) &&
      (token.lower === 'it' || !isPronoun(token)) &&
      !isQuote(token) &&
      !isSpeakerNoun(token) &&
      !isPersonNoun(token) &&
      !(isIndefinite(token) && (verbOf(tokens[at + 1]) !== null || isAuxiliary(tokens[at + 1]))) &&
      !HEARD.has(token.lower),
  );
}
/** What words come from that nobody is told to have said: "A voice came from the back." */
const HEARD = new Set('voice voices phone answer reply reaction response sign signs'.split(' '));
