import type { ActionButton, ContainerPart, SelectMenu } from './message.ts';
import { ComponentType } from './message.ts';
import type { Words } from './words/index.ts';

/**
 * The other pages of an answer, as the `custom_id`s that ask for them; `null` for one that does not
 * exist or cannot be asked for.
 */
export type Paging = {
  /** How many records come before this page. */
  readonly start: number;
  readonly back: string | null;
  /** The page that begins so many records on. */
  next(start: number): string | null;
  /** The menu of orders, and the one in use. */
  readonly menu: string | null;
  readonly order: Order;
  /** Whether this is the order in which the answer comes unasked. */
  readonly usual: boolean;
};

type Order = keyof Words['orders'];

/** Below a page: back, more, and in which order; nothing where all is shown in the usual order. */
export const pagingParts = (
  words: Words,
  paging: Paging,
  next: number,
  left: number,
): ContainerPart[] => {
  if (left === 0 && paging.start === 0 && paging.usual) return [];
  const buttons = [
    button(words.pageBack, paging.back),
    button(words.pageMore, left > 0 ? paging.next(next) : null),
  ].flat();
  return [
    ...(buttons.length > 0
      ? [{ type: ComponentType.actionRow, components: buttons } as const]
      : []),
    ...(paging.menu === null
      ? []
      : [
          {
            type: ComponentType.actionRow,
            components: [menu(words, paging.menu, paging.order)],
          } as const,
        ]),
  ];
};

const button = (label: string, custom_id: string | null): ActionButton[] =>
  custom_id === null ? [] : [{ type: ComponentType.button, style: 2, label, custom_id }];

const menu = (words: Words, custom_id: string, order: Order): SelectMenu => ({
  type: ComponentType.stringSelect,
  custom_id,
  options: (Object.keys(words.orders) as Order[]).map((value) => ({
    label: words.orders[value],
    value,
    default: value === order,
  })),
});
