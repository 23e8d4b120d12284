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
const SAID_IN =
  /(?:^|[,;] )((?:[\p{L}\p{N}][\p{L}\p{N}.’'&-]* ){1,6}?)(?:has |had )?(?:said|says|wrote|announced|confirmed)(?: [^,;“”"]{1,40})? in (?:an?|its|his|her|their) ((?:\p{Ll}[\p{L}-]*[ .,]*){1,3})/u;

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
    const [said, who = '', where = ''] = SAID_IN.exec(printed) ?? [];
    if (said === undefined || !spaced(where.replaceAll(/[.,]/g, '')).includes(head)) continue;
    const from = start + printed.indexOf(said) + said.indexOf(who);
    if (!isQuoted(scene, from)) return { start: from, end: from + who.trimEnd().length };
  }
  return null;
}
