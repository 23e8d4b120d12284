import { Client, Events, GatewayIntentBits, Routes } from 'discord.js';
import type { BaseInteraction } from 'discord.js';
import { createHash } from 'node:crypto';
import type { Logger } from 'pino';
import { commands } from '../commands/index.ts';
import { toApplicationCommands } from '../commands/registration.ts';
import type { State } from '../state/state.ts';
import type { Summaries } from '../summaries/index.ts';
import { answerInteraction } from './interactions.ts';
import type { Interaction, Responder } from './interactions.ts';

export type GatewayParts = {
  readonly token: string;
  readonly apiBase: string;
  readonly summaries: Summaries;
  readonly state: State;
  readonly log: Logger;
};

export type Gateway = { close(): Promise<void> };

/**
 * Runs the bot over Discord's gateway until closed. Rejects when Discord refuses the token; a lost
 * connection afterwards is discord.js's to mend.
 */
export const startGateway = async (parts: GatewayParts): Promise<Gateway> => {
  const { token, apiBase, summaries, state, log } = parts;
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    allowedMentions: { parse: [] },
    rest: { api: apiBase },
  });
  // Without a listener one rejected handler would end the process.
  client.on(Events.Error, (error) => {
    log.error({ error }, 'discord.js reported an error');
  });
  client.on(Events.Warn, (warning) => {
    log.warn({ warning }, 'discord.js warned');
  });
  client.on(Events.InteractionCreate, (received) => {
    const interaction = readInteraction(received);
    if (interaction)
      void answerInteraction(interaction, respondTo(client, received), summaries, log);
  });
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  const bot = await ready;
  await registerCommands(bot, state, log);
  log.info({ bot: bot.user.tag, servers: bot.guilds.cache.size }, 'On Record is on Discord');
  return { close: () => client.destroy() };
};

const readInteraction = (received: BaseInteraction): Interaction | null => {
  if (received.isChatInputCommand()) {
    const options = received.options.data.map(({ name, value }) => [name, String(value ?? '')]);
    return {
      kind: 'command',
      request: {
        command: received.commandName,
        options: Object.fromEntries(options) as Record<string, string>,
      },
    };
  }
  if (received.isAutocomplete()) {
    const { name, value } = received.options.getFocused(true);
    return { kind: 'autocomplete', command: received.commandName, option: name, typed: value };
  }
  if (received.isButton()) return { kind: 'button', customId: received.customId };
  return null;
};

/**
 * Sends through discord.js's REST client rather than `interaction.reply`, so that Discord gets the
 * very message the cards made and their tests checked.
 */
const respondTo = (client: Client, { id, token, applicationId }: BaseInteraction): Responder => ({
  first: async (callback) => {
    await client.rest.post(Routes.interactionCallback(id, token), { body: callback, auth: false });
  },
  fill: async (message) => {
    await client.rest.patch(Routes.webhookMessage(applicationId, token), {
      body: message,
      auth: false,
    });
  },
});

/** Writes the commands to Discord, unless these very ones were written before: there is a daily limit. */
const registerCommands = async (client: Client<true>, state: State, log: Logger) => {
  const body = toApplicationCommands(commands);
  const written = createHash('sha256').update(JSON.stringify(body)).digest('hex');
  const key = `commands:${client.application.id}`;
  if ((await state.settings.get(key)) === written) return;
  await client.rest.put(Routes.applicationCommands(client.application.id), { body });
  await state.settings.set(key, written);
  log.info({ commands: body.map(({ name }) => name) }, 'commands registered');
};
