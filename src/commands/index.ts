import { forAskerAlone } from '../cards/message/message.ts';
import { label } from '../cards/parts/passage.ts';
import type { Words } from '../cards/words/index.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { Language } from '../language.ts';
import type { Summaries } from '../summaries/index.ts';
import type { Choice } from './choice.ts';
import type { Asking, Command, PressedQuestion, Question, Reply, Request } from './command.ts';
import { ask } from './ask.ts';
import { compare } from './compare.ts';
import { denials } from './denials.ts';
import { facts } from './facts.ts';
import { helpFor } from './help.ts';
import { mistake } from './mistake.ts';
import { named } from './named.ts';
import { isPrivate, PRIVATE } from './private.ts';
import { privacy } from './privacy.ts';
import { alone } from './reader.ts';
import { about, passages } from './one-record.ts';
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
  privacy,
];

/** Every command, in the order help shows them. Dispatch, registration and every surface read this list. */
export const commands: readonly Command[] = [...askable, helpFor(askable, serverCommands)];

/** What only buttons and menus ask: nobody could type which record is meant. */
const pressed: readonly PressedQuestion[] = [about, passages];

/** A name somebody typed, as long as it is shown back to them. */
const NAME_CHARACTERS = 40;

/**
 * Answers a request from any surface. What the asker got wrong (an unknown command or option, a
 * required one left out) is answered in words; rejects only when the index cannot be read.
 *
 * `{ command: 'quotes', options: { person: 'Ruiz' } }` -> the card and data of her quotations
 */
export const dispatch = async (request: Request, summaries: Summaries): Promise<Reply> => {
  const asked = understood(request);
  return 'mistaken' in asked ? asked.mistaken : run(asked.command, asked.request, summaries);
};

/**
 * Whether what answers a request will bring a picture, as far as that is known before it is made: a
 * surface that defers such an answer need not wait for it to do so.
 */
export const bringsPicture = async (request: Request, summaries: Summaries): Promise<boolean> => {
  const asked = understood(request);
  if ('mistaken' in asked) return false;
  return (await asked.command.bringsPicture?.(asked.request, summaries)) ?? false;
};

type Understood =
  { readonly command: Command; readonly request: Request } | { readonly mistaken: Reply };

const understood = (request: Request): Understood => {
  const own = wordsOf(request.reader.own);
  const command = named(commands, request.command);
  if (!command) return { mistaken: mistake(own, unknown(own, request.command)) };
  const options = filledIn(request.options);
  const stray = Object.keys(options).find(
    (name) => name !== PRIVATE.name && !named(command.options, name),
  );
  const called = command.label(own).name;
  if (stray !== undefined) {
    const known = command.options.map((option) => `\`${option.label(own).name}\``);
    const sentence = own.unknownOption(called, shown(own, stray), own.and(known));
    return { mistaken: mistake(own, sentence) };
  }
  const missing = command.options.find(
    ({ name, required }) => required && !Object.hasOwn(options, name),
  );
  if (missing) return { mistaken: mistake(own, own.missingOption(called, missing.label(own))) };
  return { command, request: { ...request, command: command.name, options } };
};

const run = async (
  question: PressedQuestion,
  request: Request,
  summaries: Summaries,
): Promise<Reply> => {
  if (!isPrivate(request)) return question.run(request, summaries);
  const reply = await question.run({ ...request, reader: alone(request.reader.own) }, summaries);
  return { ...reply, message: forAskerAlone(reply.message) };
};

/** Answers what a button or menu asks; `null` for one that asks nothing any more. Rejects as `dispatch` does. */
export const answerPressed = async (
  question: Question | null,
  asking: Asking,
  summaries: Summaries,
): Promise<Reply> => {
  const own = wordsOf(asking.reader.own);
  if (question === null) return mistake(own, own.unknownButton);
  const onward = named(pressed, question.command);
  const request = { ...question, ...asking };
  const reply = await (onward ? run(onward, request, summaries) : dispatch(request, summaries));
  const isOfThis = onward !== undefined || question.page !== undefined;
  const outlived = isOfThis && reply.answer?.kind === 'nothing';
  return outlived ? mistake(own, own.outlivedButton) : reply;
};

/**
 * What to offer for an option while it is typed; nothing for unknown names and free text.
 *
 * `complete('quotes', 'person', 'rui', 'en', summaries)` -> `[{ name: 'Ana Ruiz, mayor', value: 'Ana Ruiz' }]`
 */
export const complete = async (
  command: string,
  option: string,
  typed: string,
  language: Language,
  summaries: Summaries,
): Promise<readonly Choice[]> => {
  const found = named(named(commands, command)?.options ?? [], option);
  return found?.complete ? found.complete(typed, summaries, wordsOf(language)) : [];
};

/** Options with something in them, without the white space around it. */
const filledIn = (options: Request['options']): Request['options'] =>
  Object.fromEntries(
    Object.entries(options)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== ''),
  );

/** Help names the commands of servers everywhere; typed where there is no server, "settings show", they exist. */
const unknown = (words: Words, typed: string): string => {
  const [first = ''] = typed.split(' ');
  const called = serverCommands
    .flatMap((command) => [command.name, command.label(words).name])
    .find((name) => name === first);
  return called === undefined
    ? words.unknownCommand(shown(words, typed))
    : words.serverCommand(called);
};

const shown = (words: Words, name: string): string => words.quoted(label(name, NAME_CHARACTERS));
