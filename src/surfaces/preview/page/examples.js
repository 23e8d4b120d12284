/** @import { CommandInfo } from '../wire.ts' */
/** @import { Filled, Invocation } from './composer/invocation.js' */
import { complete } from './api.js';
import { writeInvocation } from './composer/invocation.js';
import { byId, element } from './dom.js';

/**
 * Offers every command in the welcome, its required options filled with the first thing the index
 * has for them: an example that is certain to answer.
 *
 * @param {readonly CommandInfo[]} commands
 * @param {(invocation: Invocation) => void} start
 */
export const listExamples = async (commands, start) => {
  const examples = await Promise.all(commands.map(fillCommand));
  byId('examples').replaceChildren(
    ...examples
      .filter((example) => example !== null)
      .map((example) =>
        drawButton(`/${writeInvocation(example)}`, 'example', () => start(example)),
      ),
  );
};

/**
 * Lists the stories in the sidebar; choosing one runs its summary.
 *
 * @param {(invocation: Invocation) => void} start
 */
export const listStories = async (start) => {
  const stories = await complete('summary', 'story', '');
  byId('stories').replaceChildren(
    ...stories.map(({ name: text, value }) =>
      drawButton(text, 'story', () =>
        start({ command: 'summary', filled: { story: { text, value } } }),
      ),
    ),
  );
};

/**
 * @param {CommandInfo} command
 * @returns {Promise<Invocation | null>}
 */
const fillCommand = async ({ name, options }) => {
  const required = options.filter((option) => option.required);
  /** @type {[string, Filled][]} */
  const filled = [];
  for (const option of required) {
    const [choice] = await complete(name, option.name, '');
    if (choice === undefined) return null;
    filled.push([option.name, { text: choice.name, value: choice.value }]);
  }
  return { command: name, filled: Object.fromEntries(filled) };
};

/**
 * @param {string} label
 * @param {string} name
 * @param {() => void} act
 */
const drawButton = (label, name, act) => {
  const button = element('button', { type: 'button', class: name }, label);
  button.addEventListener('click', act);
  return element('li', {}, button);
};
