import type { Span } from '../../types.ts';
import { matchesOf } from '../text/matches.ts';
import { isVerbOfSaying, subjectIn } from './noun-phrase.ts';

const SMALL_WORD = /\p{Ll}+/gu;

/** The first noun phrase of the sentence, past an opening adverbial: "On Monday, the mayor met … and". */
export function headOfSentence(text: string, { start, end }: Span, before: number): Span | null {
  const words = text.slice(start, Math.min(end, before));
  const adverbial =
    /^\s*(?:(?:But|And|Yet|So)\s+)?(?:(?:[Oo]n|[Ii]n|[Aa]t|[Aa]fter|[Bb]efore|[Dd]uring|[Ff]or|[Ww]ith|[Bb]y|[Aa]ccording to|[Aa]s|[Ww]hen|[Ww]hile|[Mm]eanwhile|[Hh]owever|Still|Yet|[Aa]lso|[Ll]ater|[Ii]nstead|[Aa]sked|[Ss]peaking|[Ll]ast|[Ll]ate|[Ee]arly|[Ee]arlier|[Yy]esterday|(?:\p{L}+|\d+) (?:hours|days|weeks|months|years) (?:ago|later|earlier))(?!\p{L})[^,]{0,120},\s*)?(?:(?:however|meanwhile|though|too),\s+)?/u.exec(
      words,
    );
  const from = adverbial?.[0].length ?? 0;
  const rest = words.slice(from);
  // "According to the accused he took it but": whose clause it is, no comma tells
  if (/^\s*According to(?!\p{L})/u.test(rest)) return null;
  const stop =
    /[,;:—“”"]|\s(?:(?:has|have|had|is|are|was|were|will|would|also|who|which|that|and|but)(?!\p{L})|(?:\p{Ll}+ly\s)?\p{Ll}{2,}(?:ed|s)(?=\s(?:the|a|an|that|it|his|her|any|on|in|to|for)(?!\p{L}))|(?:say|contend|argue|insist|maintain|claim|believe)(?=\s(?:that|he|she|it|they|there|the|his|her)\s))/u.exec(
      rest,
    );
  const verb = matchesOf(SMALL_WORD, rest).find(([word], i) => i > 0 && isVerbOfSaying(word));
  const until = Math.min(stop?.index ?? rest.length, verb?.index ?? rest.length);
  return subjectIn(text, start + from, start + from + until);
}
