/** @import { ActionRow, Button, SelectMenu, Separator } from '../../../cards/message/message.ts' */
/** @import { ShownContainer, ShownGallery, ShownMessage, ShownPart, ShownText } from '../wire.ts' */
import '@skyra/discord-components-core/discord-action-row.js';
import '@skyra/discord-components-core/discord-button.js';
import { element } from './dom.js';
import { drawMarkup } from './markup.js';
import { words } from './words/words.js';

/**
 * Draws a card. The component library has messages, rows and buttons; containers, sections, text
 * displays and separators are elements of our own, `card-*`, which are all style and no code.
 *
 * @param {ShownMessage} message
 * @returns {HTMLElement[]}
 */
export const drawCard = (message) =>
  message.components.map((component) =>
    component.type === 17 ? drawContainer(component) : drawPart(component),
  );

/** @param {ShownContainer} container */
const drawContainer = (container) => {
  const drawn = own('card-container', ...container.components.map(drawPart));
  if (container.accent_color !== undefined)
    drawn.style.setProperty('--accent', `#${container.accent_color.toString(16).padStart(6, '0')}`);
  return drawn;
};

/**
 * @param {ShownPart} part
 * @returns {HTMLElement}
 */
const drawPart = (part) => {
  switch (part.type) {
    case 10:
      return drawText(part);
    case 9:
      return drawSection(part);
    case 12:
      return drawGallery(part);
    case 14:
      return drawSeparator(part);
    case 1:
      return drawRow(part);
  }
};

/** @param {ShownText} text */
const drawText = (text) => own('card-text', ...drawMarkup(text.markup));

/** @param {Extract<ShownPart, { type: 9 }>} section */
const drawSection = (section) =>
  own(
    'card-section',
    own('card-section-text', ...section.components.map(drawText)),
    element('discord-action-row', {}, drawButton(section.accessory)),
  );

/** @param {ShownGallery} gallery */
const drawGallery = (gallery) =>
  own(
    'card-gallery',
    ...gallery.items.map(({ url, description, width, height }) =>
      element('img', { src: url, alt: description, width: String(width), height: String(height) }),
    ),
  );

/** @param {Separator} separator */
const drawSeparator = (separator) => {
  const drawn = own('card-separator');
  drawn.classList.toggle('divider', separator.divider);
  drawn.classList.toggle('wide', separator.spacing === 2);
  return drawn;
};

/** @param {ActionRow} row */
const drawRow = (row) =>
  element(
    'discord-action-row',
    {},
    ...row.components.map((part) => (part.type === 3 ? drawMenu(part) : drawButton(part))),
  );

const BUTTON_TYPES = /** @type {const} */ ({
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
});

const CUSTOM_ID = 'data-custom-id';

/** @param {Button} button */
const drawButton = (button) =>
  button.style === 5
    ? element('discord-button', { url: button.url }, button.label)
    : element(
        'discord-button',
        {
          type: BUTTON_TYPES[button.style],
          disabled: button.disabled === true ? '' : null,
          [CUSTOM_ID]: button.custom_id,
        },
        button.label,
      );

/**
 * The component library's menu cannot be reached by keyboard; the browser's own can.
 *
 * @param {SelectMenu} menu
 */
const drawMenu = (menu) =>
  element(
    'select',
    {
      class: 'card-menu',
      'aria-label': menu.placeholder ?? words.order,
      [CUSTOM_ID]: menu.custom_id,
    },
    ...(menu.placeholder === undefined
      ? []
      : [element('option', { value: '', selected: '', hidden: '' }, menu.placeholder)]),
    ...menu.options.map((option) =>
      element(
        'option',
        { value: option.value, selected: option.default ? '' : null },
        option.label,
      ),
    ),
  );

/**
 * What was pressed: a button, or a menu with what was chosen in it.
 *
 * @typedef {{
 *   readonly customId: string,
 *   readonly label: string,
 *   readonly values: readonly string[],
 *   readonly pressed: HTMLElement,
 * }} Press
 */

/**
 * Hears every press of a card's button that is not a link, and every choice in its menus.
 *
 * @param {(press: Press) => void} heard
 */
export const onPress = (heard) => {
  document.addEventListener('click', ({ target }) => {
    const button = target instanceof HTMLElement ? target.closest('discord-button') : null;
    const customId = button?.getAttribute(CUSTOM_ID);
    if (button && customId && !button.disabled)
      heard({ customId, label: button.textContent, values: [], pressed: button });
  });
  document.addEventListener('change', ({ target }) => {
    const customId = target instanceof HTMLSelectElement ? target.getAttribute(CUSTOM_ID) : null;
    if (!(target instanceof HTMLSelectElement) || customId === null) return;
    const label = target.selectedOptions[0]?.label ?? '';
    heard({ customId, label, values: [target.value], pressed: target });
    // A menu without a choice of its own can be chosen from again.
    if (target.options[0]?.hidden) target.selectedIndex = 0;
  });
};

/**
 * @param {string} name
 * @param {readonly Node[]} children
 */
const own = (name, ...children) => {
  const made = document.createElement(name);
  made.append(...children);
  return made;
};
