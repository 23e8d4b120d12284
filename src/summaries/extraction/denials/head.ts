import type { Span } from '../../types.ts';
import { matchesOf } from '../text/matches.ts';
import { isVerbOfSaying, subjectIn } from './noun-phrase.ts';

const SMALL_WORD = /\p{Ll}+/gu;

/** The first noun phrase of the sentence, past an opening adverbial: "On Monday, the mayor met … and". */
export function headOfSentence(text: string, { start, end }: Span, before: number): Span | null {
  const words = text.slice(start, Math.min(end, before));
  const adverbial =
    /^(?:(?:On|In|At|After|Before|During|For|With|By|As|When|While|But|And|Meanwhile|However|Still|Yet|Also|Later|Instead|Asked|Speaking)(?!\p{L})[^,]{0,120},\s*|(?:But|And|Yet|So)\s+)(?:(?:however|meanwhile|though|too),\s+)?/u.exec(
      words,
    );
  const from = adverbial?.[0].length ?? words.length - words.trimStart().length;
  const rest = words.slice(from);
  const stop =
    /[,;:—“”"]|\s(?:(?:has|have|had|is|are|was|were|will|would|also|who|which|that|and|but)(?!\p{L})|\p{Ll}{2,}(?:ed|s)(?=\s(?:the|a|an|that|it|his|her|any|on|in|to|for)\s)|(?:say|contend|argue|insist|maintain|claim|believe)(?=\s(?:that|he|she|it|they|there|the|his|her)\s))/u.exec(
      rest,
    );
  const verb = matchesOf(SMALL_WORD, rest).find(([word], i) => i > 0 && isVerbOfSaying(word));
  const until = Math.min(stop?.index ?? rest.length, verb?.index ?? rest.length);
  return subjectIn(text, start + from, start + from + until);
}
