import type { Button, ContainerPart, Message, SelectMenu } from './message.ts';
import { ComponentType } from './message.ts';

/**
 * Discord's limits, in one table. Numbers of things unless a unit is named; characters are UTF-16
 * code units, which is never fewer than Discord counts.
 *
 * Sources: Discord's published OpenAPI description (label, custom_id, url, rows, sections, names,
 * descriptions, choices) and its component reference (components and characters in a message).
 */
export const limits = {
  /** Counted through all levels: a container, its parts, and the buttons in its rows. */
  components: 40,
  /** Over all text displays of a message together. */
  textCharacters: 4000,
  /** UTF-8 bytes of the message as JSON. Measured, not documented. */
  payloadBytes: 10_170,
  rowButtons: 5,
  sectionTexts: 3,
  galleryItems: 10,
  /** What is said of a picture for those who do not see it. */
  altCharacters: 1024,
  labelCharacters: 80,
  customIdCharacters: 100,
  urlCharacters: 512,
  menuOptions: 25,
  menuOptionCharacters: 100,
  accentColour: 0xff_ff_ff,
  formTitleCharacters: 45,
  formLabelCharacters: 45,
  formHintCharacters: 100,
  fieldCharacters: 4000,
  choices: 25,
  choiceCharacters: 100,
  commands: 100,
  commandOptions: 25,
  nameCharacters: 32,
  descriptionCharacters: 100,
} as const;

/** A component of a message, also one inside another. */
export type Part = Message['components'][number] | ContainerPart | Button | SelectMenu;

/** Whether Discord takes a text back as what was chosen: so long at most, of whole characters, none a control. */
export const isSendable = (value: string, most: number): boolean =>
  value.length <= most && value.isWellFormed() && !/\p{Cc}/u.test(value);

/** UTF-8 bytes of a value as JSON: `jsonBytes('é')` -> 4, its quotation marks included. */
export const jsonBytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));

/** A component and everything inside it, outermost first. */
export const flatten = (component: Part): Part[] => [
  component,
  ...children(component).flatMap(flatten),
];

/** Characters in the text displays among these components, nested ones included. */
export const textCharacters = (components: readonly Part[]): number =>
  components
    .flatMap(flatten)
    .reduce(
      (sum, part) => sum + (part.type === ComponentType.textDisplay ? part.content.length : 0),
      0,
    );

const children = (component: Part): readonly Part[] => {
  switch (component.type) {
    case ComponentType.container:
    case ComponentType.actionRow:
      return component.components;
    case ComponentType.section:
      return [...component.components, component.accessory];
    default:
      return [];
  }
};
