/** @import { ArticleReply } from '../../wire.ts' */
/** @import { Filled } from '../composer/invocation.js' */
import { sendArticle } from '../api.js';
import { addOwn } from '../channel.js';
import { byId, element } from '../dom.js';
import { words } from '../words/words.js';

/**
 * Hands articles in, one after the other, with a message that holds a line for each: what it waits
 * for, what became of it and why. A screen reader hears each line as it is settled. Where all of
 * them are in one story, `brief` shows it; else every line has a button for its own.
 *
 * @param {readonly File[]} articles
 * @param {(story: Filled) => void} brief
 */
export const handIn = async (articles, brief) => {
  const lines = articles.map((article) => makeLine(article.name || words.pastedText, brief));
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
  for (const [at, article] of articles.entries()) {
    lines[at]?.work();
    const reply = await sendArticle(article);
    lines[at]?.settle(
      reply,
      articles.length > 1 ? words.doneOf(at + 1, articles.length) : words.done,
    );
    if (articles.length > 1) progress.value = at + 1;
    const story = storyOf(reply);
    if (story) stories.set(story.value, story);
  }
  progress.remove();
  settled();
  const [story] = stories.values();
  if (story && stories.size === 1) brief(story);
};

/**
 * @param {string} name
 * @param {(story: Filled) => void} brief
 */
const makeLine = (name, brief) => {
  const state = element('span', { class: 'handed-in-state' }, words.waiting);
  const node = element('li', {}, element('span', { class: 'handed-in-name' }, name), state);
  return {
    node,
    work: () => {
      state.textContent = words.reading;
    },
    /**
     * @param {ArticleReply} reply
     * @param {string} done
     */
    settle: (reply, done) => {
      state.textContent =
        reply.outcome === 'refused' ? words.refused(reply.reason) : words[reply.outcome];
      byId('status').textContent = `${words.headed(name, state.textContent)}. ${done}.`;
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
  button.setAttribute('aria-label', words.briefStory(story.text));
  button.addEventListener('click', () => brief(story));
  return button;
};
