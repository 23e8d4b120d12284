import type { NamedEntity, Span } from '../../types.ts';
import { isUnlistedName, opensAsWord } from './can-speak.ts';
import type { Described } from './described-before.ts';
import { matchesOf } from '../text/matches.ts';
import { DOCUMENTS, isSpeakingThing } from './lexicon.ts';
import { bodyCalled } from './offices.ts';
import type { Register } from './offices.ts';
import { parsePhrase } from './phrase.ts';
import { isQuoted, mentionsIn, sentenceAt } from './scene.ts';
import type { Scene } from './scene.ts';
import { isSubject, spoke } from './subject.ts';
import { formsOf } from '../text/verbs.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** In sentences, those that go on about "it" left out. */
const REACHES = 2;
/** In sentences. */
const MOST_BACK = 8;
/** In UTF-16 units. */
const LONGEST_OPENING = 80;
const OPENING =
  /^["“‘']?(?:(?:But|And|Then|Later),? )?(?=(?:The \p{L}|(?:An?|Its|Their|\p{Lu}[\p{L}-]+['’]s?) \p{Ll}))/u;
const WORD = / ?(\p{L}[\p{L}'’-]*)/uy;
const MOST_WORDS = 6;

/** A body that no list and nothing beside it shows to be one, by its name as printed. */
export type Unlisted = { readonly unlisted: string };

/**
 * "it" in "…, it said": the body that was the subject of this sentence or of one of the two before;
 * "The letter" or "The committee" where that has come since and the article does not say whose it is.
 */
export function resolveIt(
  scene: Scene,
  register: Register,
  place: number,
): NamedEntity | Described | Unlisted | null {
  const here = sentenceAt(scene, place);
  let left = REACHES;
  for (let at = here; at >= Math.max(0, here - MOST_BACK) && left >= 0; at--) {
    const { start, end } = scene.sentences[at] ?? { start: place, end: place };
    const span = { start, end: Math.min(end, place) };
    if (at < here) {
      // "It said the plan did not suit Corvex.": whoever was "it" before still is.
      if (saysIt(scene, span)) continue;
      const heard = heardIn(scene, register, span);
      if (heard !== null) return heard;
    }
    left--;
    if (isQuoted(scene, start + 1)) continue;
    const subject = subjectOf(scene, register, span);
    if (subject !== null) return subject;
    const unlisted = bodyOpening(scene, span);
    if (unlisted !== null) return { unlisted };
  }
  return null;
}

const IT_SAYS = new RegExp(
  String.raw`(?:^(?:But |And )?It|[,”"] it) (?:also |later |then |further )?(?:${formsOf('speech').join('|')})(?!\p{L})`,
  'u',
);

function saysIt({ text }: Scene, { start, end }: Span): boolean {
  return IT_SAYS.test(text.slice(start, Math.min(end, start + LONGEST_SENTENCE)));
}

/** "…, Corvex said.", "The plan, the jury said, “…”", "“…,” the editorial said.", "According to Corvex, …": the body or thing whose words a sentence tells. */
function heardIn(scene: Scene, register: Register, sentence: Span): NamedEntity | Described | null {
  const { start, end } = sentence;
  const printed = scene.text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  const body = mentionsIn(scene, sentence).find(
    (mention) =>
      mention.entity.kind === 'organisation' &&
      !isQuoted(scene, mention.start) &&
      (SAID_LAST.test(scene.text.slice(mention.end, end)) ||
        ACCORDING.test(scene.text.slice(Math.max(start, mention.start - LEAD), mention.start))),
  );
  if (body !== undefined) return body.entity;
  const thing = THING_SAID.exec(printed);
  if (thing === null || !isSpeakingThing(thing[2] ?? '')) return null;
  const from = start + thing.index + thing[0].indexOf(thing[1] ?? '');
  return asBody(scene, register, { start: from, end: from + (thing[1] ?? '').length });
}

const SAID_LAST =
  /^ (?:said|says|added|stated|noted|concluded|reported)(?:[^,;"“”]{0,30}\.?$|, ["“])/u;
const ACCORDING = /according to (?:the )?$/iu;
const LEAD = 20;
const THING_SAID =
  /[,"”’'] ((?:the|an?|its|their) (?:[\p{L}-]+ ){0,3}(\p{Ll}+)) (?:said|says|read|reads|added|stated|noted|concluded)(?:[^,;"“”]{0,30}\.$|, ["“])/u;

/** The body or thing a sentence is about. */
function subjectOf(
  scene: Scene,
  register: Register,
  sentence: Span,
): NamedEntity | Described | null {
  const bodies = mentionsIn(scene, sentence).filter(
    (mention) =>
      mention.entity.kind === 'organisation' &&
      !isQuoted(scene, mention.start) &&
      isSubject(scene, mention),
  );
  const body = bodies.findLast((mention) => spoke(scene, mention)) ?? bodies.at(-1);
  const thing = thingOpening(scene, sentence);
  if (body !== undefined && (thing === null || body.start < thing.end)) return body.entity;
  return thing && asBody(scene, register, thing);
}

/** "The department": the body the article calls so, or what is printed. */
function asBody(scene: Scene, register: Register, thing: Span): NamedEntity | Described {
  return (
    bodyCalled(scene, register, parsePhrase(scene, thing), thing.start) ?? { described: thing }
  );
}

/** "The letter", "Its annual report", "Marsh's office" where a sentence opens with it. */
function thingOpening({ text }: Scene, { start, end }: Span): Span | null {
  const printed = text.slice(start, Math.min(end, start + LONGEST_OPENING));
  const from = OPENING.exec(printed)?.[0].length;
  if (from === undefined) return null;
  WORD.lastIndex = from;
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = WORD.exec(printed)?.[1];
    if (word === undefined) return null;
    if (isSpeakingThing(word)) return { start: start + from, end: start + WORD.lastIndex };
  }
  return null;
}

/** "a letter from the district", "her ledger": words for a document. */
const DOCUMENT = quickPattern(
  new RegExp(
    String.raw`(?<!\p{L})(?:an?|the|another|his|her|their|its|one) (?:\p{Ll}[\p{L}-]* ){0,2}(?:${[...DOCUMENTS].join('|')})(?: (?:from|to|by) (?:(?:the|his|her) \p{Ll}+|\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?))?(?![\p{L}’'-])`,
    'gu',
  ),
);
/** Sentences the document may stand back. */
const SHOWN_BACK = 1;

/**
 * "it" in "Marsh held up a letter from the district. “…,” it read": the document named last in this
 * sentence or the one before; `null` where there is none.
 */
export function documentShown(scene: Scene, place: number): Described | null {
  const here = sentenceAt(scene, place);
  for (let at = here; at >= Math.max(0, here - SHOWN_BACK); at--) {
    const { start, end } = scene.sentences[at] ?? { start: place, end: place };
    if (isQuoted(scene, start + 1)) continue;
    const printed = scene.text.slice(start, Math.min(end, place, start + LONGEST_SENTENCE));
    const shown = matchesOf(DOCUMENT, printed).at(-1);
    if (shown === undefined) continue;
    const from = start + shown.index;
    return { described: { start: from, end: from + shown[0].length } };
  }
  return null;
}

/** In UTF-16 units. */
const LONGEST_SENTENCE = 400;

/** "Transit Lines rejected", "Corvex has": capitals that open a sentence, and a verb of one subject. */
const BODY_OPENING =
  /^(?:(?:But|And|Meanwhile|Later),? )?((?:\p{Lu}[\p{L}&’'-]+ ){1,5})(?=(?:has|had|is|was|will|would|did|does|said|says|also|later|\p{Ll}{2,}(?:ed|es))(?!\p{L}))/u;
const LONGEST_BODY = 90;

/** "Transit Lines rejected the claim": capitals that open a sentence and are nobody's name that is known. */
function bodyOpening(scene: Scene, { start, end }: Span): string | null {
  const printed = scene.text.slice(start, Math.min(end, start + LONGEST_BODY));
  const name = BODY_OPENING.exec(printed)?.[1]?.trimEnd();
  if (name === undefined) return null;
  const words = name.split(' ');
  if (words.length > 1 ? opensAsWord(words[0] ?? '') : !isUnlistedName(words)) return null;
  const isNamed = mentionsIn(scene, { start, end: start + printed.length }).some(
    (mention) => mention.start < start + name.length,
  );
  return isNamed ? null : name;
}
