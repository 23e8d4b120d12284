import { FAMILY_FIRST, GIVEN_NAMES } from './lexicon.ts';

const MOST_PARTS = 3;

/** "Xi Jinping", "Kim Jong-un", "Nguyen Van Thieu": the family name stands first. */
export function isFamilyFirst(parts: readonly string[]): boolean {
  const { length } = parts;
  if (length < 2 || length > MOST_PARTS || !FAMILY_FIRST.has(parts[0] ?? '')) return false;
  const last = parts[length - 1] ?? '';
  return length === MOST_PARTS || last.includes('-') || GIVEN_NAMES.has(last);
}
