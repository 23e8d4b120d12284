import { isSpaceAt } from '../text/characters.ts';
import { knownAt } from '../text/known-words.ts';
import { endOf, isNumber, startOf, wordsOf } from '../text/words.ts';
import type { Words } from '../text/words.ts';
import { nextAnchor } from './anchors.ts';
import type { Token } from './token.ts';
import { VOCABULARY } from './vocabulary.ts';
import { readIsland } from './words.ts';

/**
 * A stretch of words that may be a date, with the word or stop before it and the one after it, which
 * are none. No rule's form has a word that is nothing to a date, so none reaches beyond.
 */
export type Island = {
  readonly tokens: readonly Token[];
  /** A paragraph has ended since the island before. */
  readonly opensParagraph: boolean;
};

const SPACE = 32;
const NEWLINE = 10;
const SMALL_M = 109;

/** The stretches of a text around the words dates are made of, in order: most of an article is in none. */
export function islandsIn(text: string): Island[] {
  const words = wordsOf(text);
  const paragraphs = paragraphEnds(text);
  const islands: Island[] = [];
  let edge: Token = { kind: 'word', word: '', value: 0, start: 0, end: 0 };
  for (
    let index = nextAnchor(words, 0);
    index < words.count;
    index = nextAnchor(words, index + 1)
  ) {
    if (startOf(words, index) < edge.end) continue;
    const from = islandStart(words, index, edge.end);
    const tokens = readIsland(words, from, startOf(words, index), edge);
    const opensParagraph = paragraphs(edge.start, tokens[1]?.start ?? edge.start);
    islands.push({ tokens, opensParagraph });
    edge = tokens.at(-1) ?? edge;
  }
  return islands;
}

/** Where to begin reading: behind the nearest word before an anchor that is nothing to a date. */
function islandStart(words: Words, anchor: number, edge: number): number {
  for (let index = anchor - 1; index >= 0 && startOf(words, index) >= edge; index -= 1)
    if (isPlain(words, index)) return endOf(words, index);
  return edge;
}

/** Whether a word stands by itself between spaces and can be no part of "p.m.", "o'clock" or "1990 s". */
function isPlain(words: Words, index: number): boolean {
  const { text } = words;
  const [start, end] = [startOf(words, index), endOf(words, index)];
  return (
    text.charCodeAt(end) === SPACE &&
    end - start > 1 &&
    (text.charCodeAt(end - 1) | SPACE) !== SMALL_M &&
    (text.charCodeAt(start - 1) === SPACE || text.charCodeAt(start - 1) === NEWLINE) &&
    !isNumber(words, index) &&
    knownAt(VOCABULARY, words, index) === null
  );
}

/** Whether a blank line stands between two places, asked from left to right. */
function paragraphEnds(text: string): (from: number, to: number) => boolean {
  let newline = -1;
  return (from, to) => {
    if (newline < from) newline = indexOrEnd(text, from);
    while (newline < to) {
      let at = newline + 1;
      while (at < to && text.charCodeAt(at) !== NEWLINE && isSpaceAt(text, at)) at += 1;
      if (at < text.length && text.charCodeAt(at) === NEWLINE) return true;
      newline = indexOrEnd(text, at);
    }
    return false;
  };
}

function indexOrEnd(text: string, from: number): number {
  const at = text.indexOf('\n', from);
  return at < 0 ? text.length : at;
}
