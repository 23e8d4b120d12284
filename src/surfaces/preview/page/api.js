/** @import { Choice } from '../../../commands/command.ts' */
/** @import { Article } from '../../../summaries/types.ts' */
/** @import { CommandInfo, RunReply } from '../wire.ts' */

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
 * @param {string} id
 * @returns {Promise<Article>}
 */
export const readArticle = (id) => get(`/api/articles/${encodeURIComponent(id)}`);

/** @param {string} address */
const get = async (address) => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
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
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return response.json();
};
