/** @import { Language } from '../../../language.ts' */
import { byId, element } from './dom.js';

/** What the bot speaks, each by its own name, so that whoever reads it finds it. */
const NAMES = /** @type {const} */ ({
  en: 'English',
  fr: 'Français',
  de: 'Deutsch',
  es: 'Español',
});

/** Where the browser keeps what was chosen. */
const KEY = 'language';

/**
 * @param {string | null | undefined} code
 * @returns {code is Language}
 */
const isSpoken = (code) => code !== null && code !== undefined && code in NAMES;

/**
 * The language of answers and commands: as chosen on this page, else the first the bot speaks of
 * those the browser asks for.
 *
 * @returns {Language}
 */
export const language = () => {
  const chosen = localStorage.getItem(KEY);
  if (isSpoken(chosen)) return chosen;
  return navigator.languages.map((locale) => locale.split('-')[0]).find(isSpoken) ?? 'en';
};

/** The same for dates, as they are written where the reader lives if the browser says so. */
export const locale = () =>
  navigator.languages.find((locale) => locale.split('-')[0] === language()) ?? language();

/** Lets the reader choose. Everything on the page is asked for anew in the language chosen. */
export const offerLanguages = () => {
  const menu = /** @type {HTMLSelectElement} */ (byId('language'));
  menu.replaceChildren(
    ...Object.entries(NAMES).map(([code, name]) =>
      element('option', { value: code, lang: code }, name),
    ),
  );
  menu.value = language();
  menu.addEventListener('change', () => {
    localStorage.setItem(KEY, menu.value);
    location.reload();
  });
};
