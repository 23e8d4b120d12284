import type { Found } from './finders/place.ts';
import { addressedAt, toldAt } from './hearer.ts';
import { phraseAt } from './phrase/forward.ts';
import type { Phrase } from './phrase/phrase.ts';
import type { Token } from './tokens.ts';
import { isAdverb, isCapital, isTime, isVenue, isWord, verbOf } from './words.ts';

/** Where and to whom something was said, as printed. */
export type Setting = { readonly venue: string | null; readonly toldTo: string | null };

const PLACE = new Set(['in', 'on', 'at', 'during', 'via']);

const words = (text: string, tokens: readonly Token[], from: number, to: number): string | null => {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last ? text.slice(first.start, last.end) : null;
};

/** "on X.": the full stop is the sentence's. */
const withoutStop = (venue: string | null): string | null =>
  venue?.replace(/^(\p{L})\.$/u, '$1') ?? null;

/** "the Post | by Ann Lee": where it stands, not who wrote it. */
function withoutAuthor(tokens: readonly Token[], { to, until }: Phrase): number {
  return tokens[to]?.lower === 'by' ? to : until;
}

/** Reads what follows the cue and the speaker: "told the FT", "in a statement", "wrote on Truth Social". */
export function settingOf(text: string, tokens: readonly Token[], cue: Found): Setting {
  let at = Math.max(cue.cueTo, cue.speaker.from >= cue.cueTo ? cue.speaker.to : 0);
  let toldTo: string | null = null;
  let venue: string | null = null;
  const verb = verbOf(tokens[cue.cueTo - 1]);
  const hearer = verb?.base === 'tell' ? toldAt(tokens, at) : addressedAt(tokens, verb, at);
  if (hearer) {
    toldTo = words(text, tokens, hearer.from, hearer.to);
    at = hearer.to;
  }
  for (let steps = 0; steps < 8 && venue === null; steps++, at++) {
    const token = tokens[at];
    if (!isWord(token)) break;
    if (isAdverb(token) || isTime(token)) continue;
    if (!PLACE.has(token.lower)) continue;
    const phrase = phraseAt(tokens, at + 1);
    if (!phrase) continue;
    const head = tokens[phrase.to - 1];
    if ((isCapital(head) && token.lower === 'on') || isVenue(head))
      venue = withoutStop(words(text, tokens, phrase.from, withoutAuthor(tokens, phrase)));
  }
  return { venue, toldTo };
}
