import {
  isAdverb,
  isAuxiliary,
  isCapital,
  isIngForm,
  isMark,
  isCoordinator,
  isDeterminer,
  isIndefinite,
  isName,
  isNumber,
  isParticle,
  isPersonNoun,
  isPossessive,
  isPreposition,
  isPronoun,
  isSpeakerNoun,
  isSubordinator,
  isTime,
  isWord,
  looksLikeVerb,
  verbOf,
  endsPhrase,
} from '../words.ts';
import { isFieldOfHead } from './field.ts';
import { isGivenMonth } from './month.ts';
import type { Phrase, Tokens } from './phrase.ts';
import { LONGEST_PHRASE, SHORT_FORM_LENGTH, isShortFormInside, plain } from './phrase.ts';

/** What a word does to the phrase read from right to left: `first` is its first word. */
type Reading = 'in' | 'first' | 'skip' | 'stop';

type Rule = {
  readonly what: string;
  readonly read: (tokens: Tokens, at: number, last: number) => Reading | null;
};

/** In this order; the first that reads the word decides, and every other word goes in. */
const rules: readonly Rule[] = [
  {
    what: 'an ordinal behind a determiner: "the | first minister", "the | next table"',
    read: (tokens, at, last) =>
      at < last &&
      /^(?:first|second|third|fourth|fifth|next)$/.test(tokens[at]?.text ?? '') &&
      isDeterminer(tokens[at - 1])
        ? 'in'
        : null,
  },
  {
    what: 'a small word in capitals between capitals: "Redwillow | First Nation"',
    read: (tokens, at) =>
      /^(?:First|Second|Third|Once|Only|Most|All|Every)$/.test(tokens[at]?.text ?? '') &&
      isCapital(tokens[at - 1]) &&
      isCapital(tokens[at + 1])
        ? 'in'
        : null,
  },
  {
    what: 'a determiner is the first word; "that" before a name is none: "said that Lee"',
    read: (tokens, at, last) => {
      if (!isDeterminer(tokens[at]) || isNumber(tokens[at])) return null;
      // "pleased that chairman Roe"
      const named = isCapital(tokens[at + 1]) || isName(tokens[last]);
      return tokens[at]?.lower === 'that' && named ? 'stop' : 'first';
    },
  },
  { what: 'a pronoun', read: (tokens, at) => (isPronoun(tokens[at]) ? 'stop' : null) },
  {
    what: 'particles inside names: "Ursula von der Leyen"',
    read: (tokens, at) =>
      isParticle(tokens[at]) && isCapital(tokens[at + 1]) && isCapital(tokens[at - 1])
        ? 'skip'
        : null,
  },
  {
    what: 'capitals go in, unless they are a small word that opens the sentence: "When Lee"',
    read: (tokens, at) => {
      const token = tokens[at];
      if (!isCapital(token)) return null;
      const small = isSubordinator(token) || isPreposition(token) || isCoordinator(token);
      return small || isAdverb(token) ? 'stop' : 'in';
    },
  },
  {
    what: 'given names that are months: "April | Marsh"',
    read: (tokens, at) => (isGivenMonth(tokens, at) ? 'in' : null),
  },
  {
    what: 'closed classes, times and adverbs end it',
    read: (tokens, at) => {
      const token = tokens[at];
      const time = isTime(token) && !isPossessive(token);
      return endsPhrase(token) || time || isAdverb(token) ? 'stop' : null;
    },
  },
  {
    what: 'what follows an auxiliary or "to" is a verb: "would | involve Lee"',
    read: (tokens, at, last) => {
      const before = tokens[at - 1];
      const verbal = isAuxiliary(before) || before?.lower === 'to';
      return at < last && verbal && !isSpeakerNoun(tokens[at]) ? 'stop' : null;
    },
  },
  {
    what: 'the last word of what somebody heads: "head of financial | reporting Roe"',
    read: (tokens, at) => (isFieldOfHead(tokens, at) ? 'in' : null),
  },
  {
    what: 'who holds an office for a while: "acting | mayor Lee"',
    read: (tokens, at) =>
      tokens[at]?.lower === 'acting' && isPersonNoun(tokens[at + 1]) ? 'in' : null,
  },
  {
    what: 'what befell whom somebody belongs to: "widow of | shooting victim Lee"',
    read: (tokens, at) =>
      isIngForm(tokens[at]) &&
      isPersonNoun(tokens[at + 1]) &&
      tokens[at - 1]?.lower === 'of' &&
      isPersonNoun(tokens[at - 2])
        ? 'in'
        : null,
  },
  {
    what: 'reporting verbs and -ing forms, unless a determiner makes adjectives of them',
    read: (tokens, at, last) => {
      const token = tokens[at];
      const verbal = isIngForm(token) || verbOf(token) !== null;
      const bare = !isSpeakerNoun(token) && !isDeterminer(tokens[at - 1]);
      return at < last && verbal && bare ? 'stop' : null;
    },
  },
  {
    what: 'an unknown verb after a name: "Lee | visited Ohio", not the "now-deceased" of a father',
    read: (tokens, at, last) =>
      at < last &&
      looksLikeVerb(tokens[at]) &&
      isCapital(tokens[at - 1]) &&
      !isPossessive(tokens[at - 1])
        ? 'stop'
        : null,
  },
  {
    what: 'who is made to do something: "it made | Lee believe"',
    read: (tokens, at, last) =>
      at < last && isCapital(tokens[at + 1]) && CAUSES.test(tokens[at]?.text ?? '') ? 'stop' : null,
  },
  {
    what: 'things before a name are what its clause tells of: "the purchases | Lee requested"',
    read: (tokens, at, last) =>
      at < last &&
      isCapital(tokens[at + 1]) &&
      THINGS.test(tokens[at]?.text ?? '') &&
      !isSpeakerNoun(tokens[at])
        ? 'stop'
        : null,
  },
];

