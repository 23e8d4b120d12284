import { spaced } from '../../spaced.ts';
import type { Span } from '../../types.ts';
import { DOCUMENT_NOUNS, OWN_RELEASES } from './lexicon.ts';
import type { Phrase } from './phrase.ts';
import { isQuoted, sentenceAt } from './scene.ts';
import type { Scene } from './scene.ts';

/** In sentences. */
const REACHES = 3;
/** In UTF-16 units. */
const LONGEST_SENTENCE = 400;
/** A statement told of anew: "issued a second one", "in its own statement". */
const ANEW = String.raw`(?<!\p{L})(?:an?|another|its|his|her|their|own|new|second|separate)(?: [\p{L}-]+){0,2}`;
/** Words that open no name of who said something: nobody in particular, and times. */
const NOBODY =
  'nobody no none neither few many several some last this next on in at by after before earlier later when while as'
    .split(' ')
    .flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
/** Who, in up to six words behind a mark: "On Monday, | Big Rivers | issued". */
const WHO = String.raw`(?:^|[,;] )(?!(?:${NOBODY.join('|')})(?!\p{L}))(?<who>(?:[\p{L}\p{N}][\p{L}\p{N}.’'&-]*(?: |(?=, [^,;“”"]{2,60}, ))){1,6}?)(?:, [^,;“”"]{2,60}, )?(?:(?:has|had|also|later|flat-out|\p{Ll}+ly) )*`;
/** What is told to be said or issued, up to three words: "brief statement on". */
const WHAT = String.raw`(?<what>(?:\p{Ll}[\p{L}-]*[ .,]*){1,3})`;
const SAID =
  '(?:said|says|wrote|announced|confirmed|denied|denies|rejected|dismissed|explained|claimed|insisted)';
const SAID_IN = new RegExp(
  String.raw`${WHO}${SAID}(?: [^;“”"]{1,60})? in (?:an?|its) ${WHAT}`,
  'u',
);
/** "In a statement signed by its director, | Big Rivers | said" */
const SAID_BEHIND = new RegExp(
  String.raw`^In (?:an?|its|his|her|their) ${WHAT}[^;:“”"]{0,160}?${WHO}${SAID}(?!\p{L})`,
  'u',
);
const ISSUED = new RegExp(
  String.raw`${WHO}(?:issue[sd]?|put out|sent|wrote|(?:released?|releases|published) (?=(?:an?|another|its|his|her|their) (?:[\p{Ll}-]+ ){0,2}(?:${[...OWN_RELEASES].join('|')})(?!\p{L}))) ?(?:an?|another|its|his|her|their) ${WHAT}`,
  'u',
);
/** Behind the noun: "a letter from Roe", "a text that Roe wrote": it is somebody else's. */
const OF_OTHERS = /^(?:from|by|that|which|of|left|sent|written|seen|obtained)$/;

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
  for (const { start, end, printed } of sentencesBefore(scene, place)) {
    const saidIn = SAID_IN.exec(printed) ?? SAID_BEHIND.exec(printed);
    const issued = saidIn ?? ISSUED.exec(printed);
    if (issued === null || isToldAnew(scene, head, end, place)) continue;
    const { who = '', what = '' } = issued.groups ?? {};
    const words = spaced(what.replaceAll(/[.,]/g, ''));
    const noun = words.indexOf(head);
    if (noun < 0 || (saidIn === null && OF_OTHERS.test(words[noun + 1] ?? ''))) continue;
    const from = start + issued.index + issued[0].lastIndexOf(who);
    if (!isQuoted(scene, from)) return { start: from, end: from + who.trimEnd().length };
  }
  return null;
}

/** "A statement issued by the clinic | said …" where one of the sentences before "the statement" opens with it. */
export function statementOpening(scene: Scene, { head }: Phrase, place: number): Span | null {
  const opening = new RegExp(
    String.raw`^(?:An?|Its|His|Her|Their|The) (?:\p{Ll}[\p{L}-]* ){0,2}${head} `,
    'u',
  );
  for (const { start, end, printed } of sentencesBefore(scene, place)) {
    const opened = opening.exec(printed)?.[0].trimEnd().length;
    if (opened !== undefined)
      return isToldAnew(scene, head, end, place) ? null : { start, end: start + opened };
  }
  return null;
}

/** The sentences "the statement" may have been told of in, the nearest first, cut where they run long. */
function* sentencesBefore(
  scene: Scene,
  place: number,
): Generator<Span & { readonly printed: string }> {
  const here = sentenceAt(scene, place);
  for (const { start, end } of scene.sentences
    .slice(Math.max(0, here - REACHES), here)
    .toReversed())
    yield { start, end, printed: scene.text.slice(start, Math.min(end, start + LONGEST_SENTENCE)) };
}

/** Whether another thing of the same noun is told of in `[from, to)`: "the statement" is then that one. */
export function isToldAnew({ text }: Scene, noun: string, from: number, to: number): boolean {
  return new RegExp(String.raw`${ANEW} (?:one|${noun})(?!\p{L})`, 'iu').test(text.slice(from, to));
}
