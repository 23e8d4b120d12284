/** @import { ArticleReply } from '../../wire.ts' */
/** @import { Filled } from '../composer/invocation.js' */
import { sendArticle } from '../api.js';
import { addOwn } from '../channel.js';
import { byId, element } from '../dom.js';

/**
 * Hands articles in, one after the other, with a message that holds a line for each: what it waits
 * for, what became of it and why. A screen reader hears each line as it is settled. Where all of
 * them are in one story, `brief` shows it; else every line has a button for its own.
 *
 * @param {readonly File[]} articles
 * @param {(story: Filled) => void} brief
 */
export const handIn = async (articles, brief) => {
  const lines = articles.map((article) => makeLine(article.name || 'Pasted text', brief));
  const progress = element('progress', {
    'aria-label': 'Articles read',
    max: String(articles.length),
    value: articles.length > 1 ? '0' : null,
  });
  const settled = addOwn(
    articles.length === 1 ? 'An article handed in' : `${articles.length} articles handed in`,
    element('ul', { class: 'handed-in' }, ...lines.map(({ node }) => node)),
    progress,
  );
  /** @type {Map<string, Filled>} */
  const stories = new Map();
  for (const [at, article] of articles.entries()) {
    lines[at]?.work();
    const reply = await sendArticle(article);
    lines[at]?.settle(reply, articles.length > 1 ? `${at + 1} of ${articles.length} done` : 'Done');
    if (articles.length > 1) progress.value = at + 1;
    const story = storyOf(reply);
    if (story) stories.set(story.value, story);
  }
  progress.remove();
  settled();
  const [story] = stories.values();
  if (story && stories.size === 1) brief(story);
};

const WORDS = /** @type {const} */ ({
  added: '✓ added to the record',
  unchanged: '= already on record',
});

/**
 * @param {string} name
 * @param {(story: Filled) => void} brief
 */
const makeLine = (name, brief) => {
  const state = element('span', { class: 'handed-in-state' }, 'waiting');
  const node = element('li', {}, element('span', { class: 'handed-in-name' }, name), state);
  return {
    node,
    work: () => {
      state.textContent = 'reading…';
    },
    /**
     * @param {ArticleReply} reply
     * @param {string} done
     */
    settle: (reply, done) => {
      state.textContent =
        reply.outcome === 'refused' ? `✕ not taken: ${reply.reason}` : WORDS[reply.outcome];
      byId('status').textContent = `${name}: ${state.textContent}. ${done}.`;
      const story = storyOf(reply);
      if (story) node.append(storyButton(story, brief));
    },
  };
};

/**
 * @param {ArticleReply} reply
 * @returns {Filled | null}
 */
const storyOf = (reply) =>
  reply.outcome === 'refused' || reply.story === null
    ? null
    : { text: reply.title, value: reply.story };

/**
 * @param {Filled} story
 * @param {(story: Filled) => void} brief
 */
const storyButton = (story, brief) => {
  const button = element('button', { type: 'button', class: 'handed-in-story' }, story.text);
  button.setAttribute('aria-label', `Brief the story of ${story.text}`);
  button.addEventListener('click', () => brief(story));
  return button;
};
