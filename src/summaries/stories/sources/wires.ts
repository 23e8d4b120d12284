import { outletCalled } from '../../outlets.ts';

/** In characters; a dateline is no longer, nor is the credit at the end. */
const LONGEST_DATELINE = 80;
const LONGEST_CREDIT = 120;

const NAME = String.raw`((?:The )?\p{Lu}[\p{L} ]{1,40}?)`;

/** "MARLOW, England, March 5 (Reuters) - ", "HALDEN (AP) —" */
const DATELINE = /^[^\n("“]*\(([^()\n]{2,30})\)\s*[-–—]\s/u;

/** A last paragraph that is a credit: "(AFP)", "– Reuters", "The Associated Press contributed to this report." */
const CREDITS = [
  `^[(—–-] ?${NAME}\\)?$`,
  `\\b(?:with|additional) (?:files|reporting|material) (?:from|by) ${NAME}[.)]?$`,
  `^\\(?${NAME} contributed to this (?:report|article|story)[.)]{0,2}$`,
].map((pattern) => new RegExp(pattern, 'iu'));

const lastParagraph = (text: string): string =>
  text.slice(Math.max(text.lastIndexOf('\n') + 1, text.length - LONGEST_CREDIT - 1)).trim();

/**
 * The wire service whose report a page prints, by its dateline or the credit at its end, by its
 * full name; `null` for a page of an outlet's own.
 *
 * `wireOf('HALDEN (AP) — Talks ended on Friday. …')` -> `'The Associated Press'`
 */
export const wireOf = (text: string): string | null => {
  const credit = lastParagraph(text.trimEnd());
  const named = [
    DATELINE.exec(text.slice(0, LONGEST_DATELINE))?.[1],
    ...CREDITS.map((pattern) => pattern.exec(credit)?.[1]),
  ];
  for (const name of named) {
    const wire = name === undefined ? null : outletCalled(name);
    if (wire !== null) return wire;
  }
  return null;
};
