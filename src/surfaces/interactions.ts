import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import { forAskerAlone, withoutPicture } from '../cards/message/message.ts';
import type { Message } from '../cards/message/message.ts';
import { mistakeCard, problemCard } from '../cards/problem.ts';
import type { Words } from '../cards/words/index.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { Studio } from '../pictures/studio.ts';
import { aside, askedBy } from './discord/asked.ts';
import type { Asked, Asking } from './discord/asked.ts';
import type { Belongings } from './discord/belongings.ts';
import { choicesFor } from './discord/choices.ts';
import { deliver } from './discord/delivery.ts';
import type { Outcome } from './discord/delivery.ts';
import { ownLanguage } from './discord/reader.ts';
import { about } from './discord/logged.ts';
import type { Interaction } from './discord/received.ts';
import type { Rate } from './discord/rate.ts';
import { CallbackType, failureOf } from './discord/responder.ts';
import type { Responder } from './discord/responder.ts';
import type { Seal } from './discord/seal.ts';

/** What interactions are answered with. */
export type Desk = Belongings & {
  readonly seal: Seal;
  readonly rate: Rate;
  /** `null` where cards go without pictures. */
  readonly studio: Studio | null;
  readonly log: Logger;
};

/**
 * Discord gives 3 s for the first answer; the rest of them is the way there, and once more should
 * it be broken. Only answers that take longer are deferred.
 */
const DEFER_AFTER_MS = 1_500;

/**
 * Answers one interaction. Never rejects: what goes wrong on our side is answered in words with a
 * reference that stands in the log too. What cannot be answered any more (the interaction is gone,
 * or was answered already) is logged and left alone.
 */
export const answerInteraction = async (
  interaction: Interaction,
  responder: Responder,
  desk: Desk,
): Promise<void> => {
  try {
    const { kind, asker } = interaction;
    const words = wordsOf(ownLanguage(interaction.locales));
    const allowed = desk.rate.allows(kind === 'autocomplete' ? 'choices' : 'answer', asker);
    if (kind === 'autocomplete') {
      const choices = allowed ? await choicesFor(interaction, desk) : [];
      await responder.first({ type: CallbackType.choices, data: { choices } });
      return;
    }
    if (!allowed) {
      await responder.first({
        type: CallbackType.message,
        data: mistakeCard(words, words.tooFast),
      });
      return;
    }
    const problemWith = (error: unknown) => problem(words, error, interaction, desk);
    // Who is to see an answer has to be known before it is made; where it is not, nobody else does.
    const asked = await askedBy(words, interaction, desk).catch((error: unknown) =>
      aside(() => Promise.resolve({ message: problemWith(error), aside: true })),
    );
    await deliver(
      {
        answer: () => outcomeOf(words, interaction, asked, desk),
        bringsPicture: () => foreseen(asked, desk),
        privately: asked.privately,
        inPlace: asked.inPlace,
        meanwhile: asked.meanwhile ?? null,
        deferAfter: Math.max(0, DEFER_AFTER_MS - interaction.age),
        problem: problemWith,
      },
      responder,
    );
  } catch (error) {
    const failure = failureOf(error);
    const level = failure === 'refused' || failure === 'lost' ? 'warn' : 'info';
    desk.log[level](
      { err: error, failure, ...about(interaction, desk.seal) },
      'an answer did not arrive',
    );
  }
};

/** What goes wrong here goes wrong with the answer too, which tells it. */
const foreseen = async ({ bringsPicture }: Asked, { studio }: Desk): Promise<boolean> =>
  studio !== null && ((await bringsPicture?.().catch(() => false)) ?? false);

const outcomeOf = async (
  words: Words,
  interaction: Asking,
  asked: Asked,
  desk: Desk,
): Promise<Outcome> => {
  try {
    const outcome = await asked.outcome();
    const { scope } = interaction.asker;
    if ('form' in outcome) return { form: desk.seal.form(outcome.form, scope) };
    const sealed = desk.seal.message(outcome.message, scope);
    const message = asked.privately ? forAskerAlone(sealed) : sealed;
    const { aside, sheet } = outcome;
    const { studio } = desk;
    if (sheet === undefined || studio === null) return { message: withoutPicture(message), aside };
    const { missing } = sheet;
    return { message, aside, picture: { draw: () => studio.draw(sheet), missing } };
  } catch (error) {
    return { aside: true, message: problem(words, error, interaction, desk) };
  }
};

const problem = (words: Words, error: unknown, interaction: Interaction, desk: Desk): Message => {
  const reference = randomUUID().slice(0, 8);
  desk.log.error({ err: error, reference, ...about(interaction, desk.seal) }, 'an answer failed');
  return forAskerAlone(problemCard(words, reference));
};
