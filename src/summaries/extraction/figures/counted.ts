import lexicon from '../../../../data/lexicon/figures.json' with { type: 'json' };
import { quickPattern } from '../text/quick-pattern.ts';

const NOT_COUNTED = new Set(lexicon.notCounted);
/** What may stand between a number and what it is a share or a sum of: "percent of the", "billion in". */
const LINK = quickPattern(
  /^\s(?:of|in|worth of|for)\s(?!(?:the|an?|this|last|next) (?:\p{Ll}+ )?(?:year|month|quarter|week|day|period|season|half)(?!\p{L}))(?:(?:the|a|an|its|their|all)\s)?/u,
);
const WORD = quickPattern(/[\s-](\p{L}[\p{L}\p{N}.-]*(?:['’]s?)?)/uy);
/** How far to look, in UTF-16 units. */
const REACH = 80;
/** More words than this name something else. */
const LONGEST = 5;

/**
 * What is counted, as printed after the number: "177,000 [signatures]", "85 percent of the nation's
 * [oil production]" -> "nation's oil production". `null` where nothing is named.
 */
export function countedAfter(sentence: string, end: number, linked: boolean): string | null {
  const ahead = sentence
    .slice(end, end + REACH)
    .replace(/^\sor (?:so|more|less|fewer)(?!\p{L})/u, '');
  const link = linked ? (LINK.exec(ahead)?.[0] ?? '') : '';
  const words = wordsAfter(link === '' ? ahead : ` ${ahead.slice(link.length)}`);
  return words.length === 0 ? null : words.join(' ');
}

/** Words up to the first plural, or up to a word that cannot be part of a name for things. */
function wordsAfter(text: string): string[] {
  const words: string[] = [];
  WORD.lastIndex = 0;
  while (words.length < LONGEST) {
    const word = WORD.exec(text)?.[1];
    if (word === undefined || NOT_COUNTED.has(word.toLowerCase()) || isVerb(word)) break;
    words.push(word.replace(/[.-]+$/u, ''));
    if (isPlural(word)) break;
  }
  return words;
}

function isPlural(word: string): boolean {
  return /^(?:\p{Ll}{2,}[^su\s'’]s|people|men|women|children)$/u.test(word);
}

function isVerb(word: string): boolean {
  return PARTICIPLE.test(word) && !THING.test(word);
}

/** "$412,000 opposing it", "£390m given in May". */
const PARTICIPLE = /^(?:\p{Ll}{3,}(?:ed|ly)|\p{Ll}{4,}ing|given|paid|spent|made)$/u;
/** Things that end like a participle. */
const THING =
  /(?:build|hous|fund|train|earn|sav|shoot|bomb|kill|hear|sitt|cross|draw|paint|fil|screen|open|listing|bridging|lend|clothing|wedding|morning|evening|spring|string|offering|seedling|herring|sterling|shilling|ceil|dwell|building)(?:ing)?$/u;
