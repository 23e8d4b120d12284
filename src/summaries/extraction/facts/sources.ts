import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import numbers from '../../../../data/lexicon/numbers.json' with { type: 'json' };
import type { Span } from '../../types.ts';
import { matching, oneOf } from '../text/characters.ts';
import { knownBetween, knownWords } from '../text/known-words.ts';
import { reportingVerb } from '../text/verbs.ts';
import type { WhoIs } from '../text/who-is.ts';
import { matchesOf } from '../text/matches.ts';
import type { Mention } from './candidates.ts';
import { FINDERS, SOURCE_NOUNS } from './source-nouns.ts';
import { asciiFirst } from '../text/ascii-first.ts';

/** A sentence, the names in it and the classes of its words. */
export type Sentence = {
  readonly text: string;
  readonly span: Span;
  readonly mentions: readonly Mention[];
  /** Those named in it who can say something, by their places in its text. */
  readonly voices: () => readonly Mention[];
  readonly classes: number;
  readonly whoIs: WhoIs;
};

const SOURCES = knownWords(SOURCE_NOUNS.map((word) => [word, true] as const));
/** Words before the one that says who it is: "a senior State Department official". */
const MOST_BEFORE = 4;
const isInWord = matching(/[\p{L}.’'/-]/u);
const isPointOrHyphen = oneOf('.-');

/**
 * Where the source ends that begins at a place: "sources", "a ministry spokesman", "law enforcement
 * officials"; `null` where none does.
 */
function sourceEnd(text: string, from: number): number | null {
  let found: number | null = null;
  let between = 0;
  for (let at = from, count = 0; count <= MOST_BEFORE || found !== null; count += 1) {
    const start = at;
    while (isInWord(text.charCodeAt(at))) at += 1;
    if (at === start) break;
    let end = at;
    while (end > start && isPointOrHyphen(text.charCodeAt(end - 1))) end -= 1;
    const word = text.slice(start, end);
    if (found !== null && endsSource(word)) break;
    if (knownBetween(SOURCES, text, start, end) !== null && !text.startsWith('. ', end)) {
      found = end;
      between = 0;
    } else if (found !== null && (between += 1) > 1) break;
    if (text.charAt(at) !== ' ') break;
    at += 1;
  }
  return found;
}

/** What goes on behind a source is its verb, or what it is of: "officials | close to", "police | arrested". */
function endsSource(word: string): boolean {
  return (
    NO_MODIFIER.has(word) ||
    DETERMINERS.has(word) ||
    reportingVerb(word) !== null ||
    FINDS.has(word) ||
    /^\p{Ll}+(?:ed|ly)$/u.test(word)
  );
}

const DETERMINERS: ReadonlySet<string> = new Set(
  'the a an his her its their our my your this that these those'.split(' '),
);

/** "Speaking in Leeds, ": what may stand before a subject. */
const AHEAD = asciiFirst(/^\P{L}*(?!(?:He|She|It|They|We|I) )(?:[^,]{1,60}, )/u);
const NO_LETTERS = asciiFirst(/^\P{L}*/u);
/** How much of the words behind a source is looked at for its verb. */
const BEHIND = /[^,;:]{0,120}/uy;
/** ", officials [revealed to the paper.]" */
const CLOSES = / (\p{Ll}+)(?: to [^,]{1,40}?)?[.,]/uy;

const NAMED_BEHIND = /^ (?!\p{Lu}\p{Ll}+day(?!\p{L}))\p{Lu}/u;
/** What stands between a body and one of it: "Dunmore City Council[ member ]Ada Marsh". */
const MEMBER = asciiFirst(
  /^ (?:(?!(?:in|of|at|for|from|with|to|and|on|by|near)(?!\p{L}))\p{Ll}[\p{L}-]* ){1,2}(?=\p{Lu})/u,
);
/** ", the prefecture said.", ", a study by Roe found.", ", the company said Tuesday.", ", the Argus can now reveal." */
const SAID_AT_END = asciiFirst(
  new RegExp(
    `, (?:the|an?) ((?:[\\p{L}\\p{N}.’'-]+ ){1,8}?)(?:(?:has|have|had|also|can|now|exclusively) ){0,3}(\\p{Ll}+)(?: (?:on |late |early )*(?:\\p{Lu}\\p{Ll}+day|yesterday|last week|this week|in an? \\p{Ll}+))*\\.$`,
    'u',
  ),
);
/** "A study found": of a report the verb is no one's voice. */
const FINDS: ReadonlySet<string> = new Set(lexicon.finding);

/** "The court heard that", "…, jurors were told." */
const HEARD = asciiFirst(
  new RegExp(
    `(?:^\\P{L}*|, )(?:(?:The|An?|the|an?) )?((?:\\p{Ll}+ ){0,2}?(?:${lexicon.hearers.join('|')})) (?:(?:has|have|had|also|later|previously|earlier) ){0,2}(?:heard|was told|were told|been told)(?= that(?!\\p{L})|,|\\.|$| (?:on|in|at) | \\p{Lu}| how )`,
    'iu',
  ),
);

/** Before whom evidence was given that the article does not give to one witness. */
export function hearer(sentence: Sentence): string | null {
  return HEARD.exec(sentence.text)?.[1]?.toLowerCase() ?? null;
}

/** "according to [police]" */
export function sourceAfter(sentence: Sentence, pattern: RegExp): string | null {
  const { text } = sentence;
  for (const match of matchesOf(pattern, text)) {
    const from = match.index + match[0].length;
    const end = sourceEnd(text, from);
    if (end !== null) return plain(text.slice(from, end), sentence);
  }
  return null;
}

/** "according to [the county's roads department]." up to what closes the clause. */
const DESCRIBED = asciiFirst(
  /(?<!\p{L})according to (?:the|an?|its|their|his|her) ((?!(?:plan|plans|schedule|rules?|law|size|age|need|taste|custom|tradition)(?!\p{L}))[\p{L}\p{N}’'-]+(?: (?!(?:that|which|who|and|but|was|were|is|are|has|had)(?!\p{L}))[\p{L}\p{N}’'-]+){0,6}?)(?=[.,;]|$)/iu,
);

/** Whom "according to" names by a description alone: a department, a report. */
export function describedAfter({ text }: Sentence): string | null {
  return DESCRIBED.exec(text)?.[1] ?? null;
}

/** "[Sources] close to the group revealed that", "Speaking in Leeds, [officials] said" */
export function sourceAtHead(sentence: Sentence): string | null {
  for (const opening of [NO_LETTERS, AHEAD]) {
    const start = opening.exec(sentence.text)?.[0].length;
    const told = start === undefined ? null : sourceFrom(sentence, start);
    if (told !== null) return told;
  }
  return null;
}

function sourceFrom(sentence: Sentence, start: number): string | null {
  const { text } = sentence;
  const end = sourceEnd(text, start);
  if (end === null) return null;
  const source = text.slice(start, end);
  if (!isSubject(source)) return null;
  const whole = nameAround(sentence, source);
  if (isBeforeMember(sentence, whole?.end ?? end)) return null;
  if (whole !== null) return reports(behind(text, whole.end)) ? whole.name : null;
  const rest = behind(text, end);
  const noun = end - lastWord(source).length;
  // "Transport Minister Hélène Roy said" and "Police and Crime Commissioner Roy said" name who it is.
  if (NAMED_BEHIND.test(rest) || isNamed(sentence, noun) || isOfOffice(sentence, noun)) return null;
  const both = rest.startsWith(' and ') ? sourceEnd(text, end + ' and '.length) : null;
  if (both !== null && isSubject(text.slice(end + ' and '.length, both)))
    return reports(behind(text, both)) ? plain(text.slice(start, both), sentence) : null;
  if (isOneOfTwo(source, rest) || !reports(rest, isFinder(source))) return null;
  const told = plain(source, sentence);
  return told === 'people' ? told + (KNOWING.exec(rest)?.[0] ?? '') : told;
}

function behind(text: string, end: number): string {
  BEHIND.lastIndex = end;
  return BEHIND.exec(text)?.[0] ?? '';
}

function lastWord(source: string): string {
  return source.slice(source.lastIndexOf(' ') + 1);
}

/** "The mayor and the governor said" is not told by the mayor alone. */
function isOneOfTwo(source: string, rest: string): boolean {
  return rest.startsWith(' and ') && !/(?:s|people|police|staff)$/u.test(source);
}

/** "Dunmore City Council member Ada Marsh": whoever is named behind it is who says so. */
function isBeforeMember({ text, span, mentions }: Sentence, end: number): boolean {
  const between = MEMBER.exec(text.slice(end))?.[0];
  if (
    between === undefined ||
    between.split(' ').some((word) => isReporting(word) || FINDS.has(word))
  )
    return false;
  const start = span.start + end + between.length;
  return mentions.some((one) => one.start === start && one.entity.kind === 'person');
}

/** "Police" of "Police and Crime Commissioner Roy", "Secretary" of "Secretary of State Roy": somebody's office. */
function isOfOffice({ text, span, mentions }: Sentence, noun: number): boolean {
  return mentions.some(
    ({ start, entity: { kind, roles } }) =>
      kind === 'person' &&
      roles.some((role) => {
        const named = start - span.start;
        const office = named - role.length - 1;
        return office <= noun && noun < named && text.startsWith(`${role} `, office);
      }),
  );
}

/** "Miller", "Mr. King": a name. */
function isNamed({ span, mentions }: Sentence, noun: number): boolean {
  const at = span.start + noun;
  return mentions.some(
    ({ start, end, entity }) => entity.kind === 'person' && start <= at && at < end,
  );
}

/** "National Union" of "National Union of Teachers": the whole name, and where it ends in the sentence. */
function nameAround(
  { text, span, mentions }: Sentence,
  source: string,
): { name: string; end: number } | null {
  const end = span.start + text.indexOf(source) + source.length;
  const around = mentions.find(
    (mention) => mention.entity.kind === 'organisation' && mention.start < end && mention.end > end,
  );
  return around === undefined ? null : { name: around.entity.name, end: around.end - span.start };
}

/**
 * "a senior official" is one; "Marsh told officials" and "talks with officials" are more than one, and
 * "no official" nobody.
 */
function isSubject(source: string): boolean {
  const words = source.replace(OPENING, '').split(' ').slice(0, -1);
  return !words.some(
    (word, at) =>
      NO_MODIFIER.has(word.toLowerCase()) ||
      (at > 0 && DETERMINERS.has(word)) ||
      reportingVerb(word) !== null ||
      isPast(words, at),
  );
}

/** "Marsh sued", not "the retired". */
function isPast(words: readonly string[], at: number): boolean {
  return at > 0 && /^\p{Ll}+ed$/u.test(words[at] ?? '') && /^\p{Lu}/u.test(words[at - 1] ?? '');
}

/**
 * Whether the words after a subject have a verb of reporting as its own: "close to the group
 * revealed", but not "have signed a letter that said" or "in four states".
 */
function reports(rest: string, finds = false): boolean {
  SMALL_WORD.lastIndex = 0;
  // The verb is mostly near, and the words behind it are many.
  for (let word = SMALL_WORD.exec(rest); word !== null; word = SMALL_WORD.exec(rest)) {
    const after = rest.slice(word.index + word[0].length);
    if (!isReporting(word[0]) && !isReportingThat(word[0], after) && !(finds && FINDS.has(word[0])))
      continue;
    const before = rest.slice(0, word.index);
    if (isNounAt(rest, word.index, word[0]) || NO_VERB_BEHIND.test(before)) continue;
    return !ANOTHER_PREDICATE.test(before.replace(AUXILIARIES, '')) && !DEPENDENT.test(before);
  }
  return false;
}

/** "a poll", "the researchers": what shows or finds. */
function isFinder(source: string): boolean {
  return FINDERS.has(lastWord(source).toLowerCase());
}

const SMALL_WORD = asciiFirst(/(?<=\s)\p{Ll}+(?!\p{L})/gu);
const NO_MODIFIER: ReadonlySet<string> = new Set([
  ...lexicon.predicates,
  ...lexicon.notBeforeSource,
]);
/** "People" alone says nothing: "people [familiar with the talks]". */
const KNOWING = /^ (?:familiar with|close to|briefed on)(?: (?:the|his|her|its|their))? \p{L}+/u;
/** "with avowed respect", "two emails": no verb. */
const NO_VERB_BEHIND =
  /(?<!\p{L})(?:of|in|on|at|for|from|with|by|about|the|an?|his|her|its|their|two|three|many|some|more) $/u;
/** A clause of its own: "arrived a day after a poll showed". */
const DEPENDENT =
  /(?<!\p{L})(?:after|before|when|as|because|since|if|while|although|though)(?!\p{L})/u;
const AUXILIARIES = / (?:(?:has|have|had|also|first|later|then|again|\p{Ll}+ly) )*$/u;
const ANOTHER_PREDICATE = asciiFirst(
  new RegExp(
    `(?<!\\p{L})(?:(?:${lexicon.predicates.join('|')})(?!\\p{L})|(?:who|that|which|to|not|never|he|she|it|they|we|any(?:body|one)|some(?:body|one)|every(?:body|one)|nobody)$)`,
    'u',
  ),
);

/** Whether a word that may be a plural is one: "states" is a verb only in "states that" and "states:". */
export function isNounAt(text: string, at: number, word: string): boolean {
  return NOUNS.has(word) && !/^(?: that(?!\p{L})|: |,? [“"])/u.test(text.slice(at + word.length));
}

const NOUNS: ReadonlySet<string> = new Set(lexicon.nounsToo);

/** "…, [officials] told the paper." */
export function sourceAtEnd(sentence: Sentence): string | null {
  const { text } = sentence;
  for (let comma = text.indexOf(', '); comma >= 0; comma = text.indexOf(', ', comma + 1)) {
    const end = sourceEnd(text, comma + 2);
    if (end === null) continue;
    CLOSES.lastIndex = end;
    const verb = CLOSES.exec(text)?.[1];
    if (verb === undefined) continue;
    const source = text.slice(comma + 2, end);
    if (!isSubject(source)) continue;
    if (isReporting(verb) || (isFinder(source) && FINDS.has(verb))) return plain(source, sentence);
  }
  return null;
}

/** "…, [the Rhône prefecture] said.": whatever closes a sentence with its verb. */
export function saidAtEnd({ text, span, mentions }: Sentence): string | null {
  const match = SAID_AT_END.exec(text);
  const [, subject = '', verb = ''] = match ?? [];
  if (match === null || !(isReporting(verb) || FINDS.has(verb))) return null;
  if (/(?<!\p{L})(?:who|which|that|and|but)(?!\p{L})/u.test(subject)) return null;
  const from = span.start + match.index;
  const named = mentions.find(
    ({ start, end }) =>
      start > from &&
      start < from + LONGEST_ARTICLE &&
      text.startsWith(subject.trim(), start - span.start) &&
      end - start >= subject.trim().length,
  );
  return named?.entity.name ?? subject.trim();
}

/** Where a name may begin behind ", the ". */
const LONGEST_ARTICLE = 8;

/** A finite verb of saying or writing: "revealed", not "revealing". */
export function isReporting(word: string): boolean {
  const verb = reportingVerb(word);
  return (verb?.kind === 'speech' || verb?.kind === 'writing') && !verb.gerund;
}

const DECIDING: ReadonlySet<string> = new Set(lexicon.deciding);
const THAT = /^ that(?!\p{L})/u;

/** "determined that 40 ships had left", "believe that": what is held to be so, not "determined the price". */
export function isReportingThat(word: string, after: string): boolean {
  if (!THAT.test(after)) return false;
  const verb = reportingVerb(word);
  return (
    DECIDING.has(word) || ((verb?.kind === 'weak' || verb?.kind === 'thought') && !verb.gerund)
  );
}

/** "But the", "And two": neither a conjunction nor how many they are says who they are. */
const OPENING = asciiFirst(
  new RegExp(
    `^(?:(?:${lexicon.conjunctions.join('|')}) )?(?:(?:the|an?|some|several|many|most|multiple|other|\\d+|${Object.keys(numbers.units).join('|')}) ){0,2}`,
    'iu',
  ),
);

/** "FEC records", "Mr. Roe's aides", "Chinese officials", "Democratic strategists". */
const KEEPS_CAPITAL =
  /^(?:\p{Lu}(?:\p{Lu}|\.)|(?:Mr|Mrs|Ms|Dr)\.? |\p{L}+(?:ian|can|man|ese|ish|ratic) )/u;
/**
 * Without its article, and in lower case where it opens the sentence, unless it begins with a name:
 * "The sources" -> "sources".
 */
function plain(words: string, { text, mentions }: Sentence): string {
  const bare = words.replace(OPENING, '');
  const named = mentions.some(({ entity: { name, aliases } }) =>
    [name, ...aliases].some((form) => bare.startsWith(form)),
  );
  const opens = bare === words && text.trimStart().startsWith(words);
  return named || !opens || KEEPS_CAPITAL.test(bare)
    ? bare
    : bare.charAt(0).toLowerCase() + bare.slice(1);
}
