import type { Gender } from '../../types.ts';
import { isSpaceAt, oneOf } from '../text/characters.ts';
import { ROLE_WORD, besideAt } from './beside.ts';
import { ADJECTIVE, DAY_OR_MONTH, MODIFIER, OPENER, ROLE, SAYING, is } from './known.ts';
import { ROLE_NOUNS, TITLE_MODIFIERS } from './lexicon.ts';
import { FORMERLY } from './titles.ts';
import { isJoinedAt, lettersEnd, sentenceOf, wordAt, wordStart } from './words.ts';
import type { Word, Words } from './words.ts';

const STOPS = new Set(
  (
    'a an the this that these those his her their our my its your one two three of in on at by to from with for as and or but ' +
    'nor is was are were be been being has had have like than who whom which when where while if it he she they we you i because ' +
    'after before during toward towards around amid despite under over about against between among through into per via not no only also even just then now'
  ).split(' '),
);
/** "group leader", "union official", "hospital manager": what somebody holds an office in. */
const OF_A_BODY = new Set(
  (
    'group union club council company hospital school university church charity community parish town village market airline railway ' +
    'research project program programme site station branch store shop plant factory depot prison port harbour harbor theatre theater ' +
    'museum hotel farm ferry ward marketing sales press'
  ).split(' '),
);
const JOINS_NAMES = new Set(['and', 'of']);
const ARTICLES = new Set(['a', 'an', 'the', 'his', 'her', 'their', 'its', 'our', 'my', 'one']);
const MOST_BEFORE = 8;

/** The lower-case role right before a name, with what belongs to it. */
export type RoleBefore = { readonly start: number; readonly gender: Gender | null };

/**
 * Where the role that stands before word `at` begins: "the Groundworks executive director Libby
 * Bennett" -> at "Groundworks"; `null` where no noun for a person stands there. `office` says that
 * the words from `at` on are a title already, which "former" or "executive" may go on with.
 */
export function roleBefore(
  text: string,
  words: Words,
  at: number,
  office: boolean,
): RoleBefore | null {
  if (!mayBeRole(words, at - 1)) return null;
  const noun = neighbour(text, words, at - 1);
  if (noun === undefined) return null;
  const former = noun.lower.includes('-');
  const lower = former ? noun.lower.replace(FORMERLY, '') : noun.lower;
  const isRole = !noun.capital && (former ? ROLE_NOUNS.has(lower) : is(noun, ROLE));
  if (!isRole && !(office && (former ? TITLE_MODIFIERS.has(lower) : is(noun, MODIFIER))))
    return null;
  const gender = isRole ? (ROLE_NOUNS.get(lower) ?? null) : null;
  let sure = at - 1;
  let from = at - 1;
  let owner: number | null = null;
  for (let k = at - 2; k >= 0 && at - k <= MOST_BEFORE; k--) {
    const word = neighbour(text, words, k);
    const small = word?.lower ?? '';
    // Words nobody knows belong to the role where an article embraces them all.
    if (ARTICLES.has(small)) return { start: wordStart(words, from), gender };
    // "Leeds Fire and Rescue Service's station manager": what belongs to half a name is told without it.
    if (JOINS_NAMES.has(small) && owner !== null)
      return { start: wordStart(words, owner + 1), gender };
    if (
      word === undefined ||
      STOPS.has(small) ||
      (word.initial && is(word, OPENER) && (small === 'then' || !is(word, MODIFIER))) ||
      is(word, SAYING) ||
      isDated(words, k)
    )
      break;
    from = k;
    if (word.possessive) owner = k;
    if (sure === k + 1 && (word.capital || is(word, MODIFIER | ADJECTIVE) || OF_A_BODY.has(small)))
      sure = k;
  }
  return { start: wordStart(words, sure), gender };
}

/** "On Monday | council leader Ada Roe": when, without a comma; "Sunday Times editor Ada Roe" is no date. */
function isDated(words: Words, at: number): boolean {
  const word = wordAt(words, at);
  return (
    word !== undefined &&
    is(word, DAY_OR_MONTH) &&
    BEFORE_DATES.has(wordAt(words, at - 1)?.lower ?? '')
  );
}

const BEFORE_DATES = new Set('on in last next late early since until'.split(' '));

/** "chairman", "former", "then-senator". */
function mayBeRole(words: Words, at: number): boolean {
  return isJoinedAt(words, at) || (besideAt(words, at) & ROLE_WORD) !== 0;
}

/**
 * Where the description begins that a name is set behind: "Kazakhstan's foreign minister, Erlan
 * Idrissov," -> at "Kazakhstan's"; `null` where none ends in a noun for a person, where neither an
 * article nor an owner makes it definite ("teachers, Aird"), or where no mark closes the name and
 * the sentence began before the description ("To the president, Aird said"). The name is words `at` to
 * before `next`.
 */
