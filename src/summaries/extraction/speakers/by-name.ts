import type { Span } from '../../types.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { named, unlisted } from './identity.ts';
import type { Identity, Said, Stage } from './identity.ts';
import { HEADS_OF_A_FIELD } from './lexicon.ts';
import { bodyBehind, nameBehind } from './name-behind.ts';
import { isOfParty } from './offices.ts';
import type { Phrase } from './phrase.ts';
import { speakingTogether } from './together.ts';

/** Ada Marsh and Otis Roe: with one voice, so that it is no more the second's than the first's. */
export function together(
  { scene }: Stage,
  phrase: Phrase,
  _mention: Span,
  { cue }: Said,
): Identity | null {
  const found = speakingTogether(scene, phrase, cue);
  if (found?.only != null) return named(found.only.entity, false, phrase.head);
  return found === null ? null : unlisted(found.name, 'unnamed', phrase);
}

/** Virginia delegate Beau Correll; Peck, analyst at SunTrust; the White House; not "the Virginia Democrat", who is no paper. */
export function byName(_stage: Stage, phrase: Phrase): Identity | null {
  if (phrase.determiner === 'the' && isOfParty(phrase.named?.entity.name ?? '')) return null;
  return named(phrase.named?.entity ?? null, false, phrase.head);
}

/** the chief executive, Jeff Weiner; one of them, Des Hanlon. */
export function byNameBehind({ scene }: Stage, phrase: Phrase): Identity | null {
  return named(nameBehind(scene, phrase), false, phrase.head);
}

/** Marsh's campaign group, Open Rivers; the charity, Wild Shores. */
export function byBodyBehind({ scene }: Stage, phrase: Phrase): Identity | null {
  const name = bodyBehind(scene, phrase);
  return name === null ? null : unlisted(name, 'organisation', phrase);
}

/** head of financial reporting Roe: a surname no article gives in full. */
export function byField({ scene }: Stage, phrase: Phrase): Identity | null {
  const { core, head } = phrase;
  const [, role, name] = FIELD.exec(scene.text.slice(core.start, core.end)) ?? [];
  if (role === undefined || name === undefined || !HEADS_OF_A_FIELD.has(head)) return null;
  return { ...unlisted(name, 'person', phrase), speaker: { name, role, kind: 'person' } };
}

const FIELD = quickPattern(
  /^(?:(?:the|its|their|his|her) )?((?:\p{L}[\p{L}-]* ){1,3}of (?!(?:the|an?|its|his|her|their) )\p{Ll}[\p{L}-]*(?: \p{Ll}[\p{L}-]*){0,3}) (\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)?)$/u,
);
