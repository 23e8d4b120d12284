import type { Span } from '../../types.ts';
import { calledTogether, namedTogether } from '../text/together.ts';
import type { Phrase } from './phrase.ts';
import { mentionBefore, mentionsIn, sentenceAt } from './scene.ts';
import type { Mention, Scene } from './scene.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** In UTF-16 units: how far from a mention another name that speaks with it may stand. */
const REACH = 160;
/** ", her deputy,", " (R-Ohio)", " later": between the last name and the verb behind it. */
const UP_TO_VERB = /^(?: \([^)\n]{1,40}\))?(?:, [^,;:“”"\n]{1,80},)?(?: \p{Ll}+){0,2} ?$/u;
/** ", her deputy.", " of Iowa.", " (D-Iowa).": behind the last name its sentence ends. */
const UP_TO_END =
  /^(?: \([^)\n]{1,40}\)| of \p{Lu}[^,;:“”"\n]{1,40})?(?:, [^,;:“”"\n]{1,80})?[.!?]?["”]?\s*$/u;
/** "said Marsh and Roe nodded": the second has a verb of its own. */
const OWN_VERB =
  /^(?:, [^,.;:“”"\n]{1,80},)? (?!(?:on|in|at|of|from|for|to|with|during|after|before|when|while|as|who|via|by|late|last|this|yesterday|today|earlier|both|jointly|together|outside)(?!\p{L}))\p{Ll}/u;
/** "The", "Mayor", "A letter from": what may stand before the first of several. */
const OPENING = quickPattern(
  /^["“‘']?(?:But |And )?(?:(?:The|An?) (?:\p{Ll}[\p{L}-]* ){1,4}(?:by|from) )?(?:(?:The|\p{Lu}[\p{L}.]*) )?$/u,
);

/** Those who speak together, as they are called in full; one where only the first of two does. */
export type Together = { readonly name: string; readonly only: Mention | null };

/**
 * "Ada Marsh and Otis Roe", "Ada Marsh, the mayor, and Otis Roe, her deputy", "Marsh and her lawyer":
 * several who say something with one voice; `null` where one speaks alone. `cue` is where the verb is.
 */
export function speakingTogether(
  scene: Scene,
  { core, named, mentions }: Phrase,
  cue: Span | null,
): Together | null {
  if (named === null) return withOneNamed(scene, core);
  const { text } = scene;
  const first = mentions.find((mention) => isSomebody(text, mention)) ?? named;
  const sentence = scene.sentences[sentenceAt(scene, core.start)] ?? core;
  const all = mentionsIn(scene, {
    start: Math.max(sentence.start, core.start - REACH),
    end: Math.min(sentence.end, named.end + REACH),
  }).filter((mention) => isSomebody(text, mention));
  const together = bounded(scene, namedTogether(text, all, all.indexOf(first)), core, cue);
  const last = together.at(-1) ?? named;
  if (last.end < named.end) return null;
  if (together.length < 2) return withOneDescribed(text, core, last, cue);
  if (/^['’]/.test(text.charAt(last.end))) return null;
  if (/\p{Ll}{2}/u.test(beyond(text, last.end, core.end))) return null;
  if (
    cue !== null &&
    cue.start < core.start &&
    OWN_VERB.test(text.slice(last.end, last.end + REACH))
  )
    return { name: first.entity.name, only: first };
  return { name: calledTogether(together.map(({ entity }) => entity.name)), only: null };
}

/** Neither a place nor, in brackets, a party. */
function isSomebody(text: string, { start, entity }: Mention): boolean {
  return entity.kind !== 'place' && text.charAt(start - 1) !== '(';
}

/** Of names that stand together those that share the verb: a list that opens its sentence, a tail up to verb or stop. */
function bounded(
  scene: Scene,
  together: readonly Mention[],
  core: Span,
  cue: Span | null,
): readonly Mention[] {
  const sentence = scene.sentences[sentenceAt(scene, core.start)] ?? core;
  const [head] = together;
  const last = together.at(-1);
  const opens =
    head !== undefined && OPENING.test(scene.text.slice(sentence.start, head.start).slice(-REACH));
  const ends = last !== undefined && (last.end <= core.end || belongs(scene, last.end, cue));
  return together.filter(
    ({ start }) => (opens || start >= core.start) && (ends || start < core.end),
  );
}

/** What of a phrase stands behind its last name, without whose that is: "(R-Ohio)", "of Dunmore". */
function beyond(text: string, from: number, to: number): string {
  return text.slice(from, Math.max(from, to)).replace(/^ (?:\(|of |from |at |for ).*$/su, '');
}

/** Whether a name behind the phrase shares its verb: that follows, or the sentence ends. */
function belongs(scene: Scene, end: number, cue: Span | null): boolean {
  if (cue === null) return false;
  if (cue.start >= end) return UP_TO_VERB.test(scene.text.slice(end, cue.start));
  const sentence = scene.sentences[sentenceAt(scene, end - 1)];
  return UP_TO_END.test(scene.text.slice(end, Math.min(sentence?.end ?? end, end + REACH)));
}

/** "Quickbay and | the ministry", "Ada Marsh and | her lawyer": the name stands before what is described. */
function withOneNamed(scene: Scene, core: Span): Together | null {
  const { text } = scene;
  const before = mentionBefore(scene, core.start);
  if (before === null || !isSomebody(text, before)) return null;
  if (text.slice(before.end, core.start) !== ' and ') return null;
  const sentence = scene.sentences[sentenceAt(scene, before.start)] ?? before;
  if (!OPENING.test(text.slice(sentence.start, before.start).slice(-REACH))) return null;
  return { name: `${before.entity.name} and ${text.slice(core.start, core.end)}`, only: null };
}

const BEFORE = /^(?:the|an?|one|his|her|their) \p{Ll}[\p{Ll} -]{1,40} and $/iu;
const BEHIND =
  /^ and (?:his|her|their|another|two|three|four|five|several|other|others|the|an?)(?: \p{Ll}[\p{Ll}-]*){0,4}(?= ?$|[.,])/u;

/** "a neighbour and Ada Marsh", "Marsh and her lawyer"; not "the lawyer and author Ada Marsh". */
function withOneDescribed(
  text: string,
  core: Span,
  named: Mention,
  cue: Span | null,
): Together | null {
  const before = text.slice(core.start, named.start);
  const until = cue !== null && cue.start > named.end ? cue.start : named.end + REACH;
  const behind = BEHIND.exec(text.slice(named.end, Math.min(until, named.end + REACH)))?.[0] ?? '';
  if (behind === '' ? core.end > named.end || !BEFORE.test(before) : before !== '') return null;
  return {
    name: `${before.replace(/^(?:the|an?) /i, '')}${named.entity.name}${behind.trimEnd()}`,
    only: null,
  };
}
