import organisations from '../../../../../data/lexicon/organisations.json' with { type: 'json' };
import places from '../../../../../data/lexicon/places.json' with { type: 'json' };
import { reportingVerb } from '../../text/verbs.ts';
import type { Token } from '../tokens.ts';
import {
  isAdverb,
  isAttaching,
  isAuxiliary,
  isCapital,
  isIngForm,
  isCoordinator,
  isDeterminer,
  isMark,
  isName,
  isNumber,
  isObject,
  isPersonNoun,
  isPreposition,
  isPronoun,
  isRelative,
  isSpeakerNoun,
  isSubordinator,
  isVenue,
  isWord,
  looksLikeVerb,
  verbOf,
  endsPhrase,
} from '../words.ts';
import { chunkEndingAt } from './backward.ts';
import { isFieldOfHead } from './field.ts';
import type { Phrase, Tokens } from './phrase.ts';
import { LONGEST_PHRASE, REACH, markBefore, plain } from './phrase.ts';

/** "from | more than | 70 towns": how many words before a number at `at` say how near it is. */
const quantifierLength = (tokens: Tokens, at: number): number =>
  isNumber(tokens[at]) &&
  /^(?:more|fewer|less) than$|^(?:at (?:least|most)|up to)$/.test(
    `${tokens[at - 2]?.lower ?? ''} ${tokens[at - 1]?.lower ?? ''}`,
  )
    ? 2
    : 0;

/** "the leader | of the group": the phrase before a preposition that the chunk hangs on. */
function beforePreposition(tokens: Tokens, chunk: Phrase, floor: number): Phrase | null {
  const first = chunk.from - quantifierLength(tokens, chunk.from);
  const close = tokens[first - 2]?.lower === 'close' && tokens[first - 1]?.lower === 'to';
  const noun = close ? first - 3 : first - 2;
  const token = tokens[noun];
  if (!isAttaching(tokens[noun + 1]) || !isWord(token) || endsPhrase(token) || isAdverb(token))
    return null;
  // "Asked | about Lee": a participle that opens the sentence
  if (noun === floor && token.lower.endsWith('ed') && reportingVerb(token.lower) !== null)
    return null;
  const verb = verbOf(token) !== null && !isDeterminer(tokens[noun - 1]) && !isSpeakerNoun(token);
  // "men who | took over the office", "was | bought by Lee"
  const before = tokens[noun - 1];
  const isPassive = isAuxiliary(before) && tokens[noun + 1]?.lower === 'by';
  const isFinite = isAdverb(before) || before?.lower === 'who' || isPassive;
  if (verb || (looksLikeVerb(token) && isFinite)) return null;
  return chunkEndingAt(tokens, noun, floor);
}

/** "a man | wearing a hat", "people | briefed on it": a participle right after the noun it describes. */
function isParticiple(tokens: Tokens, at: number): boolean {
  const token = tokens[at];
  const noun = tokens[at - 1];
  if (!isWord(token) || endsPhrase(noun) || isAdverb(noun) || isDeterminer(noun)) return false;
  // "the Post | reported": a body's name is no common noun.
  if (isFieldOfHead(tokens, at)) return false;
  const common = isSpeakerNoun(noun) && (!isCapital(noun) || isPersonNoun(noun));
  return isIngForm(token) || (token.lower.endsWith('ed') && common);
}

const isRelativeOf = (tokens: Tokens, at: number): boolean =>
  isRelative(tokens[at]) &&
  (tokens[at]?.lower !== 'that' || isSpeakerNoun(tokens[at - 1])) &&
  !isPreposition(tokens[at - 1]);

/** "a man | who saw it", "a man | wearing a hat": the phrase that the clause around the chunk describes. */
function beforeClause(tokens: Tokens, chunk: Phrase, floor: number): Phrase | null {
  // "the plan that | Roe": what stands right behind is the clause's own subject.
  if (isRelative(tokens[chunk.from - 1])) return null;
  const nearest = Math.max(floor, chunk.from - 1 - LONGEST_PHRASE);
  for (let at = chunk.from - 1; at > nearest; at--) {
    const token = tokens[at];
    if (!isWord(token) || isCoordinator(token)) return null;
    if (isSubordinator(token) && !isRelative(token)) return null;
    if (isRelativeOf(tokens, at)) return chunkEndingAt(tokens, at - 1, floor);
    const head = isParticiple(tokens, at) ? chunkEndingAt(tokens, at - 1, floor) : null;
    if (head) return isFronted(tokens, head, chunk) ? null : head;
  }
  return null;
}

