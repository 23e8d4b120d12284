import type {
  ActionRow,
  Button,
  Container,
  ContainerPart,
  MediaGallery,
  Message,
  Section,
  SelectMenu,
} from './message.ts';
import { ComponentType, MessageFlag } from './message.ts';

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

type Part = Message['components'][number] | ContainerPart | Button | SelectMenu;

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

/**
 * Every limit of Discord's a message breaks, in words; empty when it can be sent.
 *
 * A message with an 81-character label -> `['81 characters in a label, at most 80']`
 */
export const checkMessage = (message: Message): string[] => {
  const all = message.components.flatMap(flatten);
  const pings: readonly unknown[] = message.allowed_mentions.parse;
  return [
    ...most('components', all.length, limits.components),
    ...least('components', all.length),
    ...most('characters of text', textCharacters(message.components), limits.textCharacters),
    ...most('bytes', jsonBytes(message), limits.payloadBytes),
    ...(message.flags & MessageFlag.componentsV2 ? [] : ['the components flag is not set']),
    ...(pings.length === 0 ? [] : ['mentions are allowed']),
    ...repeatedIds(all),
    ...checkFiles(message, all),
    ...all.flatMap(checkComponent),
  ];
};

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

const checkComponent = (component: Part): string[] => {
  switch (component.type) {
    case ComponentType.textDisplay:
      return [
        ...least('characters in a text display', component.content.length),
        ...wellFormed(component.content),
      ];
    case ComponentType.button:
      return checkButton(component);
    case ComponentType.stringSelect:
      return checkMenu(component);
    case ComponentType.actionRow:
      return checkRow(component);
    case ComponentType.section:
      return checkSection(component);
    case ComponentType.mediaGallery:
      return checkGallery(component);
    case ComponentType.container:
      return checkContainer(component);
    default:
      return [];
  }
};

const checkRow = (row: ActionRow): string[] => {
  const count = row.components.length;
  const hasMenu = row.components.some(({ type }) => type === ComponentType.stringSelect);
  return [
    ...least('buttons in a row', count),
    ...most('buttons in a row', count, limits.rowButtons),
    ...(hasMenu && count > 1 ? ['a menu beside others in a row'] : []),
  ];
};

const checkMenu = ({ custom_id, options }: SelectMenu): string[] => [
  ...checkId(custom_id),
  ...least('options in a menu', options.length),
  ...most('options in a menu', options.length, limits.menuOptions),
  ...options.flatMap(({ label, value }) =>
    [label, value].flatMap((text) => [
      ...least('characters in an option', text.length),
      ...most('characters in an option', text.length, limits.menuOptionCharacters),
      ...wellFormed(text),
    ]),
  ),
];

const checkId = (id: string): string[] => [
  ...least('characters in a custom_id', id.length),
  ...most('characters in a custom_id', id.length, limits.customIdCharacters),
  ...wellFormed(id),
];

const checkSection = (section: Section): string[] => {
  const count = section.components.length;
  return [
    ...least('texts in a section', count),
    ...most('texts in a section', count, limits.sectionTexts),
  ];
};

const checkGallery = ({ items }: MediaGallery): string[] => [
  ...least('pictures in a gallery', items.length),
  ...most('pictures in a gallery', items.length, limits.galleryItems),
  ...items.flatMap(({ description }) => [
    ...least('characters about a picture', description.length),
    ...most('characters about a picture', description.length, limits.altCharacters),
    ...wellFormed(description),
  ]),
];

/** With Components V2 every file has to be shown by a component, and every file shown to be there. */
const checkFiles = ({ attachments }: Message, all: readonly Part[]): string[] => {
  const sent = attachments.map(({ filename }) => `attachment://${filename}`);
  const shown = all.flatMap((part) =>
    part.type === ComponentType.mediaGallery ? part.items.map(({ media }) => media.url) : [],
  );
  return [
    ...sent.filter((url) => !shown.includes(url)).map((url) => `${url} is nowhere shown`),
    ...shown.filter((url) => !sent.includes(url)).map((url) => `${url} is not sent along`),
  ];
};

const checkContainer = (container: Container): string[] => {
  const accent = container.accent_color ?? 0;
  const isColour = Number.isInteger(accent) && accent >= 0 && accent <= limits.accentColour;
  return [
    ...least('parts in a container', container.components.length),
    ...(isColour ? [] : ['no colour: ' + String(accent)]),
  ];
};

const checkButton = (button: Button): string[] => {
  const label = [
    ...least('characters in a label', button.label.length),
    ...most('characters in a label', button.label.length, limits.labelCharacters),
    ...wellFormed(button.label),
  ];
  if (button.style !== 5) return [...label, ...checkId(button.custom_id)];
  return [
    ...label,
    ...most('characters in a url', button.url.length, limits.urlCharacters),
    ...(/^https?:\/\/\S+$/.test(button.url) && URL.canParse(button.url)
      ? []
      : ['a link that is no web address']),
  ];
};

const repeatedIds = (all: readonly Part[]): string[] => {
  const ids = all.flatMap((part) => ('custom_id' in part ? [part.custom_id] : []));
  return new Set(ids).size === ids.length ? [] : ['two components share a custom_id'];
};

const wellFormed = (text: string): string[] =>
  text.isWellFormed() ? [] : ['text with half a surrogate pair'];

const most = (what: string, count: number, limit: number): string[] =>
  count > limit ? [`${String(count)} ${what}, at most ${String(limit)}`] : [];

const least = (what: string, count: number): string[] => (count < 1 ? [`no ${what}`] : []);
