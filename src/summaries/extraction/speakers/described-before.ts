import type { Gender, NamedEntity, Span } from '../../types.ts';
import { describedIn } from './described.ts';
import { genderOfNoun, isEpithet } from './lexicon.ts';
import { PARTIES, personInOffice } from './offices.ts';
import type { Register } from './offices.ts';
import { parsePhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { countUpTo } from '../text/in-order.ts';
import { MOST_MENTIONS, isQuoted, mentionsIn, sentenceAt } from './scene.ts';
import type { LastSpeaker, Mention, Scene } from './scene.ts';
import { hasPronounSubject, isSubject, spoke } from './subject.ts';

/** Somebody of whom no more is known than the words that describe them. */
export type Described = { readonly described: Span };

const MOST_DESCRIBED_BACK = 2;

/** The persons described as subjects in this sentence and the two before it, nearest first. */
export function describedBefore(
  scene: Scene,
  register: Register,
  place: number,
  gender: Gender,
  last: LastSpeaker | null,
): { readonly who: NamedEntity | Described; readonly start: number }[] {
  const here = sentenceAt(scene, place);
  const from = Math.max(0, here - MOST_DESCRIBED_BACK);
  return scene.sentences
    .slice(from, here + 1)
    .flatMap((sentence, at) =>
      isReported(scene, sentence, from + at, gender) ? [] : describedIn(scene, sentence),
    )
    .filter(({ end }) => end < place && !TELLS_OF_ANOTHER.test(scene.text.slice(end, place)))
    .toReversed()
    .flatMap((span) => {
      const phrase = parsePhrase(scene, span);
      const noun = genderOfNoun(phrase.head);
      if (noun !== null && noun !== gender) return [];
      if (noun === null && isOfOther(scene, span, gender)) return [];
      // "His lawyer said he would go": whose lawyer it is.
      const isOwned = phrase.determiner === 'his' || phrase.determiner === 'her';
      if (isOwned && sentenceAt(scene, span.start) === here) return [];
      const definite = phrase.determiner === 'the';
      const holder = definite ? personInOffice(scene, register, phrase, span.start) : null;
      // "The 44-year-old", "the Peruvian": whoever the talk is of already.
      if (holder === null && definite && phrase.modifiers.length === 0 && isEpithet(phrase.head))
        return [];
      const entity = holder ?? (definite ? takenUp(scene, last, phrase, span.start, gender) : null);
      if (entity?.gender != null && entity.gender !== gender) return [];
      return [{ who: entity ?? { described: span }, start: span.start }];
    });
}

/** "One customer bought | himself a coat", where no man is named: told of as a man, and no "she". */
function isOfOther(scene: Scene, { end }: Span, gender: Gender): boolean {
  const sentence = scene.sentences[sentenceAt(scene, end)];
  if (sentence === undefined) return false;
  const behind = { start: end, end: Math.min(sentence.end, end + LONGEST_LOOK) };
  const other = gender === 'male' ? 'female' : 'male';
  return (
    HIMSELF[other].test(scene.text.slice(behind.start, behind.end)) &&
    !mentionsIn(scene, behind).some(
      ({ entity }) => entity.kind === 'person' && entity.gender !== gender,
    )
  );
}
const HIMSELF: Record<Gender, RegExp> = {
  male: /(?<!\p{L})himself(?!\p{L})/iu,
  female: /(?<!\p{L})herself(?!\p{L})/iu,
};
const LONGEST_LOOK = 300;

/** "The clerk who took the call recalled that | he said": a witness tells of another. */
const TELLS_OF_ANOTHER =
  /^(?: (?:who|that)(?: [\p{L}’'-]+){1,8})? (?:recalled|remembered|testified|alleged)(?: that)? $/u;

/** "A teacher explained it, Aird continued": what somebody tells does not change whom the talk is of. */
function isReported(scene: Scene, sentence: Span, at: number, gender: Gender): boolean {
  return (
    describedIn(scene, sentence).length > 0 &&
    (hasPronounSubject(scene, at, gender) ||
      mentionsIn(scene, sentence).some(
        (mention) => mention.entity.kind === 'person' && spoke(scene, mention),
      ))
  );
}

const TAKEN_UP_FROM = 3;

/**
 * "The Wisconsin Republican", "the GOP candidate": the only person named since somebody spoke or in
 * the sentences before, of the gender a `pronoun` for them has. Whom a speaker speaks of ("Roe called
 * Pike a fool") takes no part. Of other descriptions ("the arresting officer") nobody can tell.
 */
export function takenUp(
  scene: Scene,
  last: LastSpeaker | null,
  { head, modifiers }: Phrase,
  place: number,
  pronoun: Gender | null,
): NamedEntity | null {
  const isOfSomebody =
    isEpithet(head) ||
    modifiers.some((word) => PARTIES.has(word) || word === 'gop' || word === 'former');
  if (!isOfSomebody) return null;
  const first = Math.max(0, sentenceAt(scene, place) - TAKEN_UP_FROM);
  const from = scene.sentences[first]?.start ?? place;
  const heard = last !== null && last.at >= from && last.at < place ? last : null;
  const gender = genderOfNoun(head) ?? pronoun;
  const isSpokenOf = (mention: Mention): boolean =>
    heard !== null &&
    sentenceAt(scene, mention.start) === sentenceAt(scene, heard.at) &&
    !isSubject(scene, mention);
  const persons = new Set(
    mentionsIn(scene, { start: heard?.at ?? from, end: place })
      .filter(
        (mention) =>
          mention.entity.kind === 'person' &&
          !isQuoted(scene, mention.start) &&
          !isSpokenOf(mention),
      )
      .map(({ entity }) => entity)
      .filter((entity) => gender === null || entity.gender === null || entity.gender === gender),
  );
  const fits = gender === null || heard?.entity?.gender == null || heard.entity.gender === gender;
  if (heard?.entity != null && fits) persons.add(heard.entity);
  if (persons.size === 0 && gender !== null) return onlyOfGender(scene, gender, place);
  return persons.size === 1 ? ([...persons][0] ?? null) : null;
}

/** "the congresswoman": the one woman the article has named so far. */
function onlyOfGender({ mentions }: Scene, gender: Gender, place: number): NamedEntity | null {
  const upTo = countUpTo(mentions, place);
  const before = mentions.slice(Math.max(0, upTo - MOST_MENTIONS), upTo);
  const [only = null, ...others] = new Set(
    before.map(({ entity }) => entity).filter((entity) => entity.gender === gender),
  );
  return others.length === 0 ? only : null;
}
