import {
  ComponentType,
  type ActionRow,
  type Container,
  type ContainerPart,
  type Message,
  type TextDisplay,
} from '../../cards/message/message.ts';
import { parseMarkup } from './markup.ts';
import type { Hung } from './pictures.ts';
import type { ShownContainer, ShownMessage, ShownPart, ShownText } from './wire.ts';

/**
 * Makes a card ready to be drawn: every text in it is parsed, its picture is where it was `hung`, and
 * gone where it could not be; all else stays as it is.
 */
export const showMessage = (message: Message, hung: Hung | null = null): ShownMessage => ({
  flags: message.flags,
  components: message.components.map((component) => showComponent(component, hung)),
});

const showComponent = (
  component: Container | TextDisplay | ActionRow,
  hung: Hung | null,
): ShownContainer | ShownText | ActionRow => {
  switch (component.type) {
    case ComponentType.container:
      return {
        ...component,
        components: component.components.flatMap((part) => showPart(part, hung)),
      };
    case ComponentType.textDisplay:
      return showText(component);
    case ComponentType.actionRow:
      return component;
  }
};

const showPart = (part: ContainerPart, hung: Hung | null): ShownPart | [] => {
  switch (part.type) {
    case ComponentType.textDisplay:
      return showText(part);
    case ComponentType.mediaGallery:
      return hung === null
        ? []
        : {
            type: part.type,
            items: part.items.map(({ description }) => ({ ...hung, description })),
          };
    case ComponentType.section:
      return { ...part, components: part.components.map(showText) };
    case ComponentType.separator:
    case ComponentType.actionRow:
      return part;
  }
};

const showText = (text: TextDisplay): ShownText => ({
  type: text.type,
  markup: parseMarkup(text.content),
});
