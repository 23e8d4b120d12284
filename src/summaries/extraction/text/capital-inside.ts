import { quickPattern } from './quick-pattern.ts';

/** al-Assad, d'Estaing, then-Gov. */
const CAPITAL_INSIDE = quickPattern(
  /^(?:(?:a[lnrst]|ash|el|ul|bin|ibn|then)-|(?:d|l|dell|dall)['’])\p{Lu}/u,
);
const LONGEST_PREFIX = 6;

/** Whether a word that begins in lower case has its capital behind what a name begins with: "al-Assad". */
export function isCapitalInside(text: string, start: number, end: number): boolean {
  return (
    end - start > 3 &&
    CAPITAL_INSIDE.test(text.slice(start, Math.min(end, start + LONGEST_PREFIX + 1)))
  );
}
