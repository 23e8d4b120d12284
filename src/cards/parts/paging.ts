import { askButton, buttonRow } from './gestures.ts';
import type { ActionRow, ContainerPart, SelectMenu } from '../message/message.ts';
import { ComponentType } from '../message/message.ts';
import type { Words } from '../words/index.ts';

/** The pages before and after one, as the `custom_id`s that ask for them; `null` where there is none. */
export type Turn = { readonly back: string | null; readonly next: string | null };

/** The buttons that lead to them. */
export const turnButtons = (words: Words, { back, next }: Turn): ActionRow[] =>
  buttonRow([...askButton(words.pageBack, back), ...askButton(words.pageMore, next)]);

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
  /** Whether it begins anew because the answer is another than the one whose page was asked for. */
  readonly anew: boolean;
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
  return [
    ...turnButtons(words, { back: paging.back, next: left > 0 ? paging.next(next) : null }),
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

const menu = (words: Words, custom_id: string, order: Order): SelectMenu => ({
  type: ComponentType.stringSelect,
  custom_id,
  options: (Object.keys(words.orders) as Order[]).map((value) => ({
    label: words.orders[value],
    value,
    default: value === order,
  })),
});
