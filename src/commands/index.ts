import { forAskerAlone } from '../cards/message.ts';
import { label } from '../cards/passage.ts';
import { mistakeCard } from '../cards/problem.ts';
import { words } from '../cards/words.ts';
import type { Summaries } from '../summaries/index.ts';
import type { Choice, Command, Reply, Request } from './command.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
import { denials } from './denials.ts';
import { facts } from './facts.ts';
import { helpFor } from './help.ts';
import { isPrivate, PRIVATE } from './private.ts';
import { quotes } from './quotes.ts';
import { serverCommands } from './server/index.ts';
import { stories } from './stories.ts';
import { summary } from './summary.ts';
import { timeline } from './timeline.ts';
import { verify } from './verify.ts';

const askable: readonly Command[] = [
  summary,
  quotes,
  facts,
  denials,
  ask,
  verify,
  compare,
  timeline,
  stories,
];

/** Every command, in the order help shows them. Dispatch, registration and every surface read this list. */
export const commands: readonly Command[] = [...askable, helpFor(askable, serverCommands)];

/** A name somebody typed, as long as it is shown back to them. */
const NAME_CHARACTERS = 40;

/**
 * Answers a request from any surface. What the asker got wrong (an unknown command or option, a
 * required one left out) is answered in words; rejects only when the index cannot be read.
 *
 * `{ command: 'quotes', options: { person: 'Ruiz' } }` -> the card and data of her quotations
 */
export const dispatch = async (request: Request, summaries: Summaries): Promise<Reply> => {
  const command = named(commands, request.command);
  if (!command) return mistake(words.unknownCommand(shown(request.command)));
  const options = filledIn(request.options);
  const unknown = Object.keys(options).find(
    (name) => name !== PRIVATE.name && !named(command.options, name),
  );
  if (unknown !== undefined) return mistake(words.unknownOption(command.name, shown(unknown)));
  const missing = command.options.find(
    ({ name, required }) => required && !Object.hasOwn(options, name),
  );
  if (missing) return mistake(words.missingOption(command.name, missing.name));
  const reply = await command.run({ ...request, command: command.name, options }, summaries);
  return isPrivate(request) ? { ...reply, message: forAskerAlone(reply.message) } : reply;
};

/** Answers what a button or menu asks; `null` for one that asks nothing any more. Rejects as `dispatch` does. */
export const askAgain = async (question: Request | null, summaries: Summaries): Promise<Reply> => {
  if (question === null) return mistake(words.unknownButton);
  const reply = await dispatch(question, summaries);
  const outlived = question.page !== undefined && reply.answer?.kind === 'nothing';
  return outlived ? mistake(words.outlivedButton) : reply;
};

/**
 * What to offer for an option while it is typed; nothing for unknown names and free text.
 *
 * `complete('quotes', 'person', 'rui', summaries)` -> `[{ name: 'Ana Ruiz, mayor', value: 'Ana Ruiz' }]`
 */
export const complete = async (
  command: string,
  option: string,
  typed: string,
  summaries: Summaries,
): Promise<readonly Choice[]> => {
  const found = named(named(commands, command)?.options ?? [], option);
  return found?.complete ? found.complete(typed, summaries) : [];
};

const named = <T extends { readonly name: string }>(
  list: readonly T[],
  name: string,
): T | undefined => list.find((entry) => entry.name === name);

/** Options with something in them, without the white space around it. */
const filledIn = (options: Request['options']): Request['options'] =>
  Object.fromEntries(
    Object.entries(options)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );

const shown = (name: string): string => words.quoted(label(name, NAME_CHARACTERS));

const mistake = (sentence: string): Reply => ({ answer: null, message: mistakeCard(sentence) });
