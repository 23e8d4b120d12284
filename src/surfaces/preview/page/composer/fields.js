/** @import { CommandInfo } from '../../wire.ts' */
/** @import { Filled, Invocation } from './invocation.js' */
/** @import { makePopup } from './popup.js' */
import { complete } from '../api.js';
import { element } from '../dom.js';
import { words } from '../words/words.js';
import { makeCombobox } from './combobox.js';

/**
 * The row of a chosen command: its name and a field an option.
 *
 * @param {object} of
 * @param {CommandInfo} of.command
 * @param {Invocation['filled']} of.filled
 * @param {ReturnType<typeof makePopup>} of.popup
 * @param {(sentence: string) => void} of.announce
 */
export const makeFields = ({ command, filled, popup, announce }) => {
  const send = element(
    'button',
    { type: 'submit', class: 'send', 'aria-label': words.runCommand(command.label) },
    words.run,
  );
  const cancel = element(
    'button',
    { type: 'button', class: 'cancel', 'aria-label': words.leaveCommand(command.label) },
    '✕',
  );
  const fields = command.options.map((option) =>
    option.kind === 'boolean'
      ? makeSwitch(option, filled[option.name])
      : makeField({
          command,
          option,
          start: filled[option.name],
          popup,
          announce,
          next: () => focusNext(),
        }),
  );

  const texts = fields.filter(({ option }) => option.kind === 'text');

  /** The first field still empty that has to be filled, then any empty one, then the button. */
  const focusNext = () => {
    const empty = texts.filter(({ read }) => read().text === '');
    (empty.find(({ option }) => option.required) ?? empty[0] ?? { input: send }).input.focus();
  };

  /**
   * Typing another option's name and a colon goes to that option, as in Discord.
   *
   * @param {HTMLInputElement} from
   */
  const followName = (from) => {
    const [ending, name] = /(?:^|\s)([\p{L}\p{N}_-]+):\s?$/u.exec(from.value) ?? [];
    const named = fields.find(({ option }) => [option.name, option.label].includes(name ?? ''));
    if (ending === undefined || named === undefined) return;
    from.value = from.value.slice(0, -ending.length);
    named.input.focus();
  };
  for (const { input } of fields) input.addEventListener('input', () => followName(input));

  return {
    nodes: [
      element('span', { class: 'command-name' }, `/${command.label}`),
      ...fields.map(({ label }) => label),
      cancel,
      send,
    ],
    cancel,
    focusNext,
    /** The first option that has to be filled and is not. */
    missing: () => fields.find(({ option, read }) => option.required && read().text === '') ?? null,
    /** @returns {Invocation} */
    read: () => ({
      command: command.name,
      filled: Object.fromEntries(
        fields.flatMap(({ option, read }) => (read().text === '' ? [] : [[option.name, read()]])),
      ),
    }),
    /** @param {EventTarget | null} target */
    isFirst: (target) => target === (texts[0]?.input ?? send),
  };
};

/**
 * A box to tick: yes, or left out.
 *
 * @param {CommandInfo['options'][number]} option
 * @param {Filled | undefined} start
 */
const makeSwitch = (option, start) => {
  const input = element('input', {
    type: 'checkbox',
    'aria-label': words.headed(option.label, option.description),
  });
  input.checked = ['true', 'yes', words.yes.toLowerCase()].includes(
    (start?.value ?? '').toLowerCase(),
  );
  const name = element('span', { class: 'option-name', 'aria-hidden': 'true' }, option.label);
  const label = element(
    'label',
    { class: 'option option-switch', title: option.description },
    name,
    input,
  );
  const read = () => (input.checked ? { text: words.yes, value: 'true' } : { text: '', value: '' });
  return { option, input, label, read };
};

/**
 * @param {object} of
 * @param {CommandInfo} of.command
 * @param {CommandInfo['options'][number]} of.option
 * @param {Filled | undefined} of.start
 * @param {ReturnType<typeof makePopup>} of.popup
 * @param {(sentence: string) => void} of.announce
 * @param {() => void} of.next
 */
const makeField = ({ command, option, start, popup, announce, next }) => {
  /** What was picked from the list; typing on makes it plain text again. */
  let picked = start ?? { text: '', value: '' };
  const input = element('input', {
    type: 'text',
    class: 'option-input',
    placeholder: option.description,
    'aria-required': String(option.required),
    'aria-label': words.headed(option.label, option.description),
    autocapitalize: 'off',
    spellcheck: 'false',
    maxlength: '6000',
  });
  input.value = picked.text;
  const label = element(
    'label',
    { class: 'option' },
    element('span', { class: 'option-name', 'aria-hidden': 'true' }, option.label),
    input,
  );

  if (option.completes) {
    const list = makeCombobox({
      input,
      popup,
      heading: `${option.label} — ${option.description}`,
      load: async (typed) =>
        (await complete(command.name, option.name, typed.trim())).map(({ name, value }) => ({
          label: name,
          detail: '',
          options: [],
          value,
        })),
      choose: ({ label: text, value }, key) => {
        picked = { text, value };
        input.value = text;
        if (key !== 'Tab') next();
      },
      marksFirst: (typed) => typed.trim() !== '' || option.required,
      announce,
    });
    input.addEventListener('focus', () => {
      if (input.value === '') void list.open();
    });
  }

  const read = () => {
    const text = input.value.trim();
    return text === picked.text ? picked : { text, value: text };
  };
  return { option, input, label, read };
};
