import { element } from '../dom.js';

/**
 * A line of the list above the composer: what can be chosen, what it is, and what it takes.
 *
 * @typedef {{
 *   readonly label: string,
 *   readonly detail: string,
 *   readonly options: readonly string[],
 *   readonly value: string,
 * }} Item
 */

const LIST_ID = 'choices';

/**
 * The list above the composer: commands, or what an option can be. One for all fields; whoever has
 * the focus fills it.
 */
export const makePopup = () => {
  const title = element('p', { class: 'popup-title', 'aria-hidden': 'true' });
  const list = element('ul', { id: LIST_ID, role: 'listbox' });
  const box = element('div', { class: 'popup', hidden: '' }, title, list);
  return {
    element: box,
    listId: LIST_ID,
    /** @param {number} index */
    optionId: (index) => `choice-${index}`,
    /**
     * @param {string} heading
     * @param {readonly Item[]} items
     * @param {(index: number) => void} pick
     */
    open(heading, items, pick) {
      title.textContent = heading;
      list.setAttribute('aria-label', heading);
      list.replaceChildren(...items.map((item, index) => drawItem(item, index, pick)));
      box.hidden = false;
    },
    close() {
      box.hidden = true;
      list.replaceChildren();
    },
    /** @param {number} active none where it is no line's number */
    mark(active) {
      [...list.children].forEach((line, index) => {
        line.setAttribute('aria-selected', String(index === active));
        if (index === active) line.scrollIntoView({ block: 'nearest' });
      });
    },
  };
};

/**
 * @param {Item} item
 * @param {number} index
 * @param {(index: number) => void} pick
 */
const drawItem = (item, index, pick) => {
  const line = element(
    'li',
    { id: `choice-${index}`, role: 'option', 'aria-selected': 'false' },
    element('span', { class: 'choice-label' }, item.label),
    ...(item.detail === '' ? [] : [element('span', { class: 'choice-detail' }, item.detail)]),
    ...item.options.map((option) => element('span', { class: 'choice-option' }, option)),
  );
  // The field keeps the focus, so the list stays open until the click has landed.
  line.addEventListener('mousedown', (event) => event.preventDefault());
  line.addEventListener('click', () => pick(index));
  return line;
};
