import type { Span } from '../../types.ts';
import { trimEnd } from '../text/characters.ts';
import { matchesOf } from '../text/matches.ts';

const BLOCK = /(?:^|\n)((?:[^\S\n]*>[^\n]*(?:\n|$))+)/g;
/** ">> Read more local news", "> Related: The works": a line of the page that points elsewhere. */
const POINTER =
  /^[^\S\n]*(?:>[^\S\n]*)+(?:(?:read|watch|see|listen|click|tap|sign up|subscribe|download|follow)(?!\p{L})|(?:more|related|also)(?: \p{L}+){0,3}:)[^\n]*\n?$/iu;
const MARKER = /^(?:[^\S\n]*>)+[^\S\n]*["“]?/;

/**
 * Passages set off as block quotations, each line after a ">". Markers inside the passage are kept.
 * `"He wrote:\n\n> It is old.\n> It creaks.\n"` -> one span, "It is old.\n> It creaks."
 */
export function findBlocks(text: string): Span[] {
  if (!text.includes('>')) return [];
  const blocks: Span[] = [];
  for (const match of matchesOf(BLOCK, text)) {
    const block = match[1] ?? '';
    if (POINTER.test(block)) continue;
    const from = match.index + match[0].length - block.length;
    const start = from + (MARKER.exec(block)?.[0].length ?? 0);
    const last = trimEnd(text, start, from + block.length);
    const end = '"”'.includes(text.charAt(last - 1)) ? last - 1 : last;
    if (end > start) blocks.push({ start, end });
  }
  return blocks;
}
