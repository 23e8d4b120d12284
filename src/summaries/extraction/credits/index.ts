import type { FoundCredit, NamedEntity, QuotedSpeech, Span } from '../../types.ts';
import { outletMentions } from './mentions.ts';
import { wordsOf, startOf } from '../text/words.ts';
import { creditIn, leansOnLast, namesAnother, nextCalled } from './wordings.ts';
import type { OutletMention } from './wordings.ts';

/**
 * Finds the sentences that lean on an outlet: on what it reported, or on what somebody told it. An
 * outlet that is only spoken of is none, nor is one in somebody's quoted words. "The paper" is the
 * outlet named last.
 *
 * "Sources revealed to the FT that top officials have met." -> that sentence, by the name the
 * article gives in full: "Financial Times". Never throws; linear in the text.
 */
export function findCredits(
  text: string,
  sentences: readonly Span[],
  names: readonly NamedEntity[],
  quotations: readonly QuotedSpeech[],
): FoundCredit[] {
  const mentions = outletMentions(text, names, quotations);
  if (mentions.length === 0) return [];
  const credits: FoundCredit[] = [];
  const allWords = wordsOf(text);
  let called = nextCalled(allWords, 0);
  let next = 0;
  let last: string | null = null;
  for (const { start, end } of sentences) {
    const inside: OutletMention[] = [];
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) {
      if (mention.start >= start) inside.push(mention);
    }
    while (called < allWords.count && startOf(allWords, called) < start)
      called = nextCalled(allWords, called + 1);
    const calls = called < allWords.count && startOf(allWords, called) < end;
    if (inside.length === 0 && (last === null || !calls)) continue;
    const words = text.slice(start, end);
    const outlet: string | null =
      creditIn(words, start, inside) ??
      (calls && last !== null && leansOnLast(words, last) ? last : null);
    last = calls && namesAnother(words, start, inside) ? null : (inside.at(-1)?.outlet ?? last);
    if (outlet !== null) credits.push({ start, end, outlet });
  }
  return credits;
}
