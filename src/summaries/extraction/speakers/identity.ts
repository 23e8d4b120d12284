import type { NamedEntity, Span, Speaker } from '../../types.ts';
import { registerOffices } from './offices.ts';
import type { Register } from './offices.ts';
import type { Phrase } from './phrase.ts';
import type { LastSpeaker, Scene } from './scene.ts';

/** The scene and who was heard on it so far. */
export type Stage = {
  readonly scene: Scene;
  readonly register: Register;
  last: (LastSpeaker & { readonly identity: Identity }) | null;
  /** Unnamed speakers by their noun: "spokesperson" -> "State Department spokesperson". */
  readonly unnamed: Map<string, string>;
  /** Whose "the statement" is, by its noun, and where it was heard of. */
  readonly issued: Map<string, { readonly identity: Identity; readonly at: number }>;
};

/** A scene nobody has been heard on yet. */
export const newStage = (scene: Scene): Stage => ({
  scene,
  register: registerOffices(scene),
  last: null,
  unnamed: new Map(),
  issued: new Map(),
});

/** Who a mention is. */
export type Identity = {
  readonly speaker: Speaker;
  /** `null` for somebody the article does not name. */
  readonly entity: NamedEntity | null;
  /** Whether it rests on a pronoun or a role and not on a name beside the quotation. */
  readonly resolved: boolean;
  /** The word the mention turns on. */
  readonly head: string;
  /** Whether it is a new person, "a spokesman", and not somebody spoken of already. */
  readonly introduced: boolean;
};

/** What is said, and where the verb is that says so. */
export type Said = { readonly parts: readonly Span[]; readonly cue: Span | null };

/** Somebody the article names; `null` where nobody was found. */
export function named(
  entity: NamedEntity | null,
  resolved: boolean,
  head: string,
): Identity | null {
  if (entity === null) return null;
  const kind = entity.kind === 'person' ? 'person' : 'organisation';
  return {
    speaker: { name: entity.name, role: bestRole(entity), kind },
    entity,
    resolved,
    head,
    introduced: false,
  };
}

/** Those who are called by no name of the article's list. */
export function unlisted(name: string, kind: Speaker['kind'], { head }: Phrase): Identity {
  return {
    speaker: { name, role: null, kind },
    entity: null,
    resolved: false,
    head,
    introduced: false,
  };
}

/** "former cook", "ex-minister": what somebody no longer is. */
const PAST = /^(?:former|formerly|ex|erstwhile|one-?time|retired)(?!\p{L})/iu;

/**
 * The first that is more than a title: "consultant for the state" before "Sen."; what somebody is now
 * before what they were: "Mayor" before "former cook".
 */
function bestRole({ roles }: NamedEntity): string | null {
  const now = roles.filter((role) => !PAST.test(role));
  return now.find((role) => role.includes(' ')) ?? now[0] ?? roles[0] ?? null;
}
