import type { NonEmpty } from '../../summaries/types.ts';
import type { Ladder, Size } from './caps.ts';
import { menuRow } from './gestures.ts';
import { jsonBytes, limits } from '../message/limits.ts';
import type {
  ContainerPart,
  MenuOption,
  Message,
  Separator,
  TextDisplay,
} from '../message/message.ts';
import {
  ComponentType,
  forAskerAlone,
  gallery,
  MessageFlag,
  missingPicture,
  PICTURE_FILE,
} from '../message/message.ts';
import type { Paging } from './paging.ts';
import { pagingParts } from './paging.ts';
import type { Room } from './room.ts';
import { roomAround } from './room.ts';
import type { Words } from '../words/index.ts';

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
  /** Records among those handed in that are not shown, which the next page begins behind. */
  readonly withheld?: number;
  /** The `custom_id` of the menu of the records shown; without one there is none. */
  readonly menu?: string | null;
  /** What it is for; left out, it leads to a record's passages. */
  readonly menuSays?: string;
  /** Always shown, below the sources. */
  readonly actions?: readonly ContainerPart[];
  /** The sources in full and shorter; each may bring link buttons. Those never needed are never written. */
  readonly sources: readonly (() => readonly ContainerPart[])[];
};

/** `text('Hello')` -> a text display. */
export const text = (content: string): TextDisplay => ({
  type: ComponentType.textDisplay,
  content,
});

export const divider: Separator = { type: ComponentType.separator, divider: true, spacing: 1 };

/** A card that is never too long, for the asker alone: our own sentences with a few names in them. */
export const privateCard = (
  accent: number,
  head: string,
  parts: readonly ContainerPart[],
): Message => forAskerAlone(message(accent, [text(head), ...parts]));

/**
 * The message that shows as much of a card as Discord takes; what is left out is counted in words.
 * What is shown of a part is always the beginning of its list, or of what earlier pages left of it.
 */
export const fitCard = (
  words: Words,
  { accent, head, moreLine, notes, paging, inSequence = false, ...card }: Card,
): Message => {
  const parts = (inSequence ? behind(card.parts, paging?.start ?? 0) : card.parts).map(
    (part): Filling => ({ ...part, shown: [] }),
  );
  const handedIn = parts.reduce((sum, part) => sum + part.records.length, 0);
  const total = card.more + handedIn;
  const { menu = null, menuSays = words.aboutOne, actions = [], alt = null } = card;
  const top = [text(head), ...(alt === null ? [] : [gallery(alt)])];
  const below = (
    shown: number,
    left: number,
    turning: Paging | null = paging ?? null,
  ): readonly ContainerPart[] => {
    if (!turning) return [...actions, ...smallPrint(notes)];
    const { start } = turning;
    const place = start > 0 ? [words.page(start + 1, start + shown, start + shown + left)] : [];
    const passed = shown === handedIn ? shown + (card.withheld ?? 0) : shown;
    return [
      ...actions,
      ...smallPrint([...place, ...notes]),
      ...pagingParts(words, turning, start + passed, left),
    ];
  };
  // What stands below is never longer than with the largest numbers. A picture may have to be made up for.
  const room = roomAround(
    message(accent, [
      ...top,
      ...(alt === null ? [] : missingPicture(words.pictures.missing)),
      text(longest(moreLine(total), moreLine(card.more))),
      ...(menu === null ? [] : [menuRow(menu, menuSays, [])]),
      ...below(total, total, paging ? withAnyNext(paging) : null),
    ]),
  );

  const takeNext: TakeNext = (part, renditions) => {
    const { heading, choices = [], shown } = part;
    const above = shown.length === 0 ? heading : null;
    const lines = menu === null ? [] : linesOf(choices.slice(shown.length, shown.length + 1));
    const taken = room.take(
      renditions.map((write) => component(write, above)),
      lines.reduce((bytes, line) => bytes + jsonBytes(line) + 1, 0),
    );
    if (taken) shown.push(taken);
    return taken !== null;
  };
  const fill = inSequence ? fillInSequence : fillInTurn;
  const sources = fill(room, parts, card.sources, takeNext);

  const shown = parts.reduce((sum, part) => sum + part.shown.length, 0);
  const left = total - shown;
  return message(accent, [
    ...top,
    ...parts.flatMap((part) => part.shown).flat(),
    ...(left > 0 ? [text(moreLine(left))] : []),
    ...(menu === null ? [] : menuOf(menu, menuSays, parts)),
    ...sources,
    ...below(shown, inSequence ? handedIn - shown : left),
  ]);
};

