import type { NameKind } from '../../types.ts';
import { ACTION, AUXILIARY, SAYS, smallAt } from './beside.ts';
import { bearerReading } from './bearer.ts';
import { kindByWords } from './kinds.ts';
import {
  ADJECTIVE,
  ALSO_SURNAME,
  BODY_HEAD,
  GIVEN,
  HONOUR,
  NEVER,
  OF,
  OFFICE,
  OPENER,
  PLACE,
  ROLE,
  THING,
  WITH_DIGIT,
  is,
} from './known.ts';
import { GIVEN_NAMES, ROLE_NOUNS } from './lexicon.ts';
import { isFirmByTrade } from './firm-by-trade.ts';
import { isNoName, mentionOf, partsOf } from './mention.ts';
import { openingWords } from './opening.ts';
import type { Reading, Surroundings } from './reading.ts';
import { apposedRole, roleBefore } from './role-before.ts';
import { isSurnameHe } from './runs.ts';
import type { Run } from './runs.ts';
import { isAbbreviated, titleOf } from './titles.ts';
import { wordAt } from './words.ts';
import type { Word } from './words.ts';

/** A run without the words a sentence's beginning has put before it; `first` is the place of its first word. */
type Name = { readonly words: readonly Word[]; readonly first: number; readonly run: Run };

type Reader = (around: Surroundings, name: Name) => readonly Reading[] | null;

/** The first that knows what to make of a run decides; an empty list is "nobody". */
const READERS: readonly Reader[] = [
  readThing,
  readBearerOfBody,
  readBody,
  readEnvoy,
  readTitled,
  readAdjective,
  readCommonWord,
  readPlain,
];

/** The run "Ohio Gov. John Kasich" -> the place Ohio and the person John Kasich, role "Ohio Gov.". */
export function readRun(around: Surroundings, run: Run): readonly Reading[] {
  const skip = mayBeSurname(around, run) ? 0 : openingWords(run.words, around.isOrdinary);
  let end = run.words.length;
  while (end - skip > 2 && isHonour(run.words[end - 1])) end--;
  if (end === skip) return [];
  const words = end - skip === run.words.length ? run.words : run.words.slice(skip, end);
  const name: Name = { words, first: run.first + skip, run };
  for (const read of READERS) {
    const readings = read(around, name);
    if (readings !== null) return readings;
  }
  return [];
}

/** "Read said", "Will was", "He Jianxiong said": a word that opens sentences, where somebody of that name would stand. */
function mayBeSurname({ words }: Surroundings, { words: [word, ...more], first }: Run): boolean {
  if (isSurnameHe(words, first)) return true;
  return (
    word !== undefined &&
    more.length === 0 &&
    is(word, OPENER) &&
    !is(word, NEVER) &&
    (smallAt(words, first + 1) & (SAYS | AUXILIARY | ACTION)) !== 0
  );
}

function isHonour(word: Word | undefined): boolean {
  return word !== undefined && is(word, HONOUR);
}

/** "Steven Law", "Kristen Day". */
const SURNAMES_TOO = new Set(['law', 'day', 'deal']);

/** "The Rachel Maddow Show" names Rachel Maddow; "Voting Rights Act" nobody. */
function readThing(around: Surroundings, { words, first, run }: Name): readonly Reading[] | null {
  const [given, last] = [words[0], words.at(-1)];
  if (words.length < 2 || given === undefined || last === undefined || !is(last, THING))
    return null;
  if (words.length === 2 && SURNAMES_TOO.has(last.lower) && GIVEN_NAMES.get(given.folded) != null)
    return null;
  const owner = words.slice(0, -1);
  const named = owner.length > 1 && is(given, GIVEN);
  return named ? bearerReading(around, owner, { first, run, role: null, title: null }) : [];
}

/**
 * "House of Commons Speaker Ada Roe", "President of the Harbour Trade Association Ada Roe": the office is what
 * its bearer is, whose name stands behind a body's.
 */
function readBearerOfBody(
  around: Surroundings,
  { words, first, run }: Name,
): readonly Reading[] | null {
  const given = words.at(-2)?.text.length === 1 ? words.length - 3 : words.length - 2;
  const [start, last] = [words[given], words.at(-1)];
  if (start === undefined || last === undefined || given < 1) return null;
  if (!is(start, GIVEN) || is(start, PLACE) || is(last, BODY_HEAD | THING | OFFICE | OF))
    return null;
  const before = words[given - 1];
  const holds = before !== undefined && is(before, OFFICE | ROLE) && !is(before, BODY_HEAD);
  const of = lengthOfOffice(words);
  const named = holds ? given - 1 : given;
  // "Member of the Senedd (MS) | Ada Roe"
  const shortForm = around.text.charAt((words[named - 1]?.start ?? 0) - 1) === '(' ? 1 : 0;
  const body = words.slice(of, named - shortForm);
  const end = body.at(-1);
  if (end === undefined || is(end, OF) || kindByWords(body) !== 'organisation') return null;
  const office = holds || of > 0 ? first : officeOfBody(around, first);
  if (office === null) return null;
  const role = wordAt(around.words, office)?.start;
  return [
    bodyReading(around, body, first + of, 'organisation'),
    ...bearerReading(around, words.slice(given), { first: first + given, run, role, title: null }),
  ];
}

