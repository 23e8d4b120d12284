/** @import { Given, Sent } from '../api.js' */
/** @import { Filled } from '../composer/invocation.js' */
import { sendArticle } from '../api.js';
import { addOwn } from '../channel.js';
import { byId, element } from '../dom.js';
import { words } from '../words/words.js';
import { leaveLine, takeTurn } from './turns.js';

/**
 * Hands articles in, one after the other, with a message that holds a line for each: what it waits
 * for, what became of it and why, and until then a button to cancel it. A screen reader hears each
 * line as it is settled. Where all of them are in one story, `brief` shows it; else every line has a
 * button for its own.
 *
 * @param {readonly Given[]} articles
 * @param {(story: Filled) => void} brief
 */
export const handIn = async (articles, brief) => {
  const lines = articles.map((article) => makeLine(article, brief));
  const progress = element('progress', {
    'aria-label': words.articlesRead,
    max: String(articles.length),
    value: articles.length > 1 ? '0' : null,
  });
  const settled = addOwn(
    words.handedIn(articles.length),
    element('ul', { class: 'handed-in' }, ...lines.map(({ node }) => node)),
    progress,
  );
  /** @type {Map<string, Filled>} */
  const stories = new Map();
  let refused = 0;
  /**
   * @param {ReturnType<typeof makeLine>} line
   * @param {number} at
   */
  const settle = async (line, at) => {
    const reply = await line.send();
    line.settle(reply, articles.length > 1 ? words.doneOf(at + 1, articles.length) : words.done);
    if (articles.length > 1) progress.value = at + 1;
    if (reply.outcome === 'refused') refused += 1;
    const story = storyOf(reply);
    if (story) stories.set(story.value, story);
  };
  await Promise.all(lines.map((line, at) => takeTurn(line, () => settle(line, at))));
  // Of a long list the end stays in view, wherever in it the refusals are.
  if (refused > 0 && articles.length > 1)
    progress.replaceWith(
      element('p', { class: 'handed-in-refused' }, words.refusedOf(refused, articles.length)),
    );
  else progress.remove();
  settled();
  const [story] = stories.values();
  if (story && stories.size === 1) brief(story);
};

/** In ms; most articles are read sooner. */
const LONG = 5_000;

/**
 * @param {Given} article
 * @param {(story: Filled) => void} brief
 */
const makeLine = (article, brief) => {
  const name = article.file.name || words.pastedText;
  const state = element('span', { class: 'handed-in-state' });
  const cancel = element('button', { type: 'button', class: 'handed-in-cancel' }, words.cancel);
  cancel.setAttribute('aria-label', words.headed(words.cancel, name));
  const cancelled = new AbortController();
  const line = {
    node: element('li', {}, element('span', { class: 'handed-in-name' }, name), state, cancel),
    /** @param {number} before */
    wait: (before) => {
      state.textContent = words.waiting(before);
    },
    /** Sends it, unless it is cancelled already. */
    send: async () => {
      if (cancelled.signal.aborted) return CANCELLED;
      state.textContent = words.reading;
      const long = setTimeout(() => {
        state.textContent = words.readingLong;
      }, LONG);
      return sendArticle(article, cancelled.signal).finally(() => clearTimeout(long));
    },
    /**
     * @param {Sent} reply
     * @param {string} done
     */
    settle: (reply, done) => {
      cancel.remove();
      state.textContent =
        reply.outcome === 'refused' ? words.refused(reply.reason) : words[reply.outcome];
      byId('status').textContent = `${words.headed(name, state.textContent)}. ${done}.`;
      const story = storyOf(reply);
      if (story) line.node.append(storyButton(story, brief));
    },
  };
  cancel.addEventListener('click', () => {
    cancelled.abort();
    cancel.remove();
    state.textContent = words.cancelled;
    leaveLine(line);
  });
  return line;
};

/** @type {Sent} */
const CANCELLED = { outcome: 'cancelled' };

/**
 * @param {Sent} reply
 * @returns {Filled | null}
 */
const storyOf = (reply) =>
  'story' in reply && reply.story !== null ? { text: reply.title, value: reply.story } : null;

/**
 * @param {Filled} story
 * @param {(story: Filled) => void} brief
 */
const storyButton = (story, brief) => {
  const button = element('button', { type: 'button', class: 'handed-in-story' }, story.text);
  button.setAttribute('aria-label', words.briefStory(story.text));
  button.addEventListener('click', () => brief(story));
  return button;
};
