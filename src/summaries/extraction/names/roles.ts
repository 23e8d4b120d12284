import { ROLE_NOUNS } from './lexicon.ts';
import type { Reading } from './readings.ts';
import { isSaying } from './saying.ts';
import type { Word } from './words.ts';

/** A noun phrase set behind a name, and the noun it turns on in lower case. */
export type Description = { readonly words: string; readonly head: string };

/**
 * The description printed right behind a name: "Rath, the leader of the Alberta Prosperity
 * Project—a group…" -> "leader of the Alberta Prosperity Project", head "leader"; "Xinhua, the
 * official news agency," -> head "agency"; `null` where no such phrase stands there.
 */
export function descriptionAfter(
  text: string,
  words: readonly Word[],
  reading: Reading,
): Description | null {
  const from = descriptionStart(text, words, reading);
  const phrase = from === null ? [] : takePhrase(text, words, from);
  const [first, last] = [phrase[0], phrase.at(-1)];
  const head = headOf(phrase);
  if (first === undefined || last === undefined || head === null) return null;
  return { words: text.slice(first.start, last.end).replace(/\s+/g, ' '), head };
}

/** The description behind a name where it is an office or trade; `null` for any other. */
export function roleAfter(text: string, words: readonly Word[], reading: Reading): string | null {
  const description = descriptionAfter(text, words, reading);
  return description !== null && ROLE_NOUNS.has(description.head) ? description.words : null;
}

/** Party, home and age stand between a name and its description: "(R-Ohio)", "of Texas", ", 44". */
const BETWEEN =
  /^(?: \([^()]{1,24}\)| of \p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+)?|, \d{1,3}(?=,)|, (?:R|D|I)-\p{Lu}[\p{L}.]+(?=,))/u;
const LONGEST_BETWEEN = 48;
const LEADS = /^(?:, | ?— ?| – )$/;

function descriptionStart(text: string, words: readonly Word[], reading: Reading): number | null {
  const between =
    BETWEEN.exec(text.slice(reading.end, reading.end + LONGEST_BETWEEN))?.[0].length ?? 0;
  const end = reading.end + between;
  let { next } = reading;
  while ((words[next]?.start ?? end) < end) next++;
  const [word, second] = [words[next], words[next + 1]];
  if (word === undefined) return null;
  const gap = text.slice(end, word.start);
  // "Rath is the leader of", "Rath, who is", "Rath, was a nurse".
  if (word.text === 'is' || (word.text === 'was' && gap !== ' ')) return next + 1;
  if (!LEADS.test(gap)) return null;
  if (word.text !== 'who') return next;
  return second?.text === 'is' || second?.text === 'was' ? next + 2 : null;
}

const MOST_WORDS = 14;
const SKIPPED = new Set(
  'the a an one now then also once formerly currently his her its their'.split(' '),
);
/** Where an apposition ends: at a mark, or where a clause begins. */
const BREAK = /[,.;:!?()"“”\n—–]|''|\s-\s/;
const CLAUSES = new Set(
  'who whom whose which that when where while after before because'.split(' '),
);
const TAILS = new Set('of for at in with on from to by and'.split(' '));

function takePhrase(text: string, words: readonly Word[], from: number): readonly Word[] {
  let start = from;
  while (SKIPPED.has(words[start]?.text ?? '')) start++;
  const phrase: Word[] = [];
  for (let at = start; at < start + MOST_WORDS; at++) {
    const word = words[at];
    const last = phrase.at(-1);
    if (word === undefined || CLAUSES.has(word.text) || isSaying(word.text)) break;
    if (
      last !== undefined &&
      (word.sentence !== last.sentence || BREAK.test(text.slice(last.end, word.start)))
    )
      break;
    phrase.push(word);
  }
  while (TAILS.has(phrase.at(-1)?.text ?? '')) phrase.pop();
  return phrase;
}

const PREPOSITIONS = new Set('of for at in with on from to by under'.split(' '));
/** With one of these before its noun it is no noun phrase but a clause: ", will become the manager". */
const NO_DESCRIPTION = new Set(
  (
    'of in on at by as and but or like during named told tells will would is are was were be been has have had can could may might should did ' +
    "does do became becomes he she they him them you it not to you're with from for the"
  ).split(' '),
);

/** The head is the last word before the first preposition: "communications and policy director | for the…". */
function headOf(phrase: readonly Word[]): string | null {
  const preposition = phrase.findIndex(({ text }) => PREPOSITIONS.has(text));
  const noun = preposition < 0 ? phrase.length - 1 : preposition - 1;
  const before = phrase.slice(0, Math.max(0, noun));
  const clause = before.some(
    ({ text }, at) => NO_DESCRIPTION.has(text) && !(text === 'and' && at > 0),
  );
  return clause ? null : (phrase[noun]?.lower ?? null);
}
