import {
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  Routes,
} from 'discord.js';
import { createHash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import { messageCommands } from '../commands/messages.ts';
import { toApplicationCommands } from '../commands/registration.ts';
import { serverCommands } from '../commands/server/index.ts';
import { openStudio } from '../pictures/studio.ts';
import type { Studio } from '../pictures/studio.ts';
import type { State } from '../state/state.ts';
import type { Index } from '../summaries/index.ts';
import { belongingsIn } from './discord/belongings.ts';
import { forgetDepartures } from './discord/departures.ts';
import { keeperOf } from './discord/keepers.ts';
import { postsAs } from './discord/post.ts';
import { openRate } from './discord/rate.ts';
import type { Rate } from './discord/rate.ts';
import { readInteraction } from './discord/received.ts';
import type { Place } from './discord/received.ts';
import { FIRST_ANSWER_MS, interactionApi, respondTo } from './discord/responder.ts';
import { sealWith } from './discord/seal.ts';
import { answerInteraction } from './interactions.ts';

/** What the bot is put together from. */
export type GatewayParts = {
  readonly token: string;
  readonly apiBase: string;
  readonly cdnBase: string;
  readonly index: Index;
  readonly state: State;
  readonly log: Logger;
  readonly rate?: Rate;
  readonly studio?: Studio | null;
};

/** Answers take no longer; a long article being read does, and is not waited for when the program ends. */
const FINISH_WITHIN_MS = 1_500;

/** `close` lets answers under way reach Discord first. */
export type Gateway = { close(): Promise<void> };

/** The bot could not come up. `message` says what to do; it never holds the token. */
class GatewayError extends Error {
  override readonly name = 'GatewayError';
}

/**
 * Runs the bot over Discord's gateway until closed. Rejects with `GatewayError` when Discord refuses
 * the token or cannot be reached; a connection lost afterwards is discord.js's to mend.
 */
export const startGateway = async (parts: GatewayParts): Promise<Gateway> => {
  const { token, apiBase, cdnBase, index, state, log, rate = openRate() } = parts;
  const { studio = openStudio(log) } = parts;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: apiBase },
  });
  watchConnection(client, log);
  const underWay = new Set<Promise<void>>();
  const rest = interactionApi(apiBase);
  const seal = sealWith(await state.secret('buttons'));
  const post = postsAs(client.rest, seal, log);
  const desk = { ...belongingsIn(index, state, cdnBase, post), rate, studio, log, seal };
  forgetDepartures(client, keeperOf(index, state), log);
  // The raw event comes right before discord.js's own.
  let place: Place | undefined;
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (raw: { channel?: Place }) => {
    place = raw.channel;
  });
  client.on(Events.InteractionCreate, (received) => {
    const interaction = readInteraction(received, place, (error) => {
      log.error({ err: error }, 'an interaction could not be read');
    });
    if (!interaction) return;
    const { id, token, applicationId: application } = received;
    const deadline = performance.now() + FIRST_ANSWER_MS - interaction.age;
    const responder = respondTo(rest, { id, token, application, deadline });
    const answered = answerInteraction(interaction, responder, desk);
    underWay.add(answered);
    void answered.then(() => underWay.delete(answered));
  });
  const bot = await logIn(client, token, apiBase);
  await registerCommands(bot, state, log);
  log.info({ bot: bot.user.tag, servers: bot.guilds.cache.size }, 'On Record is on Discord');
  return {
    close: async () => {
      await Promise.race([Promise.all(underWay), sleep(FINISH_WITHIN_MS)]);
      // What still reads a long article is told that it was not added, while Discord can be reached.
      await index.stopReading();
      await Promise.all(underWay);
      // discord.js tells of a connection it closes itself as of one that was lost.
      client.removeAllListeners(Events.ShardReconnecting);
      await client.destroy();
      await studio?.close();
    },
  };
};

/** Logs what becomes of the connection, and ends the program where it is lost for good. */
const watchConnection = (client: Client, log: Logger): void => {
  // Without a listener one rejected handler would end the process.
  client.on(Events.Error, (error) => {
    log.error({ err: error }, 'discord.js reported an error');
  });
  client.on(Events.Warn, (warning) => {
    log.warn({ warning }, 'discord.js warned');
  });
  client.on(Events.ShardReconnecting, () => {
    log.info('the connection to Discord was lost; connecting again');
  });
  client.on(Events.ShardResume, () => {
    log.info('the connection to Discord is back');
  });
  const stop = () => {
    process.exitCode = 1;
    void client.destroy();
  };
  client.on(Events.ShardDisconnect, ({ code }) => {
    log.error({ code }, 'Discord closed the connection for good, as when the token was reset');
    stop();
  });
  client.on(Events.Invalidated, () => {
    log.error('Discord ended the session for good, as when the token was reset; the bot stops');
    stop();
  });
};

const logIn = async (client: Client, token: string, apiBase: string): Promise<Client<true>> => {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (cause) {
    await client.destroy();
    const refused =
      cause instanceof DiscordjsError && cause.code === DiscordjsErrorCodes.TokenInvalid;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new GatewayError(
      refused
        ? 'Discord refused the token. Copy it anew from the developer portal into DISCORD_TOKEN.'
        : `Discord at ${apiBase} ${isUnreached(cause) ? 'cannot be reached' : 'did not let the bot in'} (${reason}). Nothing is lost; start it again later.`,
      { cause },
    );
  }
  return ready;
};

/** The network said no, not Discord: no such name, no connection, no answer in time. */
const isUnreached = (error: unknown): boolean =>
  error instanceof Error &&
  ('syscall' in error || ('code' in error && String(error.code).startsWith('UND_ERR_')));

/** Writes the commands to Discord, unless these very ones were written before: there is a daily limit. */
const registerCommands = async (client: Client<true>, state: State, log: Logger) => {
  const body = toApplicationCommands({ commands, serverCommands, messageCommands });
  const written = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const key = `commands:${client.application.id}`;
  try {
    if ((await state.settings.get(key)) === written) return;
    await client.rest.put(Routes.applicationCommands(client.application.id), { body });
    await state.settings.set(key, written);
    log.info({ commands: body.map(({ name }) => name) }, 'commands registered');
  } catch (error) {
    // The commands Discord knows from before still work; the next start tries again.
    log.error({ err: error }, 'the commands could not be registered');
  }
};
