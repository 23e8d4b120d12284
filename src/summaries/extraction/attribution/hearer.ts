import type { ReportingVerb } from '../text/verbs.ts';
import { phraseAt } from './phrase/forward.ts';
import type { Phrase, Tokens } from './phrase/phrase.ts';
import { plain } from './phrase/phrase.ts';
import {
  isAdverb,
  isCapital,
  isDeterminer,
  isIndefinite,
  isName,
  isObject,
  isPossessive,
  isPreposition,
  isSpeakerNoun,
  isTime,
} from './words.ts';

/** Verbs that name the hearer after "to"; after others ("pledged to") an action follows. */
const ADDRESSING = new Set(
  'say speak talk write complain explain announce admit confess confide remark repeat shout yell boast brag joke quip declare assert insist whisper'.split(
    ' ',
  ),
);
/** What is told and hears nothing: "told a story". */
const TOLD = /^(?:story|stories|tale|tales|lie|lies|truth|joke|jokes|anecdote|anecdotes)$/;
const PLURAL = /^\p{Ll}{3,}s$/u;

/** Whether a noun phrase begins as one does that names somebody: "the", "Ada", "reporters", not "win Iowa". */
const opensAsNoun = (tokens: Tokens, { from }: Phrase): boolean =>
  isDeterminer(tokens[from]) || isCapital(tokens[from]) || isSpeakerNoun(tokens[from]);

/** Whether a phrase is headed by a name or a noun for people or a body. */
function namesSomebody(tokens: Tokens, phrase: Phrase): boolean {
  const head = tokens[phrase.to - 1];
  return isObject(head) || ((isName(head) || isSpeakerNoun(head)) && opensAsNoun(tokens, phrase));
}

/** "some of the workers", but not "some" alone: an indefinite word needs what it is taken from. */
function partOf(tokens: Tokens, { from, to, until }: Phrase): Phrase | null {
  return tokens[to]?.lower === 'of' && until > to + 1 && isSpeakerNoun(tokens[until - 1])
    ? plain(from, until)
    : null;
}

/** Who hears what is told, right behind "told": "the Post", "angry voters", "some of the workers". */
export function toldAt(tokens: Tokens, at: number): Phrase | null {
  const phrase = phraseAt(tokens, at);
  if (!phrase) return null;
  const { from, to } = phrase;
  const head = tokens[to - 1];
  if (to === from + 1 && isIndefinite(head) && !isSpeakerNoun(head)) return partOf(tokens, phrase);
  if (TOLD.test(head?.lower ?? '')) return null;
  if (isObject(head) || isName(head) || isSpeakerNoun(head)) return phrase;
  // "a town hall", "parishioners": whatever it is that was told something, it heard it.
  const noun = isDeterminer(tokens[from]) ? to > from + 1 : PLURAL.test(head?.lower ?? '');
  return noun ? phrase : null;
}

/** Who is spoken to, behind the verb and its "to": "said on Monday to reporters"; not "said to stump". */
export function addressedAt(
  tokens: Tokens,
  verb: ReportingVerb | null,
  after: number,
): Phrase | null {
  if (!ADDRESSING.has(verb?.base ?? '')) return null;
  let at = after;
  while (
    isAdverb(tokens[at]) ||
    isTime(tokens[at]) ||
    (isPreposition(tokens[at]) && isTime(tokens[at + 1]))
  )
    at++;
  if (tokens[at]?.lower !== 'to') return null;
  const phrase = phraseAt(tokens, at + 1);
  return phrase && namesSomebody(tokens, phrase) && !isPossessive(tokens[phrase.to - 1])
    ? phrase
    : null;
}
