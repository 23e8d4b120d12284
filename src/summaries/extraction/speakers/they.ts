import type { Span } from '../../types.ts';
import type { Described } from './described-before.ts';
import { isOnePerson, isPersonNoun } from './lexicon.ts';
import { isQuoted, mentionsIn, sentenceAt } from './scene.ts';
import type { Scene } from './scene.ts';

/** In sentences. */
const REACHES = 2;
/** In UTF-16 units. */
const LONGEST_OPENING = 90;
const OPENING =
  /^(?:(?:But|And|Then|Later|Meanwhile),? )?(?=(?:(?:The|Some|Several|Many|Most|All|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) )?\p{L})/u;
const WORD = / ?(\p{L}[\p{L}'’-]*|\d+)/uy;
const MOST_WORDS = 5;
/** What a group is of goes with it: "residents of Leeds". */
const OF = /^ (?:of|from|at) (?:the )?\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/u;
/** The noun phrase is over, or it is another's. */
const NO_PART =
  /^(?:of|in|on|at|by|for|from|to|with|and|or|who|that|which|is|are|was|were|has|have|had|will|said|told)$/;

/**
 * "they" in "…, they said": the persons this sentence or the one before opens with as its subject;
 * `null` where that is nobody in the plural, or where somebody is named besides: "The residents met
 * Ada Marsh. They said …" may be the residents and her.
 */
export function resolveThey(scene: Scene, place: number): Described | null {
  const here = sentenceAt(scene, place);
  for (let at = here; at >= Math.max(0, here - REACHES); at--) {
    const { start, end } = scene.sentences[at] ?? { start: place, end: place };
    const span = { start, end: Math.min(end, place) };
    if (isQuoted(scene, start + 1)) continue;
    if (
      mentionsIn(scene, span).some(
        ({ entity, start: named }) => entity.kind === 'person' && !isQuoted(scene, named),
      )
    )
      return null;
    const group = groupOpening(scene, span);
    if (group !== null) return { described: group };
  }
  return null;
}

/** "one of them" behind "Two engineers told the Post" -> "one of two engineers"; `null` for other words. */
export function oneOfThem(scene: Scene, words: Span, place: number): string | null {
  if (!/^one of them$/iu.test(scene.text.slice(words.start, words.end))) return null;
  const group = resolveThey(scene, place)?.described;
  if (group === undefined) return null;
  const printed = scene.text.slice(group.start, group.end);
  return `one of ${printed.charAt(0).toLowerCase()}${printed.slice(1)}`;
}

/** "The residents of Leeds", "Several teachers" where a sentence opens with it. */
function groupOpening({ text }: Scene, { start, end }: Span): Span | null {
  const printed = text.slice(start, Math.min(end, start + LONGEST_OPENING));
  const from = OPENING.exec(printed)?.[0].length;
  if (from === undefined) return null;
  WORD.lastIndex = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = WORD.exec(printed)?.[1]?.toLowerCase();
    if (word === undefined || NO_PART.test(word)) return null;
    const to = WORD.lastIndex;
    if (!isPersonNoun(word) || isOnePerson(word)) continue;
    if (/^['’-]/.test(printed.slice(to))) return null;
    const of = OF.exec(printed.slice(to))?.[0].length ?? 0;
    return { start: start + from, end: start + to + of };
  }
  return null;
}
