import type { Gender, NamedEntity, Span } from '../../types.ts';
import { spaced } from '../../spaced.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { describedBefore } from './described-before.ts';
import type { Described } from './described-before.ts';
import { isPersonNoun } from './lexicon.ts';
import type { Register } from './offices.ts';
import { countUpTo } from '../text/in-order.ts';
import { isQuoted, mentionBefore, mentionsIn, sentenceAt } from './scene.ts';
import type { LastSpeaker, Mention, Scene } from './scene.ts';
import { hasPronounSubject, isSubject, spoke } from './subject.ts';

/** The gender of the person a pronoun stands for. */
export const SINGULAR_PRONOUNS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);

/** Pronouns nobody in particular can be found for. */
export const OTHER_PRONOUNS: ReadonlySet<string> = new Set(
  'i we you they them us me it who whom this that these those one some many others both all'.split(
    ' ',
  ),
);

/** What speaks for a name to be the one meant, in sentences of distance. */
const WEIGHT = {
  subject: 1.5,
  spoke: 0.5,
  described: 0.5,
  lastSpeaker: 1.5,
  sameParagraph: 0.5,
  possessive: -0.75,
  ownsTheSubject: 0.5,
  unknownGender: -0.75,
  besidePronounSubject: -1.5,
  namedInTheQuotation: -1.5,
  namedBehind: -2.5,
  asked: -1.5,
  inWhich: 2,
} as const;

/** How much less being the last speaker counts for each sentence since. */
const LAST_SPEAKER_FADES = 0.5;
const MOST_SENTENCES = 10;
const MOST_MENTIONS = 60;

/** Somebody named, the unnamed speaker heard last, or somebody only described. */
export type Antecedent = NamedEntity | 'last speaker' | Described;

/**
 * Whom "he" or "she" at a place means: of the persons named before whose gender fits, the one that
 * is nearest, was the subject of its sentence, or spoke last, and is not spoken of in the quotation.
 * "The senator" counts as a mention of the senator, and of somebody only described where the article
 * names none. `null` where nobody fits.
 */
export function resolvePronoun(
  scene: Scene,
  register: Register,
  place: number,
  gender: Gender,
  said: readonly Span[],
  last: LastSpeaker | null,
): Antecedent | null {
  const distance = distanceFrom(scene, place, gender);
  const lastBonus =
    last === null
      ? 0
      : Math.max(0, WEIGHT.lastSpeaker - LAST_SPEAKER_FADES * distance(sentenceAt(scene, last.at)));
  const asked: Asked = { scene, place, gender, last, distance, lastBonus, scores: new Map() };
  scoreDescribed(asked, register);
  scoreLastSpeaker(asked);
  scoreNamed(asked, said);
  return [...asked.scores].reduce<[Antecedent | null, number]>(
    (best, next) => (next[1] > best[1] ? next : best),
    [null, -Infinity],
  )[0];
}

/** A pronoun somebody is looked for, and what speaks for each so far: of equals the first stays. */
type Asked = {
  readonly scene: Scene;
  readonly place: number;
  readonly gender: Gender;
  readonly last: LastSpeaker | null;
  readonly distance: (sentence: number) => number;
  /** What being the last speaker still counts for. */
  readonly lastBonus: number;
  readonly scores: Map<Antecedent, number>;
};

/** Of several mentions of one person the best counts. */
function note({ scores }: Asked, who: Antecedent, score: number): void {
  if (score > (scores.get(who) ?? -Infinity)) scores.set(who, score);
}

function scoreDescribed(asked: Asked, register: Register): void {
  const { scene, place, gender, last, distance, lastBonus } = asked;
  for (const { who, start } of describedBefore(scene, register, place, gender, last)) {
    const score =
      WEIGHT.subject +
      WEIGHT.described +
      (isSameParagraph(scene.text, start, place) ? WEIGHT.sameParagraph : 0) +
      (who === last?.entity ? lastBonus : 0) -
      distance(sentenceAt(scene, start));
    note(asked, who, score);
  }
}

