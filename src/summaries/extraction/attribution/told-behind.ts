import type { Attribution, QuotedSpeech, Span } from '../../types.ts';
import { canSpeak } from './cues.ts';
import type { Frame } from './frame.ts';
import { mentionSpan } from './mention.ts';
import { phraseAt } from './phrase/forward.ts';
import { overApposition, skipBracket } from './phrase/phrase.ts';
import { tokenise } from './tokens.ts';
import { verbOf } from './words.ts';

/** `"It is a disgrace." That was the verdict of Ada Roe.`: a sentence behind a quotation that says whose it is. */
export function toldBehind(text: string, frame: Frame): Span | null {
  const behind = WHOSE.exec(text.slice(frame.end, frame.end + LONGEST_LEAD));
  if (!behind) return null;
  const start = frame.end + behind[0].length;
  const tokens = tokenise(text, start, Math.min(text.length, start + LONGEST_LEAD));
  const speaker = phraseAt(tokens, 0);
  if (!speaker || !canSpeak(tokens, speaker)) return null;
  const verb = overApposition(tokens, skipBracket(tokens, speaker.until));
  // "That is how police found it.": nobody says it
  const isTold =
    behind[1] === undefined || /^(?:speech|naming)$/.test(verbOf(tokens[verb])?.kind ?? '');
  return isTold ? mentionSpan(text, tokens, speaker) : null;
}
/** In UTF-16 units. */
const LONGEST_LEAD = 80;
const WHOSE =
  /^[”"’']?\s{1,3}(?:(?:That|This|Those|These|Such) (?:is|was|were|are) the (?:\p{Ll}+ ){0,2}(?:words?|verdict|message|view|warning|assessment|reaction|response|plea|advice|promise|boast|conclusion|opinion|lament) (?:of|from) |(?:These|Those) (?:are|were) (?:the )?(?:\p{Ll}+ ){0,2}(?:statements|comments|remarks|words|claims) (?:(?:made|spoken|uttered|given|posted) )?(?:by|from) |(?:That|This) (?:quote|quotation|line|remark|comment|warning|verdict) (?:(?:is|was|comes|came) )?(?:from|by) |That(?:['’]s| is| was) (what|how) |So (?:said|says|wrote|writes) )(?=\S)/u;

/** `“They lie.” “They steal.” These were the words of Ada Roe.`: a sentence behind several tells of each of them. */
export function toldWithNext(
  text: string,
  quotations: readonly QuotedSpeech[],
  attributions: readonly (Attribution | null)[],
  at: number,
): Attribution | null {
  const told = attributions[at + 1];
  const [end, next] = [quotations[at]?.parts.at(-1)?.end, quotations[at + 1]?.parts];
  if (told?.basis !== 'carried' || end === undefined || next === undefined) return null;
  const behind = next.at(-1)?.end ?? end;
  if (told.mention.start < behind || next[0].start - end > LONGEST_LEAD) return null;
  const isOfSeveral = /^[”"’'\s]*Th[eo]se (?:are|were) /u.test(
    text.slice(behind, told.mention.start),
  );
  return isOfSeveral && /^[”"’'“‘\s]*$/u.test(text.slice(end, next[0].start)) ? told : null;
}
