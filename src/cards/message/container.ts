import type { ContainerPart, Message, Separator, TextDisplay } from './message.ts';
import { ComponentType, forAskerAlone, MessageFlag, PICTURE_FILE } from './message.ts';

/** `text('Hello')` -> a text display. */
export const text = (content: string): TextDisplay => ({
  type: ComponentType.textDisplay,
  content,
});

export const divider: Separator = { type: ComponentType.separator, divider: true, spacing: 1 };

/** A message of one container, with its edge in a colour (0xRRGGBB). */
export const inContainer = (accent: number, parts: readonly ContainerPart[]): Message => ({
  flags: MessageFlag.componentsV2,
  components: [{ type: ComponentType.container, accent_color: accent, components: parts }],
  allowed_mentions: { parse: [] },
  attachments: parts.some(({ type }) => type === ComponentType.mediaGallery)
    ? [{ id: '0', filename: PICTURE_FILE }]
    : [],
});

/** A card that is never too long, for the asker alone: our own sentences with a few names in them. */
export const privateCard = (
  accent: number,
  head: string,
  parts: readonly ContainerPart[],
): Message => forAskerAlone(inContainer(accent, [text(head), ...parts]));
