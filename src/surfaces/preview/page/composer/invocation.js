/** @import { CommandInfo } from '../../wire.ts' */

/**
 * What an option holds: the text a person sees, and the value that is sent (for a story its title
 * and its id).
 *
 * @typedef {{ readonly text: string, readonly value: string }} Filled
 */

/**
 * A command with its options, ready to run.
 *
 * @typedef {{ readonly command: string, readonly filled: Readonly<Record<string, Filled>> }} Invocation
 */

/**
 * Reads a command as typed or pasted: `/quotes person: Ann Lee about: wheat` -> quotes with person
 * "Ann Lee" and about "wheat". Words before the first option's name go to the first option. `null`
 * where the text is no command of the list.
 *
 * @param {string} text
 * @param {readonly CommandInfo[]} commands
 * @returns {Invocation | null}
 */
export const readInvocation = (text, commands) => {
  const typed = /^\/(\S+)\s+([^]*)$/.exec(text);
  const command = commands.find(({ name, label }) => [name, label].includes(typed?.[1] ?? ''));
  if (!typed || !command) return null;
  const names = command.options.map(({ name }) => name);
  const sent = new Map(
    command.options.flatMap(({ name, label }) => [
      [label, name],
      [name, name],
    ]),
  );
  const [loose = '', ...named] = (typed[2] ?? '').split(
    new RegExp(`(?:^|\\s)(${[...sent.keys()].join('|')}):\\s*`),
  );
  const found = names.length === 0 ? [] : inPairs(named);
  if (names[0] !== undefined && loose.trim() !== '') found.unshift([names[0], loose]);
  return {
    command: command.name,
    filled: Object.fromEntries(
      found.map(([name, words]) => [
        sent.get(name) ?? name,
        { text: words.trim(), value: words.trim() },
      ]),
    ),
  };
};

/**
 * Writes it as Discord prints it above an answer, with the reader's names: "quotes person: Ann Lee".
 *
 * @param {Invocation} invocation
 * @param {readonly CommandInfo[]} commands
 */
export const writeInvocation = ({ command, filled }, commands) => {
  const known = commands.find(({ name }) => name === command);
  const labels = new Map(known?.options.map(({ name, label }) => [name, label]));
  const given = Object.entries(filled).map(
    ([name, { text }]) => `${labels.get(name) ?? name}: ${text}`,
  );
  return [known?.label ?? command, ...given].join(' ');
};

/**
 * What is sent: option name -> value.
 *
 * @param {Invocation} invocation
 * @returns {Readonly<Record<string, string>>}
 */
export const valuesOf = ({ filled }) =>
  Object.fromEntries(Object.entries(filled).map(([name, { value }]) => [name, value]));

/**
 * @param {readonly string[]} list
 * @returns {[string, string][]}
 */
const inPairs = (list) =>
  list.flatMap((name, at) => (at % 2 === 0 ? [[name, list[at + 1] ?? '']] : []));
