import type { Form } from '../../cards/message/form.ts';
import { forAskerAlone } from '../../cards/message/message.ts';
import type { Message } from '../../cards/message/message.ts';
import { mistakeCard, notChangedCard } from '../../cards/problem.ts';
import type { Words } from '../../cards/words/index.ts';
import type { Asker } from '../asker.ts';
import type { Choice } from '../choice.ts';
import { correct } from '../correct/index.ts';
import { library } from '../library/index.ts';
import { named } from '../named.ts';
import { settings } from '../settings/index.ts';
import type { ServerAction } from './action-id.ts';
import type { Action, ServerCommand, ServerDesk, ServerRequest, Subcommand } from './command.ts';
import { admit } from './permission.ts';
import type { Audience } from './permission.ts';

/** Every server command, in the order help shows them. Dispatch, registration and help read this list. */
export const serverCommands: readonly ServerCommand[] = [settings, library, correct];

/** A server command as somebody typed it. */
export type ServerAsk = Pick<ServerRequest, 'options' | 'attachments'> & {
  readonly command: string;
  readonly subcommand: string;
};

/** What is kept of a server, by its id. Asked for only when the asker may have it. */
export type OpenDesk = (server: string) => ServerDesk;

/**
 * Answers a server command, for the asker alone. Those who may not use it, there or at all, are
 * told so; rejects only when what is kept of the server cannot be read or written.
 */
export const serve = (
  words: Words,
  ask: ServerAsk,
  asker: Asker,
  openDesk: OpenDesk,
): Promise<Message | Form> => {
  const found = subcommandOf(ask);
  return found
    ? run(words, found, 'managers', ask, asker, openDesk)
    : mistake(words, words.notOffered);
};

/** Does what a button or a form of a server command says. Rejects as `serve` does. */
export const act = (
  words: Words,
  action: ServerAction,
  asker: Asker,
  openDesk: OpenDesk,
): Promise<Message | Form> => {
  const found = actionOf(action);
  if (!found) return mistake(words, words.unknownButton);
  const given = { options: action.options, attachments: {} };
  return run(words, found, found.audience, given, asker, openDesk);
};

/** Whether what a button says takes the place of its card. */
export const replacesCard = (action: ServerAction): boolean => actionOf(action)?.replaces ?? false;

/** What is said while a command takes longer than most; `null` where it never does. */
export const meanwhileOf = (words: Words, ask: ServerAsk): Message | null =>
  subcommandOf(ask)?.meanwhile?.(words) ?? null;

/** What to offer while an option is typed: nothing to those who may not use its command. */
export const completeServer = async (
  words: Words,
  ask: Pick<ServerAsk, 'command' | 'subcommand'> & { readonly given: ServerAsk['options'] },
  option: string,
  typed: string,
  asker: Asker,
  openDesk: OpenDesk,
): Promise<readonly Choice[]> => {
  const found = named(subcommandOf(ask)?.options ?? [], option);
  const admission = admit(asker, 'managers');
  if (found?.kind !== 'text' || !found.complete || 'refused' in admission) return [];
  return found.complete(typed, openDesk(admission.admitted.server), words, ask.given);
};

const run = async (
  words: Words,
  what: Subcommand | Action,
  audience: Audience,
  { options, attachments }: Pick<ServerRequest, 'options' | 'attachments'>,
  asker: Asker,
  openDesk: OpenDesk,
): Promise<Message | Form> => {
  const admission = admit(asker, audience);
  if ('refused' in admission) return notChangedCard(words, words[admission.refused]);
  const { admitted } = admission;
  const request = { asker: admitted, words, options, attachments };
  const said = await what.run(request, openDesk(admitted.server));
  return 'title' in said ? said : forAskerAlone(said);
};

const actionOf = ({ command, action }: ServerAction): Action | undefined =>
  named(named(serverCommands, command)?.actions ?? [], action);

const subcommandOf = (ask: { readonly command: string; readonly subcommand: string }) =>
  named(named(serverCommands, ask.command)?.subcommands ?? [], ask.subcommand);

const mistake = (words: Words, sentence: string): Promise<Message> =>
  Promise.resolve(mistakeCard(words, sentence));