/** A part and what of it is on the card so far. */
type Filling = CardPart & { readonly shown: (readonly ContainerPart[])[] };

/** Puts a part's next record on the card, as the first of these that fits; says whether one did. */
type TakeNext = (part: Filling, renditions: readonly (() => string)[]) => boolean;

/** Fills parts and returns the sources beside them. */
type Fill = (
  room: Room,
  parts: readonly Filling[],
  sources: Card['sources'],
  takeNext: TakeNext,
) => readonly ContainerPart[];

/**
 * Every part gets a record before any gets its second, and a record that does not fit in full is
 * shown shorter. A part ends at its first record that does not fit.
 */
const fillInTurn: Fill = (room, parts, sources, takeNext) => {
  // Room for the shortest form of every part's first record is set aside before any is written out.
  const begun = parts.map((part) => {
    const shortest = part.records[0]?.slice(-1) ?? [];
    const setAside = room.take(shortest.map((write) => component(write, part.heading)));
    return { part, setAside };
  });
  let open = begun
    .filter(({ part, setAside }) => {
      room.giveBack(setAside);
      return takeNext(part, part.records[0] ?? []);
    })
    .map(({ part }) => part);
  const taken = room.take(sources) ?? [];
  while (open.length > 0)
    open = open.filter((part) => takeNext(part, part.records[part.shown.length] ?? []));
  return taken;
};

/**
 * The records one after the other up to the first that does not fit in full, which begins the next
 * page: only where it has a page to itself and still does not fit is one shown shorter.
 */
const fillInSequence: Fill = (room, parts, sources, takeNext) => {
  const [first, ...others] = parts.flatMap((part) =>
    part.records.map((renditions) => ({ part, renditions })),
  );
  const setAside = room.take(sources.slice(-1));
  const isBegun = first !== undefined && takeNext(first.part, first.renditions);
  room.giveBack(setAside);
  const taken = room.take(sources) ?? [];
  if (isBegun) others.every(({ part, renditions }) => takeNext(part, renditions.slice(0, 1)));
  return taken;
};

/** The parts without so many of their records, counted through all of them. */
const behind = (parts: readonly CardPart[], passed: number): readonly CardPart[] => {
  let before = 0;
  return parts.map((part) => {
    const gone = Math.max(0, passed - before);
    before += part.records.length;
    const { records, choices } = part;
    return {
      ...part,
      records: records.slice(gone),
      ...(choices && { choices: choices.slice(gone) }),
    };
  });
};

const longest = (one: string, other: string): string => (other.length > one.length ? other : one);

/** With a next page wherever it may begin: the id of one far on can be too long where that of one near by is not. */
const withAnyNext = (paging: Paging): Paging => ({
  ...paging,
  next: (start) => paging.next(start) ?? paging.next(paging.start + 1),
});

const linesOf = (choices: NonNullable<CardPart['choices']>): readonly MenuOption[] =>
  choices.flat().filter((choice) => choice !== null);

/** The menu of the records shown, each once. */
const menuOf = (
  id: string,
  placeholder: string,
  parts: readonly (CardPart & { readonly shown: readonly unknown[] })[],
): ContainerPart[] => {
  const lines = parts.flatMap(({ choices = [], shown }) => linesOf(choices.slice(0, shown.length)));
  const options = new Map(lines.map((line) => [line.value, line]));
  const most = [...options.values()].slice(0, limits.menuOptions);
  return most.length > 0 ? [menuRow(id, placeholder, most)] : [];
};

const smallPrint = (lines: readonly string[]): TextDisplay[] =>
  lines.length > 0 ? [text(lines.map((line) => `-# ${line}`).join('\n'))] : [];

/** A record as components, under its part's heading when it is the first. */
const component = (write: () => string, heading: string | null) => (): readonly ContainerPart[] => [
  ...(heading === null ? [] : [divider, text(`**${heading}**`)]),
  text(write()),
];

const message = (accent: number, parts: readonly ContainerPart[]): Message => ({
  flags: MessageFlag.componentsV2,
  components: [{ type: ComponentType.container, accent_color: accent, components: parts }],
  allowed_mentions: { parse: [] },
  attachments: parts.some(({ type }) => type === ComponentType.mediaGallery)
    ? [{ id: '0', filename: PICTURE_FILE }]
    : [],
});
