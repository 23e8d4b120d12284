import boilerplate from '../../../data/lexicon/boilerplate.json' with { type: 'json' };

const SMALL_WORDS = new Set(boilerplate.titleSmallWords);
const OPEN_ENDINGS = new Set(boilerplate.openEndings);

/** Marks a sentence ends with, in the scripts news is written in; a colon ends what introduces a list. */
const SENTENCE_END = /[.!?…:‽。！？．｡।॥۔؟։]["'”’»›)\]*]*$/;
const ELLIPSIS_END = /(?:…|\.{3}|\[…\]|\[\.{3}\])["'”’»)]*$/;
const OPEN_END = /[,;–—-]$/;
const LAST_WORD = /([\p{L}\p{N}'’]+)$/u;
const LOWER_START = /^["'“‘«([—–-]*\s?\p{Ll}/u;
const LETTER = /\p{L}/u;

/** A paragraph up to the last mark that ends a sentence in it. */
const TO_LAST_END =
  /^(.*[\p{L}\p{N}\p{P}])[\p{Sentence_Terminal}…]["'”’»›)\]*]*(?:\s|$|(?<=[。！？｡]))/su;
/** In UTF-16 units; longer than any headline printed. */
const LONGEST_HEADING = 300;
/** Words as Unicode parts them, also where no space does. */
const WORDS = new Intl.Segmenter('en', { granularity: 'word' });

/** So much of a long word or paragraph is looked at from its end. */
const TAIL = 40;

/** A share of the words of four in five, small words aside, makes a title: names in it may be lower case. */
const TITLE_SHARE = 0.8;

/** How list items begin, once a page's own bullets are replaced. */
export const BULLET = '• ';
const LIST_ITEM = /^(?:• |\d{1,3}[.)] )/;

/** `'• No tariffs'`, `'1. No tariffs'` -> `true` */
export const isListItem = (paragraph: string): boolean => LIST_ITEM.test(paragraph);

/** `'he said.”'` -> `true`; `'Canada and China Strike Deal'` -> `false` */
export const endsSentence = (paragraph: string): boolean =>
  SENTENCE_END.test(paragraph.slice(-TAIL));

/** `'demands as…'` -> `true`: teasers break off. */
export const breaksOff = (paragraph: string): boolean => ELLIPSIS_END.test(paragraph.slice(-TAIL));

/** Whether a line stops where no sentence or heading can: `'a meeting with'`, `'on Monday,'` -> `true` */
export function endsOpen(line: string): boolean {
  const tail = line.slice(-TAIL);
  const last = LAST_WORD.exec(tail)?.[1];
  return OPEN_END.test(tail) || (last !== undefined && OPEN_ENDINGS.has(last));
}

/** `'officials said'` and `'“we will'` -> `true` */
export const startsLower = (paragraph: string): boolean => LOWER_START.test(paragraph);

export const hasLetters = (text: string): boolean => LETTER.test(text);

/**
 * Whether a paragraph holds a sentence: two words or more before a mark that ends one, or so long
 * that it is no heading, since not every script ends sentences with a mark.
 *
 * `'Ottawa said no.'` -> `true`; `'Ottawa Answers'` and `'No.'` -> `false`
 */
export function holdsSentence(paragraph: string): boolean {
  if (paragraph.length > LONGEST_HEADING) return true;
  const [, before = ''] = TO_LAST_END.exec(paragraph) ?? [];
  return Array.from(WORDS.segment(before)).filter(({ isWordLike }) => isWordLike).length > 1;
}

/** The words of a line, or `null` where there are more than `most`: long paragraphs are not split. */
export function fewWords(line: string, most: number): readonly string[] | null {
  if (line.length > most * TAIL) return null;
  const words = line.split(' ').filter((word) => word !== '');
  return words.length > most ? null : words;
}

/** Whether a line is written as titles are: `'US Officials Move to Temper Expectations'`, `'THE VOTE'` -> `true` */
export function isTitleCase(line: string): boolean {
  const words = line
    .split(' ')
    .map((word) => word.replace(/^[^\p{L}\p{N}]+/u, ''))
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length;
  return words.length > 0 && capitals >= words.length * TITLE_SHARE;
}
