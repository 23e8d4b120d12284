import { scanMarks } from '../text/marks.ts';
import type { Span } from '../../types.ts';

/**
 * What stands between quotation marks, paragraph by paragraph, in text order: what is said of
 * somebody there is a speaker's word and not the article's. A mark that is never closed opens nothing.
 */
export function quotedStretches(text: string): Span[] {
  const found: Span[] = [];
  let open: { readonly end: number; readonly family: string } | null = null;
  for (const mark of scanMarks(text)) {
    if (mark.kind === 'break') {
      if (mark.blank) open = null;
    } else if (open === null) {
      if (mark.opens) open = mark;
    } else if (mark.family === open.family && mark.closes) {
      found.push({ start: open.end, end: mark.start });
      open = null;
    }
  }
  return found;
}
