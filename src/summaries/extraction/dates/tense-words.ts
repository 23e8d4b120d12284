import lexicon from '../../../../data/lexicon/tense.json' with { type: 'json' };
import { isUpper } from '../text/characters.ts';
import { knownAt, knownWords } from '../text/known-words.ts';
import { endOf, startOf } from '../text/words.ts';
import type { Words } from '../text/words.ts';

/** Whether the words around a date speak of what was or of what is to come; `null` where neither. */
export type Tense = 'past' | 'future' | null;

/** Words that say something about the tense of their clause. */
const CLASSES = {
  future: lexicon.future,
  past: lexicon.past,
  openToFuture: lexicon.openToFuture,
  /** Verbs that in the present tell of what is fixed to come: "the shop reopens on Friday". */
  scheduled: lexicon.scheduled,
  /** Verbs of what goes on: "stays shut until Friday". */
  lasting: lexicon.lasting,
  copula: lexicon.copulas,
  /** "They gathered outside to hear her on Saturday": what it was for was then too. */
  motion: lexicon.motion,
  /** "Once expected to open in May": it is expected no more. */
  formerly: lexicon.formerly,
  /** "His victory Tuesday": what has a day beside it has been. */
  pastEvent: lexicon.pastEvents,
  /** The same behind an article: "the attack Tuesday", not "they may attack". */
  pastEventOrVerb: lexicon.pastEventsOrVerbs,
  /** The same where it may be fixed beforehand: "the fight Tuesday", but "will see Tuesday's fight". */
  plannedEvent: lexicon.plannedEvents,
  /** "The decision in June to close it": what follows says what was decided. */
  decision: lexicon.decisions,
  /** "Adjourned until Friday", "gave her until Friday": what comes on that day has still to come. */
  deferring: lexicon.deferring,
  /** "She said buses arrive on Friday": what is said has a tense of its own. */
  reporting: lexicon.reporting,
  /** Verbs behind which somebody has something done: "to get it mended". */
  causes: lexicon.causes,
  /** "They want it mended by Friday." */
  wants: lexicon.wants,
  subject: ['he', 'she', 'it', 'they', 'we', 'i', 'you'],
  opensClause: lexicon.clauseOpeners,
  /** After "to" these are no verbs. */
  noVerb: lexicon.noVerbs,
  preposition: lexicon.prepositions,
  to: ['to'],
  that: ['that'],
  until: ['until', 'till'],
  /** "She has a meeting on Tuesday": it is fixed to come. */
  has: ['has', 'have', 've'],
  article: ['a', 'an', 'another'],
  wasWere: ['was', 'were'],
  won: ['won'],
  /** What is left of a word behind an apostrophe: "won't", "Friday's". */
  clitic: ['t', 's'],
  be: ['be'],
} as const satisfies Record<string, readonly string[]>;

type WordClass = keyof typeof CLASSES;

const NAMES = Object.keys(CLASSES) as WordClass[];

const ofClasses = Object.fromEntries(NAMES.map((name, index) => [name, 1 << index])) as Readonly<
  Record<WordClass, number>
>;

/** For each class the bit that stands for it; then what a word is by its form, and a mark between words. */
export const IS = {
  ...ofClasses,
  /** In small letters, two at least: after "to" it can be a verb. */
  small: 1 << NAMES.length,
  mark: 1 << (NAMES.length + 1),
  /** "clients": after "to" it is no verb. */
  plural: 1 << (NAMES.length + 2),
};

/** Whether the word at an index is of one of some classes. */
export function is(clause: readonly number[], index: number, classes: number): boolean {
  return ((clause[index] ?? 0) & classes) !== 0;
}

/** How far words that belong together may stand apart: an event from its day. */
export const NEAR = 6;

const WORDS = knownWords(masks());

function masks(): Map<string, number> {
  const words = new Map<string, number>();
  for (const name of NAMES) {
    for (const word of CLASSES[name]) words.set(word, (words.get(word) ?? 0) | IS[name]);
  }
  return words;
}

/** "-ed" after at least two letters: "escalated", not "bed" or "need". */
const REGULAR_PAST =
  /^(?!(?:need|indeed|hundred|sacred|naked|wicked|speed|exceed|proceed|succeed|shed|sped|embed|biased)$)\p{Ll}{2,}ed$/u;
const E = 101;
const D = 100;

/** "clients", "members"; not "discuss", "focus", "his". */
const PLURAL = /\p{Ll}{2}[^suiy\P{Ll}]s$/u;

/** The classes of a word, one bit each: none for a name, whose capital does not open its sentence. */
export function tenseClassesOf(words: Words, index: number, opensSentence: boolean): number {
  const { text } = words;
  const [start, end] = [startOf(words, index), endOf(words, index)];
  if (!opensSentence && isUpper(text.charAt(start))) return 0;
  const small = end - start > 1 ? IS.small : 0;
  const plural = PLURAL.test(text.slice(Math.max(start, end - 4), end)) ? IS.plural : 0;
  const classes = (knownAt(WORDS, words, index) ?? 0) | small | plural;
  if (text.charCodeAt(end - 1) !== D || text.charCodeAt(end - 2) !== E) return classes;
  return REGULAR_PAST.test(text.slice(start, end).toLowerCase()) ? classes | IS.past : classes;
}
