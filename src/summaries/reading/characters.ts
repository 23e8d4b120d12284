const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g;

/** Control characters but tab and newline, and the two code points that are never characters. */
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff]/g;

/**
 * Characters without a shape of their own: soft hyphen, zero-width space, word joiner, byte order
 * mark, direction marks and overrides, tags. They hide words from a reader or from a search. The
 * zero-width joiners stay: Persian, the Indic scripts and emoji are spelled with them.
 */
const INVISIBLE =
  /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\u{e0000}-\u{e007f}]/gu;

/**
 * At most 30 marks stay on one letter (the Stream-Safe Text Format of Unicode Annex 15): no language
 * stacks more, and composing a run of n marks takes n² steps.
 */
const STACKED_MARKS = /(\p{M}{30})\p{M}+/gu;

/**
 * Text as everything after may expect it: well formed, composed (NFC), lines ended by `\n`, and
 * nothing in it that cannot be seen.
 *
 * `'one\r\ntwo\u0000 thr\u200bee'` -> `'one\ntwo three'`
 */
export function plainCharacters(text: string): string {
  return text
    .toWellFormed()
    .replace(LINE_END, '\n')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(STACKED_MARKS, '$1')
    .normalize('NFC');
}

/** One line of it: `' one \n two '` -> `'one two'`. */
export function oneLine(text: string): string {
  return plainCharacters(text).replace(/\s+/g, ' ').trim();
}
