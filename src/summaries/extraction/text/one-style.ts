import type { Passage } from './passages.ts';
import { findPassages } from './passages.ts';

/** Inside a passage: a mark that opens one of its paragraphs, or a double mark. */
const INSIDE = /([‘'«»‹›])(?<=\n\s*.)|["“”]/g;

/**
 * The same article with its quotations in double marks, everything at its place: what a British paper
 * prints ‘so “and” so’ and a French one «so», becomes “so ‘and’ so”. The rules behind know double
 * marks alone, straight or curly. An article that prints most of its quotations in them keeps its
 * single ones: there they mean something else (a headline's words, a term). A ″ that closes is a ” too.
 * `She said: 'It is "done".'` -> `She said: “It is ‘done’.”`
 */
export function inOneStyle(text: string): string {
  const passages = findPassages(text);
  const singles = passages.filter(({ family }) => family === 'single').length;
  const doubles = passages.filter(({ family }) => family === 'double').length;
  const pieces: string[] = [];
  let from = 0;
  for (const passage of passages) {
    const { family, closed, open, start, end, close } = passage;
    if (closed && text.charAt(end) === '″') {
      pieces.push(text.slice(from, end), '”');
      from = close;
      continue;
    }
    if (!closed || start - open !== 1 || close - end !== 1) continue;
    if (family === 'double' || (family === 'single' && singles <= doubles)) continue;
    pieces.push(text.slice(from, open), '“', inside(text, passage), '”');
    from = close;
  }
  return from === 0 ? text : pieces.join('') + text.slice(from);
}

function inside(text: string, { open, start, end }: Passage): string {
  const outer = text.charAt(open);
  let isOpen = false;
  return text.slice(start, end).replace(INSIDE, (mark, opensParagraph?: string) => {
    if (opensParagraph === outer) return '“';
    if (mark !== '"' && mark !== '“' && mark !== '”') return mark;
    isOpen = mark === '“' || (mark === '"' && !isOpen);
    return isOpen ? '‘' : '’';
  });
}
