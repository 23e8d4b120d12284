/** @import { Given } from '../api.js' */
import { byId } from '../dom.js';
import { words } from '../words/words.js';

/** Pasted into the message field, a text of more than one line is no command. */
const SEVERAL_LINES = /\S[^]*\n[^]*\S/;

/**
 * Every way in for articles: files dropped anywhere on the page, files or text pasted, and the
 * dialog with a button for files and a field for text.
 *
 * @param {(articles: readonly Given[]) => void} handIn
 * @returns {{ open(): void }} opens the dialog
 */
export const offerWaysIn = (handIn) => {
  acceptDrops(handIn);
  acceptPastes(handIn);
  return openDialog(handIn);
};

/** @param {(articles: readonly Given[]) => void} handIn */
const acceptDrops = (handIn) => {
  const zone = byId('drop-zone');
  const hasFiles = (/** @type {DragEvent} */ event) =>
    event.dataTransfer?.types.includes('Files') === true;
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    // Without this the browser opens the file in place of the page.
    event.preventDefault();
    zone.hidden = false;
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) zone.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    zone.hidden = true;
    if (!hasFiles(event)) return;
    event.preventDefault();
    handIn(fromFiles(event.dataTransfer?.files ?? []));
  });
};

/** @param {(articles: readonly Given[]) => void} handIn */
const acceptPastes = (handIn) => {
  document.addEventListener('paste', (event) => {
    const { target, clipboardData } = event;
    const files = fromFiles(clipboardData?.files ?? []);
    const text = clipboardData?.getData('text/plain') ?? '';
    const inAnotherField =
      target instanceof Element && target.matches('input:not(.message-input), textarea');
    const articles = files.length > 0 ? files : SEVERAL_LINES.test(text) ? [pasted(text)] : [];
    if (inAnotherField || articles.length === 0) return;
    event.preventDefault();
    handIn(articles);
  });
};

/** @param {(articles: readonly Given[]) => void} handIn */
const openDialog = (handIn) => {
  const dialog = /** @type {HTMLDialogElement} */ (byId('add-articles'));
  const form = /** @type {HTMLFormElement} */ (byId('add-text'));
  const text = /** @type {HTMLTextAreaElement} */ (byId('article-text'));
  const files = /** @type {HTMLInputElement} */ (byId('article-files'));
  const outlet = /** @type {HTMLInputElement} */ (byId('article-outlet'));
  const published = /** @type {HTMLInputElement} */ (byId('article-published'));
  const finish = (/** @type {readonly Given[]} */ articles) => {
    dialog.close();
    handIn(articles);
  };
  byId('choose-files').addEventListener('click', () => files.click());
  files.addEventListener('change', () => {
    if (files.files?.length) finish(fromFiles(files.files));
    // The same file may be chosen again.
    files.value = '';
  });
  // The browser would say it in its own language.
  text.addEventListener('invalid', () => text.setCustomValidity(words.textNeeded));
  text.addEventListener('input', () => text.setCustomValidity(''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    finish([{ ...pasted(text.value), outlet: outlet.value, published: published.value }]);
    form.reset();
  });
  byId('close-articles').addEventListener('click', () => dialog.close());
  return { open: () => dialog.showModal() };
};

/**
 * @param {Iterable<File>} files
 * @returns {Given[]}
 */
const fromFiles = (files) => Array.from(files, (file) => ({ file }));

/**
 * Pasted text as a file without a name: the server names it by its words.
 *
 * @param {string} text
 * @returns {Given}
 */
const pasted = (text) => ({ file: new File([text], '') });
