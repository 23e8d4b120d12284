/** @import { Printing } from '../../../../summaries/types.ts' */
/** @import { Sourced } from './passages.js' */

/**
 * Words of a card that stand in an article, and where.
 *
 * @typedef {{ readonly text: string, readonly record: Sourced, readonly printing: Printing }} Passage
 */

/** @typedef {{ readonly start: number, readonly end: number, readonly passage: Passage }} Place */

/** So many characters of a passage tell it from others; of a longer one a card may show the beginning alone. */
const TELLING = 24;

/** What a passage that is cut goes on with, be it quoted or not: “…” and how much is missing. */
const CUT = /^[”“"»\s]*…/u;
const OPENS = /["“„«]\s*$/u;

/**
 * Where passages, longest first, stand in a text of a card: whole, or as far as the card cuts them.
 * A word or two are a passage only between quotation marks.
 *
 * @param {string} shown
 * @param {readonly Passage[]} passages
 * @returns {readonly Place[]}
 */
export const placesIn = (shown, passages) => {
  /** @type {Place[]} */
  const places = [];
  for (const passage of passages) {
    const head = passage.text.slice(0, TELLING);
    if (head === '') continue;
    for (let at = shown.indexOf(head); at >= 0; at = shown.indexOf(head, at + 1)) {
      const place = { start: at, end: at + sharedLength(shown.slice(at), passage.text), passage };
      if (isPassage(shown, place) && !places.some((one) => meet(one, place))) places.push(place);
    }
  }
  return places;
};

/**
 * Where the values of a table of what outlets put differently stand: each begins a line. Of two tables
 * with the same values it is that of what stands above it.
 *
 * @param {string} shown
 * @param {string} above
 * @param {readonly Sourced[]} records
 * @returns {readonly Place[]}
 */
export const valuesIn = (shown, above, records) => {
  const lines = shown.split('\n');
  const tables = records
    .map((record) => ({ record, about: record.disagreement?.about, values: valuesOf(record) }))
    .filter(
      ({ values }) =>
        lines.length <= values.length &&
        lines.every((line, at) => lengthShown(line.trimStart(), values[at]?.text ?? '') > 0),
    );
  const table = tables.find(({ about }) => about === above.trim()) ?? tables[0];
  let end = 0;
  return lines.flatMap((line, at) => {
    const value = table?.values[at];
    const shown = line.trimStart();
    const start = end + line.length - shown.length;
    end += line.length + 1;
    return value ? [{ start, end: start + lengthShown(shown, value.text), passage: value }] : [];
  });
};

/**
 * How much of a value a line begins with: all of it, or what a long one is cut to; 0 where it does not.
 *
 * @param {string} line
 * @param {string} value
 */
const lengthShown = (line, value) => {
  const length = sharedLength(line, value);
  return length === value.length || CUT.test(line.slice(length)) ? length : 0;
};

/**
 * @param {Sourced} record
 * @returns {readonly Passage[]}
 */
const valuesOf = (record) =>
  (record.disagreement?.sides ?? []).map(({ value, printings }) => ({
    text: oneLine(value),
    record,
    printing: printings[0],
  }));

/** @param {string} text */
export const oneLine = (text) => text.replace(/\s+/gu, ' ').trim();

/**
 * @param {string} shown
 * @param {Place} place
 */
const isPassage = (shown, { start, end, passage: { text } }) => {
  if (end - start < text.length) return CUT.test(shown.slice(end));
  return text.length >= TELLING || OPENS.test(shown.slice(0, start));
};

/**
 * @param {string} a
 * @param {string} b
 */
const sharedLength = (a, b) => {
  let length = 0;
  while (length < b.length && a[length] === b[length]) length++;
  return length;
};

/**
 * @param {Place} a
 * @param {Place} b
 */
const meet = (a, b) => a.start < b.end && b.start < a.end;
