/** @import { Answer } from '../../../../summaries/answering/answer.ts' */
/** @import { Article, Printing } from '../../../../summaries/types.ts' */
/** @import { Sourced } from './passages.js' */
import { readArticle } from '../api.js';
import { byId, element } from '../dom.js';
import { writeDay } from '../time.js';
import { words } from '../words/words.js';
import { passagesOf } from './passages.js';

const panel = byId('source');

/**
 * The way from a card to the stored articles: a button under the card, where the answer rests on
 * any passage.
 *
 * @param {Answer | null} answer
 * @returns {readonly Node[]}
 */
export const offerSources = (answer) => {
  const records = passagesOf(answer);
  if (records.length === 0) return [];
  const passages = records.reduce((sum, { printings }) => sum + printings.length, 0);
  const button = element(
    'button',
    { type: 'button', class: 'open-source' },
    words.passagesBelow(passages),
  );
  button.addEventListener('click', () => openPanel(records, button));
  return [button];
};

/**
 * @param {readonly Sourced[]} records
 * @param {HTMLElement} opener gets the focus back
 */
const openPanel = (records, opener) => {
  const close = () => {
    panel.hidden = true;
    opener.focus();
  };
  panel.hidden = false;
  panel.onkeydown = (event) => {
    if (event.key === 'Escape') close();
  };
  showRecords(records, close);
};

/**
 * @param {readonly Sourced[]} records
 * @param {() => void} close
 */
const showRecords = (records, close) => {
  const list = records.map(({ kind, words: passage, printings, called }) =>
    element(
      'li',
      {},
      element('p', { class: 'record-kind' }, kind),
      element('p', { class: 'record-words' }, passage),
      ...printings.map((printing) =>
        makeButton(
          'printing',
          [
            outletCalled(printing.outlet),
            element('span', { class: 'match' }, called[printing.match]),
          ],
          () => void showArticle(printing, () => showRecords(records, close), close),
        ),
      ),
    ),
  );
  fillPanel(words.passages, [element('ul', { class: 'records' }, ...list)], close);
};

/**
 * @param {Printing} printing
 * @param {() => void} back
 * @param {() => void} close
 */
const showArticle = async (printing, back, close) => {
  const backButton = makeButton('back', [words.allPassages], back);
  /** @param {string} why */
  const isMissing = (why) =>
    fillPanel(outletCalled(printing.outlet), [element('p', {}, why)], close, backButton);
  try {
    const article = await readArticle(printing.article);
    if (article === null) {
      isMissing(words.articleGone);
      return;
    }
    const mark = element(
      'mark',
      { tabindex: '-1' },
      article.text.slice(printing.start, printing.end),
    );
    fillPanel(
      outletCalled(printing.outlet),
      [...drawHead(article), drawText(article.text, printing, mark)],
      close,
      backButton,
    );
    mark.scrollIntoView({ block: 'center' });
    mark.focus({ preventScroll: true });
  } catch {
    isMissing(words.noServer);
  }
};

/**
 * The server hands on what nothing names as data: `null`.
 *
 * @param {string | null} outlet
 */
const outletCalled = (outlet) => outlet ?? words.unnamedOutlet;

/** @param {Article} article */
const drawHead = (article) => [
  element('h3', {}, article.title),
  element(
    'p',
    { class: 'record-kind' },
    [outletCalled(article.outlet), writeDay(article.published)].join(' · '),
  ),
];

/**
 * @param {string} text
 * @param {Printing} printing
 * @param {HTMLElement} mark
 */
const drawText = (text, { start, end }, mark) =>
  element('div', { class: 'article-text' }, text.slice(0, start), mark, text.slice(end));

/**
 * @param {string} title
 * @param {readonly Node[]} content
 * @param {() => void} close
 * @param {readonly Node[]} above what stays in view with the title
 */
const fillPanel = (title, content, close, ...above) => {
  const closeButton = makeButton('close', ['✕'], close);
  closeButton.setAttribute('aria-label', words.closeSources);
  panel.replaceChildren(
    element('header', { class: 'source-header' }, element('h2', {}, title), closeButton, ...above),
    element(
      'div',
      { class: 'source-body', tabindex: '0', role: 'region', 'aria-label': title },
      ...content,
    ),
  );
  closeButton.focus();
};

/**
 * @param {string} name
 * @param {readonly (Node | string)[]} content
 * @param {() => void} act
 */
const makeButton = (name, content, act) => {
  const button = element('button', { type: 'button', class: name }, ...content);
  button.addEventListener('click', act);
  return button;
};