/** "In a statement | released on Friday | the party": what a preposition puts first, and then the subject. */
const isFronted = (tokens: Tokens, { from, to }: Phrase, chunk: Phrase): boolean =>
  tokens[from - 1]?.lower === 'in' &&
  isVenue(tokens[to - 1]) &&
  to < chunk.from - 1 &&
  !isPreposition(tokens[chunk.from - 1]);

/** "director of Hale Investment and | Research Corporation": what hangs on a preposition is one body's name. */
function bodyWithAnd(tokens: Tokens, chunk: Phrase, floor: number): Phrase | null {
  const and = chunk.from - 1;
  const end = tokens[chunk.to - 1];
  if (tokens[and]?.lower !== 'and' || !isCapital(end) || !BODY_ENDS.has(end?.lower ?? ''))
    return null;
  const left = chunkEndingAt(tokens, and - 1, floor);
  return left && isName(tokens[left.to - 1]) && isAttaching(tokens[left.from - 1])
    ? plain(left.from, chunk.to)
    : null;
}
const BODY_ENDS = new Set([...organisations.heads.toLowerCase().split(' '), 'incorporated']);

/** "the Russian and | Syrian defence ministries": both nations have one, and the noun is theirs. */
function ofBothNations(tokens: Tokens, chunk: Phrase): Phrase | null {
  const [before, and] = [tokens[chunk.from - 2], tokens[chunk.from - 1]];
  const noun = tokens[chunk.to - 1];
  if (and?.lower !== 'and' || !isNation(before) || !isNation(tokens[chunk.from])) return null;
  if (isCapital(noun) || !(noun?.lower.endsWith('s') ?? false)) return null;
  return plain(isDeterminer(tokens[chunk.from - 3]) ? chunk.from - 3 : chunk.from - 2, chunk.to);
}

const isNation = (token: Token | undefined): boolean => NATIONS.has(token?.text ?? '');
const NATIONS = new Set(places.adjectives.split(' '));

/** "Lee and | Roe", "Rep. Ann Lee (R-Ohio) and | Sen. Bob Kay" */
function withAnd(tokens: Tokens, chunk: Phrase, floor: number): Phrase {
  const and = chunk.from - 1;
  if (tokens[and]?.lower !== 'and') return chunk;
  const bracket = isMark(tokens[and - 1], ')]') ? markBefore(tokens, and - 1, floor, '([') : and;
  const left = chunkEndingAt(tokens, bracket - 1, floor);
  if (!left || (left.from > floor && isWord(tokens[left.from - 1]))) return chunk;
  const alike = isName(tokens[left.to - 1]) === isName(tokens[chunk.to - 1]);
  return alike || holdsBoth(tokens, left, chunk) ? plain(left.from, chunk.to) : chunk;
}

/** "Harbour founder and | chief executive Ada Roe": with no article before it, a single noun is one more role of hers. */
function holdsBoth(tokens: Tokens, left: Phrase, chunk: Phrase): boolean {
  const role = tokens[left.to - 1];
  if (isDeterminer(tokens[left.from]) || !isPersonNoun(role) || role?.lower.endsWith('s'))
    return false;
  const hasRole = tokens.slice(chunk.from, chunk.to - 1).some((token) => isPersonNoun(token));
  return hasRole && isName(tokens[chunk.to - 1]);
}

/** Goes from the last words of a phrase to the whole of it: "the leader of the group", "a man who saw it". */
function wholePhrase(tokens: Tokens, chunk: Phrase, floor: number): Phrase {
  const last = tokens[chunk.to - 1];
  if ((isPronoun(last) && !isObject(last)) || chunk.from - 1 <= floor) return chunk;
  if (!isWord(tokens[chunk.from - 1])) return chunk;
  const owner = beforePreposition(tokens, chunk, floor);
  if (owner) {
    const whole = wholePhrase(tokens, owner, floor);
    return whole.until === owner.until ? { ...whole, until: chunk.until } : whole;
  }
  const described = beforeClause(tokens, chunk, floor);
  if (described) return wholePhrase(tokens, described, floor);
  const nations = ofBothNations(tokens, chunk);
  if (nations) return nations;
  const body = bodyWithAnd(tokens, chunk, floor);
  return body ? wholePhrase(tokens, body, floor) : withAnd(tokens, chunk, floor);
}

/** The whole noun phrase that ends with token `last`, or `null`. */
export function phraseEndingAt(tokens: Tokens, last: number, floor: number): Phrase | null {
  const reach = Math.max(floor, last - REACH);
  const chunk = chunkEndingAt(tokens, last, reach);
  return chunk && wholePhrase(tokens, chunk, reach);
}
