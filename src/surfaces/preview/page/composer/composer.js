/** @import { CommandInfo } from '../../wire.ts' */
/** @import { Invocation } from './invocation.js' */
import { byId, element } from '../dom.js';
import { words } from '../words/words.js';
import { makeFields } from './fields.js';
import { makeHistory } from './history.js';
import { readInvocation } from './invocation.js';
import { makeMessageField } from './message-field.js';
import { makePopup } from './popup.js';

/**
 * The line at the bottom. It is a message field until a command is chosen, then a row of that
 * command's options; running it brings the message field back.
 *
 * @param {readonly CommandInfo[]} commands
 * @param {(invocation: Invocation) => void} run
 * @param {() => void} addArticles
 */
export const makeComposer = (commands, run, addArticles) => {
  const form = byId('composer');
  const status = byId('status');
  const popup = makePopup();
  const history = makeHistory();
  const row = element('div', { class: 'row' });
  const hint = element('p', { class: 'hint', id: 'hint' });
  form.replaceChildren(popup.element, row, hint);

  const add = element(
    'button',
    { type: 'button', class: 'add', 'aria-label': words.addArticles },
    '+',
  );
  add.addEventListener('click', addArticles);

  /** @type {ReturnType<typeof makeFields> | null} */
  let fields = null;
  /** Whether the row shows a command of the history, untouched. */
  let recalled = false;

  const tell = (/** @type {string} */ sentence) => {
    hint.textContent = sentence;
    status.textContent = sentence;
  };
  const announce = (/** @type {string} */ sentence) => {
    status.textContent = sentence;
  };

  const message = makeMessageField({
    commands,
    popup,
    choose: (command) => showCommand({ command, filled: {} }),
    announce,
  });
  message.addEventListener('input', () => {
    tell('');
    const invocation = readInvocation(message.value, commands);
    if (invocation) showCommand(invocation);
  });

  const showMessage = () => {
    fields = null;
    message.value = '';
    row.replaceChildren(add, message);
    tell('');
  };

  const showCommand = (/** @type {Invocation} */ { command: name, filled }) => {
    const command = commands.find((known) => known.name === name);
    if (!command) return;
    recalled = false;
    fields = makeFields({ command, filled, popup, announce });
    fields.cancel.addEventListener('click', leave);
    row.replaceChildren(...fields.nodes);
    tell(command.description);
    fields.focusNext();
  };

  /** Where there is no keyboard but the one on the screen, it would cover half of the page. */
  const focus = () => {
    if (matchMedia('(pointer: fine)').matches) message.focus();
  };

  const leave = () => {
    showMessage();
    focus();
  };

  const start = (/** @type {Invocation} */ invocation) => {
    history.add(invocation);
    leave();
    run(invocation);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (fields === null) return submitMessage();
    const missing = fields.missing();
    if (missing === null) return start(fields.read());
    tell(words.needed(missing.option.label, missing.option.description));
    missing.input.focus();
  });

  const submitMessage = () => {
    const text = message.value.trim();
    // Not in the list: the bot itself says what it makes of it.
    if (text.startsWith('/')) start({ command: text.slice(1, 33), filled: {} });
    else if (text !== '') tell(words.onlyCommands);
  };

  const recall = () => {
    const before = history.back();
    if (before === null) return false;
    showCommand(before);
    recalled = true;
    return true;
  };

  /**
   * @param {string} key
   * @param {EventTarget | null} target
   * @param {boolean} empty whether the field it was pressed in is
   */
  const onKey = (key, target, empty) => {
    if (key === 'ArrowUp' && (recalled || (fields === null && empty))) return recall();
    const leaves = key === 'Escape' || (key === 'Backspace' && empty && fields?.isFirst(target));
    if (!leaves || fields === null) return false;
    leave();
    return true;
  };

  form.addEventListener('input', () => {
    recalled = false;
  });
  form.addEventListener('keydown', (event) => {
    if (event.isComposing) return;
    const empty = !(event.target instanceof HTMLInputElement) || event.target.value === '';
    if (onKey(event.key, event.target, empty)) event.preventDefault();
  });

  showMessage();
  return { start, focus, tell };
};
