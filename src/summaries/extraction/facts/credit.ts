import { once } from '../../once.ts';
import { calledTogether, namedTogether, subjectsTogether } from '../text/together.ts';
import { matchesOf } from '../text/matches.ts';
import type { Mention } from './candidates.ts';
import { isNounAt, isReporting, isReportingThat } from './reporting.ts';
import type { Sentence } from './sentence.ts';
import {
  describedAfter,
  hearer,
  saidAtEnd,
  sourceAfter,
  sourceAtEnd,
  sourceAtHead,
} from './sources.ts';
import { HAS } from './words.ts';
import { quickPattern } from '../text/quick-pattern.ts';

type Finder = (sentence: Sentence) => string | null;

const ACCORDING_TO = quickPattern(/(?<!\p{L})according to (?=\S)/giu);
const MODIFIERS = String.raw`(?:(?:has|had|have|also|first|later|then|\p{Ll}+ly) ){0,3}`;
/** "Amory [KC]", "Rath [of the Dunmore Fund]", "Rath [(R-Ohio)]" */
const BESIDE_NAME = String.raw`(?: (?:[KQ]C|MPP?|MSP|TD|OBE|MBE|CBE|Jr\.|Sr\.))?(?: (?:of|from|with|at)(?: \p{Lu}[^\s,]*| (?:of|the|and|for)){1,6})?(?: \([^)]{1,40}\))?`;
const DASHED = String.raw`(?:(?: ?[—–]| --)[^—]{1,120}?(?:[—–]|--))?`;

/** The verb after a name and as many groups between commas. */
function verbAfter(groups: number): RegExp {
  const commas = groups === 0 ? '' : `(?:,[^,]{1,90}){${String(groups)}},`;
  return quickPattern(
    new RegExp(`^${BESIDE_NAME}${commas}${DASHED} ${MODIFIERS}(\\p{Ll}+)(?!\\p{L})`, 'u'),
  );
}

