import { AND, OF_WORD, PARTICLE_WORD, RETIRED_WORD, besideAt } from './beside.ts';
import { capitalAt, goesOn, joined } from './joined.ts';
import { BODY_HEAD, BODY_OPENER, OF, OFFICE, PARTICLE, SUFFIX, is } from './known.ts';
import { RETIRED, ROLE_NOUNS } from './lexicon.ts';
import { closesGap, isNickname } from './nicknames.ts';
import { andInBody, isAimOfBody, isListedInBody } from './one-body.ts';
import { holdsBoth } from './posts.ts';
import { isCapitalAt, wordAt } from './words.ts';
import type { Word, Words } from './words.ts';

/** How many words from `at` on go on the run: none, a capital, or small words up to the next capital. */
export function stepFrom(words: Words, at: number, first: number): number {
  if (!isCapitalAt(words, at) && (besideAt(words, at) & JOINS) === 0) return 0;
  const last = wordAt(words, at - 1);
  const word = wordAt(words, at);
  if (word === undefined || last?.sentence !== word.sentence) return 0;
  if (isRetired(words.text, last, word)) return wordAt(words, at + 1)?.capital === true ? 2 : 0;
  if (last.possessive) return isOwnedBody(words.text, last, word) ? 1 : 0;
  if (word.capital && (FINITE.has(word.lower) || isSelf(word, wordAt(words, at + 1)))) return 0;
  if (word.start - last.end > 1) return word.capital && goesOnOver(words, at, first) ? 1 : 0;
  if (!joined(words, last, word)) return 0;
  if (word.capital) return goesOn(word) ? 1 : 0;
  return smallWords(words, at, first);
}

/** Small words inside names. */
const JOINS = PARTICLE_WORD | OF_WORD | AND | RETIRED_WORD;

/** "Colonel (ret.) Otis Roe" */
function isRetired(text: string, last: Word, { start, end, lower }: Word): boolean {
  return (
    RETIRED.has(lower) &&
    is(last, OFFICE) &&
    text.slice(last.end, start) === ' (' &&
    /^\.?\) $/.test(text.slice(end, text.indexOf(')', end) + 2))
  );
}

/** More than a space parts a name's words: "Marsh, Jr.", a nickname's marks, "Ernst & Young", a list. */
function goesOnOver(words: Words, at: number, first: number): boolean {
  const [last, word] = [wordAt(words, at - 1), wordAt(words, at)];
  if (last === undefined || word === undefined) return false;
  const { text } = words;
  const gap = text.slice(last.end, Math.min(word.start, last.end + LONGEST_GAP));
  return (
    (gap === ', ' && (is(word, SUFFIX) || isListedInBody(words, at, first))) ||
    isNickname(words, at) ||
    closesGap(text, last, word) ||
    gap === ' & '
  );
}

const LONGEST_GAP = 4;

/** Verbs that end a name in a heading: "Dana Whitlock Is Right". */
const FINITE = new Set(
  'is are was were has had does did says said can could should would'.split(' '),
);

/** "In defence of Keith [I] don't think", "To Keith [I'm] late"; not "Elizabeth I was". */
function isSelf({ text }: Word, next: Word | undefined): boolean {
  return /^I['’]/.test(text) || (text === 'I' && OF_SELF.has(next?.lower ?? ''));
}

const OF_SELF = new Set(
  "am do don't don’t have haven't haven’t think know believe feel want hope wish suppose guess can can't can’t will won't won’t would could see say".split(
    ' ',
  ),
);

/** "Harbour Workers' Union", "Women's Institute": many own it, and it is a body. */
function isOwnedBody(text: string, last: Word, word: Word): boolean {
  if (!word.capital || !is(word, BODY_HEAD)) return false;
  const gap = text.slice(last.end, Math.min(word.start, last.end + LONGEST_GAP));
  if (!/^['’]s?\s$/.test(gap)) return false;
  return MANY.has(last.lower) || (gap.length === 2 && ROLE_NOUNS.has(last.lower.slice(0, -1)));
}

const MANY = new Set('women men children people veterans teachers'.split(' '));

const AIMS = new Set(['of', 'to']);

function smallWords(words: Words, at: number, first: number): number {
  const small = wordAt(words, at);
  if (small === undefined) return 0;
  const nextIsCapital = capitalAt(words, at + 1);
  const next = wordAt(words, at + 1);
  if (is(small, PARTICLE)) {
    if (nextIsCapital) return 2;
    return isParticle(next) && capitalAt(words, at + 2) ? 3 : 0;
  }
  const last = wordAt(words, at - 1);
  const isOf = is(small, OF) && last !== undefined && is(last, BODY_OPENER | BODY_HEAD | OFFICE);
  if (isOf || isForOffice(words, at) || (AIMS.has(small.text) && isAimOfBody(words, at, first))) {
    if (nextIsCapital) return 2;
    return next?.text === 'the' && capitalAt(words, at + 2) ? 3 : 0;
  }
  if (small.text !== 'and') return 0;
  return holdsBoth(last, next) && nextIsCapital && capitalAt(words, at + 2)
    ? 2
    : andInBody(words, at, first);
}

/** "Minister of State | for Transport", "Secretary of State | for Wales". */
function isForOffice(words: Words, at: number): boolean {
  const [office, of, state, small] = [at - 3, at - 2, at - 1, at].map((place) =>
    wordAt(words, place),
  );
  return (
    small?.text === 'for' &&
    state?.text === 'State' &&
    of?.text === 'of' &&
    office !== undefined &&
    is(office, OFFICE)
  );
}

/** In lower case: "Van" is a name's first word. */
function isParticle(word: Word | undefined): boolean {
  return word !== undefined && !word.capital && is(word, PARTICLE);
}
