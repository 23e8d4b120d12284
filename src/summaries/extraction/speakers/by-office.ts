import { readsAsOutlet } from '../../outlets.ts';
import { spaced } from '../../spaced.ts';
import type { NamedEntity, Span } from '../../types.ts';
import { isFirmNoun, mayBeFirm } from '../text/firms.ts';
import { takenUp } from './described-before.ts';
import { named } from './identity.ts';
import type { Identity, Stage } from './identity.ts';
import { introducedBefore } from './introduced.ts';
import { resolveIt } from './it.ts';
import { DEMONYMS, genderOfNoun, isOnePerson, isPersonNoun, isTelling, STARS } from './lexicon.ts';
import { bodyCalled, onlyOfKind, PARTIES, personInOffice } from './offices.ts';
import type { Phrase } from './phrase.ts';
import { namedInParagraph } from './scene.ts';
import type { Mention, Scene } from './scene.ts';
import { isSubject } from './subject.ts';

/** the senator, the Texas senator. */
export function byOffice(
  { scene, register }: Stage,
  phrase: Phrase,
  { start }: Span,
): Identity | null {
  if (!isDefinite(phrase)) return null;
  const holder = personInOffice(scene, register, phrase, start);
  return named(holder ?? onlyOfKind(scene, register, phrase, start), true, phrase.head);
}

/**
 * the Peruvian, the 22-year-old Pole, the 45-year-old mechanic, the dad-of-three, the singer: the one person the paragraph is about so
 * far, or the one before it where it names none.
 */
export function byNation(
  { scene }: Stage,
  { head, modifiers, determiner }: Phrase,
  { start }: Span,
): Identity | null {
  // "the 45-year-old mechanic": whoever is told to be that old is spoken of already
  const isAged =
    !STARS.has(head) && !DEMONYMS.has(head) && isOnePerson(head) && modifiers.some(isTelling);
  const isStar = isAged || STARS.has(head);
  const tells = isTelling(head) || isStar || (DEMONYMS.has(head) && !PARTIES.has(head));
  if (determiner !== 'the' || !modifiers.every(isTelling) || !tells) return null;
  // "A singer sued. Otis Roe was her doctor. … the singer said"
  if (isStar && introducedBefore(scene, head, start) !== undefined) return null;
  const here = personsInParagraph(scene, start);
  const before = scene.text.lastIndexOf('\n\n', start);
  const mentions = here.length > 0 || before < 1 ? here : personsInParagraph(scene, before - 1);
  const persons = new Set(mentions.map(({ entity }) => entity));
  // "Lis beat Renshaw. … the 22-year-old Pole said": more is told than of "the Pole", and of the subject.
  const subjects = mentions.filter((mention) => isSubject(scene, mention));
  const meant =
    modifiers.length === 0 || persons.size === 1 || isAged
      ? persons
      : new Set(subjects.map(({ entity }) => entity));
  const [only = null] = meant;
  if (only === null || meant.size > 1 || (isStar && !mayBeStar(only, head))) return null;
  return named(only, true, head);
}

/** the billionaire, the Virginia Democrat, the former nominee: the only one named of late, where none came in as "a billionaire". */
export function byEpithet(
  { scene, last }: Stage,
  phrase: Phrase,
  { start }: Span,
): Identity | null {
  const { determiner, head } = phrase;
  if (determiner !== 'the' || introducedBefore(scene, head, start) !== undefined) return null;
  const who = takenUp(scene, last, phrase, start, null);
  const gender = genderOfNoun(head);
  const fits = gender === null || who?.gender == null || who.gender === gender;
  return fits ? named(who, true, head) : null;
}

/** Nobody told to be something else for a living, and of the sex the noun is of. */
function mayBeStar({ roles, gender }: NamedEntity, noun: string): boolean {
  const of = genderOfNoun(noun);
  const isElse = roles.some((role) =>
    spaced(role.toLowerCase()).some(
      (word) => isPersonNoun(word) && !STARS.has(word) && word !== noun,
    ),
  );
  return !isElse && (of === null || gender === null || of === gender);
}

function personsInParagraph(scene: Scene, place: number): readonly Mention[] {
  return namedInParagraph(scene, place).filter(({ entity }) => entity.kind === 'person');
}

/** the department. */
export function byBody(stage: Stage, phrase: Phrase, { start }: Span): Identity | null {
  const { scene, register } = stage;
  const body = bodyCalled(scene, register, phrase, start) ?? firmMeant(stage, phrase, start);
  return named(body, true, phrase.head);
}

/** "Corvex lost it. “…,” the company said": the firm the talk is of, where none is told to be one. */
function firmMeant(
  { scene, register }: Stage,
  { head, determiner, modifiers }: Phrase,
  place: number,
): NamedEntity | null {
  if (determiner !== 'the' || modifiers.length > 0 || !isFirmNoun(head)) return null;
  if (register.bodies().has(head)) return null;
  const it = resolveIt(scene, register, place);
  if (it === null || 'described' in it || 'unlisted' in it) return null;
  // "Corvex denied it, after the Times reported that": the paper is not the company
  const mayBe = mayBeFirm(it.name) && !readsAsOutlet(it.name);
  return it.kind === 'organisation' && mayBe ? it : null;
}

function isDefinite({ determiner }: Phrase): boolean {
  return determiner === 'the' || determiner === null;
}
