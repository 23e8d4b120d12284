import {
  ComponentType,
  type ActionRow,
  type Container,
  type ContainerPart,
  type Message,
  type TextDisplay,
} from '../../cards/message.ts';
import { parseMarkup } from './markup.ts';
import type { ShownContainer, ShownMessage, ShownPart, ShownText } from './wire.ts';

/** Makes a card ready to be drawn: every text in it is parsed, all else stays as it is. */
export const showMessage = (message: Message): ShownMessage => ({
  flags: message.flags,
  components: message.components.map(showComponent),
});

const showComponent = (
  component: Container | TextDisplay | ActionRow,
): ShownContainer | ShownText | ActionRow => {
  switch (component.type) {
    case ComponentType.container:
      return { ...component, components: component.components.map(showPart) };
    case ComponentType.textDisplay:
      return showText(component);
    case ComponentType.actionRow:
      return component;
  }
};

const showPart = (part: ContainerPart): ShownPart => {
  switch (part.type) {
    case ComponentType.textDisplay:
      return showText(part);
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
