import type { NameKind } from '../../types.ts';
import {
  ACTION,
  ADVERB,
  AUXILIARY,
  HE,
  HUMAN_ACTION,
  ITS,
  NOUN_FOR_BODY,
  OF_A_COMPANY,
  PLACE_PREPOSITION,
  PREPOSITION,
  SAYS,
  SAYS_BEFORE,
  SHE,
  THE,
  besideAt,
} from './beside.ts';
import { PLACE, is } from './known.ts';
import { BODY_NOUNS, COMMON_WORDS, KNOWN_PLACES } from './lexicon.ts';
import type { Reading } from './readings.ts';
import { descriptionAfter, roleAfter } from './roles.ts';
import { apposedRole } from './role-before.ts';
import { isCapitalAt, lettersEnd, wordAt, wordStart } from './words.ts';
import type { Words } from './words.ts';

/** What stands around a name. */
type Neighbourhood = {
  readonly text: string;
  readonly words: Words;
  readonly reading: Reading;
  /** What the word before tells, in the bits of beside.ts, and what parts it from the name. */
  readonly before: number;
  readonly gapBefore: string;
  /** The same of the word behind, adverbs left out, whose index is `next`. */
  readonly behind: number;
  readonly next: number;
  /** What stands right behind the name, up to the word behind. */
  readonly gapBehind: string;
};

type Evidence = {
  readonly kind: NameKind;
  /** From 1, a hint, to {@link ENOUGH}, a proof; below 0 it speaks against. */
  readonly weight: number;
  /** Signs of which one must be there; most names show few of them. */
  readonly needs: number;
  readonly holds: (around: Neighbourhood) => boolean;
  /** Whether it shows somebody who speaks, which a body may do too: it counts once for a name. */
  readonly speaks?: true;
};

/** The sums of what holds for a mention; what shows a speaker is kept apart. */
export type Weights = Readonly<Record<NameKind | 'speaker', number>>;

/** From this sum on a name is of a kind. */
export const ENOUGH = 2;

