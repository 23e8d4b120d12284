import {
  DiscordAPIError,
  Events,
  GatewayDispatchEvents,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { Client } from 'discord.js';
import type { Logger } from 'pino';
import type { Keeper } from './keepers.ts';

/** What Discord says at the start of a session: every server of its shard, those in an outage too. */
type Ready = {
  readonly guilds: readonly { readonly id: string }[];
  /** Which of how many parts of all servers the session is for. */
  readonly shard?: readonly [part: number, parts: number];
};

/**
 * Forgets servers that removed the bot: at once, and at the start of a session those that did while
 * it was away. An outage is no removal: discord.js tells it apart by what Discord calls
 * `unavailable`, and a session's start lists such servers too.
 */
export const forgetDepartures = (client: Client, keeper: Keeper, log: Logger): void => {
  const forget = async (server: string): Promise<void> => {
    try {
      await keeper.forget(server);
      log.info('a server removed the bot; what was kept of it is deleted');
    } catch (error) {
      // The start of the next session tries again.
      log.error({ err: error }, 'what was kept of a server that removed the bot is still there');
    }
  };
  client.on(Events.GuildDelete, ({ id }) => void forget(id));
  const forgetMissing = async (ready: Ready): Promise<void> => {
    try {
      for (const server of missingIn(ready, await keeper.servers()))
        if (await isGone(client, server)) await forget(server);
    } catch (error) {
      log.error({ err: error }, 'which servers removed the bot is not known');
    }
  };
  client.ws.on(GatewayDispatchEvents.Ready, (ready: Ready) => void forgetMissing(ready));
};

/**
 * Servers that a session should have listed and did not.
 *
 * `missingIn({ guilds: [{ id: '1' }] }, ['1', '2'])` -> `['2']`
 */
const missingIn = ({ guilds, shard = [0, 1] }: Ready, kept: readonly string[]): string[] => {
  const listed = new Set(guilds.map(({ id }) => id));
  const [part, parts] = shard;
  const isOfPart = (server: string) => Number((BigInt(server) >> 22n) % BigInt(parts)) === part;
  return kept.filter((server) => isOfPart(server) && !listed.has(server));
};

/** A list can be wrong; only when Discord says of the server itself that it is not ours, it is gone. */
const isGone = async (client: Client, server: string): Promise<boolean> => {
  try {
    await client.rest.get(Routes.guild(server));
    return false;
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) return false;
    return (
      error.code === RESTJSONErrorCodes.UnknownGuild ||
      error.code === RESTJSONErrorCodes.MissingAccess
    );
  }
};
