/** @import { ShownMessage } from '../wire.ts' */
/** @import { Sources } from './source/panel.js' */
import '@skyra/discord-components-core/discord-command.js';
import '@skyra/discord-components-core/discord-message.js';
import '@skyra/discord-components-core/discord-messages.js';
import '@skyra/discord-components-core/discord-reply.js';
import { drawCard } from './card.js';
import { byId, element } from './dom.js';
import { language } from './language.js';
import { writeNow } from './time.js';
import { words } from './words/words.js';

/** A quotation's line in a menu has marks of its own. */
const QUOTED = /^["“„«]/;
const EPHEMERAL = 1 << 6;
const BOT = { author: 'On Record', avatar: '/page/avatar.svg', bot: '' };
const YOU = { author: words.you, avatar: '/page/you.svg' };
const OWN = 'own';
const messages = byId('messages');
const scroller = byId('scroller');

/**
 * The line above an answer that says which command it answers.
 *
 * @param {string} invocation "quotes person: Ann Lee"
 */
export const usedCommand = (invocation) => {
  const line = element('discord-command', { slot: 'reply', ...YOU, command: invocation });
  void sayInside(line, { used: words.used });
  return line;
};

/**
 * The line above an answer that says which button it answers.
 *
 * @param {string} label
 */
export const pressedButton = (label) =>
  element(
    'discord-reply',
    { slot: 'reply', ...YOU },
    words.pressed(QUOTED.test(label) ? label : words.quoted(label)),
  );

/** @typedef {{ fill(message: ShownMessage, sources?: Sources): void, fail(reason: string): void }} Shown */

/** The messages of the bot, to be filled in anew. */
const shown = /** @type {WeakMap<Element, Shown>} */ (new WeakMap());

/**
 * Puts another answer in place of the one something was pressed in. Who pressed by keyboard finds
 * the same button there, or the next.
 *
 * @param {HTMLElement} pressed
 * @param {ShownMessage} answer
 * @param {Sources} sources
 */
export const changeAnswer = (pressed, answer, sources) => {
  const message = pressed.closest('discord-message');
  const label = pressed.textContent;
  shown.get(message ?? document.body)?.fill(answer, sources);
  const buttons = [...(message?.querySelectorAll('discord-button[data-custom-id]') ?? [])];
  const again =
    pressed instanceof HTMLSelectElement
      ? message?.querySelector('select')
      : (buttons.find((button) => button.textContent === label) ?? buttons[0]);
  requestAnimationFrame(() => focusInside(again));
  byId('status').textContent = words.changed;
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
  const body = element('div', { class: 'body' }, element('em', {}, words.thinking));
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
    fill(answer, sources) {
      if (answer.flags & EPHEMERAL) void makeEphemeral(message);
      const card = drawCard(answer);
      for (const part of card) part.lang = language();
      sources?.link(card);
      finish(...card, ...(sources?.below ?? []));
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
    { ...YOU, class: OWN, role: 'article', 'aria-label': label },
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
  await sayInside(message, {
    'Only you can see this': words.onlyYou,
    'Dismiss message': words.dismiss,
  });
  // The library draws a button that the keyboard cannot reach.
  message.shadowRoot
    ?.querySelector('.discord-message-ephemeral-link')
    ?.setAttribute('tabindex', '0');
};

/**
 * Puts words of ours in place of those a component of the library says in English.
 *
 * @param {HTMLElementTagNameMap['discord-message' | 'discord-command']} component
 * @param {Readonly<Record<string, string>>} sentences ours by theirs
 */
const sayInside = async (component, sentences) => {
  await component.updateComplete;
  if (component.shadowRoot === null) return;
  const texts = document.createTreeWalker(component.shadowRoot, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text !== null; text = texts.nextNode())
    for (const [theirs, ours] of Object.entries(sentences))
      text.nodeValue = text.nodeValue?.replace(theirs, () => ours) ?? null;
};

/**
 * Brings a message into view from its beginning: reading starts there, however long it is. What the
 * reader handed in just above it, and what became of that, keeps up to half of the view: the
 * briefing it leads to would push a refusal out of sight.
 *
 * @param {HTMLElement} message
 */
const show = (message) => {
  const before = message.previousElementSibling;
  if (!(before instanceof HTMLElement)) return;
  const top = before.classList.contains(OWN)
    ? Math.max(before.offsetTop, message.offsetTop - scroller.clientHeight / 2)
    : message.offsetTop;
  scroller.scrollTo({ top });
};
