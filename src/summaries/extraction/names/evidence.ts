import type { NameKind } from '../../types.ts';
import { BODY_NOUNS, COMMON_WORDS, CORPORATE_NOUNS, KNOWN_PLACES } from './lexicon.ts';
import type { Reading } from './readings.ts';
import { isSaying, isSayingBefore } from './saying.ts';
import { descriptionAfter, roleAfter } from './roles.ts';
import { apposedRole } from './role-before.ts';
import type { Word } from './words.ts';

/** What stands around a name. */
type Neighbourhood = {
  readonly text: string;
  readonly words: readonly Word[];
  readonly reading: Reading;
  /** The word before in lower case, and what parts it from the name. */
  readonly before: string;
  readonly gapBefore: string;
  /** The word behind in lower case, adverbs left out, and what stands right behind the name. */
  readonly behind: string;
  readonly gapBehind: string;
  /** What follows, for marks and figures. */
  readonly tail: string;
};

type Evidence = {
  readonly kind: NameKind;
  /** From 1, a hint, to {@link ENOUGH}, a proof; below 0 it speaks against. */
  readonly weight: number;
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
const PLACE_PREPOSITIONS = new Set([
  'in',
  'at',
  'near',
  'across',
  'outside',
  'throughout',
  'inside',
  'into',
]);
/** In "Banks of Kent said" it is not Kent who speaks. */
const PREPOSITIONS = new Set([
  ...PLACE_PREPOSITIONS,
  'of',
  'from',
  'to',
  'with',
  'by',
  'for',
  'on',
]);
const PERSONAL = new Set(['he', 'she', 'his', 'her', 'him', 'himself', 'herself']);
const IMPERSONAL = new Set(['its', 'itself']);

/** What persons alone do. */
const HUMAN_ACTIONS = new Set(
  (
    'wept cried smiled laughed grinned frowned nodded shrugged sighed blinked drove walked slept woke ate drank wore knelt stood sat ' +
    'waited lives lived married remembers remembered recalls recalled resigned retired graduated studied grew works worked keeps ' +
    'cooked paused gestured winced thinks believes hopes fears loves likes wants'
  ).split(' '),
);
/** What persons do and bodies now and then. */
const ACTIONS = new Set([
  ...HUMAN_ACTIONS,
  ...'opened left bought sold started founded scored ran wrote arrived returned stopped closed joined moved took spent saw heard held'.split(
    ' ',
  ),
]);

/** Two or three words none of which is an English one: "Ekai Lokwang", not "Wider Streets". */
function isUncommon({ parts }: Reading): boolean {
  return parts.length > 1 && parts.length < 4 && !parts.some((part) => COMMON_WORDS.has(part));
}

/** What beside a name shows whose it is. */
const RULES: readonly Evidence[] = [
  // Adalat, 44,
  { kind: 'person', weight: 2, holds: ({ tail }) => AGE.test(tail) },
  // Aird (D-Petersburg)
  { kind: 'person', weight: 2, holds: ({ tail }) => PARTY.test(tail) },
  // Aird, who
  { kind: 'person', weight: 2, holds: ({ tail }) => WHO.test(tail) },
  // Aird, a teacher; Aird, director of
  {
    kind: 'person',
    weight: 2,
    holds: ({ tail, text, words, reading }) =>
      tail.startsWith(', ') && roleAfter(text, words, reading) !== null,
  },
  // Kazakhstan's foreign minister, Aird,
  {
    kind: 'person',
    weight: 2,
    holds: ({ gapBefore, text, words, reading }) =>
      gapBefore === ', ' && apposedRole(text, words, reading.first, reading.next) !== null,
  },
  // Aird said
  {
    kind: 'person',
    weight: 2,
    speaks: true,
    holds: ({ before, gapBehind, behind, tail }) =>
      gapBehind === ' ' && isSaying(behind) && !PREPOSITIONS.has(before) && !saysIt(tail),
  },
  // Maersk said it
  {
    kind: 'organisation',
    weight: 2,
    holds: ({ gapBehind, behind, tail }) => gapBehind === ' ' && isSaying(behind) && saysIt(tail),
  },
  // "…," said Aird
  {
    kind: 'person',
    weight: 2,
    speaks: true,
    holds: ({ gapBefore, before, text, words, reading }) =>
      gapBefore === ' ' && isSayingBefore(before) && isInverted(text, words, reading.first - 1),
  },
  // "…," Beau Aird, then on leave, wrote
  {
    kind: 'person',
    weight: 2,
    holds: ({ gapBefore, reading }) => reading.parts.length > 1 && QUOTATION_ENDS.test(gapBefore),
  },
  // Ekai Lokwang opened: words of no other kind, and what persons do
  {
    kind: 'person',
    weight: 1,
    holds: ({ gapBehind, behind, reading }) =>
      gapBehind === ' ' && ACTIONS.has(behind) && isUncommon(reading),
  },
  // Ekai Lokwang wept
  {
    kind: 'person',
    weight: 1,
    holds: ({ gapBehind, behind, reading }) =>
      gapBehind === ' ' && HUMAN_ACTIONS.has(behind) && isUncommon(reading),
  },
  // Aird … her
  { kind: 'person', weight: 1, holds: ({ words, reading }) => follows(PERSONAL, words, reading) },
  // the Airds: no person is called so
  { kind: 'person', weight: -3, holds: hasArticle },
  // Statistics Canada
  {
    kind: 'person',
    weight: -2,
    holds: ({ reading: { parts, given } }) =>
      parts.length > 1 && given === undefined && KNOWN_PLACES.has(parts.at(-1) ?? ''),
  },
  // in Aird
  { kind: 'person', weight: -1, holds: ({ before }) => PLACE_PREPOSITIONS.has(before) },
  // the newspaper Haaretz
  {
    kind: 'organisation',
    weight: 3,
    holds: ({ gapBefore, before }) => gapBefore === ' ' && BODY_NOUNS.has(before),
  },
  // Xinhua, the official Chinese news agency
  {
    kind: 'organisation',
    weight: 2,
    holds: ({ tail, text, words, reading }) =>
      tail.startsWith(', ') && BODY_NOUNS.has(descriptionAfter(text, words, reading)?.head ?? ''),
  },
  // PolitiFact
  {
    kind: 'organisation',
    weight: 3,
    holds: ({ text, reading }) => INNER_CAPITAL.test(text.slice(reading.start, reading.end)),
  },
  // Verizon's shares, Verizon employees
  {
    kind: 'organisation',
    weight: 2,
    holds: ({ gapBehind, behind }) =>
      /^(?:['’]s)? $/.test(gapBehind) && CORPORATE_NOUNS.has(behind),
  },
  // Verizon … its
  {
    kind: 'organisation',
    weight: 1,
    holds: ({ words, reading }) => follows(IMPERSONAL, words, reading),
  },
  // the Rainmakers
  { kind: 'organisation', weight: 1, holds: hasArticle },
  // the Rainmakers said
  {
    kind: 'organisation',
    weight: 1,
    holds: ({ before, gapBehind, behind }) =>
      before === 'the' && gapBehind === ' ' && isSaying(behind),
  },
  // in Aktogay
  { kind: 'place', weight: 1, holds: ({ before }) => PLACE_PREPOSITIONS.has(before) },
  // Aktogay, Kazakhstan
  {
    kind: 'place',
    weight: 2,
    holds: ({ gapBehind, behind }) => gapBehind === ', ' && KNOWN_PLACES.has(behind),
  },
];

const MOST_ADVERBS = 2;
/** "said it would": a body speaks of itself. */
function saysIt(tail: string): boolean {
  return /^ \p{Ll}+ (?:that )?(?:it|its) /u.test(tail);
}

const ADVERBS = new Set(
  'also has had have later then once first again previously often already still never'.split(' '),
);

/** "Aird also said", "Aird has repeatedly said". */
function isAdverb(word: Word | undefined): boolean {
  return (
    word !== undefined && (ADVERBS.has(word.text) || (!word.capital && word.text.endsWith('ly')))
  );
}

const TAIL = 24;

/** How surely the neighbourhood of a mention makes it a person's, a body's, a place's name. */
export function weigh(text: string, words: readonly Word[], reading: Reading): Weights {
  const before = words[reading.first - 1];
  let next = reading.next;
  while (next < reading.next + MOST_ADVERBS && isAdverb(words[next])) next++;
  const behind = words[reading.next];
  const around: Neighbourhood = {
    text,
    words,
    reading,
    before: before?.lower ?? '',
    gapBefore:
      before === undefined
        ? ''
        : text.slice(Math.max(before.end, reading.start - 4), reading.start),
    behind: words[next]?.lower ?? '',
    gapBehind:
      behind === undefined ? '' : text.slice(reading.end, Math.min(behind.start, reading.end + 4)),
    tail: text.slice(reading.end, reading.end + TAIL),
  };
  const sums = { person: 0, organisation: 0, place: 0, speaker: 0 };
  for (const { kind, weight, holds, speaks } of RULES) {
    if (!holds(around)) continue;
    if (speaks === true) sums.speaker = isWholeName(reading) ? weight : 1;
    else sums[kind] += weight;
  }
  return sums;
}

/** "Ada Marsh"; of "Marsh" or "Water First" alone nobody can tell whether it is a body that speaks. */
function isWholeName({ parts }: Reading): boolean {
  return parts.length > 1 && !parts.every((part) => COMMON_WORDS.has(part));
}

/** In "…," said Aird the verb stands first; in "He said Verizon employees knew" a clause begins. */
function isInverted(text: string, words: readonly Word[], verb: number): boolean {
  const [before, at] = [words[verb - 1], words[verb]];
  return (
    at !== undefined &&
    (before === undefined ||
      /[,"”’'!?]/.test(text.slice(before.end, Math.min(at.start, before.end + 4))))
  );
}

const VERBS = new Set(
  'was were is are has had have will would did does can could may might must'.split(' '),
);

/** "the Rainmakers were", but not "the Rath campaign", where the article belongs to another noun. */
function hasArticle({ before, gapBehind, behind }: Neighbourhood): boolean {
  return before === 'the' && (gapBehind !== ' ' || VERBS.has(behind) || isSaying(behind));
}

const REACH = 10;

/** Whether one of these pronouns comes behind a name before another capital does. */
function follows(
  pronouns: ReadonlySet<string>,
  words: readonly Word[],
  { next }: Reading,
): boolean {
  for (let at = next; at < next + REACH; at++) {
    const word = words[at];
    if (word === undefined || (word.capital && !word.initial)) return false;
    if (pronouns.has(word.lower)) return true;
  }
  return false;
}
