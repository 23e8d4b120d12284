import type { Span } from '../../types.ts';
import { matchesOf } from '../text/matches.ts';
import { oneOf } from '../text/characters.ts';
import {
  BODY_NOUNS,
  DETERMINERS,
  DOCUMENT_NOUNS,
  HEADS_OF_A_FIELD,
  OFFICE_TITLES,
  PREPOSITIONS,
  ROLE_NOUNS,
  TITLE_OBJECTS,
  isPersonNoun,
} from './lexicon.ts';
import { mentionAround, mentionsIn } from './scene.ts';
import type { Mention, Scene } from './scene.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** The words beside a quotation, taken apart. */
export type Phrase = {
  /** The phrase up to its first comma, bracket, dash or relative clause. */
  readonly core: Span;
  /** The word it turns on, in lower case: "spokeswoman" in "a spokeswoman for Clinton". */
  readonly head: string;
  readonly headStart: number;
  /** Whom the head word names: Beau Correll in "Virginia delegate Beau Correll". */
  readonly named: Mention | null;
  /** The words between determiner and head, in lower case. */
  readonly modifiers: readonly string[];
  readonly determiner: string | null;
  /** The mentions inside the core. */
  readonly mentions: readonly Mention[];
};

/** A bracket ends it, but not in "a Harbour Trust (HT) official"; "that" does, but not in "the judge in that case". */
const CORE_ENDS =
  /, (?!Jr\b|Sr\b)|,$| ?(?:\((?![A-Z\d&.-]{2,12}\) [a-z])|[;:—–"“”])| - | (?:who|which|whose|whom) |(?<! (?:at|for|from|in|of|on|to|with)) that /;
const WORD = quickPattern(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.&'’-]*/gu);
const LONGEST_PHRASE = 400;
/** Letters after a name: "Judge Miriam Oyelaran KC". */
const AFTER_NAMES = /^(?:KC|QC|SC|MP|MSP|MEP|MS|MLA|TD|JP|MBE|OBE|CBE|KBE|DBE|PhD|MD|RN|Esq)$/;

/** "a spokeswoman for Clinton, who" -> head "spokeswoman", not named, mentions [Clinton]. */
export function parsePhrase(scene: Scene, mention: Span): Phrase {
  const printed = scene.text.slice(
    mention.start,
    Math.min(mention.end, mention.start + LONGEST_PHRASE),
  );
  const length = isOfficeOfList(scene, mention, printed) ? printed.length : coreLength(printed);
  // "Jack “Sonny” Roe": the marks are part of the name.
  const cut = mentionAround(scene, mention.start + length)?.end ?? 0;
  const core = {
    start: mention.start,
    end: Math.max(mention.start + length, Math.min(cut, mention.start + printed.length)),
  };
  // "Oyelaran KC", not "the former MP"
  const isNamed = (word: PhraseWord | undefined): boolean =>
    word !== undefined && mentionAround(scene, word.start)?.entity.kind === 'person';
  const words = matchesOf(WORD, printed.slice(0, core.end - core.start)).map((match) => ({
    word: bare(match[0]),
    start: core.start + match.index,
    end: core.start + match.index + match[0].length,
  }));
  while (words.length > 1 && AFTER_NAMES.test(words.at(-1)?.word ?? '') && isNamed(words.at(-2)))
    words.pop();
  const mentions = mentionsIn(scene, core);
  const inName = (place: number) =>
    mentions.find(({ start, end }) => start <= place && place < end);
  const preposition = words.findIndex(
    ({ word, start }, at) =>
      at > 0 &&
      PREPOSITIONS.has(word) &&
      // "a close friend", not "a source close to her"
      (word !== 'close' || words[at + 1]?.word === 'to') &&
      inName(start) === undefined &&
      !(
        inName(words[at - 1]?.start ?? start) === undefined &&
        inName(words[at + 1]?.start ?? start)?.entity.kind !== 'person' &&
        opensTitle(
          words[at - 1]?.word ?? '',
          words[words[at + 1]?.word === 'the' ? at + 2 : at + 1]?.word ?? '',
          words.length - at,
        )
      ),
  );
  const inside = preposition < 0 || isTitleOfName(scene.text, words, preposition, inName);
  const last = (inside ? words.length : preposition) - 1;
  const head = words[!inside && isParticipleOf(words, last) ? last - 1 : last];
  const before = head === undefined ? [] : words.slice(0, words.indexOf(head));
  const first = before[0]?.word.toLowerCase() ?? '';
  const determined = DETERMINERS.has(first);
  return {
    core,
    head: head?.word.toLowerCase() ?? '',
    headStart: head?.start ?? core.start,
    named: head === undefined ? null : (inName(head.start) ?? null),
    modifiers: before.slice(determined ? 1 : 0).map(({ word }) => word.toLowerCase()),
    determiner: determined ? first : null,
    mentions,
  };
}

const isDescribed = (noun: string): boolean => DOCUMENT_NOUNS.has(noun) || isPersonNoun(noun);

/** "an official | briefed | on it", "a statement | released | by the group": the noun before it is what speaks. */
function isParticipleOf(words: readonly PhraseWord[], at: number): boolean {
  return (
    /(?:ed|sent|written|made|given|left|found)$/.test(words[at]?.word ?? '') &&
    isDescribed(words[at - 1]?.word.toLowerCase() ?? '')
  );
}

/** "Culture, Media and Sport Secretary Ada Roe": one person, whose office is for what a list names. */
function isOfficeOfList(scene: Scene, mention: Span, printed: string): boolean {
  if (!OFFICE_OF_LIST.test(printed)) return false;
  const [only, ...more] = mentionsIn(scene, mention).filter(
    ({ entity }) => entity.kind === 'person',
  );
  return only?.end === mention.end && more.length === 0;
}

const CAPITALS = String.raw`\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+)*`;
const OFFICE_OF_LIST = quickPattern(
  new RegExp(`^(?:${CAPITALS}, )+${CAPITALS} and ${CAPITALS}$`, 'u'),
);

type PhraseWord = Span & { readonly word: string };

/**
 * Whether all before the name that ends a phrase is what its bearer is: "head of financial reporting
 * Ada Roe", "Rivers for All director Ada Roe"; not "a spokesman for party leader Ada Roe", "friends of Roe".
 */
function isTitleOfName(
  text: string,
  words: readonly PhraseWord[],
  preposition: number,
  inName: (place: number) => Mention | undefined,
): boolean {
  const last = words.at(-1);
  const name = last === undefined ? undefined : inName(last.start);
  if (name?.entity.kind !== 'person') return false;
  // "MP for Leeds East Ada Marsh": the role the article prints before the name has the preposition in it.
  const of = words[preposition]?.start ?? name.start;
  if (
    name.entity.roles.some(
      (role) => text.endsWith(role, name.start - 1) && name.start - 1 - role.length < of,
    )
  )
    return true;
  const before = words.findLastIndex(({ start }) => start < name.start);
  const noun = words[before]?.word ?? '';
  if (before <= preposition || !/^\p{Ll}/u.test(noun) || PREPOSITIONS.has(noun)) return false;
  const isSomebody = isPersonNoun(noun);
  const ofAField =
    words[preposition]?.word === 'of' &&
    HEADS_OF_A_FIELD.has(words[preposition - 1]?.word.toLowerCase() ?? '') &&
    !words.slice(preposition, before).some(({ word }) => DETERMINERS.has(word));
  const first = words[0]?.word ?? '';
  const ofABody =
    /^\p{Lu}/u.test(first) &&
    !isPersonNoun(first.toLowerCase()) &&
    // "The mother of murder victim Gary Roe": no body's name
    !DETERMINERS.has(first.toLowerCase());
  return (ofAField && !isSomebody) || (ofABody && isSomebody);
}

/** Without the possessive and the point behind it: "Clinton's" -> "Clinton", "Jr." -> "Jr". */
function bare(word: string): string {
  let { length } = word;
  if (isApostrophe(word.charCodeAt(length - 1))) length -= 1;
  else if (word.endsWith('s') && isApostrophe(word.charCodeAt(length - 2))) length -= 2;
  if (word.charAt(length - 1) === '.') length -= 1;
  return word.slice(0, length);
}

const isApostrophe = oneOf("'’");

/** Where the phrase proper ends; a comma between two adjectives ("the bespectacled, 71-year-old diplomat") is inside it. */
function coreLength(printed: string): number {
  const first = CORE_ENDS.exec(printed);
  if (first === null || first.index === 0) return printed.length;
  const adjective = ONE_WORD.exec(printed.slice(0, first.index))?.[1];
  if (first[0] !== ', ' || adjective === undefined || isNoun(adjective)) return first.index;
  const rest = CORE_ENDS.exec(printed.slice(first.index + 2));
  return rest === null ? printed.length : first.index + 2 + rest.index;
}

const ONE_WORD = /^(?:the|a|an)\s(\p{Ll}[\p{L}-]*)$/iu;

function isNoun(word: string): boolean {
  return ROLE_NOUNS.has(word) || BODY_NOUNS.has(word) || DOCUMENT_NOUNS.has(word);
}

/** "Secretary of State John Kerry": the name comes behind the title's own "of"; "Supporters of" is no title. */
function opensTitle(before: string, after: string, left: number): boolean {
  return (
    (OFFICE_TITLES.has(before.toLowerCase()) || before === 'Member') &&
    ((/^\p{Lu}/u.test(before) && /^\p{Lu}/u.test(after)) ||
      TITLE_OBJECTS.has(after.toLowerCase())) &&
    left > 2
  );
}
