import { spaced } from '../../spaced.ts';
import type { NamedEntity, Span, Speaker } from '../../types.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { ofItsBody } from './affiliation.ts';
import { canSpeak, isGroup, isNamedBehindComma, isPrintedAsName } from './can-speak.ts';
import { named, unlisted } from './identity.ts';
import type { Identity, Said, Stage } from './identity.ts';
import { introducedBefore } from './introduced.ts';
import { resolveIt } from './it.ts';
import { BODY_NOUNS, isPersonNoun, isSpeakingThing, OWNERS } from './lexicon.ts';
import { parsePhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { resolvePronoun, SINGULAR_PRONOUNS } from './pronouns.ts';
import { unnamedAs } from './unnamed.ts';

/** a State Department spokesperson; later "the spokesperson" is the same. */
export function byDescription(
  stage: Stage,
  phrase: Phrase,
  { start }: Span,
  said: Said,
): Identity | null {
  const { scene, unnamed } = stage;
  const { core, head, determiner } = phrase;
  const words = scene.text.slice(core.start, core.end);
  const isName = isPrintedAsName(scene, words) || isNamedBehindComma(scene, core);
  if (!canSpeak(words, phrase) && !isName) return null;
  const ofBody = ofItsBody(scene, stage.register, core);
  if (ofBody !== null) {
    const holder = scene.names.find(({ roles }) => roles.includes(ofBody)) ?? null;
    return named(holder, true, head) ?? unlisted(ofBody, kindOf(phrase), phrase);
  }
  const owner = OWNERS.has(determiner ?? '')
    ? ownerOf(stage, determiner, start, said.parts)
    : undefined;
  if (owner === null && !isPersonNoun(head)) return null;
  const printed = unnamedAs(scene, phrase, owner ?? null);
  if (printed === '') return null;
  const before =
    determiner === 'the' && phrase.modifiers.length === 0
      ? (unnamed.get(head) ?? introducedBefore(scene, head, core.start))
      : undefined;
  return {
    speaker: {
      name: before ?? printed,
      role: null,
      kind: kindOf(phrase),
    },
    entity: null,
    resolved: before !== undefined,
    head,
    introduced: determiner !== 'the',
  };
}

/** Whose "her campaign" is; `null` where nobody can tell. */
function ownerOf(
  { scene, register, last }: Stage,
  owner: string | null,
  place: number,
  said: readonly Span[],
): NamedEntity | null {
  const gender = SINGULAR_PRONOUNS.get(owner ?? '');
  if (gender !== undefined) {
    const who = resolvePronoun(scene, register, place, gender, said, last);
    return who === null || who === 'last speaker' || 'described' in who ? null : who;
  }
  const it = owner === 'its' ? resolveIt(scene, register, place) : null;
  return it === null || 'described' in it || 'unlisted' in it ? null : it;
}

/** "The admiral left early. … he said": of somebody the article does not name, as it describes them. */
export function asDescribed({ scene, unnamed }: Stage, words: Span): Identity | null {
  const ofWhom = OF_WHOM.exec(scene.text.slice(words.end, words.end + LONGEST_OWNER)) ?? [''];
  const phrase = parsePhrase(scene, { start: words.start, end: words.end + ofWhom[0].length });
  const printed = unnamedAs(scene, phrase, null);
  const isSomebody =
    isPersonNoun(phrase.head) ||
    isSpeakingThing(phrase.head) ||
    // "Dozens of marchers"
    isGroup(spaced(scene.text.slice(words.start, words.end)));
  if (!isSomebody || printed === '') return null;
  const isOther = /^(?:another|an?|one)$/.test(phrase.determiner ?? '');
  const before = phrase.modifiers.length === 0 && !isOther ? unnamed.get(phrase.head) : undefined;
  return {
    speaker: { name: before ?? printed, role: null, kind: kindOf(phrase) },
    entity: null,
    resolved: true,
    head: phrase.head,
    introduced: false,
  };
}

/** "A spokeswoman | for Roe | declined": whose words these are. */
const OF_WHOM = quickPattern(
  /^ (?:for|to) (?:the )?\p{Lu}[\p{L}.’-]*(?: \p{Lu}[\p{L}.’-]*)*(?= \p{Ll})/u,
);
const LONGEST_OWNER = 60;

function kindOf({ head }: Phrase): Speaker['kind'] {
  return BODY_NOUNS.has(head) ? 'organisation' : 'unnamed';
}