const AGE = /^, (?:aged? )?\d{1,3}\b/;
const PARTY = /^ \((?:R|D|I|L)\b/;
const WHO = /^, (?:who|whose|whom)\b/;
const QUOTATION_ENDS = /[,?!.]["”’']+ $/;
/** A capital inside a word, but not in McCain, MacKay, O'Neill, DeSantis, LaRouche. */
const INNER_CAPITAL =
  /^(?!Mc|Mac|De|Di|Du|La|Le|Van|Von|Fitz|O['’]|D['’])\p{Lu}?\p{Ll}+\p{Lu}\p{L}*$/u;
/** Two or three words none of which is an English one: "Ekai Lokwang", not "Wider Streets". */
function isUncommon({ parts }: Reading): boolean {
  return parts.length > 1 && parts.length < 4 && !parts.some((part) => COMMON_WORDS.has(part));
}

/** Signs around a name, as bits, by which the rules worth asking are found. */
const COMMA_BEHIND = 1 << 0;
const BRACKET_BEHIND = 1 << 1;
const COMMA_BEFORE = 1 << 2;
/** Something longer than a space. */
const MARKS_BEFORE = 1 << 3;
const SAID_BEHIND = 1 << 4;
const SAID_BEFORE = 1 << 5;
const ACTION_BEHIND = 1 << 6;
const HUMAN_ACTION_BEHIND = 1 << 7;
const HE_OR_SHE_BEHIND = 1 << 8;
const ITS_BEHIND = 1 << 9;
const THE_BEFORE = 1 << 10;
const PLACE_PREPOSITION_BEFORE = 1 << 11;
const BODY_BEFORE = 1 << 12;
const COMPANY_BEHIND = 1 << 13;
const SEVERAL_WORDS = 1 << 14;
const ONE_WORD = 1 << 15;

const ALWAYS = (): boolean => true;

/** What beside a name shows whose it is. */
const RULES: readonly Evidence[] = [
  // Adalat, 44,
  {
    kind: 'person',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: (around) => AGE.test(tailOf(around)),
  },
  // Aird (D-Petersburg)
  {
    kind: 'person',
    weight: 2,
    needs: BRACKET_BEHIND,
    holds: (around) => PARTY.test(tailOf(around)),
  },
  // Aird, who
  {
    kind: 'person',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: (around) => WHO.test(tailOf(around)),
  },
  // Aird, a teacher; Aird, director of
  {
    kind: 'person',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: ({ text, words, reading }) => roleAfter(text, words, reading) !== null,
  },
  // Kazakhstan's foreign minister, Aird,
  {
    kind: 'person',
    weight: 2,
    needs: COMMA_BEFORE,
    holds: ({ text, words, reading }) =>
      apposedRole(text, words, reading.first, reading.next) !== null,
  },
  // Aird said
  {
    kind: 'person',
    weight: 2,
    speaks: true,
    needs: SAID_BEHIND,
    holds: (around) => (around.before & PREPOSITION) === 0 && !saysIt(around),
  },
  // Maersk said it
  { kind: 'organisation', weight: 2, needs: SAID_BEHIND, holds: saysIt },
  // "…," said Aird
  {
    kind: 'person',
    weight: 2,
    speaks: true,
    needs: SAID_BEFORE,
    holds: ({ text, words, reading }) => isInverted(text, words, reading.first - 1),
  },
  // "…," Beau Aird, then on leave, wrote
  {
    kind: 'person',
    weight: 2,
    needs: MARKS_BEFORE,
    holds: ({ gapBefore, reading }) => reading.parts.length > 1 && QUOTATION_ENDS.test(gapBefore),
  },
  // Ekai Lokwang opened: words of no other kind, and what persons do
  {
    kind: 'person',
    weight: 1,
    needs: ACTION_BEHIND,
    holds: ({ reading }) => isUncommon(reading),
  },
  // Ekai Lokwang wept
  {
    kind: 'person',
    weight: 1,
    needs: HUMAN_ACTION_BEHIND,
    holds: ({ reading }) => isUncommon(reading),
  },
  // Aird … her
  { kind: 'person', weight: 1, needs: HE_OR_SHE_BEHIND, holds: ALWAYS },
  // the Airds: no person is called so
  { kind: 'person', weight: -3, needs: THE_BEFORE, holds: hasArticle },
  // Statistics Canada
  {
    kind: 'person',
    weight: -2,
    needs: SEVERAL_WORDS,
    holds: ({ reading: { parts, given } }) =>
      given === undefined && KNOWN_PLACES.has(parts.at(-1) ?? ''),
  },
  // in Aird
  { kind: 'person', weight: -1, needs: PLACE_PREPOSITION_BEFORE, holds: ALWAYS },
  // the newspaper Haaretz
  { kind: 'organisation', weight: 3, needs: BODY_BEFORE, holds: ALWAYS },
  // Xinhua, the official Chinese news agency
  {
    kind: 'organisation',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: ({ text, words, reading }) =>
      BODY_NOUNS.has(descriptionAfter(text, words, reading)?.head ?? ''),
  },
  // PolitiFact
  {
    kind: 'organisation',
    weight: 3,
    needs: ONE_WORD,
    holds: ({ text, reading }) => INNER_CAPITAL.test(text.slice(reading.start, reading.end)),
  },
  // Verizon's shares, Verizon employees
  {
    kind: 'organisation',
    weight: 2,
    needs: COMPANY_BEHIND,
    holds: ({ gapBehind }) => /^(?:['’]s)? $/.test(gapBehind),
  },
  // Verizon … its
  { kind: 'organisation', weight: 1, needs: ITS_BEHIND, holds: ALWAYS },
  // the Rainmakers
  { kind: 'organisation', weight: 1, needs: THE_BEFORE, holds: hasArticle },
  // the Rainmakers said
  {
    kind: 'organisation',
    weight: 1,
    needs: THE_BEFORE,
    holds: ({ gapBehind, behind }) => gapBehind === ' ' && (behind & SAYS) !== 0,
  },
  // in Aktogay
  { kind: 'place', weight: 1, needs: PLACE_PREPOSITION_BEFORE, holds: ALWAYS },
  // Aktogay, Kazakhstan
  {
    kind: 'place',
    weight: 2,
    needs: COMMA_BEHIND,
    holds: ({ words, next }) => isPlaceAt(words, next),
  },
];

/** The signs around a name. */
function signsOf({ before, gapBefore, behind, gapBehind, words, reading }: Neighbourhood): number {
  let signs = reading.parts.length > 1 ? SEVERAL_WORDS : ONE_WORD;
  if (gapBefore === ' ') {
    if ((before & SAYS_BEFORE) !== 0) signs |= SAID_BEFORE;
    if ((before & NOUN_FOR_BODY) !== 0) signs |= BODY_BEFORE;
  } else if (gapBefore.length > 1) signs |= gapBefore === ', ' ? COMMA_BEFORE : MARKS_BEFORE;
  if (gapBehind === ' ') {
    if ((behind & SAYS) !== 0) signs |= SAID_BEHIND;
    if ((behind & ACTION) !== 0) signs |= ACTION_BEHIND;
    if ((behind & HUMAN_ACTION) !== 0) signs |= HUMAN_ACTION_BEHIND;
  } else if (gapBehind === ', ') signs |= COMMA_BEHIND;
  else if (gapBehind === ' (') signs |= BRACKET_BEHIND;
  if ((before & THE) !== 0) signs |= THE_BEFORE;
  if ((before & PLACE_PREPOSITION) !== 0) signs |= PLACE_PREPOSITION_BEFORE;
  if ((behind & OF_A_COMPANY) !== 0) signs |= COMPANY_BEHIND;
  const pronouns = pronounsBehind(words, reading.next);
  if ((pronouns & (HE | SHE)) !== 0) signs |= HE_OR_SHE_BEHIND;
  return (pronouns & ITS) === 0 ? signs : signs | ITS_BEHIND;
}

const TAIL = 24;

function tailOf({ text, reading: { end } }: Neighbourhood): string {
  return text.slice(end, end + TAIL);
}

/** "said it would": a body speaks of itself. */
function saysIt(around: Neighbourhood): boolean {
  return /^ \p{Ll}+ (?:that )?(?:it|its) /u.test(tailOf(around));
}

function isPlaceAt(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return word !== undefined && is(word, PLACE);
}

const MOST_ADVERBS = 2;
const SMALL_L = 'l'.charCodeAt(0);
const SMALL_Y = 'y'.charCodeAt(0);

/** "Aird also said", "Aird has repeatedly said". */
function isAdverb(words: Words, at: number): boolean {
  if (at >= words.count || isCapitalAt(words, at)) return false;
  const end = lettersEnd(words, at);
  return (
    (words.text.charCodeAt(end - 1) === SMALL_Y && words.text.charCodeAt(end - 2) === SMALL_L) ||
    (besideAt(words, at) & ADVERB) !== 0
  );
}

/** How surely the neighbourhood of a mention makes it a person's, a body's, a place's name. */
export function weigh(text: string, words: Words, reading: Reading): Weights {
  const { first, start, end } = reading;
  let { next } = reading;
  while (next < reading.next + MOST_ADVERBS && isAdverb(words, next)) next++;
  const around: Neighbourhood = {
    text,
    words,
    reading,
    before: besideAt(words, first - 1),
    gapBefore: text.slice(Math.max(endBefore(words, first), start - MOST_BETWEEN), start),
    behind: besideAt(words, next),
    next,
    gapBehind:
      reading.next < words.count
        ? text.slice(end, Math.min(wordStart(words, reading.next), end + MOST_BETWEEN))
        : '',
  };
  const sums = { person: 0, organisation: 0, place: 0, speaker: 0 };
  const signs = signsOf(around);
  for (const { kind, weight, needs, holds, speaks } of RULES) {
    if ((signs & needs) === 0 || !holds(around)) continue;
    if (speaks === true) sums.speaker = isWholeName(reading) ? weight : 1;
    else sums[kind] += weight;
  }
  return sums;
}

const MOST_BETWEEN = 4;

function endBefore(words: Words, first: number): number {
  return first === 0 ? Infinity : lettersEnd(words, first - 1);
}

/** "Ada Marsh"; of "Marsh" or "Water First" alone nobody can tell whether it is a body that speaks. */
function isWholeName({ parts }: Reading): boolean {
  return parts.length > 1 && !parts.every((part) => COMMON_WORDS.has(part));
}

/** In "…," said Aird the verb stands first; in "He said Verizon employees knew" a clause begins. */
function isInverted(text: string, words: Words, verb: number): boolean {
  const [before, at] = [wordAt(words, verb - 1), wordAt(words, verb)];
  return (
    at !== undefined &&
    (before === undefined ||
      /[,"”’'!?]/.test(text.slice(before.end, Math.min(at.start, before.end + 4))))
  );
}

/** "the Rainmakers were", but not "the Rath campaign", where the article belongs to another noun. */
function hasArticle({ before, gapBehind, behind }: Neighbourhood): boolean {
  return (before & THE) !== 0 && (gapBehind !== ' ' || (behind & (AUXILIARY | SAYS)) !== 0);
}

const REACH = 10;

/** The pronouns behind a name, before another capital comes. */
function pronounsBehind(words: Words, next: number): number {
  let found = 0;
  for (let at = next; at < next + REACH && at < words.count; at++) {
    if (isCapitalAt(words, at) && wordAt(words, at)?.initial !== true) break;
    found |= besideAt(words, at);
  }
  return found;
}
