/** @import { Markup, TextStyle } from '../wire.ts' */
import { element } from './dom.js';
import { writeTime } from './time.js';

const TAGS = /** @type {const} @satisfies {Record<TextStyle, keyof HTMLElementTagNameMap>} */ ({
  strong: 'strong',
  emphasis: 'em',
  underline: 'u',
  strike: 's',
  spoiler: 'span',
  quote: 'blockquote',
  subtext: 'small',
});

/**
 * Draws parsed text. Text from outside only ever becomes text nodes.
 *
 * @param {readonly Markup[]} markup
 * @returns {Node[]}
 */
export const drawMarkup = (markup) => markup.map(drawPiece);

/**
 * @param {Markup} piece
 * @returns {Node}
 */
const drawPiece = (piece) => {
  switch (piece.kind) {
    case 'text':
      return document.createTextNode(piece.text);
    case 'break':
      return element('br');
    case 'heading':
      return element(
        piece.level === 1 ? 'h2' : 'h3',
        { class: `level-${piece.level}` },
        ...drawMarkup(piece.content),
      );
    case 'link':
      return element(
        'a',
        { href: piece.href, target: '_blank', rel: 'noopener noreferrer' },
        ...drawMarkup(piece.content),
      );
    case 'list':
      return element(
        piece.from === null ? 'ul' : 'ol',
        { start: piece.from === null ? null : String(piece.from) },
        ...piece.items.map((item) => element('li', {}, ...drawMarkup(item))),
      );
    case 'code':
      return element('code', {}, piece.text);
    case 'code block':
      return element('pre', {}, element('code', {}, piece.text));
    case 'time':
      return element('time', {}, writeTime(piece.seconds, piece.style));
    case 'mention':
      return element('span', { class: 'mention' }, piece.text);
    default:
      return element(TAGS[piece.kind], { class: piece.kind }, ...drawMarkup(piece.content));
  }
};
