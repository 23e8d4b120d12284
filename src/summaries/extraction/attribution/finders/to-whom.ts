import { canSpeak } from '../cues.ts';
import { phraseAt } from '../phrase/forward.ts';
import { overApposition, skipBracket } from '../phrase/phrase.ts';
import { isCoordinator, isMark, isName, isObject, isPersonNoun, isTime } from '../words.ts';
import { isBe } from './not-theirs.ts';
import type { Finder } from './place.ts';
import { floorOf, found } from './place.ts';

/** `To Ada Roe, a nurse, the plan is "a gift"`, `For Roe, it was "the worst day"`: to whom it is so has called it that. */
export const toWhom: Finder = ({ tokens, first }) => {
  const floor = floorOf(tokens, first);
  const opening = isCoordinator(tokens[floor]) ? floor + 1 : floor;
  const to = tokens[opening]?.lower;
  if ((to !== 'to' && to !== 'for') || !isBe(tokens[first - 1])) return null;
  const who = phraseAt(tokens, opening + 1);
  if (!who || !canSpeak(tokens, who)) return null;
  const head = tokens[who.to - 1];
  // "For residents, it is": it may be the article that says so.
  const isSomebody = isName(head) || isObject(head) || (to === 'to' && isPersonNoun(head));
  const comma = skipBracket(tokens, who.until);
  const subject = isMark(tokens[comma], ',') ? phraseAt(tokens, behind(tokens, comma)) : null;
  return isSomebody && !isTime(head) && subject?.until === first - 1
    ? found(who, opening, opening + 1)
    : null;
};

/** Where the clause begins behind the comma at `at`, and behind an apposition that it opens. */
function behind(tokens: Parameters<typeof overApposition>[0], at: number): number {
  const over = overApposition(tokens, at);
  return over > at ? over : at + 1;
}
