import { privateCard, text } from '../message/container.ts';
import type { Message } from '../message/message.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x5f_6b_7a;

/** `/privacy`: what is kept of a server and of a person, and how it goes. Only the asker sees it. */
export const privacyCard = (words: Words): Message =>
  privateCard(
    ACCENT,
    `### ${words.kept}`,
    [words.keptOfServers, words.keptOfPeople, words.keptInLog, words.keptUntil].map(text),
  );
