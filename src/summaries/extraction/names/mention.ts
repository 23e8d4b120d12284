import {
  ADJECTIVES,
  CALENDAR,
  COURTESY_TITLES,
  OFFICE_TITLES,
  ROLE_NOUNS,
  SUFFIXES,
  TITLE_MODIFIERS,
  fold,
} from './lexicon.ts';
import type { Reading, Surroundings } from './readings.ts';
import type { Word } from './words.ts';

/** What every reading has: where it stands and in which words. */
export type MentionOf = Pick<
  Reading,
  'start' | 'end' | 'parts' | 'plain' | 'first' | 'next' | 'sentence' | 'weak'
>;

export function mentionOf(
  { text, headings }: Surroundings,
  words: readonly Word[],
  first: number,
): MentionOf {
  const start = words[0]?.start ?? 0;
  const end = words.at(-1)?.end ?? 0;
  const sentence = words[0]?.sentence ?? 0;
  return {
    start,
    end,
    parts: words
      .filter(({ lower }, at) => at === 0 || !SUFFIXES.has(lower))
      .map((word) => fold(word.text)),
    plain: text.slice(start, end).replace(/\s+/g, ' '),
    first,
    next: first + words.length,
    sentence,
    weak: headings.has(sentence),
  };
}

/** "Minister", "French", "Former", "Monday", "B", "2024": no name by itself, though some are surnames. */
export function isNoName({ lower, text }: Word): boolean {
  return (
    OFFICE_TITLES.has(lower) ||
    COURTESY_TITLES.has(lower) ||
    ADJECTIVES.has(lower) ||
    TITLE_MODIFIERS.has(lower) ||
    ROLE_NOUNS.has(lower) ||
    CALENDAR.has(lower) ||
    text.length === 1 ||
    /\d/.test(text)
  );
}
