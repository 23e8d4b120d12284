import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Message } from '../cards/message.ts';
import { MessageFlag } from '../cards/message.ts';
import { problemCard } from '../cards/problem.ts';
import { complete, dispatch, press } from '../commands/index.ts';
import type { Choice, Reply, Request } from '../commands/command.ts';
import type { Summaries } from '../summaries/index.ts';

/** What somebody on Discord did, freed of how it arrived. */
export type Interaction =
  | { readonly kind: 'command'; readonly request: Request }
  | { readonly kind: 'button'; readonly customId: string }
  | {
      readonly kind: 'autocomplete';
      readonly command: string;
      readonly option: string;
      readonly typed: string;
    };

/** Discord's interaction callback types, of which these are used. */
const CallbackType = { message: 4, deferred: 5, choices: 8 } as const;

export type Callback =
  | { readonly type: typeof CallbackType.message; readonly data: Message }
  | { readonly type: typeof CallbackType.deferred }
  | { readonly type: typeof CallbackType.choices; readonly data: { choices: readonly Choice[] } };

/** The two ways back to whoever asked. Both reject when Discord refuses. */
export type Responder = {
  /** The first answer; Discord takes one, within 3 s of the interaction. */
  first(callback: Callback): Promise<void>;
  /** Fills in a deferred answer, within 15 minutes. */
  fill(message: Message): Promise<void>;
};

/**
 * Discord gives 3 s for the first answer; the rest of them is the way there. Only answers that take
 * longer are deferred: deferring costs a second request, which Discord limits.
 */
const DEFER_AFTER_MS = 1_500;

/**
 * Answers one interaction. Never rejects: what goes wrong on our side is answered in words with a
 * reference that stands in the log too, and what Discord refuses is logged and not tried again,
 * since a second answer to an interaction is refused as well.
 */
export const answerInteraction = async (
  interaction: Interaction,
  responder: Responder,
  summaries: Summaries,
  log: Logger,
): Promise<void> => {
  try {
    if (interaction.kind === 'autocomplete') {
      const choices = await choicesFor(interaction, summaries, log);
      await responder.first({ type: CallbackType.choices, data: { choices } });
    } else {
      await answer(replyTo(interaction, summaries, log), responder);
    }
  } catch (error) {
    log.warn({ err: error, interaction: interaction.kind }, 'Discord did not take an answer');
  }
};

const answer = async (pending: Promise<Message>, responder: Responder) => {
  const ready = await Promise.race([pending, deferTime()]);
  if (ready) {
    await responder.first({ type: CallbackType.message, data: ready });
    return;
  }
  await responder.first({ type: CallbackType.deferred });
  await responder.fill(withoutEphemeral(await pending));
};

const deferTime = () =>
  new Promise<null>((resolve) => {
    setTimeout(resolve, DEFER_AFTER_MS, null).unref();
  });

const replyTo = async (
  interaction: Interaction & { kind: 'command' | 'button' },
  summaries: Summaries,
  log: Logger,
): Promise<Message> => {
  try {
    const reply: Reply =
      interaction.kind === 'command'
        ? await dispatch(interaction.request, summaries)
        : await press(interaction.customId, summaries);
    return reply.message;
  } catch (error) {
    const reference = randomUUID().slice(0, 8);
    log.error({ err: error, reference, interaction }, 'an answer failed');
    return ephemeral(problemCard(reference));
  }
};

/** Autocomplete has no place for an error: an empty list leaves the asker free to type on. */
const choicesFor = async (
  { command, option, typed }: Interaction & { kind: 'autocomplete' },
  summaries: Summaries,
  log: Logger,
) => {
  try {
    return await complete(command, option, typed, summaries);
  } catch (error) {
    log.error({ err: error, command, option }, 'autocomplete failed');
    return [];
  }
};

/** Who sees a deferred answer was settled when it was deferred; an edit cannot change it. */
const withoutEphemeral = (message: Message): Message => ({
  ...message,
  flags: message.flags & ~MessageFlag.ephemeral,
});

const ephemeral = (message: Message): Message => ({
  ...message,
  flags: message.flags | MessageFlag.ephemeral,
});
