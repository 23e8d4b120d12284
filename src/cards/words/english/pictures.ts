import type { EntryStatus, Match } from '../../../summaries/types.ts';
import { count } from './frame.ts';

/** What stands in a picture, and in the words for it. */
export const pictures = {
  status: {
    happened: 'happened',
    said: 'said',
    due: 'due',
    denied: 'denied',
  } satisfies Record<EntryStatus, string>,
  printings: (title: string) => `Who printed what when: ${title}`,
  match: {
    verbatim: 'verbatim',
    trimmed: 'trimmed',
    reworded: 'reworded',
    disputed: 'contradicted',
  } as Record<Match, string>,
  /** Where no words are the speaker’s: how an outlet’s stand to those shown. */
  shownMatch: {
    verbatim: 'in these words',
    trimmed: 'in a part of these words',
    reworded: 'in other words',
    disputed: 'in words that contradict these',
  } as Record<Match, string>,
  notPrinted: 'not printed',
  undrawable: '▯ stands for characters that cannot be drawn here.',
  missing: 'Without its picture this time. Ask again to see it.',
  moreOutlets: (n: number) =>
    `And ${count(n, { one: 'more outlet', other: 'more outlets' })} not shown here.`,
  outlet: (name: string, when: string) => `${name} (${when})`,
  entry: (when: string, state: string, text: string, by: string) =>
    `${when}, ${state}: ${text} (${by}).`,
  row: (who: string, text: string, printed: string) =>
    `${who === '' ? '' : `${who}: `}${text}: ${printed}.`,
  printed: (outlet: string, how: string) => `${outlet} ${how}`,
};

export type Pictures = typeof pictures;
