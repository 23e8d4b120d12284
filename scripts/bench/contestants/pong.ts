import { Client, Events, GatewayIntentBits } from 'discord.js';
import { run } from './contestant.ts';

/** The least a bot on discord.js can do. */
await run(async ({ token, apiBase }) => {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiBase } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isRepliable()) void interaction.reply('pong');
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  return null;
});
