import { spaced } from '../../spaced.ts';
import type { Gender, Span } from '../../types.ts';
import { knownAt, knownWords } from '../text/known-words.ts';
import { reportingForms, reportingVerb } from '../text/verbs.ts';
import { firstEndingAfter, wordsOf } from '../text/words.ts';
import { describedIn } from './described.ts';
import { ROLE_NOUNS } from './lexicon.ts';
import { countUpTo } from '../text/in-order.ts';
import { isQuoted, mentionsIn, sentenceAt } from './scene.ts';
import type { Mention, Scene } from './scene.ts';
import { quickPattern } from '../text/quick-pattern.ts';

const BEFORE = 32;
const LEADS_TO_OBJECT = quickPattern(
  /\b(?:of|to|with|for|by|from|at|on|in|about|against|between|and|than|like|as|over|after|before|under|behind|towards?|the|through|supporting|told|tells|asked|backed|backing|called|give|gave|gives|giving)\s+(?:(?:\p{L}+\.|Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|Mme|Judge)\s*){0,2}$/iu,
);
const STYLE =
  /\bthe\s(?:(?:Very|Most|Right|Rt)\.?\s)?(?:Rev(?:d|erend)?|Hon(?:ou?rable)?|Ven(?:erable)?|late)\.?\s(?:(?:Mr|Mrs|Ms|Dr|Prof|Sir|Dame|Lord|Lady)\.?\s)?$/iu;
