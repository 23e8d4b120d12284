import type { NonEmpty } from '../../summaries/types.ts';
import { divider, text } from '../message/container.ts';
import type { ContainerPart, MenuOption } from '../message/message.ts';
import type { Ladder, Size } from './caps.ts';

/** One record's text, from its fullest to its shortest. Those never needed are never written. */
export type Renditions = NonEmpty<() => string>;

/** A record in each of some sizes. */
export const renditionsOf = (
  write: (size: Size) => string,
  [first, ...smaller]: Ladder,
): Renditions => [() => write(first), ...smaller.map((size) => () => write(size))];

/** Records of one kind under a heading, most important first. */
export type CardPart = {
  readonly heading: string | null;
  readonly records: readonly Renditions[];
  /** A heading above the records from so many on. */
  readonly second?: { readonly heading: string; readonly from: number };
  /** The line of each record in the card's menu, or its lines, where one text tells of several. */
  readonly choices?: readonly (Choice | readonly Choice[])[];
};

type Choice = MenuOption | null;

/** A part in which each text tells of one record, with a line in the menu where there is a `choice`. */
export const partOf = <T>(
  heading: string | null,
  records: readonly T[],
  write: (record: T) => Renditions,
  choice?: (record: T) => Choice,
): CardPart => ({
  heading,
  records: records.map(write),
  ...(choice && { choices: records.map(choice) }),
});

/** What stands above the record in a place: the part's heading, the second one, or none. */
export const headingAbove = (
  { heading, second }: Pick<CardPart, 'heading' | 'second'>,
  at: number,
): string | null => {
  if (at === second?.from) return second.heading;
  return at === 0 ? heading : null;
};

/** A record as components, under its part's heading when it is the first. */
export const written =
  (write: () => string, heading: string | null) => (): readonly ContainerPart[] => [
    ...(heading === null ? [] : [divider, text(`**${heading}**`)]),
    text(write()),
  ];

/** The lines of some records in the card's menu. */
export const linesOf = (choices: NonNullable<CardPart['choices']>): readonly MenuOption[] =>
  choices.flat().filter((choice) => choice !== null);
