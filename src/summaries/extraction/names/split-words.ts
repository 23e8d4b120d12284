import type { Span } from '../../types.ts';
import { matching } from '../text/characters.ts';
import { endOf, hashOf, startOf, wordsOf } from '../text/words.ts';
import { isCapitalInside } from '../text/capital-inside.ts';
import { isCapital } from './forms.ts';
import { CAPITAL, JOINED, POINT, SPACE, STRIDE, isApostrophe, isS } from './words.ts';
import type { Word, Words } from './words.ts';

/**
 * Cuts a text into words. What {@link wordsOf} parts belongs together here where hyphens,
 * apostrophes, ampersands or points between initials join it. Linear in the text's length.
 */
export function splitWords(text: string, sentences: readonly Span[]): Words {
  const runs = wordsOf(text);
  let places = room(STRIDE * runs.count);
  const capitals: number[] = [];
  let count = 0;
  let sentence = 0;
  let nextStarts = sentences[1]?.start ?? Infinity;
  let run = 0;
  for (let at = 0; ;) {
    const next = run < runs.count ? startOf(runs, run) : text.length;
    const start = next - at === 1 && text.charCodeAt(at) < ASCII ? next : oddFrom(text, at, next);
    if (start >= text.length) break;
    let end = start;
    let hash = 0;
    let hashBefore = 0;
    const first = run;
    for (;;) {
      if (run < runs.count && startOf(runs, run) === end) {
        hashBefore = hash;
        hash = run === first ? hashOf(runs, run) : Math.imul(hash, NEXT_RUN) + hashOf(runs, run);
        end = endOf(runs, run);
        run++;
        continue;
      }
      const code = text.charCodeAt(end);
      if (code === SPACE) break;
      if (code >= ASCII && isWordCode(code)) end++;
      else if (isInner(text, start, end, code) && isWordCode(text.charCodeAt(end + 1))) end++;
      else break;
    }
    const possessive = run - first > 1 && isPossessive(text, start, end);
    while (start >= nextStarts) {
      sentence++;
      nextStarts = sentences[sentence + 1]?.start ?? Infinity;
    }
    if (STRIDE * count === places.length) places = longer(places);
    const place = STRIDE * count;
    places[place] = start;
    places[place + 1] = possessive ? end - 2 : end;
    places[place + 2] = sentence;
    const joined = run - first > 1 ? JOINED : 0;
    places[place + 4] = joined;
    places[place + 3] = possessive ? hashBefore : hash;
    at = isDotted(text, start, end) ? end + 1 : end;
    if (at > end) places[place + 1] = at;
    if (isCapital(text.charCodeAt(start)) || (joined !== 0 && isCapitalInside(text, start, end))) {
      places[place + 4] = joined | CAPITAL;
      capitals.push(count);
    }
    count++;
  }
  places.fill(0, STRIDE * count, STRIDE * (count + 1));
  return { text, count, places, capitals, made: new Array<Word | undefined>(count) };
}

const ASCII = 128;
const NEXT_RUN = 31;

/** Halves of characters beyond the first plane count: they are mostly letters of other scripts. */
const isWordCode = matching(/[\p{L}\p{M}\p{N}\p{Cs}]/u);

/** The first character of a word that is neither letter nor digit: "½", half a character. */
function oddFrom(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code >= ASCII && isWordCode(code)) return at;
  }
  return to;
}

/** One article is read at a time: its words take the room of those before. */
let usual = new Int32Array(STRIDE * 4096);
/** More is not kept. */
const MOST_KEPT = STRIDE * 65_536;

function room(numbers: number): Int32Array<ArrayBuffer> {
  if (numbers <= usual.length) return usual;
  const more = new Int32Array(2 * numbers);
  if (more.length <= MOST_KEPT) usual = more;
  return more;
}

function longer(places: Int32Array): Int32Array<ArrayBuffer> {
  const more = new Int32Array(2 * places.length);
  more.set(places);
  return more;
}

/** Hyphens, apostrophes and ampersands inside a word, points between initials: O'Brien, AT&T, U.S. */
function isInner(text: string, start: number, at: number, code: number): boolean {
  if (code === POINT)
    return (
      isInitials(text, start, at) &&
      isCapital(text.charCodeAt(at + 1)) &&
      text.charCodeAt(at + 2) === POINT
    );
  return code === 0x2d || code === 0x27 || code === 0x2019 || code === 0x26;
}

/** Whether a word is one capital, or capitals with points between: "U", "U.S". */
function isInitials(text: string, start: number, end: number): boolean {
  return (
    (end - start === 1 || text.charCodeAt(end - 2) === POINT) && isCapital(text.charCodeAt(end - 1))
  );
}

function isDotted(text: string, start: number, end: number): boolean {
  return (
    end - start > 1 &&
    text.charCodeAt(end) === POINT &&
    text.charCodeAt(end - 2) === POINT &&
    isInitials(text, start, end)
  );
}

/** Whether a word ends in 's, which belongs to it no more. */
function isPossessive(text: string, start: number, end: number): boolean {
  return end - start > 2 && isS(text.charCodeAt(end - 1)) && isApostrophe(text.charCodeAt(end - 2));
}
