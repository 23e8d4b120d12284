import { privateCard, text } from '../message/container.ts';
import type { ContainerPart, Message } from '../message/message.ts';
import { ComponentType } from '../message/message.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0xa8_5a_5a;

/** What deleting a server's data comes to, with the button that does it, by its `custom_id`. Only the asker sees it. */
export const deletionCard = (words: Words, confirm: string | null): Message =>
  privateCard(ACCENT, `### ${words.deletion}`, [
    text(words.deletionLead),
    ...(confirm === null ? [] : [button(words, confirm)]),
  ]);

/** That it is done. */
export const deletedCard = (words: Words): Message =>
  privateCard(ACCENT, `### ${words.deleted}`, [text(words.deletedLead)]);

const button = (words: Words, confirm: string): ContainerPart => ({
  type: ComponentType.actionRow,
  components: [
    { type: ComponentType.button, style: 4, label: words.deletionConfirm, custom_id: confirm },
  ],
});
