import type { Span } from '../../types.ts';
import { oneOf } from '../text/characters.ts';
import { isOnePerson, isPersonNoun } from './lexicon.ts';
import type { Scene } from './scene.ts';
import { quickPattern } from '../text/quick-pattern.ts';

const OWNED = /^['’]s?\s(?:\p{Ll}[\p{L}-]*\s){0,2}?(\p{Ll}[\p{L}-]*)/u;
const OF_SOMEBODY = quickPattern(/([\p{L}-]+)\s(?:around|near|close to|behind|for|of|with)\s$/u);
const LONGEST_OWNED = 48;
const isApostrophe = oneOf("'’");
/** What the words before somebody end in, where they say whose others are. */
const endsBeforeOwner = oneOf('drofh');

/** "Aird" in "Aird's camp said" and in "the team around Aird said": others speak. */
export function isOnlyOwner({ text }: Scene, { start, end }: Span): boolean {
  if (isApostrophe(text.charCodeAt(end))) {
    const owned = OWNED.exec(text.slice(end, end + LONGEST_OWNED))?.[1] ?? '';
    if (isGroup(owned)) return true;
  }
  if (!endsBeforeOwner(text.charCodeAt(start - 2))) return false;
  const group = OF_SOMEBODY.exec(text.slice(Math.max(0, start - LONGEST_OWNED), start))?.[1] ?? '';
  return isGroup(group.toLowerCase());
}

function isGroup(noun: string): boolean {
  return GROUPS.has(noun) || (isPersonNoun(noun) && !isOnePerson(noun));
}

const GROUPS = new Set('camp team campaign office family people those circle entourage'.split(' '));
