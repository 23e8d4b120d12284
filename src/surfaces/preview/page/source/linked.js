/** @import { Sourced } from './passages.js' */
/** @import { Passage, Place } from './places.js' */
import { element } from '../dom.js';
import { words } from '../words/words.js';
import { oneLine, placesIn, valuesIn } from './places.js';

/**
 * Makes every passage that a card shows a way to its article.
 *
 * @param {readonly HTMLElement[]} card
 * @param {readonly Sourced[]} records
 * @param {(passage: Passage, opener: HTMLElement) => void} open
 */
export const linkPassages = (card, records, open) => {
  const passages = records.flatMap(passagesIn).toSorted((a, b) => b.text.length - a.text.length);
  for (const text of card.flatMap((part) => [...part.querySelectorAll('card-text')])) {
    for (const place of placesIn(shownIn(text), passages)) link(text, place, open);
    const [table] = text.getElementsByTagName('pre');
    if (table === undefined) continue;
    const above = shownIn(text).slice(0, -shownIn(table).length);
    for (const place of valuesIn(shownIn(table), above, records)) link(table, place, open);
  }
};

/**
 * Its own words, which are those of its first printing, and those of every other.
 *
 * @param {Sourced} record
 * @returns {readonly Passage[]}
 */
const passagesIn = (record) => {
  const { words: own, printings } = record;
  const first = printings.slice(0, 1).map((printing) => ({ text: oneLine(own), record, printing }));
  const others = printings.map((printing) => ({ text: oneLine(printing.words), record, printing }));
  return [...first, ...others];
};

/**
 * @param {Element} text
 * @param {Place} place
 * @param {(passage: Passage, opener: HTMLElement) => void} open
 */
const link = (text, { start, end, passage }, open) => {
  // No <button>: that is a box, round which the lines of a paragraph do not run.
  const opener = element('span', {
    class: 'passage',
    role: 'button',
    tabindex: '0',
    title: words.openPassage,
  });
  const range = rangeOf(text, start, end);
  opener.append(range.extractContents());
  range.insertNode(opener);
  opener.addEventListener('click', () => {
    // Whoever marks words to copy them presses, too.
    if (getSelection()?.isCollapsed !== false) open(passage, opener);
  });
  opener.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    open(passage, opener);
  });
};

/**
 * The pieces of a text, a line break being one.
 *
 * @param {Element} text
 */
const piecesOf = (text) => {
  const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  /** @type {{ readonly node: Node, readonly shown: string }[]} */
  const pieces = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const shown = node instanceof HTMLBRElement ? '\n' : (node.nodeValue ?? '');
    if (shown !== '') pieces.push({ node, shown });
  }
  return pieces;
};

/** @param {Element} text */
const shownIn = (text) =>
  piecesOf(text)
    .map(({ shown }) => shown)
    .join('');

/**
 * @param {Element} text
 * @param {number} start in what it shows
 * @param {number} end
 */
const rangeOf = (text, start, end) => {
  const range = document.createRange();
  let before = 0;
  for (const { node, shown } of piecesOf(text)) {
    const behind = before + shown.length;
    if (before <= start && start < behind) range.setStart(node, start - before);
    if (before < end && end <= behind) range.setEnd(node, end - before);
    before = behind;
  }
  return range;
};
