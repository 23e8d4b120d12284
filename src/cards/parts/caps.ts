import type { NonEmpty } from '../../summaries/types.ts';

/**
 * How much of an outside text a card shows, in UTF-16 units before escaping, and how many outlets
 * it names before it counts the rest.
 */
export type Size = {
  readonly words: number;
  readonly claim: number;
  readonly name: number;
  /** 0 leaves roles out, and where and to whom something was said. */
  readonly role: number;
  readonly outlets: number;
  readonly outlet: number;
};

/** How outlets are named: how many, and how much of each name. */
export type Naming = Pick<Size, 'outlets' | 'outlet'>;

/** An outlet is not named in part: longer hardly any name is, but for what was made to be. */
const OUTLET = 60;
/** Of a record in its smallest form, which a card of many kinds of very long ones alone has, some would be. */
const OUTLET_AT_LEAST = 24;

/**
 * `whole` cuts no passage. `short` is so small that the title and one record of each of three kinds fit one message even
 * when every character must be escaped: at most 4,000 characters together. A briefing in short has eight
 * kinds of record; the first of each fits as `least`.
 */
export const sizes = {
  whole: {
    words: Infinity,
    claim: Infinity,
    name: 80,
    role: 100,
    outlets: 5,
    outlet: OUTLET,
  },
  full: { words: 700, claim: 280, name: 80, role: 100, outlets: 5, outlet: OUTLET },
  short: { words: 140, claim: 60, name: 40, role: 0, outlets: 1, outlet: OUTLET },
  least: { words: 30, claim: 16, name: 12, role: 0, outlets: 1, outlet: OUTLET_AT_LEAST },
} as const satisfies Record<string, Size>;

/** The sizes a record is tried in, in their order. */
export type Ladder = NonEmpty<Size>;

/** On most cards; and on one that can be as long as it needs to be, over several pages. */
export const ladders = {
  usual: [sizes.full, sizes.short, sizes.least],
  whole: [sizes.whole, sizes.full, sizes.short, sizes.least],
} as const satisfies Record<string, Ladder>;

export const caps = { title: 150, name: 80, outlet: OUTLET, date: 20 } as const;
