import { spaced } from '../../spaced.ts';
import type { Gender, NamedEntity } from '../../types.ts';
import { genderOfNoun } from './lexicon.ts';
import { isQuoted, mentionsIn, sentenceAt } from './scene.ts';
import type { Mention, Scene } from './scene.ts';
import { isSubject } from './subject.ts';

/** In sentences. */
const REACHES = 4;
/** In UTF-16 units. */
const LONGEST_LOOK = 3000;
const LONGEST_TITLE = 12;
/** Of one person's mentions: an article may have a hundred thousand. */
const MOST_ASKED = 20;
const COURTESY = /(?<!\p{L})(?:Mr|Mrs|Ms|Miss|Sir|Dame|Lord|Lady|Madam|Mme)\.? $/u;
const SAYS = /(?:^ |, )(?:said|says|told|added)(?!\p{L})/u;
const PRONOUN: Record<Gender, RegExp> = {
  male: /(?<!\p{L})(?:he|his|him)(?!\p{L})/iu,
  female: /(?<!\p{L})(?:she|her|hers)(?!\p{L})/iu,
};

/**
 * Who "he" or "she" is where nobody known to be of that gender can be: "Beryl Sprinkel, an adviser, said
 * growth is needed. “…,” he told the board" -> Beryl Sprinkel. The only person named of late, who said
 * something, and of whom nothing but the given name tells otherwise: no title, no role, no pronoun.
 */
export function misjudged(scene: Scene, place: number, gender: Gender): NamedEntity | null {
  const { text, sentences } = scene;
  const from = sentences[Math.max(0, sentenceAt(scene, place) - REACHES)]?.start ?? place;
  const persons = mentionsIn(scene, { start: from, end: place }).filter(
    ({ entity, start }) => entity.kind === 'person' && !isQuoted(scene, start),
  );
  const entity = persons[0]?.entity;
  if (entity === undefined || entity.gender === null || entity.gender === gender) return null;
  if (persons.some((person) => person.entity !== entity)) return null;
  const start = Math.max(entity.mentions[0].start, place - LONGEST_LOOK);
  const isTold =
    PRONOUN[entity.gender].test(text.slice(start, place)) ||
    entity.roles.some((role) =>
      spaced(role).some((word) => genderOfNoun(word) === entity.gender),
    ) ||
    entity.mentions
      .slice(0, MOST_ASKED)
      .some((mention) =>
        COURTESY.test(text.slice(Math.max(0, mention.start - LONGEST_TITLE), mention.start)),
      );
  return !isTold && persons.some((person) => saysSomething(scene, person)) ? entity : null;
}

/** "Sprinkel, an adviser to the president, said". */
function saysSomething(scene: Scene, mention: Mention): boolean {
  const end = scene.sentences[sentenceAt(scene, mention.start)]?.end ?? mention.end;
  return SAYS.test(scene.text.slice(mention.end, end)) && isSubject(scene, mention);
}
