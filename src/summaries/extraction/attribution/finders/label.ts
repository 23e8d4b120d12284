import { canSpeak } from '../cues.ts';
import { phraseAt } from '../phrase/forward.ts';
import { skipBracket } from '../phrase/phrase.ts';
import type { Token } from '../tokens.ts';
import { isMark, isPossessive } from '../words.ts';
import type { Finder } from './place.ts';
import { floorOf, found } from './place.ts';

const LONGEST = 16;
const LEADS_IN = /^(?:from|by|via|[-–—.•]+)$/;

/** "ADA ROE, CHIEF OF POLICE:": behind the name, in capitals too, what its bearer is. */
function isTitled(tokens: readonly Token[], from: number, colon: number): boolean {
  if (!isMark(tokens[from], ',')) return false;
  return tokens
    .slice(from - 1, colon)
    .every((token) => isMark(token, ',') || /^[\p{Lu}.&'’-]+$/u.test(token.text));
}

/**
 * `ROE: "`, `Carl Roe (left): "`, `From Lee's Facebook post: "`: a name and a colon. Of somebody's
 * post it is somebody who speaks.
 */
export const label: Finder = ({ tokens, first }) => {
  const colon = first - 1;
  if (!isMark(tokens[colon], ':')) return null;
  const floor = floorOf(tokens, first);
  for (let at = Math.max(floor, first - LONGEST); at < colon; at++) {
    const phrase = phraseAt(tokens, at);
    if (!phrase || !canSpeak(tokens, phrase)) continue;
    const isLabel = skipBracket(tokens, phrase.to) === colon;
    if (!isLabel && !isTitled(tokens, phrase.to, colon)) continue;
    if (at !== floor && !LEADS_IN.test(tokens[at - 1]?.lower ?? '')) continue;
    let owner = phrase.from;
    while (owner < colon && !isPossessive(tokens[owner])) owner++;
    return owner < colon
      ? found({ from: phrase.from, to: owner + 1, until: owner + 1 }, colon, first)
      : found(phrase, colon, first);
  }
  return null;
};
