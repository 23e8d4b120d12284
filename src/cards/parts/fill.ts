import { jsonBytes, limits } from '../message/limits.ts';
import type { ContainerPart } from '../message/message.ts';
import type { CardPart } from './part.ts';
import { headingAbove, linesOf, written } from './part.ts';
import type { Room } from './room.ts';

/** A part and what of it is on the card so far. */
export type Filling = CardPart & { readonly shown: (readonly ContainerPart[])[] };

/** Puts a part's next record on the card, as the first of these that fits; says whether one did. */
type TakeNext = (part: Filling, renditions: readonly (() => string)[]) => boolean;

/**
 * Fills parts and returns the sources beside them. What has no line left in the menu does not fit.
 *
 * @param chosen what lines of the menu choose, to be added to; `null` where there is no menu
 */
type Fill = (
  room: Room,
  parts: readonly Filling[],
  sources: readonly (() => readonly ContainerPart[])[],
  chosen: Set<string> | null,
) => readonly ContainerPart[];

const takingFrom =
  (room: Room, chosen: Set<string> | null): TakeNext =>
  (part, renditions) => {
    const { choices = [], shown } = part;
    const above = headingAbove(part, shown.length);
    const lines =
      chosen === null
        ? []
        : linesOf(choices.slice(shown.length, shown.length + 1)).filter(
            ({ value }) => !chosen.has(value),
          );
    if (lines.length > limits.menuOptions - (chosen?.size ?? 0)) return false;
    const taken = room.take(
      renditions.map((write) => written(write, above)),
      lines.reduce((bytes, line) => bytes + jsonBytes(line) + 1, 0),
    );
    if (taken === null) return false;
    shown.push(taken);
    for (const { value } of lines) chosen?.add(value);
    return true;
  };

/**
 * Every part gets a record before any gets its second, and a part's first that does not fit in full is
 * shown shorter. A part ends at its next record that does not fit whole: it is counted, not cut.
 */
export const fillInTurn: Fill = (room, parts, sources, chosen) => {
  const takeNext = takingFrom(room, chosen);
  // Room for the shortest form of every part's first record is set aside before any is written out.
  const begun = parts.map((part) => {
    const shortest = part.records[0]?.slice(-1) ?? [];
    const setAside = room.take(shortest.map((write) => written(write, headingAbove(part, 0))));
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
    open = open.filter((part) =>
      takeNext(part, part.records[part.shown.length]?.slice(0, 1) ?? []),
    );
  return taken;
};

/**
 * The records one after the other up to the first that does not fit in full, which begins the next
 * page: only where it has a page to itself and still does not fit is one shown shorter.
 */
export const fillInSequence: Fill = (room, parts, sources, chosen) => {
  const takeNext = takingFrom(room, chosen);
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
export const behind = (parts: readonly CardPart[], passed: number): readonly CardPart[] => {
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
