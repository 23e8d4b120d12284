/** @import { Item, makePopup } from './popup.js' */
import { words } from '../words/words.js';

/**
 * Makes an input offer a list while it is typed into (the ARIA combobox pattern): arrows move, Enter
 * and Tab pick, Escape closes. Keys it has no use for are left to whoever listens above it.
 *
 * @param {object} of
 * @param {HTMLInputElement} of.input
 * @param {ReturnType<typeof makePopup>} of.popup
 * @param {string} of.heading what the list is called
 * @param {(typed: string) => Promise<readonly Item[]>} of.load
 * @param {(item: Item, key: 'Enter' | 'Tab' | 'click') => void} of.choose
 * @param {(typed: string) => boolean} of.marksFirst whether the first line is picked by Enter at once
 * @param {(sentence: string) => void} of.announce
 */
export const makeCombobox = ({ input, popup, heading, load, choose, marksFirst, announce }) => {
  /** @type {readonly Item[]} */
  let items = [];
  let active = -1;
  /** The newest request: an answer to an older one comes too late to be shown. */
  let asked = 0;

  const mark = (/** @type {number} */ index) => {
    active = index;
    popup.mark(index);
    if (index < 0) input.removeAttribute('aria-activedescendant');
    else input.setAttribute('aria-activedescendant', popup.optionId(index));
  };

  const close = () => {
    asked += 1;
    items = [];
    active = -1;
    popup.close();
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const open = async () => {
    const request = (asked += 1);
    const typed = input.value;
    // What is still shown belongs to what was typed before: Enter must not pick it.
    items = [];
    mark(-1);
    const loaded = await load(typed).catch(() => null);
    if (request !== asked || document.activeElement !== input) return;
    if (loaded === null) return fail();
    if (loaded.length === 0) return close();
    items = loaded;
    popup.open(heading, items, (index) => pick(index, 'click'));
    input.setAttribute('aria-expanded', 'true');
    mark(marksFirst(typed) ? 0 : -1);
    announce(words.suggestions(items.length));
  };

  /** In the list's place, so that it goes as soon as there is a list again. */
  const fail = () => {
    close();
    popup.open(words.noServer, [], () => undefined);
    announce(words.noServer);
  };

  /**
   * @param {number} index
   * @param {'Enter' | 'Tab' | 'click'} key
   */
  const pick = (index, key) => {
    const item = items[index];
    if (item === undefined) return false;
    close();
    choose(item, key);
    return true;
  };

  /** @type {Partial<Record<string, () => boolean>>} */
  const keys = {
    ArrowDown: () => {
      if (items.length === 0) void open();
      else mark((active + 1) % items.length);
      return true;
    },
    ArrowUp: () => {
      if (items.length === 0) return false;
      mark(active <= 0 ? items.length - 1 : active - 1);
      return true;
    },
    Enter: () => pick(active, 'Enter'),
    // Tab picks and then goes where Tab goes, unless what was picked has led elsewhere: a command brings
    // its fields in place of this one, and the first of them would be skipped.
    Tab: () => pick(active, 'Tab') && document.activeElement !== input,
    Escape: () => {
      const open = input.getAttribute('aria-expanded') === 'true';
      close();
      return open;
    },
  };

  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-controls', popup.listId);
  input.setAttribute('aria-expanded', 'false');
  input.addEventListener('input', () => void open());
  input.addEventListener('blur', close);
  input.addEventListener('keydown', (event) => {
    if (event.isComposing || event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (keys[event.key]?.()) {
      event.preventDefault();
      event.stopPropagation();
    }
  });
  return { open, close };
};
