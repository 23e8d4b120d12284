import type { Logger } from 'pino';
import { pino } from 'pino';
import { expect } from 'vitest';
import type { Studio } from '../../src/pictures/studio.ts';
import type { State } from '../../src/state/state.ts';
import type { Index } from '../../src/summaries/index.ts';
import { startGateway } from '../../src/surfaces/gateway.ts';
import { startLoopbackDiscord } from './discord.ts';
import type { LoopbackDiscord } from './discord.ts';

export type RunningBot = {
  readonly discord: LoopbackDiscord;
  /** Another process over the same index and state. */
  restart(): Promise<void>;
  /** Closes the bot and its Discord. Nothing it sent may have been refused, or asked of no known route. */
  close(): Promise<void>;
};

/** The bot on the real client, over a Discord on this machine; nobody asks too fast. */
export const runBot = async (of: {
  readonly index: Index;
  readonly state: State;
  readonly log?: Logger;
  /** Left out, cards go without pictures. */
  readonly studio?: Studio | null;
}): Promise<RunningBot> => {
  const discord = await startLoopbackDiscord();
  const connect = () =>
    startGateway({
      token: discord.token,
      apiBase: discord.apiBase,
      cdnBase: discord.apiBase,
      rate: { allows: () => true },
      log: pino({ level: 'silent' }),
      studio: null,
      ...of,
    });
  let bot = await connect();
  return {
    discord,
    restart: async () => {
      await bot.close();
      bot = await connect();
    },
    close: async () => {
      await bot.close();
      expect(discord.refusals).toEqual([]);
      expect(discord.unmatched).toEqual([]);
      await discord.close();
    },
  };
};