const CAUSES = /^(?:made|makes|let|lets|had|has|saw|sees|heard|hears|helped|helps|led|leads)$/;
/** "purchases", not "press". */
const THINGS = /^\p{Ll}+[^\P{Ll}suiy]s$/u;

function readWord(tokens: Tokens, at: number, last: number): Reading {
  for (const rule of rules) {
    const reading = rule.read(tokens, at, last);
    if (reading !== null) return reading;
  }
  return 'in';
}

/** The words of the noun phrase that ends with token `last`, without what it hangs on. */
export function chunkEndingAt(tokens: Tokens, last: number, floor: number): Phrase | null {
  const end = tokens[last];
  if (!isWord(end)) return null;
  if (isPronoun(end)) return plain(last, last + 1);
  const before = tokens[last - 1];
  if (looksLikeVerb(end) && (isName(before) || isPronoun(before))) return null;
  // "Lee (D-Ohio) | met with", "Lee, an aide, | met with"
  if (looksLikeVerb(end) && isMark(before, '),') && !end.lower.endsWith('s') && !isSpeakerNoun(end))
    return null;
  let from = last + 1;
  for (let at = last; at >= floor && last - at < LONGEST_PHRASE; at--) {
    if (!isWord(tokens[at])) {
      if (at === last || !isShortFormInside(tokens, at - SHORT_FORM_LENGTH + 1)) break;
      at -= SHORT_FORM_LENGTH - 1;
      continue;
    }
    const reading = readWord(tokens, at, last);
    if (reading === 'stop') break;
    if (reading !== 'skip') from = at;
    if (reading !== 'first') continue;
    if (isDeterminer(tokens[at - 1]) && tokens[at - 1]?.lower !== 'that' && at > floor)
      from = at - 1;
    break;
  }
  if (from > last) return isIndefinite(end) ? plain(last, last + 1) : null;
  return plain(from, last + 1);
}
