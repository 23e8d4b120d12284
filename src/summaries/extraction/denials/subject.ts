import lexicon from '../../../../data/lexicon/denials.json' with { type: 'json' };
import functionWords from '../../../../data/lexicon/function-words.json' with { type: 'json' };
import tense from '../../../../data/lexicon/tense.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { behindDateline } from '../../dateline.ts';
import { NOUNS_IN_LY } from '../text/adverbs.ts';
import { matchesOf } from '../text/matches.ts';
import { DAY_TOLD } from './day-told.ts';
import { headOfSentence } from './head.ts';
import { antecedentIn, behindFronted, isSomebody } from './last-noun-phrase.ts';
import { isVerbOfSaying, pronounAlone, startsClause, subjectIn, trimmed } from './noun-phrase.ts';
import { quickPattern } from '../text/quick-pattern.ts';

/** What may stand between a subject and its verb: "has similarly", "was quick to", "has tried to". */
const BETWEEN = quickPattern(
  new RegExp(
    String.raw`(?:^|[\s,])(?:has|have|had|is|are|was|were|be|been|being|would|will|did|does|do|to|also|again|both|all|always|never|ever|once|just|now|still|flat-out|outright|further|yesterday|today|tonight|himself|herself|themselves|itself|(?:reject|refute|dispute|contest|condemn|denounce|dismisse?)(?:s|d|ed) and|later|then|first|since|long|quickly|quick|eager|keen|careful|trying|tried|tries|sought|seeks|seeking|attempted|attempting|rushed|moved|continued|continues|appeared|seemed|managed|went on|quoted as|(?:(?:late|early) )?(?:on )?${DAY_TOLD}|(?:last|this) (?:week|month|year|night|spring|summer|autumn|fall|winter|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)|earlier(?: (?:this|in the) (?:day|week|month|year))?|(?!(?:${NOUNS_IN_LY})\s*$)\p{Ll}+ly)\s*$`,
    'u',
  ),
);
/** "Marsh (D-Ohio)": told of a name. */
const TAG = /\s*\([^()]{1,40}\)$/u;
/** What ends a subject on its left: the clause begins after it. */
const OPENER = quickPattern(
  /(?:[,;:—–()“”"]|(?<!\p{L})(?:that|and|but|while|as|when|because|which|who|if|though|although|where|after|before|or|so|since|until|than|something))\s*$/iu,
);
/** A stretch between commas that only tells more of the subject, "in Kesh, Texas" in it. */
const PARENTHESIS = quickPattern(
  /,\s*((?:who|whose|which|an?|the|his|her|its|in|on|at|when|for|through|via|like|including|\p{Lu})[^,;:—“”"]{1,140}(?:(?<= in \p{Lu}\p{L}{1,20}), \p{Lu}\p{L}{1,20})?),\s*$/u,
);
const LONGEST_SUBJECT = 14;
/** How far left a subject is looked for, in UTF-16 units. */
const REACH = 300;

/**
 * The noun phrase a verb in a sentence belongs to.
 *
 * "The White House has similarly [denied] any support" -> "The White House"; "Rath, who attended,
 * [denied] it" -> "Rath"; "Trump met them and [denied] it" -> "Trump". `null` where none is found.
 */
export function subjectBefore(text: string, whole: Span, verbStart: number): Span | null {
  const sentence = { start: behindDateline(text, whole.start), end: whole.end };
  const from = Math.max(sentence.start, verbStart - REACH);
  const words = withoutBetween(text.slice(from, verbStart));
  if (from === sentence.start && (words === '' || isFronted(text, sentence, verbStart)))
    return afterParticiple(text, sentence, verbStart);
  const teller = isGerund(text, verbStart) ? TOLD.exec(words) : null;
  const telling = teller?.[1] ?? teller?.[2];
  if (teller !== null && telling !== undefined) {
    const start = from + teller.index + teller[0].indexOf(telling);
    return trimmed(text, start, start + telling.length);
  }
  if (words.endsWith(',') && isGerund(text, verbStart))
    return headOfSentence(
      text,
      { start: clauseStart(from, words) ?? sentence.start, end: verbStart },
      verbStart,
    );
  const behind = withoutParenthesis(withoutHome(words));
  const told = antecedent(text, from, behind, verbStart);
  if (told !== null) return told;
  const left = behind.replace(RELATIVE, '');
  if (JOINED.test(left))
    return (
      whoeverSaid(text, sentence, from + left.length) ??
      joined(text, from, left, PLURAL_VERB.test(text.slice(verbStart, verbStart + 12))) ??
      headOfSentence(text, sentence, verbStart)
    );
  const phrase = withoutClaim(left, withoutFronted(left, lastPhrase(withoutRelative(left))));
  const found = phrase === null ? null : subjectIn(text, from + phrase.start, from + phrase.end);
  const printed = found === null ? '' : text.slice(found.start, found.end);
  if (found !== null && !startsClause(printed) && !HAS_VERB.test(printed))
    return withCoordinated(text, from, found, verbStart);
  return headOfSentence(text, sentence, verbStart);
}

/** "Marsh quickly issued a statement | rebutting it": a verb and its object are in it. */
const HAS_VERB = quickPattern(
  /\s(?:\p{Ll}+ly )?(?:issued|released|published|posted|sent|gave|made|wrote) (?:an?|the|his|her|its|their)\s/u,
);

/** "While [denying] it, a source left": the subject follows. */
export function isFronted(text: string, { start }: Span, verbStart: number): boolean {
  const words = withoutBetween(text.slice(start, Math.min(verbStart, start + REACH)));
  return FRONTED.test(words) && isGerund(text, verbStart);
}

const isGerund = (text: string, at: number): boolean =>
  GERUND.test(text.slice(at, at + LONGEST_VERB));

/** Where another's clause may begin: "Marsh sued the bank, and | Otis Roe". */
const CLAUSE_OPENS = quickPattern(
  /(?:[;—–]|, (?:and|but|while|so|as))\s(?=(?:the|an?|his|her|its|their|one)\s\p{Ll}|\p{Lu}|(?:he|she|they|it)\s)/gu,
);
const PASTS: ReadonlySet<string> = new Set(tense.past);

/** "Marsh sued the bank, and | the bank hit back, [denying] it": where the clause begins that goes on behind its comma. */
function clauseStart(from: number, words: string): number | null {
  const opener = matchesOf(CLAUSE_OPENS, words).findLast(({ index }) =>
    (words.slice(index).match(/\p{Ll}+/gu) ?? []).some(
      (word) => PASTS.has(word) || /^\p{Ll}{2,}(?<!e)ed$/u.test(word),
    ),
  );
  return opener === undefined ? null : from + opener.index + opener[0].length;
}

const FRONTED = /^(?:While|When|Though|Although|By|Despite|Besides)$/u;
const GERUND = quickPattern(/^\p{L}+ing(?!\p{L})/iu);
/** In UTF-16 units. */
const LONGEST_VERB = 20;
const TELLER = String.raw`((?:an?|the|his|her|its|their|\p{Lu})[^,;:“”"]{1,80}?)`;
/** "…, | a spokesman | said, dispelling rumours", "…, said | her lawyer, | denying it": whoever says it. */
const TOLD = quickPattern(
  new RegExp(
    String.raw`,["”]? (?:${TELLER} (?:said|says|added|told \p{Ll}+)(?: on \p{Lu}\p{Ll}+day)?|(?:said|says|added) ${TELLER}),$`,
    'u',
  ),
);

function withoutBetween(left: string): string {
  let rest = left.trimEnd();
  for (let match = BETWEEN.exec(rest); match !== null; match = BETWEEN.exec(rest)) {
    rest = rest.slice(0, match.index + (rest[match.index] === ',' ? 1 : 0)).trimEnd();
  }
  return rest.replace(TAG, '');
}

/** "of Rowan Road, Kesh", "of no fixed address": a home, of one word or of several places. */
const PLACES = String.raw`(?:no fixed (?:address|abode)|(?:\d+ )?\p{Lu}[\p{L}.'’-]*(?: (?:the |upon |on |in )?(?:\p{Lu}[\p{L}.'’-]*|\d+))*(?:, (?:near |in )?(?!(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Sir|Dame|Lord|Lady|[DP]C|[DP]S)(?!\p{L}))\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*)*){0,4})`;
/** ", aged 48, of Rowan Road, Kesh", ", 48," behind a name: an age, a home or both. */
const AGE_OR_HOME = quickPattern(
  new RegExp(
    String.raw`(?<=\p{Lu}[\p{L}’'-]+)(?:(?:, (?:aged )?\d{1,3}| \(\d{1,3}\)),? ?(?:(?:both |all |formerly )?(?:of|from) ${PLACES})?|, (?:both |all |formerly )?(?:of|from) ${PLACES}),?$`,
    'u',
  ),
);

/** "Otis Hale, aged 48, of Rowan Road, Kesh [denies]": where somebody lives denies nothing. */
function withoutHome(left: string): string {
  return left.replace(AGE_OR_HOME, '');
}

function withoutParenthesis(left: string): string {
  const match = PARENTHESIS.exec(left);
  if (match === null) return left;
  const rest = withoutBetween(left.slice(0, match.index)).replace(AGE, '');
  const earlier = EARLIER_RELATIVE.exec(rest) ?? EARLIER_DESCRIPTION.exec(rest);
  if (earlier === null || hasContent(earlier[1] ?? '')) return rest;
  return rest.slice(0, rest.length - (earlier[1] ?? '').length).replace(AGE, '');
}

/** "Roe, who runs the pool, the firm's owner, [denied]": of two stretches the first. */
const EARLIER_RELATIVE = /(, (?:who|whose|which) [^,;:—“”"]{1,140})$/u;
/** "Roe, the firm's chief, who joined in May, [denied]", not "In Leeds, the chief, who joined in May, [denied]". */
const EARLIER_DESCRIPTION = quickPattern(
  /(?:^|[,;:—–] |(?<!\p{L})(?:that|and|but|while|as|when) )(?!(?:On|In|At|By|For|From|After|Before|Since|With|During|Last|Later|Outside|Near)(?!\p{L}))(?:(?:[Tt]he )?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,4}(?:, \d{1,3})?|The \p{Ll}+)(, (?:an?|the|his|her|its|\p{Lu}[\p{L}.’'-]*['’]s?) \p{Ll}[^,;:—“”"]{1,140})$/u,
);

/** "who said the firm, the pool's owner, [denied]": what is said has a subject of its own. */
function hasContent(stretch: string): boolean {
  return (
    /(?<!\p{L})(?:that|when|because|while|if|whether|how|why)(?!\p{L})/u.test(stretch) ||
    (stretch.match(/\p{Ll}+/gu) ?? []).some(isVerbOfSaying)
  );
}

/** "The man, now aged 58, who was ill, [denied]". */
const AGE = /, (?:(?:now|then|also|both) )?aged? \d{1,3}$/u;

/** "and denied": the verb before shares its subject. */
const JOINED = quickPattern(/(?<!\p{L})(?:and|but|or|nor|then)$/iu);

/** "Marsh said that the bridge was safe, but [denied]": behind the comma the one who said it goes on. */
function whoeverSaid(text: string, sentence: Span, until: number): Span | null {
  if (!/,\s\p{L}+$/u.test(text.slice(sentence.start, until))) return null;
  const head = headOfSentence(text, sentence, until);
  const verb = head === null ? null : /^\s(\p{Ll}+)/u.exec(text.slice(head.end, head.end + 24));
  return verb !== null && (isVerbOfSaying(verb[1] ?? '') || SAY.test(verb[1] ?? '')) ? head : null;
}

const SUBJECT_AND_VERB = quickPattern(
  /(?:^|[,;:—–]\s|(?<!\p{L})(?:that|which|because|while|when|after|as|but|and|whether|heard)\s)((?!(?:said|says)\s)(?:[\p{L}\p{N}][\p{L}\p{N}.'’-]*\s){0,7}?[\p{L}\p{N}][\p{L}\p{N}.'’-]*)\s(?:has|have|had|is|was|were|are|will|would|said|\p{Ll}+ed|(?:say|contend|argue|insist|maintain|claim|believe)(?= (?:that|he|she|it|they|there|the|his|her)\s))(?!\p{L})/gu,
);

/** "Officials | say that": the present of many. */
const SAY = /^(?:say|contend|argue|insist|maintain|claim|believe)$/u;

/** "Her lawyers say that she was away and [deny] it": no "she" does. */
const PLURAL_VERB = quickPattern(
  /^(?:deny|dispute|reject|refute|contest|decline|refuse)(?!\p{L})/iu,
);

/** "a charge that Clinton has faced and [denied]" -> "Clinton". */
function joined(text: string, from: number, left: string, plural: boolean): Span | null {
  const last = matchesOf(SUBJECT_AND_VERB, left).findLast(
    ({ 1: subject = '' }) => !(plural && /^(?:he|she|it)$/iu.test(subject)),
  );
  if (last === undefined) return null;
  const start = from + last.index + last[0].indexOf(last[1] ?? '');
  const found = pronounAlone(text, trimmed(text, start, start + (last[1]?.length ?? 0)));
  return found !== null && startsClause(text.slice(found.start, found.end)) ? null : found;
}

const RELATIVE = /,?\s(who|which|that)$/u;
/** "Otis Hale, | a trader from Leeds, | who [denied] it", "Otis Hale, 48, who": told of a name, which stands before. */
const APPOSED = quickPattern(
  /(?<=(?:^|(?<!(?:^|\s)(?:[Ii]n|[Aa]t|[Nn]ear))\s)\p{Lu}[\p{L}.’'-]*(?: \p{Lu}[\p{L}.’'-]*){0,4})(?:, (?:aged )?\d{1,3})?(?:, (?:an?|the|his|her|its|their) [^,;:—–“”"]{1,80})?$/u,
);

/** "Smith, who [declined]", "The bank sued Smith, who [declined]": the one the pronoun stands for. */
function antecedent(text: string, from: number, left: string, verbStart: number): Span | null {
  const relative = RELATIVE.exec(left);
  if (relative === null) return null;
  const clause = withoutHome(left.slice(0, relative.index)).replace(APPOSED, '');
  const phrase = lastPhrase(clause);
  if (phrase === null) return null;
  const start = antecedentIn(clause.slice(phrase.start, phrase.end), relative[1] ?? '');
  const found =
    start === null ? null : subjectIn(text, from + phrase.start + start, from + phrase.end);
  if (found === null || startsClause(text.slice(found.start, found.end))) return null;
  const isOne =
    VERB_OF_ONE.test(text.slice(from + left.length, verbStart + LONGEST_VERB)) ||
    text.slice(found.start, found.end) === 'those';
  const other = isOne ? null : namedBeforeAnd(clause.slice(0, found.start - from));
  return other === null ? found : { start: from + other, end: found.end };
}

/** "Police questioned | Ada Marsh and": where somebody begins who is joined to the one behind. */
function namedBeforeAnd(words: string): number | null {
  const and = AND.exec(words);
  const left = and === null ? '' : words.slice(0, and.index);
  const phrase = lastPhrase(left);
  if (phrase === null) return null;
  const start = antecedentIn(left.slice(phrase.start), 'who');
  return start !== null && isSomebody(left.slice(phrase.start + start), false)
    ? phrase.start + start
    : null;
}

const AND = /,?\sand\s$/u;

/** "[Denying] any part in it, Smith left": the subject follows the comma. */
function afterParticiple(text: string, { end }: Span, verbStart: number): Span | null {
  const comma = text.indexOf(',', verbStart);
  return comma === -1 || comma >= end ? null : headOfSentence(text, { start: comma + 1, end }, end);
}

/** "The firm [that bought the pool from Roe] denied it", "people [who live there] denied it": a relative clause up to the verb. */
const RELATIVE_INSIDE = quickPattern(
  new RegExp(
    String.raw`(?<=\p{L})\s(?:who(?=\s(?!the|an?|his|her|its|their|he|she|it|they)\p{Ll})|that(?=\s(?:has|had|have|is|are|was|were|owns?|runs?|makes?|sells?|\p{Ll}{2,}ed|${tense.past.join('|')})(?!\p{L})))([^,;:—–()“”"]*)$`,
    'u',
  ),
);

function withoutRelative(left: string): string {
  const match = RELATIVE_INSIDE.exec(left);
  return match === null || hasContent(match[1] ?? '') ? left : left.slice(0, match.index);
}

/** "On", "In", "Last", "Earlier": what may stand before a subject without a comma between. */
const OPENS_FRONTED = quickPattern(
  new RegExp(
    String.raw`^(?:${functionWords.prepositions.join('|')}|last|this|next|earlier|later|yesterday|today|tonight|(?:\p{L}+|\d+) (?:days|weeks|months|years) (?:ago|earlier|later)|speaking|writing|appearing|asked)\s`,
    'iu',
  ),
);
/** "after | the hearing Otis Hale [denied] it": such an opener may belong to a noun. */
const OPENS_TOO = quickPattern(/(?<!\p{L})(?:after|before|since|until)\s+$/iu);

/** "On Monday | the bank [denied] it": the subject without the time or place before it. */
function withoutFronted(left: string, phrase: Phrase | null): Phrase | null {
  if (phrase === null) return null;
  const words = left.slice(phrase.start, phrase.end);
  if (!OPENS_FRONTED.test(words) && !OPENS_TOO.test(left.slice(0, phrase.start))) return phrase;
  const start = behindFronted(words);
  return start === null ? phrase : { start: phrase.start + start, end: phrase.end };
}

const CLAIM = [...lexicon.claimNouns, ...lexicon.claimNounsWithThat].join('|');
/** "a claim | the bank [denied]", "allegations | his lawyers [deny]", "a claim | officials [denied]", not "a report author [denied]". */
const CLAIM_BEFORE = quickPattern(
  new RegExp(
    String.raw`^(?:(?:[Aa]n?|[Tt]h(?:e|is|at|ese|ose)|[Aa]nother) )?(?:[\p{Ll}-]+ ){0,2}?(?:${CLAIM})(?: of \p{Ll}+)? (?=(?:the|an?|his|her|its|their|this|that|these|those|both|all|some|several|many|most|two|three|four)\s|\p{Lu})|^(?:an? (?:[\p{Ll}-]+ ){0,2}?)?(?:${CLAIM}) (?=(?:police|people|[mw]omen|men|\p{Ll}{3,}s)$)`,
    'u',
  ),
);

/** "…, a claim | the bank [denied]": what is denied stands before whoever denies it. */
function withoutClaim(left: string, phrase: Phrase | null): Phrase | null {
  const claim = phrase === null ? null : CLAIM_BEFORE.exec(left.slice(phrase.start, phrase.end));
  return phrase === null || claim === null
    ? phrase
    : { start: phrase.start + claim[0].length, end: phrase.end };
}

/** "Otis Hale and | Ada Marsh denies": a verb of one. */
const VERB_OF_ONE = quickPattern(
  /^\s(?:\p{L}+\s)*?(?:is|has|was|does|denies|disputes|rejects|refutes|contests|declines|refuses)(?!\p{L})/iu,
);
/** "Otis Hale – who ran it – and", "Otis Hale (48) and": what stands between. */
const BETWEEN_DASHES = / [–—] [^–—“”"]{1,140} [–—]$/u;
/** "On Monday, the bank and | the union": the comma opens their clause. */
const FRONTED_BEFORE = quickPattern(
  new RegExp(
    String.raw`^(?:${functionWords.prepositions.join('|')}|last|earlier)\s[^,]{0,80},\s*$`,
    'iu',
  ),
);

/** "I asked Otis Hale and | he [denied] it". */
const PRONOUN = /^(?:he|she|they|it|we|I)$/iu;

/** "The bank and | Otis Hale [denied] it": whoever is named before "and" denies it as well, where nobody does anything else. */
function withCoordinated(text: string, from: number, found: Span, verbStart: number): Span {
  if (PRONOUN.test(text.slice(found.start, found.end))) return found;
  if (VERB_OF_ONE.test(text.slice(found.end, verbStart + LONGEST_VERB))) return found;
  const and = AND.exec(text.slice(from, found.start));
  if (and === null) return found;
  const joined = text.slice(from, from + and.index).replace(BETWEEN_DASHES, '');
  const left = and[0].startsWith(',')
    ? withoutParenthesis(withoutHome(joined + ',')).replace(/,$/u, '')
    : withoutHome(joined);
  const phrase = withoutFronted(left, lastPhrase(left));
  if (phrase === null || !isSomebody(left.slice(phrase.start, phrase.end))) return found;
  const before = left.slice(0, phrase.start);
  if (!/,\s*$/u.test(before) || FRONTED_BEFORE.test(before))
    return { start: from + phrase.start, end: found.end };
  return isSomebody(before.replace(/,\s*$/u, '')) ? { start: from, end: found.end } : found;
}

type Phrase = { readonly start: number; readonly end: number };

/** "all the questions. | The findings [debunked] it", in what somebody says; no abbreviation. */
const ENDS_SENTENCE = quickPattern(/^\p{Ll}{4,}[.!?]["”]?$/u);

/** Words back from the end of `left` up to the opener of their clause or a verb of saying. */
function lastPhrase(left: string): Phrase | null {
  const end = left.length;
  let start = end;
  for (let count = 0; count < LONGEST_SUBJECT; count += 1) {
    const before = left.slice(0, start).trimEnd();
    if (before === '' || OPENER.test(before)) break;
    const word = /\S+$/u.exec(before)?.[0] ?? '';
    if (count > 0 && (isVerbOfSaying(word) || ENDS_SENTENCE.test(word))) break;
    start = before.length - word.length;
    // "60 people (the firm [denied] it)": the bracket is a clause of its own
    if (word.startsWith('(')) {
      start += 1;
      break;
    }
  }
  return start === end ? null : { start, end };
}
