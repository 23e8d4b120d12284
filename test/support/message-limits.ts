import type {
  ActionRow,
  Button,
  Container,
  MediaGallery,
  Message,
  Section,
  SelectMenu,
} from '../../src/cards/message/message.ts';
import { ComponentType, MessageFlag } from '../../src/cards/message/message.ts';
import { flatten, jsonBytes, limits, textCharacters } from '../../src/cards/message/limits.ts';
import type { Part } from '../../src/cards/message/limits.ts';

/**
 * Every limit of the cards' own table that a message breaks, in words; empty when it can be sent.
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
