/** @import { Answer } from '../../../../summaries/answering/answer.ts' */
/** @import { Markup } from '../../wire.ts' */
/** @import { Article, Printing } from '../../../../summaries/types.ts' */
/** @import { Sourced } from './passages.js' */
import { readArticle, readWordings } from '../api.js';
import { byId, element } from '../dom.js';
import { drawMarkup } from '../markup.js';
import { writeDay } from '../time.js';
import { words } from '../words/words.js';
import { linkPassages } from './linked.js';
import { passagesOf } from './passages.js';

const panel = byId('source');

/**
 * The ways from a card to the stored articles: every passage it shows, and below it a button to all
 * that the answer rests on.
 *
 * @typedef {{ link(card: readonly HTMLElement[]): void, readonly below: readonly Node[] }} Sources
 */

/**
 * @param {Answer | null} answer
 * @returns {Sources}
 */
export const offerSources = (answer) => {
  const records = passagesOf(answer);
  if (records.length === 0) return { link: () => undefined, below: [] };
  const passages = records.reduce((sum, { printings }) => sum + printings.length, 0);
  const button = element(
    'button',
    { type: 'button', class: 'open-source' },
    words.passagesBelow(passages),
  );
  button.addEventListener('click', () => {
    const close = openPanel(button);
    showRecords(records, close);
  });
  return {
    link: (card) =>
      linkPassages(card, records, ({ record, printing }, opener) => {
        const close = openPanel(opener);
        void showArticle(record, printing, () => showRecords(records, close), close);
      }),
    below: [button],
  };
};

/**
 * @param {HTMLElement} opener gets the focus back
 * @returns {() => void} closes it
 */
const openPanel = (opener) => {
  const close = () => {
    panel.hidden = true;
    opener.focus();
  };
  panel.hidden = false;
  panel.onkeydown = (event) => {
    if (event.key === 'Escape') close();
  };
  return close;
};

/**
 * @param {readonly Sourced[]} records
 * @param {() => void} close
 */
const showRecords = (records, close) => {
  const back = () => showRecords(records, close);
  const list = records.map((record) =>
    element(
      'li',
      {},
      element('p', { class: 'record-kind' }, record.kind),
      element(
        'p',
        { class: 'record-words' },
        record.isQuoted ? words.quoted(record.words) : record.words,
      ),
      ...record.printings.map((printing) => printingButton(record, printing, back, close)),
    ),
  );
  fillPanel(words.passages, [element('ul', { class: 'records' }, ...list)], close);
};

/**
 * @param {Sourced} record
 * @param {Printing} printing
 * @param {() => void} back
 * @param {() => void} close
 */
const printingButton = (record, printing, back, close) =>
  makeButton(
    'printing',
    [outletCalled(printing.outlet), element('span', { class: 'match' }, record.called(printing))],
    () => void showArticle(record, printing, back, close),
  );

/**
 * @param {Sourced} record
 * @param {Printing} printing
 * @param {() => void} back
 * @param {() => void} close
 */
const showArticle = async (record, printing, back, close) => {
  const backButton = makeButton('back', [words.allPassages], back);
  /** @param {string} why */
  const isMissing = (why) =>
    fillPanel(outletCalled(printing.outlet), [element('p', {}, why)], close, backButton);
  try {
    const others = record.printings.filter((one) => one !== printing);
    const [article, wordings] = await Promise.all([
      readArticle(printing.article),
      others.length > 0 && !record.disagreement ? readWordings(record.words, others) : [],
    ]);
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
    if (others.length > 0)
      panel.append(
        drawOthers(
          record.disagreement ? record.kind : words.alsoPrinted,
          others.map((other, at) => [
            printingButton(record, other, back, close),
            record.disagreement
              ? element('p', { class: 'wording' }, other.words)
              : drawWording(wordings[at] ?? []),
          ]),
        ),
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
 * The other printings below the article, in reach however long it is.
 *
 * @param {string} heading
 * @param {readonly (readonly Node[])[]} others
 */
const drawOthers = (heading, others) =>
  element(
    'section',
    { class: 'source-others', tabindex: '0', 'aria-label': heading },
    element('h3', {}, heading),
    element('ul', { class: 'records' }, ...others.map((one) => element('li', {}, ...one))),
  );

/** @param {readonly Markup[]} wording */
const drawWording = (wording) => element('div', { class: 'wording' }, ...drawMarkup(wording));

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
