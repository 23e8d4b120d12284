import { randomUUID } from 'node:crypto';
import type { Logger } from 'pino';
import type { Form } from '../cards/message/form.ts';
import { forAskerAlone, withoutPicture } from '../cards/message/message.ts';
import type { Message } from '../cards/message/message.ts';
import { mistakeCard, problemCard } from '../cards/problem.ts';
import { channelList } from '../cards/server/settings.ts';
import type { Words } from '../cards/words/index.ts';
import { wordsOf } from '../cards/words/index.ts';
import { askAgain, bringsPicture, dispatch } from '../commands/index.ts';
import { pointAt } from '../commands/messages.ts';
import { isPrivate } from '../commands/private.ts';
import { readQuestion } from '../commands/question.ts';
import type { Reply } from '../commands/command.ts';
import type { Reader } from '../commands/reader.ts';
import { alone } from '../commands/reader.ts';
import { readAction } from '../commands/server/action-id.ts';
import { act, meanwhileOf, replacesCard, serve } from '../commands/server/index.ts';
import type { Sheet } from '../pictures/picture.ts';
import type { Studio } from '../pictures/studio.ts';
import type { ServerSettings } from '../state/server-settings.ts';
import type { Belongings } from './discord/belongings.ts';
import { choicesFor } from './discord/choices.ts';
import { deliver } from './discord/delivery.ts';
import type { Outcome } from './discord/delivery.ts';
import { ownLanguage, readerOf } from './discord/reader.ts';
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

type Asking = Exclude<Interaction, { kind: 'autocomplete' }>;

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

/** What is asked, who is to see the answer, and whether it takes the place of the message pressed. */
type Asked = {
  readonly outcome: () => Promise<Undrawn>;
  readonly privately: boolean;
  readonly inPlace: boolean;
  /** Whether a picture comes with it, where that is known before it is made. */
  readonly bringsPicture?: () => Promise<boolean>;
  /** Said in its place while it takes long; for the asker alone, as what comes then. */
  readonly meanwhile?: Message | null;
};

/** What is said, its picture not drawn yet. */
type Undrawn =
  | { readonly message: Message; readonly aside: boolean; readonly sheet?: Sheet | undefined }
  | Extract<Outcome, { form: Form }>;

/** Own words are the asker's. */
const askedBy = async (own: Words, interaction: Asking, desk: Desk): Promise<Asked> => {
  const { asker } = interaction;
  const openDesk = desk.openDesk(interaction.locales);
  switch (interaction.kind) {
    case 'server command':
      return {
        ...aside(done(() => serve(own, interaction.ask, asker, openDesk))),
        meanwhile: meanwhileOf(own, interaction.ask),
      };
    case 'component': {
      const id = desk.seal.open(interaction.customId, asker.scope);
      const action = id === null ? null : readAction(id, interaction.values);
      if (action === null) return askedForAnswer(own, { ...interaction, id }, desk);
      const outcome = done(() => act(own, action, asker, openDesk));
      return { outcome, privately: true, inPlace: interaction.hidden && replacesCard(action) };
    }
    case 'form': {
      const id = desk.seal.open(interaction.customId, asker.scope);
      const action = id === null ? null : readAction(id);
      if (action === null) return aside(mistake(own, own.notOffered));
      const options = { ...action.options, ...writtenIn(interaction.fields) };
      return aside(done(() => act(own, { ...action, options }, asker, openDesk)));
    }
    case 'command':
    case 'message':
      return askedForAnswer(own, interaction, desk);
    case 'other':
      return aside(mistake(own, own.notOffered));
  }
};

/** What asks for an answer; of a button or menu with what its `custom_id` says, where it is ours. */
type AskingForAnswer =
  | Extract<Asking, { kind: 'command' | 'message' }>
  | (Extract<Asking, { kind: 'component' }> & { readonly id: string | null });

/** Answers are given as and where the server wants them. */
const askedForAnswer = async (
  own: Words,
  interaction: AskingForAnswer,
  { settingsOf, seenBy }: Desk,
): Promise<Asked> => {
  const { asker } = interaction;
  const settings = await settingsOf(asker);
  if (!mayAnswerIn(asker.channel, settings))
    return aside(mistake(own, own.notInThisChannel(channelList(own, settings.channels))));
  const summaries = seenBy(asker, settings);
  const byDefault = settings.privateByDefault;
  const inChannel = readerOf(interaction.locales, settings.language);
  const readBy = (unseen: boolean): Reader => (unseen ? alone(inChannel.own) : inChannel);
  switch (interaction.kind) {
    case 'command': {
      const { question } = interaction;
      const privately = isPrivate(question, byDefault);
      const request = { ...question, reader: readBy(privately) };
      return {
        outcome: answered(() => dispatch(request, summaries)),
        bringsPicture: () => bringsPicture(request, summaries),
        privately,
        inPlace: false,
      };
    }
    case 'component': {
      const { id, values, own: isOwn, hidden } = interaction;
      const question = id === null ? null : readQuestion(id, values);
      // Another reader turns no page of a message that is not theirs: they get one of their own.
      const privately = !isOwn || question === null || isPrivate(question, byDefault);
      const inPlace = isOwn && question?.page !== undefined;
      const editors = asker.server !== null && asker.installed;
      const asking = { reader: readBy(inPlace ? hidden : privately), editors };
      return { outcome: answered(() => askAgain(question, asking, summaries)), privately, inPlace };
    }
    case 'message': {
      const { command, message } = interaction;
      const outcome = answered(() => pointAt(command, message, readBy(byDefault), summaries));
      return { outcome, privately: byDefault, inPlace: false };
    }
  }
};

const mayAnswerIn = (channel: string | null, { channels }: ServerSettings): boolean =>
  channels.length === 0 || (channel !== null && channels.includes(channel));

/** A message of its own for the asker alone. */
const aside = (outcome: () => Promise<Undrawn>): Asked => ({
  outcome,
  privately: true,
  inPlace: false,
});

/** What is no answer is a word to the asker beside it. */
const answered = (reply: () => Promise<Reply>) => async (): Promise<Undrawn> => {
  const { answer, message, sheet } = await reply();
  return { message, sheet, aside: answer === null || answer.kind === 'nothing' };
};

const done = (work: () => Promise<Message | Form>) => async (): Promise<Undrawn> => {
  const said = await work();
  return 'title' in said ? { form: said } : { message: said, aside: false };
};

/** Fields with something in them, as options are. */
const writtenIn = (fields: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(fields).filter(([, written]) => written.trim() !== ''));

const mistake = (words: Words, sentence: string) => (): Promise<Undrawn> =>
  Promise.resolve({ message: mistakeCard(words, sentence), aside: true });

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
