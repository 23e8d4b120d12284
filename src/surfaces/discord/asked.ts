import type { Form } from '../../cards/message/form.ts';
import type { Message } from '../../cards/message/message.ts';
import { mistakeCard } from '../../cards/problem.ts';
import { channelList } from '../../cards/server/settings.ts';
import type { Words } from '../../cards/words/index.ts';
import type { Reply } from '../../commands/command.ts';
import { answerPressed, bringsPicture, dispatch } from '../../commands/index.ts';
import { pointAt } from '../../commands/messages.ts';
import { isPrivate } from '../../commands/private.ts';
import { readQuestion } from '../../commands/question.ts';
import type { Reader } from '../../commands/reader.ts';
import { alone } from '../../commands/reader.ts';
import { readAction } from '../../commands/server/action-id.ts';
import { act, meanwhileOf, replacesCard, serve } from '../../commands/server/index.ts';
import type { Sheet } from '../../pictures/picture.ts';
import type { ServerSettings } from '../../state/server-settings.ts';
import type { Belongings } from './belongings.ts';
import type { Outcome } from './delivery.ts';
import { readerOf } from './reader.ts';
import type { Interaction } from './received.ts';
import type { Seal } from './seal.ts';

/** Every interaction but one that only asks what to offer while somebody types. */
export type Asking = Exclude<Interaction, { kind: 'autocomplete' }>;

/** What interactions are read and answered with. */
type Reach = Belongings & { readonly seal: Seal };

/** What is asked, who is to see the answer, and whether it takes the place of the message pressed. */
export type Asked = {
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

/**
 * Reads what an interaction asks and settles who sees the answer; `own` are the asker's words. Rejects
 * where the settings of its server cannot be read.
 */
export const askedBy = async (own: Words, interaction: Asking, desk: Reach): Promise<Asked> => {
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
  { settingsOf, seenBy }: Reach,
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
      return {
        outcome: answered(() => answerPressed(question, asking, summaries)),
        privately,
        inPlace,
      };
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
export const aside = (outcome: () => Promise<Undrawn>): Asked => ({
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
