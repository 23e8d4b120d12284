/** @import { ShownMessage } from '../wire.ts' */
import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import '@skyra/discord-components-core/discord-reply.js';
import { drawCard } from './card.js';
import { byId, element } from './dom.js';
import { language } from './language.js';
import { writeNow } from './time.js';

const EPHEMERAL = 1 << 6;
const BOT = { author: 'On Record', avatar: '/page/avatar.svg', bot: '' };
const YOU = { author: 'You', avatar: '/page/you.svg' };
const messages = byId('messages');
const scroller = byId('scroller');

/**
 * The line above an answer that says which command it answers.
 *
 * @param {string} invocation "quotes person: Ann Lee"
 */
export const usedCommand = (invocation) =>
  element('discord-command', { slot: 'reply', ...YOU, command: invocation });

/**
 * The line above an answer that says which button it answers.
 *
 * @param {string} label
 */
export const pressedButton = (label) =>
  element('discord-reply', { slot: 'reply', ...YOU }, `pressed “${label}”`);

/** @typedef {{ fill(message: ShownMessage, ...below: readonly Node[]): void, fail(reason: string): void }} Shown */

/** The messages of the bot, to be filled in anew. */
const shown = /** @type {WeakMap<Element, Shown>} */ (new WeakMap());

/**
 * Puts another answer in place of the one something was pressed in. Who pressed by keyboard finds
 * the same button there, or the next.
 *
 * @param {HTMLElement} pressed
 * @param {ShownMessage} answer
 * @param {readonly Node[]} below
 */
export const changeAnswer = (pressed, answer, ...below) => {
  const message = pressed.closest('discord-message');
  const label = pressed.textContent;
  shown.get(message ?? document.body)?.fill(answer, ...below);
  const buttons = [...(message?.querySelectorAll('discord-button[data-custom-id]') ?? [])];
  const again =
    pressed instanceof HTMLSelectElement
      ? message?.querySelector('select')
      : (buttons.find((button) => button.textContent === label) ?? buttons[0]);
  requestAnimationFrame(() => focusInside(again));
  byId('status').textContent = 'The answer has changed.';
};

/** @param {Element | null | undefined} control */
const focusInside = (control) => {
  const inner = control?.shadowRoot?.querySelector('button') ?? control;
  if (inner instanceof HTMLElement) inner.focus({ preventScroll: true });
};

/**
 * Adds the bot's answer, at first as "thinking"; what is returned fills it in.
 *
 * @param {HTMLElement} above what it answers
 * @param {string} label the same in words, for a screen reader
 * @returns {Shown}
 */
export const addAnswer = (above, label) => {
  const body = element('div', { class: 'body' }, element('em', {}, 'On Record is thinking…'));
  const message = element(
    'discord-message',
    { ...BOT, role: 'article', 'aria-label': label },
    above,
    body,
  );
  message.timestamp = writeNow();
  messages.setAttribute('aria-busy', 'true');
  messages.append(message);

  /** @param {readonly Node[]} content */
  const finish = (...content) => {
    body.replaceChildren(...content);
    messages.setAttribute('aria-busy', 'false');
    // The components draw themselves before the next frame; only then is the height known.
    requestAnimationFrame(() => show(message));
  };
  /** @type {Shown} */
  const answered = {
    fill(answer, ...below) {
      if (answer.flags & EPHEMERAL) void makeEphemeral(message);
      const card = drawCard(answer);
      for (const part of card) part.lang = language();
      finish(...card, ...below);
    },
    fail: (reason) => finish(element('p', { class: 'failed' }, reason)),
  };
  shown.set(message, answered);
  return answered;
};

/**
 * Adds a message of the reader's own. What changes in it is not read out by the channel: whoever
 * changes it says what is worth hearing.
 *
 * @param {string} label the same in words, for a screen reader
 * @param {readonly Node[]} content
 * @returns {() => void} to be called once it has come to its end
 */
export const addOwn = (label, ...content) => {
  const body = element('div', { class: 'body', 'aria-live': 'off' }, ...content);
  const message = element(
    'discord-message',
    { ...YOU, role: 'article', 'aria-label': label },
    body,
  );
  message.timestamp = writeNow();
  messages.append(message);
  requestAnimationFrame(() => show(message));
  return () => requestAnimationFrame(() => show(message));
};

/**
 * Only the asker sees it, and can dismiss it.
 *
 * @param {HTMLElementTagNameMap['discord-message']} message
 */
const makeEphemeral = async (message) => {
  message.ephemeral = true;
  message.dismissMessageClicked = () => message.remove();
  await message.updateComplete;
  // The library draws a button that the keyboard cannot reach.
  message.shadowRoot
    ?.querySelector('.discord-message-ephemeral-link')
    ?.setAttribute('tabindex', '0');
};

/**
 * Brings an answer into view from its beginning: reading starts there, however long it is.
 *
 * @param {HTMLElement} message
 */
const show = (message) => {
  if (messages.firstElementChild !== message) scroller.scrollTo({ top: message.offsetTop });
};
