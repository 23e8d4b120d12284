/** @import { Choice } from '../../../commands/choice.ts' */
/** @import { Article, Printing } from '../../../summaries/types.ts' */
/** @import { ArticleReply, CommandInfo, Markup, RunReply } from '../wire.ts' */
import { language } from './language.js';
import { words } from './words/words.js';

/**
 * @param {string} command
 * @param {Readonly<Record<string, string>>} options
 * @returns {Promise<RunReply>}
 */
export const run = (command, options) => post('/api/run', { command, options });

/**
 * @param {string} customId
 * @param {readonly string[]} values what was chosen in a menu
 * @returns {Promise<RunReply>}
 */
export const press = (customId, values) => post('/api/press', { customId, values });

/** @returns {Promise<readonly CommandInfo[]>} */
export const listCommands = () => get('/api/commands');

/**
 * @param {string} command
 * @param {string} option
 * @param {string} typed
 * @returns {Promise<readonly Choice[]>}
 */
export const complete = (command, option, typed) =>
  get(`/api/complete?${new URLSearchParams({ command, option, typed })}`);

/**
 * A stored article; `null` where it is not kept any more. Rejects where the server does not answer.
 *
 * @param {string} id
 * @returns {Promise<Article | null>}
 */
export const readArticle = async (id) => {
  const response = await ask(`/api/articles/${encodeURIComponent(id)}`);
  return response.status === 404 ? null : read(response);
};

/**
 * How each printing words what was said, with what differs named; nothing of one that does not.
 *
 * @param {string} said
 * @param {readonly Printing[]} printings
 * @returns {Promise<readonly (readonly Markup[])[]>}
 */
export const readWordings = (said, printings) =>
  post('/api/wordings', {
    said,
    printings: printings.map(({ words, start, parts }) => ({ words, start, parts })),
  });

/** The limit of the index, in bytes: of what is longer, one more is sent, and refused there. */
const MOST_BYTES = 5_000_000;

/**
 * An article to hand in, and what its reader says of it besides.
 *
 * @typedef {{ readonly file: File, readonly outlet?: string, readonly published?: string }} Given
 */

/** @typedef {ArticleReply | { readonly outcome: 'cancelled' }} Sent */

/**
 * Hands an article in. Never rejects: what cannot be sent is refused with the reason.
 *
 * @param {Given} article
 * @param {AbortSignal} signal cancels it, before it is sent or while it is read
 * @returns {Promise<Sent>}
 */
export const sendArticle = async ({ file, ...said }, signal) => {
  const body = await file
    .slice(0, MOST_BYTES + 1)
    .arrayBuffer()
    .catch(() => null);
  // A folder can be dropped, too, and a file may be gone.
  if (body === null) return refused(words.notReadable);
  try {
    const address = `/api/articles?${new URLSearchParams({ name: file.name, ...said })}`;
    const headers = { 'content-type': 'application/octet-stream', 'accept-language': language() };
    const response = await fetch(address, { method: 'POST', headers, body, signal });
    return response.ok ? await response.json() : refused(words.notKept);
  } catch {
    return signal.aborted ? { outcome: 'cancelled' } : refused(words.notReached);
  }
};

/**
 * @param {string} reason
 * @returns {ArticleReply}
 */
const refused = (reason) => ({ outcome: 'refused', reason });

/** @param {string} address */
const get = async (address) => read(await ask(address));

/** @param {string} address */
const ask = (address) => fetch(address, { headers: { 'accept-language': language() } });

/** @param {Response} response */
const read = (response) => {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.json();
};

/**
 * What is refused, and what fails, answers with the card that says so.
 *
 * @param {string} address
 * @param {object} body
 */
const post = async (address, body) => {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept-language': language() },
    body: JSON.stringify(body),
  });
  return response.json();
};
