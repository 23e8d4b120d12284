import type { Difference } from '../../summaries/answering/answer.ts';
import { label } from './passage.ts';
import type { Words } from '../words/index.ts';

/** Changes named in one line, and UTF-16 units of each; the rest are counted. */
const CHANGES_SHOWN = 6;
const CHANGE_CHARACTERS = 80;

/** Stops around a change are the sentence's. */
const EDGES = /^[,;:.!?…\s]+|[,;:.!?…\s]+$/gu;

/** Words left out, put in, or one for the other. */
type Change = { readonly missing: string; readonly added: string };

/**
 * Where a wording differs from the speaker's words, in one line that reads aloud; `''` where it does
 * not: `'“free” for “stronger”; without “very”'`.
 */
export const differenceLine = (words: Words, differences: readonly Difference[]): string => {
  const changes = changesIn(differences);
  const left = changes.length - CHANGES_SHOWN;
  return [
    ...changes
      .slice(0, CHANGES_SHOWN)
      .map((change) => named(words, change))
      .filter((line) => line !== ''),
    ...(left > 0 ? [words.changesMore(left)] : []),
  ].join(words.apart);
};

const changesIn = (differences: readonly Difference[]): Change[] => {
  const changes: Change[] = [];
  differences.forEach(({ kind, words: run }, at) => {
    if (kind === 'same') return;
    const last = changes.at(-1);
    if (kind === 'added' && last?.added === '' && differences[at - 1]?.kind === 'missing')
      changes[changes.length - 1] = { ...last, added: run };
    else changes.push(kind === 'added' ? { missing: '', added: run } : { missing: run, added: '' });
  });
  return changes;
};

const named = (words: Words, { missing, added }: Change): string => {
  const [without, put] = [missing, added].map((run) =>
    label(run.replace(EDGES, ''), CHANGE_CHARACTERS),
  );
  if (without && put) return words.wordsFor(words.quoted(put), words.quoted(without));
  if (without) return words.wordsWithout(words.quoted(without));
  return put ? words.wordsPutIn(words.quoted(put)) : '';
};
