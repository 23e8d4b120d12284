import type { Target } from '../../summaries/corrections/correction.ts';

/**
 * A record by where it stands, as an option of a button or a choice: it holds when its story is told
 * anew. `{ record: 'denial', place: { article: 'a1', start: 4, end: 9 } }` -> `'d.a1.4.9'`
 */
export const writeTarget = ({ record, place: { article, start, end } }: Target): string =>
  [record.charAt(0), article, start, end].join('.');

const FORM = /^([qd])\.([^.]+)\.(\d{1,9})\.(\d{1,9})$/;

/** What `writeTarget` wrote; `null` for anything else. */
export const readTarget = (text: string): Target | null => {
  const [, letter, article = '', start, end] = FORM.exec(text) ?? [];
  if (letter === undefined) return null;
  const place = { article, start: Number(start), end: Number(end) };
  return { record: letter === 'q' ? 'quotation' : 'denial', place };
};
