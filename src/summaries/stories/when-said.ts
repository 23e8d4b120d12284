import type { FoundDate, Span } from '../types.ts';

const SPEAKS =
  'said|says|told|tells|added|announced|announces|wrote|writes|posted|tweeted|warned|warns|insisted|insists|denied|denies|claimed|claims|admitted|confirmed|promised|argued|reported|revealed|declared|testified|called on|urged';
/** "…, she said on Sunday evening", "Tamber told reporters at the port on Tuesday". */
const SAID_BEFORE = new RegExp(
  `(?<!\\b(?:who|which|that) (?:had |has )?)\\b(?:${SPEAKS})\\b[^,.;:!?“”"]{0,60}?\\b(?:on|in|late|early|at|last|this)?\\s*$`,
  'iu',
);
/** "On Tuesday Tamber had said that". */
const SAID_AFTER = new RegExp(
  `^(?:\\s+(?:morning|afternoon|evening|night))?,?\\s+(?:\\p{L}[\\p{L}’'.-]*\\s+){1,4}?(?:had\\s+|has\\s+)?(?:${SPEAKS})\\b`,
  'iu',
);
/** What opens a clause of its own: its date is not when it was said. */
const CLAUSE_BETWEEN =
  /\b(?:that|which|who|when|after|before|since|because|while|would|will|was|were|had|has|have|is|are)\b/i;

/** In characters. */
const REACH = 120;

/** Whether a date says when somebody spoke: `'He quit, she said on [Sunday]'` -> `true` */
export const isWhenSaid = (text: string, sentence: Span, date: FoundDate): boolean => {
  const before = text.slice(Math.max(sentence.start, date.start - REACH), date.start);
  const after = text.slice(date.end, Math.min(sentence.end, date.end + REACH));
  const spoken = SAID_BEFORE.exec(before)?.[0];
  if (spoken !== undefined && !CLAUSE_BETWEEN.test(spoken)) return true;
  const opens = /^\P{L}*(?:on|in|late|early|at|by)?\s*$/iu.test(
    text.slice(sentence.start, date.start),
  );
  return opens && SAID_AFTER.test(after);
};
