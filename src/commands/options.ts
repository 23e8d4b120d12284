import { cutText } from '../cards/message/cut.ts';
import { plainText } from '../cards/message/escape.ts';
import { isSendable, limits } from '../cards/message/limits.ts';
import type { Summaries } from '../summaries/index.ts';
import type { Choice } from './choice.ts';
import type { CommandOption } from './command.ts';

type Subject = Parameters<Summaries['suggest']>[0];

/**
 * Autocomplete from the index: `completes('person')` offers people with records. No name is longer
 * than the choices are, so what is typed beyond that is not looked at.
 */
export const completes =
  (subject: Subject): NonNullable<CommandOption['complete']> =>
  async (typed, summaries) =>
    toChoices(await summaries.suggest(subject, typed.slice(0, limits.choiceCharacters)));

/**
 * Lines of autocomplete as Discord takes them: at most 25, each value once, names clean and cut at
 * 100 characters. A longer value would be another question when cut, so its line is left out.
 */
export const toChoices = (found: readonly { label: string; value: string }[]): Choice[] => {
  const choices = new Map<string, Choice>();
  for (const { label, value } of found) {
    const name = cutText(plainText(label), limits.choiceCharacters).kept;
    const usable = name !== '' && value !== '' && isSendable(value, limits.choiceCharacters);
    if (usable && !choices.has(value)) choices.set(value, { name, value });
  }
  return [...choices.values()].slice(0, limits.choices);
};

/**
 * Some of the options asked with, as the summary index takes them: those left out are absent.
 *
 * `given({ person: 'Ruiz' }, 'person', 'about')` -> `{ person: 'Ruiz' }`
 */
export const given = <K extends string>(
  options: Readonly<Record<string, string>>,
  ...names: readonly K[]
): Partial<Record<K, string>> =>
  Object.fromEntries(
    names.flatMap((name) => (options[name] === undefined ? [] : [[name, options[name]]])),
  ) as Partial<Record<K, string>>;
