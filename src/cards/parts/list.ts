import type { Shown } from '../../summaries/answering/answer.ts';
import type { Printing } from '../../summaries/types.ts';
import type { Card } from './fit.ts';
import type { Renditions } from './part.ts';
import { fitCard } from './fit.ts';
import { partOf } from './part.ts';
import type { Gestures } from './gestures.ts';
import type { MenuOption, Message } from '../message/message.ts';
import { notes } from './notes.ts';
import type { Paging } from './paging.ts';
import { sourceParts } from './sources.ts';
import type { Words } from '../words/index.ts';

/** Records of one kind, how each is written and what its line in the menu says. */
type List<T> = Pick<Card, 'accent' | 'alt'> & {
  readonly title: string;
  readonly records: readonly T[];
  readonly write: (record: T) => Renditions;
  readonly choice: (record: T) => MenuOption | null;
};

/** A card that lists records of one kind, page by page. */
export const listCard = <T extends { readonly printings: readonly Printing[] }>(
  words: Words,
  answer: Shown,
  { title, records, write, choice, ...look }: List<T>,
  paging: Paging | null,
  { menu }: Gestures,
): Message =>
  fitCard(words, {
    ...look,
    head: `### ${title}`,
    parts: [partOf(null, records, write, choice)],
    menu,
    more: answer.more,
    paging,
    withheld: answer.withheld,
    moreLine: words.more,
    notes: notes(words, answer),
    sources: sourceParts(words, answer.sources, records),
  });
