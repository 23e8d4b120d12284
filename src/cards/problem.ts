import { privateCard, text } from './message/container.ts';
import type { Message } from './message/message.ts';
import { label } from './parts/passage.ts';
import type { Words } from './words/index.ts';

const ACCENT = 0xa8_5a_5a;
/** A reference is short; this only keeps a wrong one from breaking the card. */
const REFERENCE_CHARACTERS = 40;

/** What the asker can put right: one of the sentences in `words`. Only the asker sees it. */
export const mistakeCard = (
  words: Words,
  sentence: string,
  title = words.notAnsweredAsAsked,
): Message => privateCard(ACCENT, `### ${title}`, [text(sentence)]);

/** Why nothing was changed that should have been. Only the asker sees it. */
export const notChangedCard = (words: Words, sentence: string): Message =>
  mistakeCard(words, sentence, words.nothingChanged);

/** What went wrong on our side, with the reference that is also in the log. Only the asker sees it. */
export const problemCard = (words: Words, reference: string): Message => {
  const small = `-# ${words.reference(label(reference, REFERENCE_CHARACTERS))}`;
  return privateCard(ACCENT, `### ${words.failed}`, [text(words.failedLead), text(small)]);
};