export function apposedRole(
  text: string,
  words: Words,
  at: number,
  next: number,
): RoleBefore | null {
  if (!isComma(text.charCodeAt(wordStart(words, at) - 2))) return null;
  const [noun, name] = [wordAt(words, at - 1), wordAt(words, at)];
  if (noun === undefined || name === undefined) return null;
  const head = headBeforeOf(text, words, at - 1) ?? (is(noun, ROLE) ? at - 1 : null);
  const role = head === null ? undefined : wordAt(words, head);
  if (head === null || role === undefined) return null;
  if (noun.sentence !== name.sentence || text.slice(noun.end, name.start) !== ', ') return null;
  const end = wordAt(words, next - 1)?.end ?? text.length;
  const isClosed = closesName(text.charCodeAt(end));
  if (!isClosed && !GOES_ON.test(text.slice(end, end + GOING_ON))) return null;
  const gender = ROLE_NOUNS.get(role.text) ?? null;
  let owner: number | null = null;
  let from = head;
  for (let k = head - 1; k >= 0 && head - k < MOST_BEFORE; k--) {
    const word = neighbour(text, words, k);
    if (word === undefined) break;
    if (!isClosed && DEFINITE.has(word.text) && !word.initial) return null;
    if (DEFINITE.has(word.text) || (INDEFINITE.has(word.text) && next - at > 1))
      return { start: wordStart(words, k + 1), gender };
    if (STOPS.has(word.text) || (is(word, SAYING) && !word.capital)) break;
    if (word.possessive || (owner === k + 1 && word.capital)) owner = k;
    from = k;
  }
  // "General secretary of the Harbour Union, Des Hanlon,", "Police spokesperson, Des Hanlon, said": what
  // opens the sentence needs no article.
  const verb = wordAt(words, next);
  const isLong = head < at - 1 || (from < head && verb !== undefined && is(verb, SAYING));
  if (isClosed && next - at > 1 && isLong && opensRole(text, words, from))
    return { start: wordStart(words, from), gender };
  if (!isClosed) return null;
  if (owner !== null) return { start: wordStart(words, owner), gender };
  const place = next - at > 1 ? firstOfPlace(text, words, head) : head;
  return place === head ? null : { start: wordStart(words, place), gender };
}

/** "Present was | North Kesh MP, Ada Roe.": where the capitals begin that say whose office it is. */
function firstOfPlace(text: string, words: Words, head: number): number {
  let first = head;
  for (let k = head - 1; k >= 0 && head - k < MOST_BEFORE; k--) {
    const word = neighbour(text, words, k);
    if (word?.capital !== true || (word.initial && is(word, OPENER))) break;
    first = k;
  }
  return first;
}

/** "General secretary", and behind a comma "…, director-general | of the export institute". */
function opensRole(text: string, words: Words, from: number): boolean {
  const word = wordAt(words, from);
  if (word === undefined || STOPS.has(word.lower)) return false;
  return word.initial
    ? !is(word, OPENER)
    : isComma(text.charCodeAt(word.start - 2)) && ROLE_NOUNS.has(word.lower);
}

/** "The Minister of Works, Ada Roe has left" opens a sentence with one subject; "…, Roe has said," is put in. */
const GOES_ON = /^ (?:has|have|had|is|was|will)(?! \p{L}+,)(?!\p{L})/u;
const GOING_ON = 40;

/** The noun a description turns on, where it goes on behind that: "chief | of staff", "curator | of rural life". */
function headBeforeOf(text: string, words: Words, last: number): number | null {
  for (let k = last; k > 0 && last - k < MOST_OF; k--) {
    const word = k === last ? wordAt(words, k) : neighbour(text, words, k);
    if (word === undefined || is(word, SAYING)) return null;
    if (
      word.text !== 'of' &&
      (k === last || STOPS.has(word.text)) &&
      word.text !== 'the' &&
      k !== last
    )
      return null;
    if (word.text !== 'of') continue;
    const head = neighbour(text, words, k - 1);
    return head !== undefined && is(head, ROLE) ? k - 1 : null;
  }
  return null;
}

const MOST_OF = 5;
const DEFINITE = new Set('the The his her their its His Her Their Its'.split(' '));
/** "a union official, Des Hanlon,": with a full name only. */
const INDEFINITE = new Set(['a', 'an', 'A', 'An']);
const closesName = oneOf(',.;:)—"”');
const isComma = oneOf(',');

/** Word `at` where nothing but a space parts it from the word behind it. */
function neighbour(text: string, words: Words, at: number): Word | undefined {
  const next = wordStart(words, at + 1);
  if (at < 0 || next - lettersEnd(words, at) > LONGEST_OWNING || !isSpaceAt(text, next - 1))
    return undefined;
  const word = wordAt(words, at);
  if (word?.sentence !== sentenceOf(words, at + 1)) return undefined;
  return next - word.end === 1 || OWNING.test(text.slice(word.end, next)) ? word : undefined;
}

const OWNING = /^['’]s?\s$/;
/** The length of "'s ". */
const LONGEST_OWNING = 3;