/** "President of the | Harbour Association": how many words are what somebody is there. */
function lengthOfOffice([office, of, the]: readonly Word[]): number {
  if (of?.text !== 'of' || office === undefined || !is(office, OFFICE | ROLE)) return 0;
  return the?.text === 'the' ? 3 : 2;
}

/** "president | of the", "director | of" in lower case: where that begins before the body's name at `first`. */
function officeOfBody({ words }: Surroundings, first: number): number | null {
  const of = wordAt(words, first - 1)?.text === 'the' ? first - 2 : first - 1;
  const office = wordAt(words, of - 1);
  return wordAt(words, of)?.text === 'of' && office !== undefined && is(office, OFFICE | ROLE)
    ? of - 1
    : null;
}

/** "ambassador to Britain Liu Xiaming", "envoy to the European Union Ada Roe": where an office is held, then who holds it. */
function readEnvoy(around: Surroundings, { words, first, run }: Name): readonly Reading[] | null {
  if (words.length < 3) return null;
  const to = wordAt(around.words, first - 1)?.text === 'the' ? first - 2 : first - 1;
  const office = wordAt(around.words, to - 1);
  if (!HELD_AT.has(wordAt(around.words, to)?.text ?? '')) return null;
  if (office === undefined || !is(office, OFFICE | ROLE)) return null;
  for (let length = words.length - 2; length > 0; length--) {
    const lead = words.slice(0, length);
    const kind = kindByWords(lead);
    if (kind === null || words.slice(length).some(isNoName)) continue;
    const before = roleBefore(around.text, around.words, to, true);
    return [
      bodyReading(around, lead, first, kind),
      ...bearerReading(around, words.slice(length), {
        first: first + length,
        run,
        role: before?.start ?? office.start,
        title: before?.gender ?? null,
      }),
    ];
  }
  return null;
}

const HELD_AT = new Set(['to', 'for', 'in']);

/** "Hong Kong", "State Department": the words tell. Of "President of Harvard University" the office is not part. */
function readBody(
  around: Surroundings,
  { words: all, first: from }: Name,
): readonly Reading[] | null {
  const [opener, of] = all;
  const office = of?.text === 'of' && opener !== undefined && is(opener, OFFICE) ? 2 : 0;
  const words = office === 0 ? all : all.slice(office);
  const first = from + office;
  const kind = kindByWords(words);
  return kind === null ? null : [bodyReading(around, words, first, kind)];
}

/** "Ohio Gov. John Kasich", "Mr. Trump". */
function readTitled(around: Surroundings, { words, first, run }: Name): readonly Reading[] | null {
  const title = titleOf(words);
  if (title === null) return null;
  const name = words.slice(title.words);
  const inTitle = insideTitle(around, words.slice(0, title.words), first);
  if (
    isOfficeAlone(name) ||
    isPost(words[title.words - 1], name) ||
    (name.length > 1 && name.every(isNoName) && !isGiven(name[0]))
  )
    return inTitle;
  const kind =
    name.length === 1 && title.office && !isAbbreviated(words[title.words - 1])
      ? kindByWords(name)
      : null;
  if (kind !== null) return [...inTitle, bodyReading(around, name, first + title.words, kind)];
  const before =
    roleBefore(around.text, around.words, first, title.office) ??
    (title.office ? null : apposedRole(around.text, around.words, first, first + words.length));
  const own = title.office && !isSupposed(around, first) ? (words[0]?.start ?? null) : null;
  const role = before?.start ?? own;
  const gender = title.gender ?? before?.gender ?? null;
  return [
    ...inTitle,
    ...bearerReading(around, name, { first: first + title.words, run, role, title: gender }),
  ];
}

/** "If President Marsh wins": an office nobody holds. */
function isSupposed({ words }: Surroundings, first: number): boolean {
  return wordAt(words, first - 1)?.lower === 'if';
}

/** "Attorney General", "Major General": the last word is no name. */
function isOfficeAlone([word, ...more]: readonly Word[]): boolean {
  return word !== undefined && more.length === 0 && is(word, OFFICE) && !is(word, ALSO_SURNAME);
}

