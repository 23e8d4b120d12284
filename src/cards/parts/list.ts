import type { Listed } from '../../summaries/answering/answer.ts';
import type { Printing } from '../../summaries/types.ts';
import type { Card } from './fit.ts';
import type { CardPart, Renditions } from './part.ts';
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

type Told = { readonly story: string; readonly printings: readonly Printing[] };

/** A card that lists records of one kind, page by page. */
export const listCard = <T extends Told>(
  words: Words,
  answer: Listed,
  { title, records, write, choice, ...look }: List<T>,
  paging: Paging | null,
  { menu }: Gestures,
): Message =>
  fitCard(words, {
    ...look,
    head: `### ${title}`,
    parts: [{ ...partOf(null, records, write, choice), ...besideHeading(words, answer, records) }],
    menu,
    more: answer.more,
    paging,
    withheld: answer.withheld,
    moreLine: words.more,
    notes: notes(words, answer),
    sources: sourceParts(words, answer.sources, records),
  });

/** What only a story's topic has brought stands under a heading that says so. */
const besideHeading = (
  words: Words,
  { beside = 0 }: Listed,
  records: readonly Told[],
): Pick<CardPart, 'second'> => {
  const from = records.length - beside;
  const stories = new Set(records.slice(from).map(({ story }) => story)).size;
  return beside > 0 ? { second: { heading: words.alsoInStories(stories), from } } : {};
};
