import { language } from '../language.js';
import { words } from './words.js';

/**
 * Fills the page's own elements: `data-words` names what an element says, `data-label` what it is
 * called. The page holds no sentence itself, so that it speaks one language.
 */
export const fillPage = () => {
  document.documentElement.lang = language();
  for (const node of document.querySelectorAll('[data-words]'))
    node.textContent = sentence(node.getAttribute('data-words'));
  for (const node of document.querySelectorAll('[data-label]'))
    node.setAttribute('aria-label', sentence(node.getAttribute('data-label')));
};

/** @param {string | null} key */
const sentence = (key) => {
  const found = Object.entries(words).find(([name]) => name === key)?.[1];
  if (typeof found !== 'string') throw new Error(`The page has no words for ${key}`);
  return found;
};
