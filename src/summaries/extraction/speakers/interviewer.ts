import type { Span } from '../../types.ts';
import type { Scene } from './scene.ts';

/** "INTERVIEWER: Did she know?", "Q: Why?": what is asked is nobody's statement. */
const INTERVIEWER =
  /^(?:Q|A|QUESTION|ANSWER|INTERVIEWER|REPORTER|MODERATOR|HOST|PRESENTER|ANCHOR)$/iu;

/** Whether words are the label of an interviewer's turn, or of one of two who are not named. */
export function isInterviewer({ text }: Scene, { start, end }: Span): boolean {
  return text.charAt(end) === ':' && INTERVIEWER.test(text.slice(start, end));
}
