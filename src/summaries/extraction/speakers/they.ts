import type { NamedEntity, Span } from '../../types.ts';
import { namedTogether } from '../text/together.ts';
import { reportingVerb } from '../text/verbs.ts';
import type { Described } from './described-before.ts';
import { genderOfNoun, isOnePerson, isPersonNoun } from './lexicon.ts';
import { isQuoted, mentionBefore, mentionsIn, sentenceAt } from './scene.ts';
import type { Mention, Scene } from './scene.ts';
import { isSubject } from './subject.ts';

/** In sentences. */
const REACHES = 2;
/** In UTF-16 units. */
const LONGEST_OPENING = 90;
const OPENING =
  /^(?:(?:But|And|Then|Later|Meanwhile),? )?(?=(?:(?:The|Some|Several|Many|Most|All|Both|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten|\d+) )?\p{L})/u;
const WORD = / ?(\p{L}[\p{L}'’-]*|\d+)/uy;
const MOST_WORDS = 5;
/** What a group is of goes with it: "residents of Leeds", "drivers at the St. Pancras depot". */
const OF =
  /^ (?:of|from|at) (?:the )?\p{Lu}[\p{L}’'-]+(?:\.? \p{Lu}[\p{L}’'-]+)*(?: \p{Ll}[\p{L}-]*(?= (?:said|say|told|who|have|had|were|are)(?!\p{L})|,))?/u;
/** The noun phrase is over, or it is another's. */
const NO_PART =
  /^(?:of|in|on|at|by|for|from|to|with|and|or|who|that|which|is|are|was|were|has|have|had|will|said|told|shows?|showed)$/;

/** Several named persons of whom a sentence tells. */
type Several = { readonly several: readonly NamedEntity[] };

/**
 * "they" in "…, they said": the persons this sentence or the one before opens with as its subject,
 * "Ada Marsh and Otis Roe" or "The residents"; one source whose sex nobody tells, "A neighbour said
 * …"; somebody who goes by "they/them". `null` where that is nobody, or where somebody is named
 * besides: "The residents met Ada Marsh. They said …" may be the residents and her.
 */
export function resolveThey(scene: Scene, place: number): NamedEntity | Described | Several | null {
  const here = sentenceAt(scene, place);
  let isOfAnother = false;
  for (let at = here; at >= Math.max(0, here - REACHES); at--) {
    const { start, end } = scene.sentences[at] ?? { start: place, end: place };
    const span = { start, end: Math.min(end, place) };
    if (isQuoted(scene, start + 1)) {
      const heard = at < here ? groupSaying(scene, span) : null;
      if (heard !== null) return { described: heard };
      continue;
    }
    const collective = collectiveOpening(scene, span);
    if (collective !== null) return { described: collective };
    const persons = mentionsIn(scene, span).filter(
      (mention) => mention.entity.kind === 'person' && !isQuoted(scene, mention.start),
    );
    if (persons.length > 0) {
      const they = severalOpening(scene, span, persons) ?? oneOfThey(scene, persons);
      if (they !== null) return they;
      const only = isOfAnother ? null : oneWhoSpoke(scene, span, persons);
      if (only !== null) return only;
      const opening = groupOpening(scene, span);
      if (opening !== null) return says(scene, opening) ? { described: opening } : null;
      if (persons.some(({ entity }) => entity !== persons[0]?.entity)) return null;
      isOfAnother = true;
      continue;
    }
    const group =
      groupOpening(scene, span) ?? sourceOpening(scene, span) ?? groupSaying(scene, span);
    if (group !== null) return { described: group };
    const body = bodySaying(scene, span);
    if (body !== null) return body;
  }
  return null;
}

/** "The residents | said Ada Marsh had lied": she is not one of them. */
function says({ text }: Scene, { end }: Span): boolean {
  const verb = /^ (\p{Ll}+)(?!\p{L})/u.exec(text.slice(end, end + LONGEST_OPENING))?.[1];
  return verb !== undefined && isSaying(verb);
}

/** "Ada Marsh, 35, and Otis Roe" where a sentence opens with them and names nobody else. */
function severalOpening(
  { text }: Scene,
  { start }: Span,
  persons: readonly Mention[],
): Several | null {
  const together = namedTogether(text, persons, 0);
  const [first] = together;
  if (first === undefined || together.length < 2) return null;
  const named = new Set(together.map(({ entity }) => entity));
  return BEFORE_SEVERAL.test(text.slice(start, first.start)) &&
    persons.every(({ entity }) => named.has(entity))
    ? { several: [...named] }
    : null;
}

/** "On Monday, ", "The brothers, ", "Deputy Mayor ": what may stand before the first of several. */
const BEFORE_SEVERAL =
  /^(?:(?:On|In|At|After|Before|But|And|Both)(?!\p{L})[^,.;]{0,60},? )?(?:The \p{Ll}+s,? )?(?:\p{Lu}[\p{L}-]* ){0,3}$/u;

/** "Robin Ashe, who uses they/them pronouns": from then on. */
function oneOfThey(scene: Scene, persons: readonly Mention[]): NamedEntity | null {
  const { text } = scene;
  const told = text.indexOf('they/them');
  const one = told < 0 ? null : (mentionBefore(scene, told)?.entity ?? null);
  return one !== null && persons.every(({ entity }) => entity === one) ? one : null;
}

/** "Kim Lee, who speaks for it, confirmed that it is late. “…,” they said": one of no known gender, where no people are told of. */
function oneWhoSpoke(
  scene: Scene,
  { start, end }: Span,
  persons: readonly Mention[],
): NamedEntity | null {
  const [first] = persons;
  if (first === undefined || persons.some(({ entity }) => entity !== first.entity)) return null;
  if (first.entity.gender !== null || !isSubject(scene, first)) return null;
  if (scene.text.slice(start, first.start).endsWith(' and ')) return null;
  const words =
    scene.text.slice(first.end, Math.min(end, start + LONGEST_SENTENCE)).match(/\p{Ll}+/gu) ?? [];
  const isAlone = !words.some(
    (word) => COLLECTIVES.has(word) || (isPersonNoun(word) && !isOnePerson(word)),
  );
  return isAlone && words.some(isSaying) ? first.entity : null;
}

/** Several by one noun. */
const COLLECTIVES = new Set(
  'police crew staff union board family team gang couple pair group band jury crowd public squad'.split(
    ' ',
  ),
);

/** "Her family", "Ada Marsh's family", "The couple" where a sentence opens with it and has it say something. */
function collectiveOpening({ text }: Scene, { start, end }: Span): Span | null {
  const opening = COLLECTIVE.exec(text.slice(start, Math.min(end, start + LONGEST_OPENING)));
  const [, before = '', who = '', noun = '', verb = ''] = opening ?? [];
  if (!COLLECTIVES.has(noun) || !isSaying(verb)) return null;
  return { start: start + before.length, end: start + before.length + who.length };
}

const COLLECTIVE =
  /^((?:(?:But|And|Meanwhile,) )?)((?:The|His|Her|Their|\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,2}['’]s) (?:\p{Ll}[\p{L}-]* ){0,2}?(\p{Ll}+)) (?:(?:has|have|had|also|later|\p{Ll}+ly) ){0,2}(\p{Ll}+)/u;

/** "…, | senior dealers | said.", "“…,” | the bankers | said.": several who close their sentence. */
function groupSaying({ text }: Scene, { start, end }: Span): Span | null {
  const printed = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  const closing = GROUP_SAID.exec(printed);
  const [, group = '', noun = ''] = closing ?? [];
  if (closing === null || !isPersonNoun(noun) || isOnePerson(noun)) return null;
  const from = start + closing.index + closing[0].indexOf(group);
  return { start: from, end: from + group.length };
}

const GROUP_SAID =
  /(?:,["”']?|[?!]["”']) ((?:\p{L}[\p{L}'’-]* ){0,4}?(\p{Ll}+)) (?:said|say|added|noted|told \p{Lu}\p{L}+)(?:[^,;"“”]{0,30}\.$|, ["“])/u;

/** "Big Rivers have twice denied it.", "The firm that runs it, Big Rivers, says so.": a body that speaks where no people are told of. */
function bodySaying(scene: Scene, { start, end }: Span): NamedEntity | null {
  const { text } = scene;
  const bodies = mentionsIn(scene, { start, end }).filter(
    (mention) => mention.entity.kind === 'organisation' && !isQuoted(scene, mention.start),
  );
  const speaking = bodies.find((mention) => {
    const [, plural, verb = ''] = DOES.exec(text.slice(mention.end, mention.end + NEAR)) ?? [];
    return (plural !== undefined || isSaying(verb)) && isSubject(scene, mention);
  });
  const printed = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  const tellsOfPeople = (printed.match(/\p{Ll}+/gu) ?? []).some(
    (word) => isPersonNoun(word) && !isOnePerson(word),
  );
  return speaking === undefined || tellsOfPeople ? null : speaking.entity;
}

const DOES =
  /^,? (?:(have|are|were)|(?:(?:has|had|also|twice|repeatedly|later) )*(\p{Ll}+))(?!\p{L})/u;
const NEAR = 40;

/** "one", "one of them" behind "Two engineers told the Post" -> "one of two engineers"; `null` for other words. */
export function oneOfThem(scene: Scene, words: Span, place: number): string | null {
  if (!/^one(?: of them)?$/iu.test(scene.text.slice(words.start, words.end))) return null;
  const group = resolveThey(scene, place);
  if (group === null || !('described' in group)) return null;
  const printed = scene.text.slice(group.described.start, group.described.end);
  // "RNC officials" keep their capitals
  const called = /^\p{Lu}{2}/u.test(printed)
    ? printed
    : printed.charAt(0).toLowerCase() + printed.slice(1);
  return COUNTED.test(called) ? `one of ${called}` : `one of the ${called}`;
}

/** "A source in the ministry", "One neighbour" where a sentence opens with it and has it say something. */
function sourceOpening({ text }: Scene, { start, end }: Span): Span | null {
  const printed = text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  const source = SOURCE.exec(printed);
  const noun = source?.[2]?.toLowerCase() ?? '';
  if (source === null || !isOnePerson(noun) || genderOfNoun(noun) !== null) return null;
  const rest = printed.slice(source[0].length);
  if (!(rest.match(/\p{Ll}+/gu) ?? []).some(isSaying)) return null;
  const of = WHERE_FROM.exec(rest)?.[0].length ?? 0;
  return { start: start + (source[1] ?? '').length, end: start + source[0].length + of };
}

const COUNTED =
  /^(?:the|these|those|two|three|four|five|six|seven|eight|nine|ten|\d+|some|several|many|his|her|its|their)(?!\p{L})/u;

function isSaying(word: string): boolean {
  const verb = reportingVerb(word);
  return verb?.kind === 'speech' && !verb.gerund && verb.base !== word;
}

const LONGEST_SENTENCE = 300;
const SOURCE =
  /^((?:But |And |Meanwhile, )?)(?:An?|One|Another) (?:\p{L}[\p{L}’'-]* ){0,4}?(\p{Ll}+)(?= (?:said|says|told|in|at|with|from|close|near|who|familiar|inside|on|for|of)(?!\p{L})|,)/u;
const WHERE_FROM =
  /^ (?:in|at|with|from|inside|for|of) (?:the )?[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*/u;

/** How many of them, before the noun: "Dozens of | marchers". */
const SHARE =
  /^(?:Dozens|Scores|Hundreds|Thousands|Many|Most|Some|Several|Two|Three|Four|A (?:group|number|crowd|handful|couple)) of(?: (?:the|these|those))?(?= )/u;

/** "The residents of Leeds", "Several teachers", "Dozens of marchers" where a sentence opens with it. */
function groupOpening({ text }: Scene, { start, end }: Span): Span | null {
  const printed = text.slice(start, Math.min(end, start + LONGEST_OPENING));
  const from = OPENING.exec(printed)?.[0].length;
  if (from === undefined) return null;
  WORD.lastIndex = from + (SHARE.exec(printed.slice(from))?.[0].length ?? 0);
  for (let count = 0; count < MOST_WORDS; count++) {
    const word = WORD.exec(printed)?.[1]?.toLowerCase();
    if (word === undefined || NO_PART.test(word)) return null;
    // "Corvex fired the workers": a verb, behind a name
    if (word.endsWith('ed') && /\p{Lu}\S* $/u.test(printed.slice(0, WORD.lastIndex - word.length)))
      return null;
    const to = WORD.lastIndex;
    if (!isPersonNoun(word) || isOnePerson(word)) continue;
    if (/^['’-]/.test(printed.slice(to))) return null;
    const of = OF.exec(printed.slice(to))?.[0].length ?? 0;
    return { start: start + from, end: start + to + of };
  }
  return null;
}
