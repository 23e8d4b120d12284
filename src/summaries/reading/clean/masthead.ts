import boilerplate from '../../../../data/lexicon/boilerplate.json' with { type: 'json' };
import { outletNamed } from '../../outlets.ts';
import { fewWords, isTitleCase } from '../prose.ts';

const SECTIONS = new Set(boilerplate.sections);
const MASTHEAD_WORDS = new Set(boilerplate.mastheadWords);
const MAX_MASTHEAD_WORDS = 5;
const MAX_SECTION_WORDS = 8;
const SECTION_SEPARATOR = /\s*[/>|,&•·»›]\s*/;

/** Whether a line is a section or a path of sections: `'US News'`, `'Home > Politics'` -> `true` */
export function isSection(line: string): boolean {
  if (fewWords(line, MAX_SECTION_WORDS) === null || outletNamed(line)) return false;
  const parts = line.toLowerCase().split(SECTION_SEPARATOR).filter(Boolean);
  if (parts[0] === 'home' && parts.length > 1) return true;
  return parts.length > 0 && parts.every((part) => isSectionName(part.replace(/[.:]$/, '')));
}

const isSectionName = (name: string): boolean =>
  SECTIONS.has(name) || name.split(' ').every((word) => SECTIONS.has(word.replace(/[.']$/, '')));

/** Whether a line is a newspaper's name by its words: `'The Daily Gazette'`, `'LA News'` -> `true` */
export function isMasthead(line: string): boolean {
  const words = fewWords(line, MAX_MASTHEAD_WORDS);
  if (words === null || words.length < 2 || isSection(line) || !isTitleCase(line)) return false;
  return words.some((word) => MASTHEAD_WORDS.has(word.toLowerCase()));
}

/**
 * The outlet a page's first lines name: a known one above the headline, a newspaper's name there,
 * or a known one below the headline, where an agency may be credited instead.
 */
export function namedOutlet(
  aboveHeadline: readonly string[],
  head: readonly string[],
): string | null {
  return knownOutlet(aboveHeadline) ?? aboveHeadline.find(isMasthead) ?? knownOutlet(head) ?? null;
}

const knownOutlet = (lines: readonly string[]): string | undefined =>
  lines
    .map((line) => (fewWords(line, MAX_MASTHEAD_WORDS) ? outletNamed(line) : null))
    .find((o) => o)?.name;
