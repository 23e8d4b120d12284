import { ENVOY_NOUNS } from './lexicon.ts';
import type { NamedEntity } from '../../types.ts';
import type { Phrase } from './phrase.ts';
import { mentionsIn, sentenceAt } from './scene.ts';
import type { Mention, Scene } from './scene.ts';

const DETERMINER = /^(?:a|an|the|this|that|his|her|its|their|our|my)\s+/i;

/**
 * What to call somebody an article does not name: the printed words without article, with surnames
 * made full: "a spokeswoman for Clinton" -> "spokeswoman for Hillary Clinton", "a State Department
 * spokesperson" -> "State Department spokesperson", "her campaign" with its `owner` -> "Helen
 * Harmon's campaign".
 */
export function unnamedAs(scene: Scene, phrase: Phrase, owner: NamedEntity | null): string {
  const { start, end } = phrase.core;
  let printed = '';
  let from = start;
  for (const mention of phrase.mentions.filter((named) => isOwner(scene, named))) {
    if (mention.start < from) continue;
    printed += scene.text.slice(from, mention.start) + mention.entity.name;
    from = mention.end;
  }
  printed += scene.text.slice(from, end);
  return (
    (owner === null ? bodyBefore(scene, phrase) : `${owner.name}'s `) +
    printed
      .replace(/\s+/g, ' ')
      .trim()
      .replace(DETERMINER, '')
      .replace(/[,.;:]+$/, '')
  );
}

/** Only behind "for" and the like, or with 's: "the Clinton campaign" keeps its printed name. */
function isOwner({ text }: Scene, { start, end, entity }: Mention): boolean {
  if (entity.kind !== 'person') return false;
  return (
    /^['’]s/.test(text.slice(end, end + 2)) ||
    /\b(?:for|to|of|with|from|by)\s$/.test(text.slice(Math.max(0, start - 6), start))
  );
}

/** "The White House denied it, with a senior official saying" -> the official is the White House's. */
function bodyBefore(scene: Scene, phrase: Phrase): string {
  const { text, sentences } = scene;
  const { start } = phrase.core;
  if (
    !ENVOY_NOUNS.has(phrase.head) ||
    phrase.mentions.length > 0 ||
    !/,\s+with\s$/.test(text.slice(Math.max(0, start - 8), start))
  )
    return '';
  const sentence = sentences[sentenceAt(scene, start)];
  const [subject] =
    sentence === undefined ? [] : mentionsIn(scene, { start: sentence.start, end: start });
  return subject?.entity.kind === 'organisation' ? `${subject.entity.name} ` : '';
}
