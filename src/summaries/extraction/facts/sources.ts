import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import { quickPattern } from '../text/quick-pattern.ts';
import { matchesOf } from '../text/matches.ts';
import { FINDS, isNounAt, isReporting, isReportingThat } from './reporting.ts';
import type { Sentence } from './sentence.ts';
import { isFinder, isSubject, lastWord, sourceName, sourceEnd } from './source-words.ts';

/** "Speaking in Leeds, ": what may stand before a subject. */
const AHEAD = quickPattern(/^\P{L}*(?!(?:He|She|It|They|We|I) )(?:[^,]{1,60}, )/u);
const NO_LETTERS = quickPattern(/^\P{L}*/u);
/** How much of the words behind a source is looked at for its verb. */
const BEHIND = /[^,;:]{0,120}/uy;
/** ", officials [revealed to the paper.]" */
const CLOSES = / (\p{Ll}+)(?: to [^,]{1,40}?)?[.,]/uy;

const NAMED_BEHIND = /^ (?!\p{Lu}\p{Ll}+day(?!\p{L}))\p{Lu}/u;
/** What stands between a body and one of it: "Dunmore City Council[ member ]Ada Marsh". */
const MEMBER = quickPattern(
  /^ (?:(?!(?:in|of|at|for|from|with|to|and|on|by|near)(?!\p{L}))\p{Ll}[\p{L}-]* ){1,2}(?=\p{Lu})/u,
);
/** ", the prefecture said.", ", a study by Roe found.", ", the company said Tuesday.", ", the Argus can now reveal." */
const SAID_AT_END = quickPattern(
  new RegExp(
    `, (?:the|an?) ((?:[\\p{L}\\p{N}.’'-]+ ){1,8}?)(?:(?:has|have|had|also|can|now|exclusively) ){0,3}(\\p{Ll}+)(?: (?:on |late |early )*(?:\\p{Lu}\\p{Ll}+day|yesterday|last week|this week|in an? \\p{Ll}+))*\\.$`,
    'u',
  ),
);
/** "The court heard that", "…, jurors were told." */
const HEARD = quickPattern(
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
    if (end !== null) return sourceName(text.slice(from, end), sentence);
  }
  return null;
}

/** "according to [the county's roads department]." up to what closes the clause. */
const DESCRIBED = quickPattern(
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
    return reports(behind(text, both)) ? sourceName(text.slice(start, both), sentence) : null;
  if (isOneOfTwo(source, rest) || !reports(rest, isFinder(source))) return null;
  const told = sourceName(source, sentence);
  return told === 'people' ? told + (KNOWING.exec(rest)?.[0] ?? '') : told;
}

function behind(text: string, end: number): string {
  BEHIND.lastIndex = end;
  return BEHIND.exec(text)?.[0] ?? '';
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

const SMALL_WORD = quickPattern(/(?<=\s)\p{Ll}+(?!\p{L})/gu);
/** "People" alone says nothing: "people [familiar with the talks]". */
const KNOWING = /^ (?:familiar with|close to|briefed on)(?: (?:the|his|her|its|their))? \p{L}+/u;
/** "with avowed respect", "two emails": no verb. */
const NO_VERB_BEHIND =
  /(?<!\p{L})(?:of|in|on|at|for|from|with|by|about|the|an?|his|her|its|their|two|three|many|some|more) $/u;
/** A clause of its own: "arrived a day after a poll showed". */
const DEPENDENT =
  /(?<!\p{L})(?:after|before|when|as|because|since|if|while|although|though)(?!\p{L})/u;
const AUXILIARIES = / (?:(?:has|have|had|also|first|later|then|again|\p{Ll}+ly) )*$/u;
const ANOTHER_PREDICATE = quickPattern(
  new RegExp(
    `(?<!\\p{L})(?:(?:${lexicon.predicates.join('|')})(?!\\p{L})|(?:who|that|which|to|not|never|he|she|it|they|we|any(?:body|one)|some(?:body|one)|every(?:body|one)|nobody)$)`,
    'u',
  ),
);

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
    if (isReporting(verb) || (isFinder(source) && FINDS.has(verb)))
      return sourceName(source, sentence);
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
