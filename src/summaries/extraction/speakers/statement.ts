import { spaced } from '../../spaced.ts';
import type { Span } from '../../types.ts';
import { DOCUMENT_NOUNS } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { isQuoted, sentenceAt } from './scene.ts';
import type { Scene } from './scene.ts';

/** In sentences. */
const REACHES = 3;
/** In UTF-16 units. */
const LONGEST_SENTENCE = 400;
/** Who, in up to six words behind a mark: "On Monday, | Big Rivers | issued". */
const WHO = String.raw`(?:^|[,;] )((?:[\p{L}\p{N}][\p{L}\p{N}.’'&-]* ){1,6}?)(?:(?:has|had|also|later|flat-out|\p{Ll}+ly) )*`;
/** What is told to be said or issued, up to three words: "brief statement on". */
const WHAT = String.raw`((?:\p{Ll}[\p{L}-]*[ .,]*){1,3})`;
const SAID_IN = new RegExp(
  String.raw`${WHO}(?:said|says|wrote|announced|confirmed|denied|denies|rejected|dismissed|explained|claimed|insisted)(?: [^;“”"]{1,60})? in (?:an?|its|his|her|their) ${WHAT}`,
  'u',
);
const ISSUED = new RegExp(
  String.raw`${WHO}(?:issued?s?|released?s?|published|posted|shared|put out|sent|wrote|gave) (?:an?|another|its|his|her|their) ${WHAT}`,
  'u',
);

/**
 * Who "the statement" is of: "The ministry | said in a statement …" -> "The ministry", in the sentences
 * before; `null` where nobody is told to have issued one.
 */
export function statementBefore(
  scene: Scene,
  { head, determiner, modifiers }: Phrase,
  place: number,
): Span | null {
  if (determiner !== 'the' || modifiers.length > 0 || !DOCUMENT_NOUNS.has(head)) return null;
  const here = sentenceAt(scene, place);
  for (let at = here - 1; at >= Math.max(0, here - REACHES); at--) {
    const { start, end } = scene.sentences[at] ?? { start: place, end: place };
    const printed = scene.text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
    const [said, who = '', what = ''] = SAID_IN.exec(printed) ?? ISSUED.exec(printed) ?? [];
    if (said === undefined || !spaced(what.replaceAll(/[.,]/g, '')).includes(head)) continue;
    const from = start + printed.indexOf(said) + said.indexOf(who);
    if (!isQuoted(scene, from)) return { start: from, end: from + who.trimEnd().length };
  }
  return null;
}