/** "Marsh called the deal fair and said": a second verb has the subject of the first. */
const SECOND_VERB = quickPattern(
  new RegExp(String.raw`^ \p{Ll}{2,}ed [^,.;:—]{1,120} and ${MODIFIERS}(\p{Ll}+)(?!\p{L})`, 'u'),
);
/** "Rath, who attended, has also claimed", "Rath (R-Ohio), head of the board of Roe, who attended, said". */
const VERBS = [verbAfter(0), verbAfter(1), verbAfter(2), verbAfter(3)] as const;
/** "The mayor, [Ada Marsh], said": the name stands between the commas itself. */
const OWN_APPOSITION = quickPattern(new RegExp(String.raw`^, ${MODIFIERS}(\p{Ll}+)(?!\p{L})`, 'u'));
/** "said Roe." names its own subject; "said Sunday." and "told Roe." do not. */
const INVERTED =
  /^ (?!\p{Lu}\p{Ll}+day(?!\p{L}))(?:\p{Lu}\p{Ll}{1,3}\. )?(?!(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|St)\.)(?:\p{Lu}[\p{L}'’-]* ?){1,4}[.,]/u;
/** "Her lawyer, [former state Sen.] Tate, said": what stands between the comma and the name of an apposition. */
const APPOSED = quickPattern(
  /, (?:(?!(?:who|whose|which|and|but|or|when|after|as|while|with|said)(?!\p{L}))[\p{L}.’'-]+ ){0,5}$/u,
);
/** Verbs whose listener, not their subject, comes next. */
const TOLD: ReadonlySet<string> = new Set(['told', 'tells', 'tell']);
/** A name after one of these belongs to what stands before it: "chairman of [Roe]". */
const GOVERNED = quickPattern(
  /(?:^|\s)(?:of|at|for|from|with|to|by|in|on|about|against)(?: the)?(?: (?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Mme|\p{Lu}\p{Ll}{1,3}\.))? $/iu,
);
/** "He and [Marsh]", "Otis Brand and Mr [Marsh]". */
const JOINED =
  /(?:^|\s)(?:[Hh]e|[Ss]he|[Tt]hey|[Ii]t|[Ww]e|\p{Lu}[\p{L}.'’-]+) and (?:(?:the|\p{Lu}\p{Ll}{0,4}\.?) )?$/u;
/** "watching her rival, [Ada Marsh], argue": no verb of hers. */
const BARE_VERB =
  /^, (?:say|tell|argue|claim|insist|warn|suggest|explain|announce|deny|write|report)(?!\p{L})/u;
/** A clause that depends on another tells what somebody did, not whom the sentence is credited to. */
const DEPENDENT = /(?<!\p{L})(?:after|when|as|because|since|that|if|who|which|while)(?!\p{L})/iu;
/** A party and a state are read as a name: "R-Ohio". */
const PARTY = /^[RDI]-\p{L}/u;
/** "Dunmore, [OH]" is in a state. */
const STATE = /^\p{Lu}{2}$/u;
/**
 * In this order: a person before an unnamed source; an outlet, found before, goes before both. A finder is asked
 * only where the sentence has a word of each class it needs.
 */
const FINDERS: readonly { readonly needs: number; readonly find: Finder }[] = [
  { needs: HAS.accordingTo, find: (sentence) => namedAfter(sentence, ACCORDING_TO) },
  { needs: HAS.accordingTo | HAS.source, find: (sentence) => sourceAfter(sentence, ACCORDING_TO) },
  { needs: HAS.source | HAS.reporting, find: sourceAtHead },
  { needs: HAS.source | HAS.reporting, find: sourceAtEnd },
  {
    needs: HAS.reporting,
    find: subject,
  },
  { needs: HAS.reporting, find: pronounSubject },
  { needs: HAS.reporting, find: subjectBehind },
  { needs: HAS.hearer, find: hearer },
  { needs: HAS.ending, find: saidAtEnd },
  { needs: HAS.accordingTo, find: describedAfter },
];

/**
 * Whom a sentence credits what it states to where it leans on no outlet: a person or a source;
 * `null` where nobody is named.
 *
 * "Officials said on Monday that 40 ships had left." -> "officials"
 */
export function creditOf(asked: Omit<Sentence, 'voices'>): string | null {
  const sentence: Sentence = { ...asked, voices: once(() => voicesIn(asked)) };
  for (const { needs, find } of FINDERS) {
    const credited = (sentence.classes & needs) === needs ? find(sentence) : null;
    if (credited !== null) return credited;
  }
  return null;
}

/** How many words may stand between "according to" and the name: "a senior official of Dunmore". */
const REACH = 24;
/** How far a verb may stand from its subject, in UTF-16 units. */
const CLAUSE = 280;
/** What of the words before a name decides, in UTF-16 units. */
const BEFORE_NAME = 48;

/** "according to [Mrs. ]Marsh", "according to [the lawyer ]Roe" */
const BEFORE_NAMED = /^(?:[\p{Ll} ]*(?:The )?|(?:former )?\p{Lu}\p{Ll}{1,4}\.? )$/u;

/** "according to [Marsh]", "according to [Marsh and Roe]" */
function namedAfter(sentence: Sentence, pattern: RegExp): string | null {
  const { text } = sentence;
  const names = sentence.voices();
  if (names.length === 0) return null;
  for (const match of matchesOf(pattern, text)) {
    const at = match.index + match[0].length;
    const index = names.findIndex(({ start }) => start >= at && start <= at + REACH);
    const start = names[index]?.start;
    if (start === undefined || !BEFORE_NAMED.test(text.slice(at, start))) continue;
    const together = namedTogether(text, names, index).filter((name) => name.start >= at);
    return calledTogether(together.map(({ entity }) => entity.name));
  }
  return null;
}

/** Who says it by the verb after the name, or those who say it together; nobody where that is only one of two. */
function subject(sentence: Sentence): string | null {
  const { text } = sentence;
  const names = sentence.voices();
  for (const [at, name] of names.entries()) {
    if (GOVERNED.test(beforeName(text, name)) || !speaks(text, name)) continue;
    const last = namedTogether(text, names, at).at(-1) ?? name;
    const until = last.start > name.start && speaks(text, last) ? last : name;
    const together = subjectsTogether(text, names, names.indexOf(until));
    if (together.length > 1) return calledTogether(together.map(({ entity }) => entity.name));
    return JOINED.test(beforeName(text, until)) ? null : until.entity.name;
  }
  return null;
}

/** Those named in a sentence who can say something: no place, and no state or party read as a name. */
function voicesIn({ text, span, mentions }: Omit<Sentence, 'voices'>): Mention[] {
  const voices: Mention[] = [];
  for (const { start, end, entity } of mentions) {
    const voice = { start: start - span.start, end: end - span.start, entity };
    if (entity.kind !== 'place' && !isPartyOrState(text, voice)) voices.push(voice);
  }
  return voices;
}

function isPartyOrState(text: string, name: Mention): boolean {
  const called = name.entity.name;
  if (called.charAt(1) === '-' && PARTY.test(called)) return true;
  return called.length === 2 && STATE.test(called) && /[,-] ?$/u.test(beforeName(text, name));
}

function beforeName(text: string, { start }: Mention): string {
  return text.slice(Math.max(0, start - BEFORE_NAME), start);
}

function speaks(text: string, name: Mention): boolean {
  return isSpeaking(beforeName(text, name), text.slice(name.end, name.end + CLAUSE));
}

/** "…, said Ada Marsh.", "…, warned the council leader, Ada Marsh, on Monday." */
const SAID_BY = quickPattern(
  /,[”"’']* (\p{Ll}+) (?:(?:the|its|his|her|their) )?(?:(?!(?:by|to|that)(?!\p{L}))[\p{L}.’'-]+,? ){0,6}$/u,
);

/** Who stands behind the verb that ends a sentence. */
function subjectBehind(sentence: Sentence): string | null {
  const { text } = sentence;
  const said = sentence.voices().find((name) => {
    const verb = SAID_BY.exec(beforeName(text, name))?.[1];
    return (
      verb !== undefined &&
      isReporting(verb) &&
      !TOLD.has(verb) &&
      /^(?:[.,]|$| (?:on|in|at|after|during|late|early|\p{Lu}\p{Ll}+day)(?!\p{L}))/u.test(
        text.slice(name.end),
      )
    );
  });
  return said?.entity.name ?? null;
}

const HE = '(He|She|It|he|she|it)';
/** "She also added that", "On Monday, he said", "But it told". */
const PRONOUN_SAYS = quickPattern(
  new RegExp(
    `^\\P{L}*(?:(?:But|And|Yet|Still|However|Meanwhile|Later|Then|Earlier),? )?(?:(?:On|In|At|Last|This|During|Earlier) [^,.;:“”"\n]{1,50}, )?${HE} ${MODIFIERS}(\\p{Ll}+)(?!\\p{L})`,
    'u',
  ),
);
/** ", she said on Monday.", ", he said, because" */
const SAID_BETWEEN = quickPattern(
  new RegExp(`, ${HE} ${MODIFIERS}(\\p{Ll}+)(?:[.,]| [^,;:“”"]{1,40}[.,])`, 'u'),
);

/** "She added that", "…, it said": whoever the pronoun stands for. */
function pronounSubject({ text, span, whoIs }: Sentence): string | null {
  for (const pattern of [PRONOUN_SAYS, SAID_BETWEEN]) {
    const match = pattern.exec(text);
    const [, pronoun = '', verb = ''] = match ?? [];
    if (match === null || !isReporting(verb)) continue;
    const start = span.start + match.index + match[0].indexOf(`${pronoun} `);
    return whoIs({ start, end: start + pronoun.length })?.name ?? null;
  }
  return null;
}

function isSpeaking(before: string, after: string): boolean {
  return (
    (after.startsWith(', ') &&
      APPOSED.test(before) &&
      !BARE_VERB.test(after) &&
      isSaid(OWN_APPOSITION, after)) ||
    isSaidBetweenCommas(after) ||
    (after.includes(' and ') && !DEPENDENT.test(before) && isSaid(SECOND_VERB, after))
  );
}

/** With so many groups between commas as the words after a name have commas for. */
function isSaidBetweenCommas(after: string): boolean {
  if (isSaid(VERBS[0], after)) return true;
  let comma = after.indexOf(',');
  return VERBS.slice(1).some((pattern) => {
    if (comma >= 0) comma = after.indexOf(',', comma + 1);
    return comma >= 0 && isSaid(pattern, after);
  });
}

/** Whether a pattern finds a verb of reporting in the words after a name, and no other subject of it. */
function isSaid(pattern: RegExp, after: string): boolean {
  const match = pattern.exec(after);
  const verb = match?.[1];
  if (match === null || verb === undefined) return false;
  if (!isReporting(verb)) return isReportingThat(verb, after.slice(match[0].length));
  return (
    !isNounAt(after, match[0].length - verb.length, verb) &&
    !(match[0].includes(',') && !TOLD.has(verb) && INVERTED.test(after.slice(match[0].length)))
  );
}