/** Whoever spoke last without a name; one with a name is scored by it. */
function scoreLastSpeaker(asked: Asked): void {
  const { scene, place, gender, last, distance, lastBonus } = asked;
  if (last?.entity !== null || (last.gender !== null && last.gender !== gender)) return;
  const score =
    WEIGHT.subject +
    WEIGHT.spoke +
    (last.gender === null ? WEIGHT.unknownGender : 0) +
    (isSameParagraph(scene.text, last.at, place) ? WEIGHT.sameParagraph : 0) +
    lastBonus -
    distance(sentenceAt(scene, last.at));
  note(asked, 'last speaker', score);
}

function scoreNamed(asked: Asked, said: readonly Span[]): void {
  const { scene, place, gender, last, distance, lastBonus } = asked;
  const spokenOf = new Set(
    said.flatMap((part) => mentionsIn(scene, part).map(({ entity }) => entity)),
  );
  const others = othersThan(scene, place, gender);
  const upTo = countUpTo(scene.mentions, place);
  for (let at = upTo - 1; at >= 0 && upTo - at <= MOST_MENTIONS; at--) {
    const mention = scene.mentions[at];
    if (mention === undefined || !mayBe(scene, mention, gender)) continue;
    const { entity } = mention;
    const away = distance(sentenceAt(scene, mention.start));
    if (away > MOST_SENTENCES) break;
    const score =
      prominence(scene, at, mention, place, gender) -
      away +
      (entity === last?.entity ? lastBonus : 0) +
      (entity.gender === null ? WEIGHT.unknownGender : 0) +
      (others.has(entity) ? WEIGHT.namedBehind : 0) +
      (hasAsked(scene, mention, place) ? WEIGHT.asked : 0) +
      (isInWhich(scene, mention, place) ? WEIGHT.inWhich : 0) +
      (spokenOf.has(entity) ? WEIGHT.namedInTheQuotation : 0);
    note(asked, entity, score);
  }
}

/** "a letter by Aird, in which | he": whose letter it is. */
const isInWhich = ({ text }: Scene, { end }: Mention, place: number): boolean =>
  place - end < LONGEST_IN_WHICH && IN_WHICH.test(text.slice(end, place));
const IN_WHICH = /^,? (?:in|on|through) which $/u;
const LONGEST_IN_WHICH = 20;

