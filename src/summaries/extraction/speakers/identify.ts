import type { NamedEntity, Span, Speaker } from '../../types.ts';
import { BODY_NOUNS, DOCUMENT_NOUNS } from './lexicon.ts';
import { bodyCalled, personInOffice } from './offices.ts';
import type { Register } from './offices.ts';
import { parsePhrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import {
  OTHER_PRONOUNS,
  SINGULAR_PRONOUNS,
  resolveIt,
  resolvePronoun,
  resolveWho,
} from './pronouns.ts';
import type { LastSpeaker } from './pronouns.ts';
import { mentionAt } from './scene.ts';
import type { Scene } from './scene.ts';
import { unnamedAs } from './unnamed.ts';

/** The scene and who was heard on it so far. */
export type Stage = {
  readonly scene: Scene;
  readonly register: Register;
  last: LastSpeaker | null;
  /** Unnamed speakers by their noun: "spokesperson" -> "State Department spokesperson". */
  readonly unnamed: Map<string, string>;
};

/** Who a mention is. */
export type Identity = {
  readonly speaker: Speaker;
  /** `null` for somebody the article does not name. */
  readonly entity: NamedEntity | null;
  /** Whether it rests on a pronoun or a role and not on a name beside the quotation. */
  readonly resolved: boolean;
  /** The word the mention turns on. */
  readonly head: string;
};

type Finder = (
  stage: Stage,
  phrase: Phrase,
  mention: Span,
  said: readonly Span[],
) => Identity | null;

/** The first that knows the mention decides. */
const FINDERS: readonly Finder[] = [
  byName,
  byNameBehind,
  byAuthor,
  byOffice,
  byBody,
  byDescription,
];

/** Who the words at `mention` are, for what is `said` there; `null` where nobody can tell. */
export function identify(stage: Stage, mention: Span, said: readonly Span[]): Identity | null {
  const phrase = parsePhrase(stage.scene, mention);
  if (isPronoun(phrase)) return byPronoun(stage, phrase, mention, said);
  for (const find of FINDERS) {
    const identity = find(stage, phrase, mention, said);
    if (identity !== null) return identity;
  }
  return null;
}

function isPronoun({ head, modifiers, determiner }: Phrase): boolean {
  return (
    modifiers.length === 0 &&
    determiner === null &&
    (SINGULAR_PRONOUNS.has(head) || OTHER_PRONOUNS.has(head))
  );
}

/** he, she, it, who; nobody in particular for "I", "we", "they". */
function byPronoun(
  { scene, last }: Stage,
  { head }: Phrase,
  { start }: Span,
  said: readonly Span[],
): Identity | null {
  const gender = SINGULAR_PRONOUNS.get(head);
  if (gender !== undefined)
    return named(resolvePronoun(scene, start, gender, said, last), true, head);
  if (head === 'it') return named(resolveIt(scene, start), true, head);
  return head === 'who' ? named(resolveWho(scene, start), true, head) : null;
}

/** Virginia delegate Beau Correll; Peck, analyst at SunTrust; the White House. */
function byName(_stage: Stage, phrase: Phrase): Identity | null {
  return named(phrase.named?.entity ?? null, false, phrase.head);
}

/** the chief executive, Jeff Weiner: the name set behind a definite description. */
function byNameBehind({ scene }: Stage, { core, determiner, head }: Phrase): Identity | null {
  if (determiner === null && !/['’]s\s/.test(scene.text.slice(core.start, core.end))) return null;
  if (scene.text.slice(core.end, core.end + 2) !== ', ') return null;
  const entity = mentionAt(scene, core.end + 2)?.entity;
  return named(entity?.kind === 'person' ? entity : null, false, head);
}

/** Humboldt's letter, Trump's tweet: the words are the owner's. */
function byAuthor(
  { scene: { text } }: Stage,
  { mentions, head, headStart }: Phrase,
): Identity | null {
  if (!DOCUMENT_NOUNS.has(head)) return null;
  const owner = mentions.find(
    ({ end }) => end < headStart && /^['’]s\s/.test(text.slice(end, end + 3)),
  );
  return named(owner?.entity ?? null, true, head);
}

/** the senator, the Texas senator. */
function byOffice({ scene, register }: Stage, phrase: Phrase, { start }: Span): Identity | null {
  return isDefinite(phrase)
    ? named(personInOffice(scene, register, phrase, start), true, phrase.head)
    : null;
}

/** the department. */
function byBody({ scene, register }: Stage, phrase: Phrase, { start }: Span): Identity | null {
  return named(bodyCalled(scene, register, phrase, start), true, phrase.head);
}

function isDefinite({ determiner }: Phrase): boolean {
  return determiner === 'the' || determiner === null;
}

/** a State Department spokesperson; later "the spokesperson" is the same. */
function byDescription({ scene, unnamed }: Stage, phrase: Phrase): Identity | null {
  const printed = unnamedAs(scene, phrase);
  if (printed === '') return null;
  const before =
    phrase.determiner === 'the' && phrase.modifiers.length === 0
      ? unnamed.get(phrase.head)
      : undefined;
  const kind = BODY_NOUNS.has(phrase.head) ? 'organisation' : 'unnamed';
  return {
    speaker: { name: before ?? printed, role: null, kind },
    entity: null,
    resolved: before !== undefined,
    head: phrase.head,
  };
}

function named(entity: NamedEntity | null, resolved: boolean, head: string): Identity | null {
  if (entity === null) return null;
  const kind = entity.kind === 'person' ? 'person' : 'organisation';
  return { speaker: { name: entity.name, role: bestRole(entity), kind }, entity, resolved, head };
}

/** The first that is more than a title: "consultant for the state" before "Sen.". */
function bestRole({ roles }: NamedEntity): string | null {
  return roles.find((role) => role.includes(' ')) ?? roles[0] ?? null;
}