const FOR_FIRST = /^(?:As f|F)or\s+(?:\p{L}+\.\s*)?$/u;
const WORD_BEHIND = /^,?\s+(?:\w+ly\s+)?(\p{L}+)/u;
/** "questioned why they left": a doubt, and nobody is asked. */
const DOUBTS = /^\s+(?:\w+ly\s+)?(?:questioned|wondered) (?:why|whether|how|if)(?!\p{L})/u;
const IN_A_ROLE = /^(?:['’]s)?\s(?:[\p{L}-]+\s){0,3}?([\p{L}-]+)\s$/u;

/** A person is its sentence's subject where no preposition leads to it and nobody is named before it. */
export function isSubject(scene: Scene, mention: Mention): boolean {
  const { text } = scene;
  if (spoke(scene, mention)) return true;
  const sentence = scene.sentences[sentenceAt(scene, mention.start)];
  const printed = text.slice(Math.max(sentence?.start ?? 0, mention.start - BEFORE), mention.start);
  // "the" before a person shows that the name only describes: "the Trump aides"; not "the Rev. Roe".
  const before = printed.replace(mention.entity.kind === 'person' ? STYLE : /\bthe\s$/i, '');
  if (
    !FOR_FIRST.test(before) &&
    (LEADS_TO_OBJECT.test(before) || /^['’]/.test(text.slice(mention.end, mention.end + 1)))
  )
    return false;
  // "The Wisconsin Republican gave Trump credit": another is the subject.
  const described = sentence === undefined ? [] : describedIn(scene, sentence);
  if (described[0] !== undefined && described[0].end < mention.start) return false;
  for (let at = countUpTo(scene.mentions, mention.start - 1) - 1; at >= 0; at--) {
    const previous = scene.mentions[at];
    if (previous === undefined || sentence === undefined || previous.start < sentence.start)
      return true;
    if (previous.entity.kind === 'person' && !isOwnerInRole(text, previous, mention)) return false;
  }
  return true;
}

/** "Clinton campaign manager Robby Mook", "Roe co-trainer Otis Lee": Clinton only says whose manager he is. */
function isOwnerInRole(text: string, owner: Span, holder: Span): boolean {
  if (holder.start - owner.end > 60) return false;
  const noun = IN_A_ROLE.exec(text.slice(owner.end, holder.start))?.[1];
  return noun !== undefined && ROLE_NOUNS.has(noun.toLowerCase().replace(/^co-/, ''));
}

/** "Rath said", "said Rath": those named as speakers are likelier to be spoken of next. */
export function spoke({ text, notes }: Scene, mention: Mention): boolean {
  const known = notes.spoke.get(mention);
  if (known !== undefined) return known;
  const found = isSpeaking(text, mention);
  notes.spoke.set(mention, found);
  return found;
}

function isSpeaking(text: string, mention: Mention): boolean {
  return (
    (says(text, mention) || isSaidBy(text, mention)) &&
    !SUBORDINATE.test(text.slice(Math.max(0, mention.start - BEFORE), mention.start))
  );
}

function says(text: string, { start, end }: Mention): boolean {
  const after = text.slice(end, end + BEFORE);
  const [behind = '', verb] = WORD_BEHIND.exec(after) ?? [];
  if (verb === undefined || !isFiniteSaying(verb)) return false;
  if (ASKED.has(verb) && !DOUBTS.test(after)) return false;
  return !behind.startsWith(',') || !LED_TO.test(text.slice(Math.max(0, start - BEFORE), start));
}

/** "Roe, a clerk under President Clinton, said": behind a comma the verb is not the object's. */
const LED_TO =
  /(?:^|\s)(?:of|to|with|for|by|from|at|in|under|against|behind|like|alongside)\s(?:the\s)?(?:(?:\p{Lu}[\p{L}.-]*|former|late)\s){0,3}$/u;

/** "when Aird asked", "after Mr. Aird said": the talk stays with the main clause. */
const SUBORDINATE = /\b(?:when|after|before|if|because|since|until)\s(?:\p{Lu}\p{L}*\.?\s){0,2}$/u;
/** Who asks waits for another to speak. */
const ASKED = new Set(['asked', 'asks', 'questioned', 'pressed', 'wondered']);

/** "said Rath", "said Sen. Rath"; in "told Rath" it is another who speaks. */
function isSaidBy(text: string, { start }: Mention): boolean {
  if (!isSayingNear(text, start)) return false;
  const before = wordsBefore(text, start);
  const from = Math.max(0, before.length - MOST_TITLE_WORDS - 1);
  return before.some(
    (word, at) =>
      at >= from &&
      isFiniteSaying(word) &&
      !HEARD.has(word) &&
      !isDoneTo(word, before[at - 1]) &&
      BEFORE_INVERSION.test(before[at - 1] ?? ',') &&
      before.slice(at + 1).every(isTitleWord),
  );
}

/** What stands between white space in the few letters before a place; the first may be cut. */
function wordsBefore(text: string, place: number): string[] {
  return spaced(text.slice(Math.max(0, place - BEFORE), place).trimEnd());
}

const SAYING = knownWords(
  [...reportingForms()].filter(isFiniteSaying).map((form) => [form, true] as const),
);
const MOST_WORDS_BACK = 6;

/** Whether a verb of saying is among the words before a place. */
function isSayingNear(text: string, place: number): boolean {
  const words = wordsOf(text);
  const last = firstEndingAfter(words, place) - 1;
  for (let at = last; at >= 0 && at > last - MOST_WORDS_BACK; at--)
    if (knownAt(SAYING, words, at) !== null) return true;
  return false;
}

/** "…," said Aird, and "Also present, said Aird": what stands before the verb ends in a mark. */
const BEFORE_INVERSION = /[,”"’'?!.:;—–-]$/u;

const MOST_TITLE_WORDS = 2;
const HEARD = new Set(['told', 'tells', 'asked', 'asks', 'called', 'calls']);
/** "Pike, who left, | questioned Aird": no quotation ends before it, and the one named is spoken to or of. */
const DONE_TO = new Set(
  'accuse attack blame challenge condemn congratulate criticise criticize inform praise question rebuke remind slam thank urge'.split(
    ' ',
  ),
);
const isDoneTo = (verb: string, before: string | undefined): boolean =>
  DONE_TO.has(reportingVerb(verb)?.base ?? '') && !/[”"’']$/u.test(before ?? '');

function isTitleWord(word: string): boolean {
  return /^\p{Lu}/u.test(word) || ROLE_NOUNS.has(word);
}

function isFiniteSaying(word: string): boolean {
  const verb = reportingVerb(word);
  return verb !== null && !verb.gerund && verb.base !== word;
}

const SUBJECT_FIRST: Record<Gender, RegExp> = {
  male: /^["“‘']?(?:But |And |Then |Later,? |Still,? |Now,? |So )?He\b/,
  female: /^["“‘']?(?:But |And |Then |Later,? |Still,? |Now,? |So )?She\b/,
};
/** "During the visit, he was": a time or a place stands before the subject. */
const FRONTED: Record<Gender, RegExp> = {
  male: /^(?:During|After|Before|In|On|At|By|From|For|Since|Until|Throughout|Following|Despite|Later|Earlier)(?!\p{L})[^,.;:“”"]{3,80}, he(?!\p{L})/u,
  female:
    /^(?:During|After|Before|In|On|At|By|From|For|Since|Until|Throughout|Following|Despite|Later|Earlier)(?!\p{L})[^,.;:“”"]{3,80}, she(?!\p{L})/u,
};
/** "In a text message at the time | he begged": with no comma. */
const IN_A_TEXT: Record<Gender, RegExp> = {
  male: /^In (?:an?|the|his) (?:[\p{L}-]+ ){0,2}(?:message|e-?mail|letter|statement|tweet|post|interview|speech|memo|note|op-ed)(?: [^,.;:“”"]{1,40})? he(?!\p{L})/u,
  female:
    /^In (?:an?|the|her) (?:[\p{L}-]+ ){0,2}(?:message|e-?mail|letter|statement|tweet|post|interview|speech|memo|note|op-ed)(?: [^,.;:“”"]{1,40})? she(?!\p{L})/u,
};
const SAID_LAST: Record<Gender, RegExp> = {
  male: quickPattern(/[,”"?!] he (\p{L}+)/u),
  female: /[,”"?!] she (\p{L}+)/u,
};
const LONGEST_SENTENCE = 600;

/** "He said …" and "…, he said": sentence `at` goes on about somebody named before. */
export function hasPronounSubject(scene: Scene, at: number, gender: Gender): boolean {
  const known = scene.notes.subjects[gender];
  return (known[at] ??= findPronounSubject(scene, at, gender));
}

function findPronounSubject(scene: Scene, at: number, gender: Gender): boolean {
  const { start, end } = scene.sentences[at] ?? { start: 0, end: 0 };
  const sentence = scene.text.slice(start, Math.min(end, start + LONGEST_SENTENCE));
  if (SUBJECT_FIRST[gender].test(sentence) && !isQuoted(scene, start)) return true;
  const fronted =
    (FRONTED[gender].exec(sentence) ?? IN_A_TEXT[gender].exec(sentence))?.[0].length ?? 0;
  if (fronted > 0 && !isQuoted(scene, start))
    return !mentionsIn(scene, { start, end: start + fronted }).some(
      ({ entity }) => entity.kind === 'person',
    );
  const verb = SAID_LAST[gender].exec(sentence);
  if (verb?.[1] === undefined || !isFiniteSaying(verb[1])) return false;
  const pronoun = start + verb.index + 2;
  return !isQuoted(scene, pronoun) && !hasSpeaker(scene, { start, end: pronoun });
}

/** "Roe said that if it rains, he said, …": who he is stands in the sentence. */
const hasSpeaker = (scene: Scene, part: Span): boolean =>
  mentionsIn(scene, part).some(
    (mention) => mention.entity.kind === 'person' && spoke(scene, mention),
  );