const FRONTED =
  /^["“]?(?:When|As|After|Before|While|If|Though|Although|Because|Since|Until|Once|Whether|In|On|At|For|With|Despite|Like|Unlike)(?!\p{L})/u;

const SUBJECT = /^s?he(?!\p{L})/iu;
const IN_BRACKETS = /\([^)]*$/u;
const NOBODY: ReadonlySet<NamedEntity> = new Set();

/**
 * "He said Marsh had lied": no name behind a subject in its sentence is that of whom it stands for.
 * It may be in "When he left, Marsh wept", in "His aides said Marsh wept" and in brackets.
 */
function namedBehind(scene: Scene, place: number): ReadonlySet<NamedEntity> {
  const { text } = scene;
  const sentence = scene.sentences[sentenceAt(scene, place)];
  const isSubject = SUBJECT.test(text.slice(place, place + 4));
  if (sentence === undefined || !isSubject || FRONTED.test(text.slice(sentence.start, place)))
    return NOBODY;
  return new Set(
    mentionsIn(scene, { start: place, end: Math.min(sentence.end, place + LONGEST_LOOK) })
      .filter(({ start }) => !isQuoted(scene, start) && !IN_BRACKETS.test(text.slice(place, start)))
      .map(({ entity }) => entity),
  );
}

const MOST_IN_A_ROW = 4;

/**
 * "His friendship with Orr contradicts his claim": of a sentence that spoke of "him" before, no name
 * behind a preposition there is the same man.
 */
function besideHim(scene: Scene, place: number, gender: Gender): NamedEntity[] {
  const start = scene.sentences[sentenceAt(scene, place)]?.start ?? place;
  const first = OWN[gender].exec(scene.text.slice(Math.max(start, place - LONGEST_LOOK), place));
  if (first === null) return [];
  return mentionsIn(scene, {
    start: Math.max(start, place - LONGEST_LOOK) + first.index,
    end: place,
  })
    .filter((mention) =>
      TO_ANOTHER.test(scene.text.slice(Math.max(0, mention.start - 20), mention.start)),
    )
    .map(({ entity }) => entity);
}

const OWN: Record<Gender, RegExp> = {
  male: /(?<!\p{L})(?:he|his|him)(?!\p{L})/iu,
  female: /(?<!\p{L})(?:she|her)(?!\p{L})/iu,
};
const TO_ANOTHER =
  /(?<!\p{L})(?:with|to|from|about|against|for|between|toward|towards|alongside) (?:\p{Lu}\p{L}*\. )?$/u;

/** Whom a pronoun cannot stand for, nor, of sentences in a row that open with it, the one in those before. */
function othersThan(scene: Scene, place: number, gender: Gender): ReadonlySet<NamedEntity> {
  const others = new Set([...namedBehind(scene, place), ...besideHim(scene, place, gender)]);
  const opens = gender === 'male' ? /^He(?!\p{L})/u : /^She(?!\p{L})/u;
  const here = sentenceAt(scene, place);
  for (let at = here; at > 0 && here - at < MOST_IN_A_ROW; at--) {
    const [sentence, before] = [scene.sentences[at], scene.sentences[at - 1]];
    if (sentence === undefined || before === undefined) break;
    const isInARow = opens.test(scene.text.slice(sentence.start, sentence.start + 4));
    const isBefore = opens.test(scene.text.slice(before.start, before.start + 4));
    if (!isInARow || !isBefore || !isSameParagraph(scene.text, before.start, place)) break;
    for (const other of namedBehind(scene, before.start)) others.add(other);
  }
  return others;
}

/** "Asked by Mr Aird why he left, he said": whoever asked is not the one who answers. */
const ASKED_BY =
  /(?:asked|pressed|questioned|quizzed|challenged|interviewed|cross-examined|prompted|heckled) by (?:the )?(?:\p{L}+\.? ){0,4}$/iu;
const LONGEST_ASKING = 60;

/** "Aird asked him whether he had left. “No,” | he said": whoever asked in the sentence before is not the one who answers. */
function hasAsked(scene: Scene, { end }: Mention, place: number): boolean {
  const { text, sentences } = scene;
  if (place - end > LONGEST_ASKED + LONGEST_ANSWER) return false;
  if (!ASKED.test(text.slice(end, end + LONGEST_ASKED))) return false;
  const asking = sentences[sentenceAt(scene, end)];
  return (
    asking !== undefined &&
    place - asking.end < LONGEST_ANSWER &&
    asking.end < place &&
    /^\s*["“]/u.test(text.slice(asking.end, place))
  );
}
const ASKED =
  /^(?:, [^,.;“”"]{1,60},)? (?:then |also |later )?(?:asked|pressed|quizzed)(?: (?:the )?\p{L}+){0,2} (?:whether|if|why|how|what|when|where|who|about)(?!\p{L})/u;
const LONGEST_ASKED = 120;
const LONGEST_ANSWER = 300;

function mayBe(scene: Scene, { entity, start }: Mention, gender: Gender): boolean {
  return (
    entity.kind === 'person' &&
    (entity.gender === null || entity.gender === gender) &&
    !isQuoted(scene, start) &&
    !ASKED_BY.test(scene.text.slice(Math.max(0, start - LONGEST_ASKING), start))
  );
}

/** What does not depend on the pronoun is worked out once for mention `at`. */
function standing(scene: Scene, at: number, mention: Mention): number {
  const { standings } = scene.notes;
  const known = standings[at];
  if (known !== undefined) return known;
  const found =
    (isSubject(scene, mention) ? WEIGHT.subject : 0) +
    (spoke(scene, mention) ? WEIGHT.spoke : 0) +
    owning(scene, mention);
  standings[at] = found;
  return found;
}

/**
 * "The aide met Roe's son" is not about Roe; "Roe's albums were sold" opens its sentence with who it is about,
 * "Roe's lawyer, Sam Braun, left" with somebody else.
 */
function owning(scene: Scene, { start, end }: Mention): number {
  if (!/^['’]/.test(scene.text.charAt(end))) return 0;
  if (scene.sentences[sentenceAt(scene, start)]?.start !== start) return WEIGHT.possessive;
  const owned = OWNED.exec(scene.text.slice(end, end + LONGEST_OWNED));
  const isSomebody = owned?.[2] !== undefined || spaced(owned?.[1] ?? '').some(isPersonNoun);
  return isSomebody ? WEIGHT.possessive : WEIGHT.ownsTheSubject;
}

/** What is owned, in up to three words, and whether a name stands behind its comma. */
const OWNED = quickPattern(/^['’]s?((?: \p{Ll}[\p{L}-]*){1,3})(, \p{Lu})?/u);
const LONGEST_OWNED = 60;

function prominence(
  scene: Scene,
  at: number,
  mention: Mention,
  place: number,
  gender: Gender,
): number {
  const sentence = sentenceAt(scene, mention.start);
  return (
    standing(scene, at, mention) +
    (isSameParagraph(scene.text, mention.end, place) ? WEIGHT.sameParagraph : 0) +
    ((scene.sentences[sentence]?.end ?? Infinity) <= place &&
    hasPronounSubject(scene, sentence, gender)
      ? WEIGHT.besidePronounSubject
      : 0)
  );
}

/**
 * Sentences between a sentence and a place, walking back and counting each once. One that is all
 * quotation, or goes on about the same "he" or "she", leaves the talk where it was.
 */
function distanceFrom(scene: Scene, place: number, gender: Gender): (sentence: number) => number {
  const here = sentenceAt(scene, place);
  const away = [0];
  return (sentence) => {
    while (away.length <= here - sentence && away.length <= MOST_SENTENCES * 4) {
      const step =
        away.length === 1 || !leavesTheTalk(scene, here - away.length + 1, gender) ? 1 : 0;
      away.push((away.at(-1) ?? 0) + step);
    }
    return away[here - sentence] ?? MOST_SENTENCES + 1;
  };
}

function leavesTheTalk(scene: Scene, sentence: number, gender: Gender): boolean {
  const span = scene.sentences[sentence];
  return (
    span === undefined ||
    (isQuoted(scene, span.start + 1) &&
      isQuoted(scene, span.end - 3) &&
      !mentionsIn(scene, span).some((mention) => !isQuoted(scene, mention.start))) ||
    hasPronounSubject(scene, sentence, gender)
  );
}

const LONGEST_LOOK = 3000;

function isSameParagraph(text: string, from: number, to: number): boolean {
  return to - from < LONGEST_LOOK && !text.slice(from, to).includes('\n');
}

/** "who" in "Rath, who said", "Rath (R-Ohio), who", "Rath of Ohio, who": the last person named before it. */
export function resolveWho(scene: Scene, place: number): NamedEntity | null {
  const near = mentionsIn(scene, { start: Math.max(0, place - LONGEST_BETWEEN), end: place });
  const mention =
    near.findLast(({ entity }) => entity.kind === 'person') ?? mentionBefore(scene, place);
  return mention !== null && BETWEEN.test(scene.text.slice(mention.end, place))
    ? mention.entity
    : null;
}
/** In UTF-16 units. */
const LONGEST_BETWEEN = 60;
/** Party, age and home, or where somebody is: no clause, and nobody else's words. */
const BETWEEN =
  /^(?: ?\([^()]{1,24}\)| (?:of|on|in|at|from) [\p{L} .]{1,30}|, [RDI]-[\p{L}. ]{1,16}|, \d{1,3}(?:, (?:of|from) [\p{L} .]{1,30})?)?,?\s{1,3}$/u;
