import { knownIn, knownWords } from '../text/known-words.ts';
import { reportingForms } from '../text/verbs.ts';
import {
  BODY_NOUNS,
  CORPORATE_NOUNS,
  PARTICLES,
  RETIRED,
  ROLE_NOUNS,
  TITLE_MODIFIERS,
  TRADES,
} from './lexicon.ts';
import { isSaying, isSayingBefore } from './saying.ts';
import { isCapitalAt, lettersEnd, wordHash, wordStart } from './words.ts';
import type { Words } from './words.ts';

/** What small words and verbs tell of a name beside them, as bits: most words tell nothing. */
export const AND = 1 << 0;
/** "van" in "Ludwig van Beethoven". */
export const PARTICLE_WORD = 1 << 1;
/** "of" in "Department of Justice", "to" in "Prevention of Cruelty to Animals". */
export const OF_WORD = 1 << 2;
/** "de" in "de Blasio said". */
export const LEADING_PARTICLE = 1 << 3;
export const PLACE_PREPOSITION = 1 << 4;
/** Any preposition, those of places too. */
export const PREPOSITION = 1 << 5;
export const THE = 1 << 6;
export const HE = 1 << 7;
export const SHE = 1 << 8;
export const ITS = 1 << 9;
export const SAYS = 1 << 10;
/** A verb of saying that its subject may follow. */
export const SAYS_BEFORE = 1 << 11;
/** What persons do and bodies now and then. */
export const ACTION = 1 << 12;
/** What persons alone do. */
export const HUMAN_ACTION = 1 << 13;
/** "was", "will": forms of be, have and modal verbs. */
export const AUXILIARY = 1 << 14;
export const ADVERB = 1 << 15;
/** "newspaper", "company". */
export const NOUN_FOR_BODY = 1 << 16;
/** "shares", "employees". */
export const OF_A_COMPANY = 1 << 17;
/** Between a name and what somebody is. */
export const IS = 1 << 18;
export const WAS = 1 << 19;
export const WHO = 1 << 20;
/** Nouns for persons and what stands before them: "former". */
export const ROLE_WORD = 1 << 21;
/** Small words before a description's own: "the", "now", "his". */
export const BEFORE_DESCRIPTION = 1 << 22;
/** Small words a description does not end in. */
export const NO_END = 1 << 23;
/** Small words behind a description's head. */
export const BEHIND_HEAD = 1 << 24;
/** Where a clause begins, a description ends. */
export const CLAUSE = 1 << 25;
/** With one of these before its noun it is no noun phrase but a clause: ", will become the manager". */
export const NO_DESCRIPTION = 1 << 26;

/** Two of one family, who mostly share a surname. */
export const OF_ONE_FAMILY = 1 << 27;

/** "trader", "shipbuilder": somebody or a firm. */
export const NOUN_OF_TRADE = 1 << 29;

/** In brackets behind a rank. */
export const RETIRED_WORD = 1 << 28;

const SAYING_FORMS = [...reportingForms()];

const LISTS: readonly (readonly [number, Iterable<string>])[] = [
  [AND, ['and']],
  [RETIRED_WORD, RETIRED],
  [PARTICLE_WORD, PARTICLES],
  [OF_WORD, listed('of for on without to')],
  [LEADING_PARTICLE, listed('de van von bin ibn della di du del der el al')],
  [PLACE_PREPOSITION, listed('in at near across outside throughout inside into')],
  [
    PREPOSITION,
    listed('in at near across outside throughout inside into of from to with by for on'),
  ],
  [THE, ['the']],
  [HE, listed('he his him himself')],
  [SHE, listed('she her hers herself')],
  [ITS, listed('its itself')],
  [SAYS, SAYING_FORMS.filter(isSaying)],
  [SAYS_BEFORE, SAYING_FORMS.filter(isSayingBefore)],
  [
    HUMAN_ACTION | ACTION,
    listed(
      'wept cried smiled laughed grinned frowned nodded shrugged sighed blinked drove walked slept woke ate drank wore knelt stood sat ' +
        'waited lives lived married remembers remembered recalls recalled resigned retired graduated studied grew works worked keeps ' +
        'cooked paused gestured winced thinks believes hopes fears loves likes wants',
    ),
  ],
  [
    ACTION,
    listed(
      'opened left bought sold started founded scored ran wrote arrived returned stopped closed joined moved took spent saw heard held',
    ),
  ],
  [AUXILIARY, listed('was were is are has had have will would did does can could may might must')],
  [
    ADVERB,
    listed('also has had have later then once first again previously often already still never'),
  ],
  [NOUN_FOR_BODY, BODY_NOUNS],
  [NOUN_OF_TRADE, TRADES],
  [OF_A_COMPANY, CORPORATE_NOUNS],
  [IS, ['is']],
  [WAS, ['was']],
  [ROLE_WORD, ROLE_NOUNS.keys()],
  [ROLE_WORD, TITLE_MODIFIERS],
  [
    BEFORE_DESCRIPTION,
    listed('the a an one now then also once formerly currently his her its their'),
  ],
  [NO_END, listed('of for at in with on from to by and')],
  [BEHIND_HEAD, listed('of for at in with on from to by under')],
  [CLAUSE, listed('who whom whose which that when where while after before because')],
  [
    NO_DESCRIPTION,
    listed(
      'of in on at by as and but or like during named told tells will would is are was were be been has have had can could may might ' +
        'should did does do became becomes he she they him them you it not to with from for the',
    ),
  ],
  [WHO, ['who']],
  [
    OF_ONE_FAMILY,
    listed('couple parents spouses brothers sisters siblings twins grandparents newlyweds married'),
  ],
];

function listed(words: string): string[] {
  return words.split(' ');
}

const BESIDE = knownWords(bitsOf(LISTS));

function bitsOf(lists: typeof LISTS): Map<string, number> {
  const bits = new Map<string, number>();
  for (const [bit, words] of lists)
    for (const word of words) bits.set(word, (bits.get(word) ?? 0) | bit);
  return bits;
}

/** What the word at an index tells of a name beside it, whatever its case; 0 outside the text. */
export function besideAt(words: Words, at: number): number {
  if (at < 0 || at >= words.count) return 0;
  return (
    knownIn(BESIDE, words.text, wordStart(words, at), lettersEnd(words, at), wordHash(words, at)) ??
    0
  );
}

/** The same for a word in lower case; 0 for one with a capital. */
export function smallAt(words: Words, at: number): number {
  return isCapitalAt(words, at) ? 0 : besideAt(words, at);
}
