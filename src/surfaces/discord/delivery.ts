import { setTimeout as sleep } from 'node:timers/promises';
import type { Form } from '../../cards/message/form.ts';
import type { Message } from '../../cards/message/message.ts';
import { MessageFlag, withoutPicture } from '../../cards/message/message.ts';
import { within } from '../../within.ts';
import { CallbackType, failureOf } from './responder.ts';
import type { Responder } from './responder.ts';

/**
 * What is said, and whether it is an answer or a word to the asker beside it (a mistake, an error).
 * A message with a place for a picture comes with who draws it.
 * Never rejects.
 */
export type Said = {
  readonly message: Message;
  readonly aside: boolean;
  readonly picture?: Pending;
};

/** What comes of an interaction: something is said, or a form opens. */
export type Outcome = Said | { readonly form: Form };

/** A picture that is being drawn: `null` where it cannot be; and what is said in its place then. */
export type Pending = {
  readonly draw: () => Promise<Uint8Array | null>;
  readonly missing: string;
};

/** An answer on its way, and how it is to arrive. */
export type Delivery = {
  /** Makes it; never rejects. */
  readonly answer: () => Promise<Outcome>;
  /** Whether it will bring a picture, where that can be told before; never rejects. */
  readonly bringsPicture: () => Promise<boolean>;
  /** Where an answer belongs: a message of its own, or in place of the one that was pressed. */
  readonly inPlace: boolean;
  /** Whether an answer of its own is for the asker alone. */
  readonly privately: boolean;
  /** Stands where the answer will, once it is deferred. */
  readonly meanwhile: Message | null;
  /** How long an answer may take before it is deferred, in ms. */
  readonly deferAfter: number;
  /** The card for what Discord refused, with a reference that is in the log. */
  readonly problem: (error: unknown) => Message;
};

/**
 * Brings an answer to the asker. What is ready in time is the first answer: deferring costs a
 * second request. A picture is never waited for: its card is what a deferred answer becomes, at once
 * whole and without the mark of an edit. Nor is the answer, where it is known that it brings one.
 * Rejects when Discord takes nothing more for this interaction.
 */
export const deliver = async (delivery: Delivery, responder: Responder): Promise<void> => {
  const { answer, bringsPicture, deferAfter } = delivery;
  const deferAt = performance.now() + deferAfter;
  if ((await within(bringsPicture(), deferAfter)) !== false) {
    await defer(delivery, onceSent(answer), responder);
    return;
  }
  const pending = answer();
  const ready = await within(pending, Math.max(0, deferAt - performance.now()));
  if (ready === null || ('picture' in ready && !ready.aside)) {
    await defer(delivery, () => pending, responder);
    return;
  }
  if ('form' in ready) {
    await responder.first({ type: CallbackType.form, data: ready.form });
    return;
  }
  const inPlace = delivery.inPlace && !ready.aside;
  try {
    await responder.first(
      inPlace
        ? { type: CallbackType.update, data: inEdit(ready.message) }
        : { type: CallbackType.message, data: ready.message },
    );
  } catch (error) {
    if (failureOf(error) !== 'refused') throw error;
    // A refused message is not an answer: the asker can still be told.
    await responder.first({ type: CallbackType.message, data: delivery.problem(error) });
  }
};

/** For what is begun after a request is, so long that the request is on its way before the work is. */
const onceSent =
  <T>(work: () => Promise<T>) =>
  async (): Promise<T> => {
    await sleep(1);
    return work();
  };

/** Where a picture cannot be drawn, or Discord refuses it, its card goes without it and says so. */
const fillIn = async ({ message, picture }: Said, responder: Responder): Promise<void> => {
  const png = (await picture?.draw()) ?? null;
  const alone = inEdit(withoutPicture(message, picture?.missing));
  if (png === null) {
    await responder.fill(alone);
    return;
  }
  try {
    await responder.fill(inEdit(message), png);
  } catch (error) {
    if (failureOf(error) !== 'refused') throw error;
    await responder.fill(alone);
  }
};

/**
 * Who sees a deferred answer is settled when it is deferred, and the first message after it takes
 * its place. What turns out to be for the asker alone is therefore sent only when the public
 * "thinking…" is gone.
 */
const defer = async (
  delivery: Delivery,
  answer: Delivery['answer'],
  responder: Responder,
): Promise<void> => {
  const { inPlace, privately, meanwhile, problem } = delivery;
  const deferred = responder.first(
    inPlace
      ? { type: CallbackType.deferredUpdate }
      : {
          type: CallbackType.deferredMessage,
          data: { flags: privately ? MessageFlag.ephemeral : 0 },
        },
  );
  const pending = answer();
  await deferred;
  const aside = async (message: Message) => {
    if (!inPlace && privately) {
      await responder.fill(inEdit(message));
      return;
    }
    if (!inPlace) await responder.discard();
    await responder.followUp(message);
  };
  // Where this does not arrive, "thinking…" still stands there.
  if (meanwhile !== null) await responder.fill(inEdit(meanwhile)).catch(unlessGoneForGood);
  const said = saidBy(await pending, problem);
  const { message } = said;
  const forAskerAlone = (message.flags & MessageFlag.ephemeral) !== 0;
  if (inPlace ? said.aside : forAskerAlone && !privately) {
    await aside(message);
    return;
  }
  try {
    await fillIn(said, responder);
  } catch (error) {
    if (failureOf(error) !== 'refused') throw error;
    await aside(problem(error));
  }
};

/** An interaction that is gone takes nothing more. */
const unlessGoneForGood = (error: unknown): void => {
  if (failureOf(error) === 'gone') throw error;
};

/** A form opens at once or not at all: what has been deferred can only be said. */
const saidBy = (outcome: Outcome, problem: Delivery['problem']): Said =>
  'form' in outcome
    ? { message: problem(new Error('a form was ready too late')), aside: true }
    : outcome;

/** An edit cannot change who sees a message, and may not try to. */
const inEdit = (message: Message): Message => ({
  ...message,
  flags: message.flags & ~MessageFlag.ephemeral,
});
