import { flatten, jsonBytes, limits, textCharacters } from '../message/limits.ts';
import type { ContainerPart, Message } from '../message/message.ts';

/** What is left of a message's limits while it is filled. */
export type Room = {
  /**
   * The first of these that fits, its room taken; `null` when none does. Only those tried are made.
   * `beside` are bytes that it brings elsewhere.
   */
  take(
    renditions: readonly (() => readonly ContainerPart[])[],
    beside?: number,
  ): readonly ContainerPart[] | null;
  giveBack(parts: readonly ContainerPart[] | null): void;
};

/** The room left beside what a message already holds. */
export const roomAround = (message: Message): Room => {
  const held = costOf(message.components);
  let components = limits.components - held.components;
  let characters = limits.textCharacters - held.characters;
  let bytes = limits.payloadBytes - jsonBytes(message);

  const change = (cost: Cost, sign: 1 | -1): void => {
    components += sign * cost.components;
    characters += sign * cost.characters;
    bytes += sign * cost.bytes;
  };
  return {
    take: (renditions, beside = 0) => {
      for (const make of renditions) {
        const parts = make();
        const alone = costOf(parts);
        const cost = { ...alone, bytes: alone.bytes + beside };
        if (cost.components > components || cost.characters > characters || cost.bytes > bytes)
          continue;
        change(cost, -1);
        return parts;
      }
      return null;
    },
    giveBack: (parts) => {
      if (parts) change(costOf(parts), 1);
    },
  };
};

type Cost = { readonly components: number; readonly characters: number; readonly bytes: number };

/** What components take of the limits. Each costs a comma besides its own JSON. */
const costOf = (parts: Message['components'] | readonly ContainerPart[]): Cost => ({
  components: parts.flatMap((part) => flatten(part)).length,
  characters: textCharacters(parts),
  bytes: parts.reduce((sum, part) => sum + jsonBytes(part) + 1, 0),
});
