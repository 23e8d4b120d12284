import type { Picture } from '../../pictures/picture.ts';
import type { Answer } from '../../summaries/answering/answer.ts';
import type { Words } from '../words/index.ts';
import { printingsPicture } from './printings.ts';
import { timelinePicture } from './timeline.ts';

/** The picture that goes with an answer's card, and the words for it; `null` for most answers. */
export const pictureOf = (words: Words, answer: Answer): Picture | null => {
  switch (answer.kind) {
    case 'timeline':
      return timelinePicture(words, answer);
    case 'compare':
      return printingsPicture(words, answer);
    default:
      return null;
  }
};
