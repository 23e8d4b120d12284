import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Form } from '../../cards/message/form.ts';
import type { ActionRow, Container, ContainerPart, Message } from '../../cards/message/message.ts';
import { ComponentType } from '../../cards/message/message.ts';
import { SEAL_CHARACTERS } from '../../commands/custom-id.ts';

/**
 * Keeps a `custom_id` what it was and where it was: one that was changed, made up, or carried over
 * from another server opens to nothing. 64 bits: a guess costs an interaction, and those are rated.
 */
export type Seal = {
  /** The message with all its buttons and menus sealed for one server or channel; of the same, the same again. */
  message(message: Message, scope: string): Message;
  /** A form, likewise. */
  form(form: Form, scope: string): Form;
  /** What a sealed `custom_id` says; `null` where it was not sealed here. */
  open(customId: string, scope: string): string | null;
};

/** A seal by a key that all replicas share: `sealWith('key').open('ask:help?', '1')` -> `null` */
export const sealWith = (key: string): Seal => {
  const sealOf = (id: string, scope: string): string =>
    createHmac('sha256', key)
      .update(`${scope}\n${id}`)
      .digest('base64url')
      .slice(0, SEAL_CHARACTERS);
  const sealed = new WeakMap<Message, { readonly scope: string; readonly message: Message }>();
  return {
    message: (message, scope) => {
      const before = sealed.get(message);
      if (before?.scope === scope) return before.message;
      const made = eachId(message, (id) => id + sealOf(id, scope));
      sealed.set(message, { scope, message: made });
      return made;
    },
    form: (form, scope) => ({ ...form, custom_id: form.custom_id + sealOf(form.custom_id, scope) }),
    open: (customId, scope) => {
      const id = customId.slice(0, -SEAL_CHARACTERS);
      const made = Buffer.from(sealOf(id, scope));
      const found = Buffer.from(customId.slice(-SEAL_CHARACTERS));
      return made.length === found.length && timingSafeEqual(made, found) ? id : null;
    },
  };
};

type Change = (id: string) => string;

const eachId = (message: Message, change: Change): Message => ({
  ...message,
  components: message.components.map((part) => inPart(part, change)),
});

const inPart = <Part extends Container | ContainerPart>(part: Part, change: Change): Part => {
  switch (part.type) {
    case ComponentType.container:
      return { ...part, components: part.components.map((inner) => inPart(inner, change)) };
    case ComponentType.actionRow:
      return { ...part, components: part.components.map((one) => changed(one, change)) };
    case ComponentType.section:
      return { ...part, accessory: changed(part.accessory, change) };
    default:
      return part;
  }
};

const changed = <One extends ActionRow['components'][number]>(one: One, change: Change): One =>
  'custom_id' in one ? { ...one, custom_id: change(one.custom_id) } : one;
