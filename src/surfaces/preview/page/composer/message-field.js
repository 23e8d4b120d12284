/** @import { CommandInfo } from '../../wire.ts' */
/** @import { makePopup } from './popup.js' */
import { element } from '../dom.js';
import { words } from '../words/words.js';
import { makeCombobox } from './combobox.js';

/**
 * The field of the bottom line while no command is chosen: typing `/` lists the commands.
 *
 * @param {object} of
 * @param {readonly CommandInfo[]} of.commands
 * @param {ReturnType<typeof makePopup>} of.popup
 * @param {(command: string) => void} of.choose
 * @param {(sentence: string) => void} of.announce
 */
export const makeMessageField = ({ commands, popup, choose, announce }) => {
  const input = element('input', {
    type: 'text',
    class: 'message-input',
    placeholder: words.placeholder,
    'aria-label': words.messageField,
    'aria-describedby': 'hint',
    autocapitalize: 'off',
    spellcheck: 'false',
    maxlength: '6000',
  });
  makeCombobox({
    input,
    popup,
    heading: words.commands,
    load: async (typed) => listMatching(commands, typed),
    choose: ({ value }) => choose(value),
    marksFirst: () => true,
    announce,
  });
  return input;
};

/**
 * @param {readonly CommandInfo[]} commands
 * @param {string} typed
 */
const listMatching = (commands, typed) =>
  typed.startsWith('/')
    ? commands
        .filter(({ name, label }) =>
          [name, label].some((known) => known.startsWith(typed.slice(1).toLowerCase())),
        )
        .map(({ name, label, description, options }) => ({
          label: `/${label}`,
          detail: description,
          options: options.map((option) => option.label),
          value: name,
        }))
    : [];
