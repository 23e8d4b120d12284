import type { Span } from '../../types.ts';
import { matching, trimEnd } from '../text/characters.ts';
import { matchesOf } from '../text/matches.ts';
import { quickPattern } from '../text/quick-pattern.ts';
import { isShort, isTitleCase } from './title-case.ts';

/** A speaker's turn in a transcript: "ROE: Well, yes…". */
export type Turn = Span & { readonly label: Span };

/** "ROE:", "ADA ROE (via phone):", "ADA ROE, CHIEF ENGINEER, KESH:"; what follows the name is no part of it. */
const LABELLED =
  /(?:^|\n)[^\S\n]*(["“']{0,2})(?!(?:WATCH|READ|LISTEN|MORE|RELATED|SEE|ALSO|VIDEO|PHOTOS?|PICTURES?|GALLERY|LIVE|UPDATED?|BREAKING|EXCLUSIVE|CORRECTION|NOTE|OPINION|ANALYSIS|ABOVE|BELOW|LEFT|RIGHT|TOP|INSET|PICTURED|CREDIT|CAPTION|IMAGE)(?![\p{L}.’']))([QA]|\p{Lu}[\p{Lu}.'’ -]{1,40})(?:,[\p{Lu}.,'’& -]{2,60})?(?: \([^)\n]{1,20}\))?:[^\S\n]+(?=\S)/gu;
/** "Ada Quill:", "The Courier:", "Q.", "A.": labels of an interview in print; no quotation mark stands before them. */
const IN_PRINT = quickPattern(
  /(?:^|\n)[^\S\n]*()((?:\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,3})(?=:)|[QA](?=\.))[:.][^\S\n]+(?=\S)/gu,
);
const MANY = 2;

/** A turn printed in quotation marks goes on where the next paragraph opens them again and names nobody. */
const REOPENED = /\n\s*["“](?=[\p{L}\p{N}])(?!\p{Lu}[\p{Lu}.'’ -]{1,40}:)/uy;

function endOfTurn(text: string, start: number, mark: string): number {
  let newline = text.indexOf('\n', start);
  while (mark !== '' && newline >= 0) {
    REOPENED.lastIndex = newline;
    if (!REOPENED.test(text)) break;
    // After a match it points past the mark.
    newline = text.indexOf('\n', REOPENED.lastIndex);
  }
  const end = trimEnd(text, start, newline < 0 ? text.length : newline);
  return mark !== '' && end > start + 1 && /["”'’]/.test(text.charAt(end - 1)) ? end - 1 : end;
}

/**
 * The turns of a transcript, each to the end of its paragraph. One line in capitals is a headline
 * ("EXCLUSIVE: …"), so there have to be two.
 * `"LEE: Yes.\n\nKIM: No."` -> turns over "Yes." and "No."
 */
export function findTurns(text: string): Turn[] {
  const turns = labelledTurns(text);
  if (turns.length < MANY) return [];
  const isWhole = isTranscript(text, turns);
  const speakers = new Set(turns.map(({ label }) => lastName(text, label)));
  return turns.map((turn, at) => {
    const next = turns[at + 1];
    if (next === undefined) return withoutSiteLine(text, turn);
    return isWhole ? upToNext(text, turn, next, speakers) : turn;
  });
}

function labelledTurns(text: string): Turn[] {
  const inCapitals = hasLabels(text) ? turnsBehind(LABELLED, text) : [];
  if (inCapitals.length >= MANY) return inCapitals;
  const inPrint = turnsBehind(IN_PRINT, text);
  return isInterview(text, inPrint) ? inPrint : [];
}

function turnsBehind(labels: RegExp, text: string): Turn[] {
  const turns = [...matchesOf(labels, text)].map((match) => {
    const [, mark = '', label = ''] = match;
    const start = match.index + match[0].length;
    const labelStart = match.index + match[0].indexOf(label);
    const end = endOfTurn(text, start, mark);
    return { start, end, label: { start: labelStart, end: labelStart + label.length } };
  });
  const said = turns.filter(({ start, end }) => !isHeadline(text.slice(start, end)));
  return 2 * said.length < turns.length ? said : turns;
}

/** "OBAMA: I Am A Warrior For The Middle Class": a list of other articles has labels too. */
const isHeadline = (words: string): boolean =>
  !/[.?!…,]["”'’)]*$/u.test(words) && !isShort(words, SHORTEST_HEADLINE - 1) && isTitleCase(words);
/** In words. */
const SHORTEST_HEADLINE = 4;

/**
 * Whether turns are those of an interview: two labels or more, each of them comes again, and another
 * answers what is asked. A list of dates or scores ("Where: …", "Goals: …") has labels too, but no
 * questions and answers.
 */
function isInterview(text: string, turns: readonly Turn[]): boolean {
  const labels = turns.map(({ label }) => text.slice(label.start, label.end));
  const isAgain = [...Map.groupBy(labels, (label) => label).values()].every(
    ({ length }) => length > 1,
  );
  const answered = turns.filter(
    ({ end }, at) =>
      text.charAt(end - 1) === '?' && at + 1 < turns.length && labels[at] !== labels[at + 1],
  );
  return isAgain && answered.length >= MANY;
}

const MANY_IN_TRANSCRIPT = 6;

/** Whether a text is a transcript, not an article with lines from one: every other paragraph has a label. */
function isTranscript(text: string, turns: readonly Turn[]): boolean {
  const paragraphs = text.split(/\n\s*/u).filter((line) => line.trim() !== '');
  return turns.length >= MANY_IN_TRANSCRIPT && turns.length * 2 >= paragraphs.length;
}

/** Stage directions and quotation marks: the turn ends here. */
const STAGE = /^[([*"“'‘]/u;

/**
 * In a transcript whoever speaks goes on over the paragraphs that have no label, up to one that tells
 * of somebody who speaks: it may be the article's own.
 */
function upToNext(text: string, turn: Turn, next: Turn, speakers: ReadonlySet<string>): Turn {
  let { end } = turn;
  const rest = text.slice(end, next.label.start);
  for (const { 0: paragraph, index } of matchesOf(/\S[^\n]*/gu, rest)) {
    if (STAGE.test(paragraph) || namesAny(paragraph, speakers)) break;
    end = trimEnd(text, turn.start, turn.end + index + paragraph.length);
  }
  return { ...turn, end };
}

/** The last name of a label, in capitals. */
const lastName = (text: string, { start, end }: Span): string =>
  text.slice(start, end).toUpperCase().split(' ').at(-1) ?? '';

const namesAny = (paragraph: string, speakers: ReadonlySet<string>): boolean =>
  paragraph
    .toUpperCase()
    .split(/[^\p{L}\p{M}.'’-]+/u)
    .some((word) => speakers.has(word.replace(/['’]S?$|\.$/, '')));

/** "Follow Ada Marsh on Bluesky @adamarsh.": the page's words behind the last turn. */
const SITE_LINE =
  /(?<=[.!?…)\]"”’])\s+Follow (?:us|[\p{Lu}@][^.!?\n]{0,60}) on (?:Twitter|Facebook|Instagram|Threads|Bluesky|X|Mastodon|LinkedIn|TikTok|YouTube)(?!\p{L})[^!?\n]{0,80}$/u;
const LONGEST_SITE_LINE = 240;

function withoutSiteLine(text: string, turn: Turn): Turn {
  const from = Math.max(turn.start, turn.end - LONGEST_SITE_LINE);
  const line = SITE_LINE.exec(text.slice(from, turn.end));
  return line === null ? turn : { ...turn, end: from + line.index };
}

/** What a label ends in: a capital, a mark of its own or a bracket. */
const endsLabel = matching(/[\p{Lu}.'’ )-]/u);

/** Whether there may be turns enough: most articles have hardly a colon. */
function hasLabels(text: string): boolean {
  let count = 0;
  for (let at = text.indexOf(':'); at >= 0; at = text.indexOf(':', at + 1)) {
    if (endsLabel(text.charCodeAt(at - 1)) && ++count === MANY) return true;
  }
  return false;
}
