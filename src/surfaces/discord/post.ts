import { randomBytes } from 'node:crypto';
import { Routes } from 'discord.js';
import type { REST } from 'discord.js';
import type { Logger } from 'pino';
import type { Message } from '../../cards/message/message.ts';
import { MessageFlag } from '../../cards/message/message.ts';
import type { Seal } from './seal.ts';

/** Posts a message in a channel of a server, for everybody there; whether Discord took it. Never rejects. */
export type Post = (server: string, channel: string, message: Message) => Promise<boolean>;

/** A nonce is at most 25 characters. */
const NONCE_BYTES = 12;

/** Posts as the bot. What Discord refuses, as in a channel the bot may not write in, is logged. */
export const postsAs =
  (rest: REST, seal: Seal, log: Logger): Post =>
  async (server, channel, message) => {
    const sealed = seal.message(message, server);
    // discord.js sends again where the way was broken: with its nonce it is posted once.
    const nonce = randomBytes(NONCE_BYTES).toString('hex');
    const flags = sealed.flags & ~MessageFlag.ephemeral;
    const body = { ...sealed, flags, nonce, enforce_nonce: true };
    try {
      await rest.post(Routes.channelMessages(channel), { body });
      return true;
    } catch (error) {
      log.warn({ err: error }, 'a message could not be posted in a channel');
      return false;
    }
  };
