import { pino } from 'pino';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openState } from '../../src/state/state.ts';
import { openIndex } from '../../src/summaries/index.ts';
import type { Index } from '../../src/summaries/index.ts';
import { openLibraries } from '../../src/summaries/libraries/libraries.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import { startGateway } from '../../src/surfaces/gateway.ts';
import type { Gateway } from '../../src/surfaces/gateway.ts';
import { startLoopbackDiscord } from '../support/discord.ts';
import { memberWith } from '../support/discord-world.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';

const OURS = '222222222222222222';
const OTHERS = '777777777777777777';
const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line) => lines.push(line) });

let discord: LoopbackDiscord;
const state = openState('sqlite::memory:');
const store = await openStore('sqlite::memory:');
const index: Index = openIndex(store, openLibraries('sqlite::memory:'), () => undefined);
const bots: Gateway[] = [];

const connect = async () => {
  const { token, apiBase } = discord;
  const bot = await startGateway({ token, apiBase, cdnBase: apiBase, index, state, log });
  bots.push(bot);
};

const ARTICLE = `The Pellworth quarry will close in June, its owner said on Monday.

“We have dug here for ninety years and there is no stone left,” said Marta Keel, who owns the quarry.`;

/** Something of every kind that is kept of a server. */
const keep = async (server: string) => {
  await state.servers.of(server).change(() => ({ language: 'de' }));
  const added = await index.libraryOf(server).add({
    bytes: new TextEncoder().encode(ARTICLE),
    name: 'quarry.md',
    details: { outlet: 'Pellworth Post', title: 'Quarry to close', published: '2026-03-10' },
  });
  expect(['added', 'unchanged']).toContain(added.outcome);
};

/** How much of what `keep` keeps is there. */
const kept = async (server: string) => {
  const settings = (await state.servers.of(server).read()).language === 'de' ? 1 : 0;
  const { holdings } = await index.libraryOf(server).list();
  return settings + holdings.articles;
};

beforeEach(async () => {
  discord = await startLoopbackDiscord();
  discord.guilds.add(OTHERS);
  lines.length = 0;
  await keep(OURS);
  await keep(OTHERS);
});

afterEach(async () => {
  for (const bot of bots.splice(0)) await bot.close();
  await discord.close();
});

afterAll(async () => {
  await index.close();
  await store.close();
  await state.close();
});

/** Until the bot has dealt with everything that was sent before. */
const settled = async () => {
  await discord.command('help');
};

describe('a server that removes the bot', () => {
  test('is forgotten at once, and no other', async () => {
    await connect();
    discord.leave(OURS, 'removed');
    await expect.poll(() => kept(OURS)).toBe(0);
    expect(await kept(OTHERS)).toBe(2);
    expect(lines.join('')).not.toContain(OURS);
  });

  test('while the bot is away is forgotten when it comes back', async () => {
    discord.guilds.delete(OURS);
    await connect();
    await expect.poll(() => kept(OURS)).toBe(0);
    expect(await kept(OTHERS)).toBe(2);
  });

  test('while the connection was lost is forgotten with the next session', async () => {
    await connect();
    discord.guilds.delete(OURS);
    expect(await kept(OURS)).toBe(2);
    await bots.splice(0)[0]?.close();
    await connect();
    await expect.poll(() => kept(OURS)).toBe(0);
  });
});

describe('a server in an outage', () => {
  test('keeps everything', async () => {
    await connect();
    discord.leave(OURS, 'unavailable');
    await settled();
    expect(await kept(OURS)).toBe(2);
  });

  test('keeps everything although the bot starts meanwhile, and although a list left it out', async () => {
    await connect();
    discord.leave(OURS, 'unavailable');
    discord.guilds.delete(OURS);
    await connect();
    await settled();
    expect(await kept(OURS)).toBe(2);
  });

  test('that removes the bot meanwhile is forgotten', async () => {
    await connect();
    discord.leave(OURS, 'unavailable');
    discord.leave(OURS, 'removed');
    await expect.poll(() => kept(OURS)).toBe(0);
  });
});

describe('/settings delete', () => {
  const askerOnly = ({ data }: InteractionAnswer) => (Number(data.flags) & 64) === 64;
  const confirmIn = (answer: InteractionAnswer) =>
    /"custom_id":"([^"]+)"/.exec(JSON.stringify(answer.data))?.[1] ?? '';
  const manager = { member: memberWith(1n << 5n) };
  /** The message of the button, which the asker alone sees. */
  const ephemeral = (answer: InteractionAnswer) => ({
    message: {
      id: '7',
      channel_id: '333333333333333333',
      author: memberWith(0n).user,
      content: '',
      timestamp: '2026-01-01T00:00:00.000Z',
      flags: Number(answer.data.flags),
    },
  });

  test('asks first, then deletes everything of its server and nothing of another', async () => {
    await connect();
    const asked = await discord.serverCommand('settings', 'delete');
    expect(askerOnly(asked)).toBe(true);
    expect(await kept(OURS)).toBe(2);
    const done = await discord.press(confirmIn(asked), { ...manager, ...ephemeral(asked) });
    expect(JSON.stringify(done.data)).toContain('Nothing is kept');
    expect(done.type).toBe(7);
    expect(await kept(OURS)).toBe(0);
    expect(await kept(OTHERS)).toBe(2);
  });

  test('is no button for a member who may not, nor for another server', async () => {
    await connect();
    const id = confirmIn(await discord.serverCommand('settings', 'delete'));
    const foreign = { guild_id: OTHERS, authorizing_integration_owners: { '0': OTHERS } };
    for (const over of [{ member: memberWith(0n) }, { ...manager, ...foreign }])
      expect(askerOnly(await discord.press(id, over))).toBe(true);
    expect(await kept(OURS)).toBe(2);
    expect(await kept(OTHERS)).toBe(2);
  });
});
