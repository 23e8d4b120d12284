/** @import { Answer } from '../../../summaries/answering/answer.ts' */
/** @import { CommandInfo } from '../wire.ts' */
/** @import { Filled, Invocation } from './composer/invocation.js' */
import { complete, run } from './api.js';
import { writeInvocation } from './composer/invocation.js';
import { byId, element } from './dom.js';

/** The beginning of a quotation, in whole words: an unbroken part of it verifies, too. */
const BEGINNING = /^.{1,70}(?!\S)/u;

/**
 * Offers every command in the welcome, its required options filled with the first thing the index
 * has for them, or with words of the newest story: an example that is certain to answer.
 *
 * @param {readonly CommandInfo[]} commands
 * @param {(invocation: Invocation) => void} start
 */
export const listExamples = async (commands, start) => {
  const { answer } = await run('summary', {});
  const said = wordsOf(answer);
  const examples = await Promise.all(commands.map((command) => fillCommand(command, said)));
  byId('examples').replaceChildren(
    ...examples
      .filter((example) => example !== null)
      .map((example) =>
        drawButton(`/${writeInvocation(example, commands)}`, 'example', () => start(example)),
      ),
  );
};

/**
 * Lists the stories in the sidebar; choosing one runs its summary, and closes the sidebar where that lies
 * over the channel.
 *
 * @param {(invocation: Invocation) => void} start
 */
export const listStories = async (start) => {
  const stories = await complete('summary', 'story', '');
  byId('stories').replaceChildren(
    ...stories.map(({ name: text, value }) =>
      drawButton(text, 'story', () => {
        byId('sidebar').hidePopover();
        start({ command: 'summary', filled: { story: { text, value } } });
      }),
    ),
  );
};

/**
 * What can stand for free text: a quotation on record, and a question about who said it.
 *
 * @param {Answer | null} answer
 * @returns {Readonly<Partial<Record<string, string>>>}
 */
const wordsOf = (answer) => {
  const quotations = answer?.kind === 'summary' ? answer.quotations : [];
  const quotation = quotations.find(({ speaker }) => speaker?.kind === 'person');
  if (!quotation?.speaker) return {};
  const [quote] = BEGINNING.exec(quotation.words) ?? [];
  return { quote, question: `What did ${quotation.speaker.name} say?` };
};

/**
 * @param {CommandInfo} command
 * @param {Readonly<Partial<Record<string, string>>>} said
 * @returns {Promise<Invocation | null>}
 */
const fillCommand = async ({ name, options }, said) => {
  const required = options.filter((option) => option.required);
  /** @type {[string, Filled][]} */
  const filled = [];
  for (const option of required) {
    const [choice] = option.completes ? await complete(name, option.name, '') : [];
    const text = choice?.name ?? said[option.name];
    if (text === undefined) return null;
    filled.push([option.name, { text, value: choice?.value ?? text }]);
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
