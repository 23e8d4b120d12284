import { inContainer, text } from '../message/container.ts';
import type { ContainerPart, MenuOption, Message, TextDisplay } from '../message/message.ts';
import { gallery, missingPicture } from '../message/message.ts';
import type { Words } from '../words/index.ts';
import { behind, fillInSequence, fillInTurn } from './fill.ts';
import type { Filling } from './fill.ts';
import { menuRow } from './gestures.ts';
import type { Paging } from './paging.ts';
import { pagingParts } from './paging.ts';
import type { CardPart } from './part.ts';
import { linesOf } from './part.ts';
import { roomAround } from './room.ts';

/** A card before it is measured. All texts are safe to show. */
export type Card = {
  /** The colour of the container's edge, 0xRRGGBB. It means nothing by itself. */
  readonly accent: number;
  /** Always shown. */
  readonly head: string;
  /** What the picture below the head says, in words; without them there is none. */
  readonly alt?: string | null;
  readonly parts: readonly CardPart[];
  /**
   * Whether the pages go through all parts one after the other, as one list: then all records of all
   * pages are handed in. Left out, each part gets its share of the one page there is.
   */
  readonly inSequence?: boolean;
  /** How many records there are beyond those handed in. */
  readonly more: number;
  /** The line that says how many are not shown. */
  readonly moreLine: (count: number) => string;
  /** Small print, always shown. */
  readonly notes: readonly string[];
  /** The other pages; `null` where there can be none. */
  readonly paging?: Paging | null;
  /** Records left out beside those handed in; the next page begins behind them too. */
  readonly withheld?: number;
  /** The `custom_id` of the menu of the records shown; without one there is none. */
  readonly menu?: string | null;
  /** Its lines before those of the records shown. */
  readonly menuBegins?: readonly (MenuOption | null)[];
  /** What it is for; left out, it leads to a record's passages. */
  readonly menuSays?: string;
  /** Always shown, below the sources. */
  readonly actions?: readonly ContainerPart[];
  /** The sources in full and shorter; each may bring link buttons. Those never needed are never written. */
  readonly sources: readonly (() => readonly ContainerPart[])[];
};

/**
 * The message that shows as much of a card as Discord takes; what is left out is counted in words.
 * What is shown of a part is always the beginning of its list, or of what earlier pages left of it.
 */
export const fitCard = (words: Words, card: Card): Message => {
  const { accent, head, moreLine, paging = null, inSequence = false } = card;
  const { menu = null, menuSays = words.aboutOne, alt = null } = card;
  const begins = linesOf(card.menuBegins ?? []);
  const parts = (inSequence ? behind(card.parts, paging?.start ?? 0) : card.parts).map(
    (part): Filling => ({ ...part, shown: [] }),
  );
  const handedIn = parts.reduce((sum, part) => sum + part.records.length, 0);
  const total = card.more + handedIn;
  const top = [text(head), ...(alt === null ? [] : [gallery(alt)])];
  const below = belowOf(words, card, handedIn);
  // What stands below is never longer than with the largest numbers. A picture may have to be made up for.
  const room = roomAround(
    inContainer(accent, [
      ...top,
      ...(alt === null ? [] : missingPicture(words.pictures.missing)),
      text(longest(moreLine(total), moreLine(card.more))),
      ...(menu === null ? [] : [menuRow(menu, menuSays, begins)]),
      ...below(total, total, paging ? withAnyNext(paging) : null),
    ]),
  );

  const fill = inSequence ? fillInSequence : fillInTurn;
  const chosen = menu === null ? null : new Set(begins.map(({ value }) => value));
  const sources = fill(room, parts, card.sources, chosen);

  const shown = parts.reduce((sum, part) => sum + part.shown.length, 0);
  const left = total - shown;
  return inContainer(accent, [
    ...top,
    ...parts.flatMap((part) => part.shown).flat(),
    ...(left > 0 ? [text(moreLine(left))] : []),
    ...(menu === null ? [] : menuOf(menu, menuSays, begins, parts)),
    ...sources,
    ...below(shown, inSequence ? handedIn - shown : left, paging),
  ]);
};

/** What stands below `shown` records of those handed in, with `left` of its list on later pages. */
const belowOf =
  (words: Words, { actions = [], notes, withheld = 0 }: Card, handedIn: number) =>
  (shown: number, left: number, paging: Paging | null): readonly ContainerPart[] => {
    if (!paging) return [...actions, ...smallPrint(notes)];
    const { start } = paging;
    const place = start > 0 ? [words.page(start + 1, start + shown, start + shown + left)] : [];
    const passed = shown === handedIn ? shown + withheld : shown;
    return [
      ...actions,
      ...smallPrint([...place, ...notes]),
      ...pagingParts(words, paging, start + passed, left),
    ];
  };

const longest = (one: string, other: string): string => (other.length > one.length ? other : one);

/** With a next page wherever it may begin: the id of one far on can be too long where that of one near by is not. */
const withAnyNext = (paging: Paging): Paging => ({
  ...paging,
  next: (start) => paging.next(start) ?? paging.next(paging.start + 1),
});

/** The menu: what it begins with and the records shown, each once. */
const menuOf = (
  id: string,
  placeholder: string,
  begins: readonly MenuOption[],
  parts: readonly Filling[],
): ContainerPart[] => {
  const lines = parts.flatMap(({ choices = [], shown }) => linesOf(choices.slice(0, shown.length)));
  const options = new Map([...begins, ...lines].map((line) => [line.value, line]));
  return options.size > 0 ? [menuRow(id, placeholder, [...options.values()])] : [];
};

const smallPrint = (lines: readonly string[]): TextDisplay[] =>
  lines.length > 0 ? [text(lines.map((line) => `-# ${line}`).join('\n'))] : [];