/** "Chief | Executive", "General | Manager": both words are what somebody is. */
function isPost(title: Word | undefined, [word, ...more]: readonly Word[]): boolean {
  return (
    (title?.lower === 'chief' || title?.lower === 'general') &&
    word !== undefined &&
    more.length === 0 &&
    is(word, ROLE) &&
    !is(word, ALSO_SURNAME | GIVEN)
  );
}

function isGiven(word: Word | undefined): boolean {
  return word !== undefined && is(word, GIVEN);
}

/** "North American" is nobody, "Jeff White" somebody. */
function readAdjective(_around: Surroundings, { words }: Name): readonly Reading[] | null {
  const last = words.at(-1);
  if (words.length < 2 || last === undefined) return null;
  return is(last, ADJECTIVE) && !isGiven(words[0]) ? [] : null;
}

/** "Baker", "White", "King": a surname only where somebody is called so in full; "Prime Minister" never. */
function readCommonWord(
  around: Surroundings,
  { words, first, run }: Name,
): readonly Reading[] | null {
  if (!words.every(isNoName)) return null;
  const [word] = words;
  const mayBeName =
    word !== undefined && words.length === 1 && word.text.length > 1 && !is(word, WITH_DIGIT);
  return mayBeName
    ? bearerReading(around, words, { first, run, role: undefined, title: null })
    : [];
}

/** "Dana Whitlock", "Texas Republican Grace Hollis", "editor Dana Whitlock", and what nobody knows yet. */
function readPlain(around: Surroundings, { words, first, run }: Name): readonly Reading[] {
  const led = leadingWords(words);
  const lead = led === 0 ? [] : insideTitle(around, words.slice(0, led), first);
  const { text } = around;
  const before =
    led > 0 || isFirmByTrade(around.words, words, first)
      ? null
      : (roleBefore(text, around.words, first, false) ??
        apposedRole(text, around.words, first, first + words.length));
  const named = bearerReading(around, led === 0 ? words : words.slice(led), {
    first: first + led,
    run,
    role: before?.start,
    title: before?.gender ?? null,
  });
  return lead.length === 0 ? named : [...lead, ...named];
}

/** What a player is, as reports of sport put it before a name: "Browns DL Sheldon Richardson". */
const POSITIONS = new Set(
  'QB RB FB WR TE OL DL LT LG RG RT DE DT OT OG LB OLB MLB ILB EDGE CB FS SS DB PG SG SF PF SP RP DH LF CF RF GK MF FW'.split(
    ' ',
  ),
);

/** What a caption opens with, before whom it shows: "Courtesy Photo Ada Roe stands by the gate". */
const PICTURES = new Set('photo photograph picture image video illustration'.split(' '));

/** "Singer-guitarists Tom Johnston and Pat Simmons": one word for what both are. */
function isJoinedRole([word, ...more]: readonly Word[]): boolean {
  const last = word?.lower.split('-').at(-1) ?? '';
  return more.length === 0 && last !== word?.lower && ROLE_NOUNS.has(last.replace(/s$/, ''));
}

/** How many words stand before the name in a run: Republican | Donald Trump, Virginia Democrat | Tim Kaine. */
function leadingWords(words: readonly Word[]): number {
  if (words.length === 1) return 0;
  for (let at = words.length - 2; at > 0; at--) {
    if (!isGiven(words[at])) continue;
    const lead = words.slice(0, at);
    if (lead.some((word) => is(word, ADJECTIVE)) || kindByWords(lead) !== null) return at;
    if (POSITIONS.has(lead.at(-1)?.text ?? '') || isJoinedRole(lead)) return at;
    if (PICTURES.has(lead.at(-1)?.lower ?? '')) return at;
  }
  // "Roman Smbatyan": a given name too.
  return Math.max(
    0,
    words.findIndex((word) => !is(word, ADJECTIVE) || is(word, GIVEN)),
  );
}

/** "U.S. Sen.", "San Francisco Mayor": the place or body a title names. */
function insideTitle(around: Surroundings, words: readonly Word[], first: number): Reading[] {
  for (let length = words.length > 1 ? words.length - 1 : words.length; length > 0; length--) {
    const lead = words.slice(0, length);
    const kind = kindByWords(lead);
    if (kind !== null) return [bodyReading(around, lead, first, kind)];
  }
  return [];
}

function bodyReading(
  around: Surroundings,
  words: readonly Word[],
  first: number,
  kind: NameKind,
): Reading {
  return mentionOf(around, words, first, {
    parts: partsOf(words),
    kind,
    given: undefined,
    titleGender: null,
    role: null,
    seldom: false,
  });
}
