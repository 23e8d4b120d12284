import type { NamedEntity, Span } from '../../types.ts';
import { calledTogether } from '../text/together.ts';
import { asDescribed } from './by-description.ts';
import { issuerOf } from './by-statement.ts';
import type { Described } from './described-before.ts';
import { named, unlisted } from './identity.ts';
import type { Identity, Said, Stage } from './identity.ts';
import { documentShown, resolveIt } from './it.ts';
import type { Phrase } from './phrase.ts';
import { OTHER_PRONOUNS, resolvePronoun, resolveWho, SINGULAR_PRONOUNS } from './pronouns.ts';
import { oneOfThem, resolveThey } from './they.ts';

/** "those", but not "those around Cole" and "one of the officials". */
export function isPronoun({ head, core }: Phrase): boolean {
  return (
    core.end - core.start === head.length &&
    (SINGULAR_PRONOUNS.has(head) || OTHER_PRONOUNS.has(head))
  );
}

/** he, she, it, they, who; nobody in particular for "I", "we". */
export function byPronoun(
  stage: Stage,
  phrase: Phrase,
  { start }: Span,
  { parts: said, cue }: Said,
): Identity | null {
  const { head } = phrase;
  const { scene, register, last } = stage;
  const gender = SINGULAR_PRONOUNS.get(head);
  if (gender !== undefined) {
    const who = resolvePronoun(scene, register, start, gender, said, last);
    if (who === 'last speaker') return last === null ? null : { ...last.identity, resolved: true };
    return found(stage, who, head);
  }
  if (head === 'it') {
    const it = resolveIt(scene, register, start);
    // "“Closed,” it reads": no body is read, a sign is.
    const isRead = cue !== null && /^reads?$/.test(scene.text.slice(cue.start, cue.end));
    const isBody = it !== null && !('described' in it);
    const shown = isRead || it === null ? documentShown(scene, start) : null;
    if (shown !== null)
      return issuerOf(stage, shown.described, start) ?? asDocument(stage, shown.described);
    if (isRead && isBody) return null;
    return it !== null && 'unlisted' in it
      ? { ...unlisted(it.unlisted, 'organisation', phrase), resolved: true }
      : found(stage, it, head);
  }
  if (THEY.has(head)) return asThey(stage, phrase, start);
  if (head === 'one') return byGroup(stage, phrase, { start, end: start });
  return head === 'who' ? named(resolveWho(scene, start), true, head) : null;
}

const THEY = new Set(['they', 'both']);

/** they, both: several by their names, or whom the talk is of. */
function asThey(stage: Stage, phrase: Phrase, place: number): Identity | null {
  const they = resolveThey(stage.scene, place);
  if (they === null || !('several' in they)) return found(stage, they, phrase.head);
  const name = calledTogether(they.several.map(({ name }) => name));
  return { ...unlisted(name, 'unnamed', phrase), resolved: true };
}

/** the pair, the two, the duo: the two of whom the talk is. */
export function byPair(stage: Stage, phrase: Phrase, { start }: Span): Identity | null {
  if (phrase.determiner !== 'the' || phrase.modifiers.length > 0 || !PAIR.has(phrase.head))
    return null;
  const they = resolveThey(stage.scene, start);
  return they !== null && 'several' in they && they.several.length === 2
    ? asThey(stage, phrase, start)
    : null;
}

const PAIR = new Set(['pair', 'two', 'duo']);

function found(stage: Stage, who: NamedEntity | Described | null, head: string): Identity | null {
  if (who === null || !('described' in who)) return named(who, true, head);
  const { described } = who;
  return issuerOf(stage, described, described.start) ?? asDescribed(stage, described);
}

/** "Marsh held up a letter. …" it read: a thing, also where a body is called so. */
function asDocument(stage: Stage, span: Span): Identity | null {
  const document = asDescribed(stage, span);
  return document && { ...document, speaker: { ...document.speaker, kind: 'unnamed' } };
}

/** one of them: of the engineers the talk is of. */
export function byGroup({ scene }: Stage, phrase: Phrase, { start }: Span): Identity | null {
  const name = oneOfThem(scene, phrase.core, start);
  return name === null ? null : unlisted(name, 'unnamed', phrase);
}
