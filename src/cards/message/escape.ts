/** Marks on one base character that are kept: enough for every living script, too few to climb over the lines above. */
const MARKS_KEPT = 4;

/** What shows nothing, or turns the reading direction of what follows. Joiners are looked at on their own. */
const INVISIBLE =
  /(?![\u200c\u200d])[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Cc}\ufff9-\ufffb\u2800]/gu;

/**
 * Joiners that join nothing. Between the pictures of one emoji and after letters of scripts that
 * join or stack (Arabic, Syriac, the scripts of India and their neighbours) they are spelling.
 */
const STRAY_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}])[\u200c\u200d]|[\u200c\u200d]+(?=[\u200c\u200d]|\s|$)/gu;

const PILED_MARKS = new RegExp(`(\\p{M}{${String(MARKS_KEPT)}})\\p{M}+`, 'gu');

/**
 * A text without what cannot be seen: controls, bidi controls, invisible characters. Line breaks go
 * too: they are controls.
 */
export const visible = (text: string): string => text.toWellFormed().replace(INVISIBLE, '');

/**
 * What has to be cleaned at all: anything but Latin letters, punctuation and currency signs with
 * single spaces between. Looked for first, because one card cleans some hundred texts.
 */
const UNCLEAN =
  /[^ !-~\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e\u20a0-\u20bf]| {2}|^ | $/;

/**
 * Outside text as one clean line: for labels, choices and everything Discord does not read as
 * markdown. White space becomes single spaces; controls, bidi controls, invisible characters and
 * piled-up marks go; half a surrogate pair becomes U+FFFD.
 *
 * `plainText(' Ja\u200bne\nDoe\u202e ')` -> `'Jane Doe'`
 */
export const plainText = (text: string): string => (UNCLEAN.test(text) ? cleaned(text) : text);

const cleaned = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[\s\x1c-\x1f\x85]+/g, ' ')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(PILED_MARKS, '$1')
    .replace(/ {2,}/g, ' ')
    .trim();

/** Marks that open or close markup wherever they stand, and emoji, which Discord turns into pictures. */
const MARKUP =
  /[\\*_~|`<>[\]@/]|:(?=\S)|[\p{Extended_Pictographic}\p{Emoji_Presentation}\p{Regional_Indicator}\u20e3\ue50a]/gu;

/** What is markup only where a line begins: headings, subtext, lists. */
const LINE_START = /^(?:[#\-+]|\d+(?=[.)]))/;

/**
 * Outside text as text Discord shows and does nothing else with: no markdown, mention, link,
 * timestamp, emoji or command. The result is one line and may stand anywhere in a card's text,
 * at the start of a line too. Cut before escaping, never after.
 *
 * `escapeText('**Free** @everyone: https://x.example')` ->
 * `'\\*\\*Free\\*\\* \\@\u200beveryone: https\\:\\/\\/x.example'`
 */
export const escapeText = (text: string): string => {
  const plain = plainText(text);
  return HARMLESS.test(plain) ? plain : escaped(plain);
};

/** What would call everybody, were pings allowed, and what stands in its place. */
const TO_ALL = [/@(?=everyone|here)/gi, '@\u200b'] as const;

/** What holds no mark of markup, wherever it stands: looked for first, as most texts of a card are such. */
const HARMLESS = /^[A-Za-z"'(“‘][A-Za-z0-9 !"#$%&'()+,.;=?^{}\u00c0-\u024f‘’“”–—…-]*$/;

const escaped = (plain: string): string =>
  plain
    .replace(MARKUP, '\\$&')
    .replace(LINE_START, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(...TO_ALL);

/**
 * Plain texts (`plainText`) as lines of a block of code, in which nothing is markup but the mark that ends it: put in
 * its place is one that looks like it.
 */
export const codeBlock = (lines: readonly string[]): string =>
  ['```', ...lines.map((line) => line.replaceAll('`', '\u02cb').replace(...TO_ALL)), '```'].join(
    '\n',
  );
