import type { NamedEntity, QuotedSpeech, Span } from '../../types.ts';
import { isFirmNoun, mayBeFirm } from '../text/firms.ts';
import { resolveIt } from './it.ts';
import { registerOffices } from './offices.ts';
import type { Register } from './offices.ts';
import { lastNamed, mentionsIn, sentenceAt, setScene } from './scene.ts';
import type { Scene } from './scene.ts';

/** "its chief executive", "the company's head of estates": whose, and what is theirs. */
const OWNED = /^(?:(its)|the (\p{Ll}+)['’]s) (?=\p{L})/iu;

/**
 * What "its chief executive" and "the company's head of estates" are of the body meant: "Corvex's
 * chief executive"; `null` where the words are of no such form or nobody can tell which body.
 */
export function ofItsBody(scene: Scene, register: Register, words: Span): string | null {
  const printed = scene.text.slice(words.start, words.end);
  const owned = OWNED.exec(printed);
  if (owned === null) return null;
  const body = ownerAt(scene, register, owned[2]?.toLowerCase() ?? null, words.start);
  return body === null ? null : `${body.name}'s ${printed.slice(owned[0].length)}`;
}

function ownerAt(
  scene: Scene,
  register: Register,
  noun: string | null,
  place: number,
): NamedEntity | null {
  const called = noun === null ? undefined : register.bodies().get(noun);
  if (called !== undefined) return lastNamed(scene, called, place);
  if (noun !== null && !isFirmNoun(noun)) return null;
  const owner = noun === null ? ownerFirst(scene, place) : undefined;
  const body = owner === undefined ? resolveIt(scene, register, place) : owner;
  if (body === null || 'described' in body || 'unlisted' in body) return null;
  return noun !== null && !mayBeFirm(body.name) ? null : body;
}

/** "The Harbour Journal's review …": the words at the head of a sentence that own its subject. */
const OWNER_FIRST =
  /^(?:The )?(\p{Lu}[\p{L}&.-]*(?: (?:of |and |the )?\p{Lu}[\p{L}&.-]*){0,6})['’]s? \p{Ll}/u;
const LONGEST_OWNER = 120;

/** The body whose name opens the sentence as an owner; `null` where nobody knows that name, `undefined` without one. */
function ownerFirst(scene: Scene, place: number): NamedEntity | null | undefined {
  const sentence = scene.sentences[sentenceAt(scene, place)];
  if (sentence === undefined) return undefined;
  const { start } = sentence;
  const printed = scene.text.slice(start, Math.min(place, start + LONGEST_OWNER));
  const name = OWNER_FIRST.exec(printed)?.[1];
  if (name === undefined) return undefined;
  const mentions = mentionsIn(scene, { start, end: start + printed.indexOf(name) + name.length });
  const entity = mentions.at(-1)?.entity ?? null;
  return entity?.kind === 'person' ? undefined : entity;
}

/** Before and behind a name's role: how much of the text is looked at, in UTF-16 units. */
const BESIDE = 24;

/**
 * The names with roles told of the body they are held in, where the article says so by "its" or "the
 * company's" only: "Otis Roe, its chief executive" -> role "Corvex's chief executive".
 */
export function withAffiliations(
  text: string,
  sentences: readonly Span[],
  names: readonly NamedEntity[],
  quoted: readonly QuotedSpeech[],
): readonly NamedEntity[] {
  const layOut = (): { readonly scene: Scene; readonly register: Register } => {
    const scene = setScene(text, sentences, names, quoted);
    return { scene, register: registerOffices(scene) };
  };
  let laid: ReturnType<typeof layOut> | null = null;
  return names.map((entity) => {
    const roles = entity.roles.map((role) => {
      const place = ownedRole(text, entity, role);
      if (place === null) return role;
      const { scene, register } = (laid ??= layOut());
      return ofItsBody(scene, register, place) ?? role;
    });
    return roles.every((role, at) => role === entity.roles[at]) ? entity : { ...entity, roles };
  });
}

/** Where a role stands beside a name with "its" or "the" before it: "its chief executive". */
function ownedRole(text: string, { mentions }: NamedEntity, role: string): Span | null {
  const wanted = /^\p{Ll}+['’]s /u.test(role) ? /(?<!\p{L})the $/iu : /(?<!\p{L})its $/iu;
  for (const { start, end } of mentions) {
    for (const from of [start - role.length - BESIDE, end]) {
      const at = text.slice(Math.max(0, from), end + role.length + BESIDE).indexOf(role);
      const place = Math.max(0, from) + at;
      const owner = at < 0 ? null : wanted.exec(text.slice(Math.max(0, place - 5), place));
      if (owner !== null) return { start: place - owner[0].length, end: place + role.length };
    }
  }
  return null;
}
