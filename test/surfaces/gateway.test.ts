import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { failingWith, indexOf } from '../support/index-of.ts';
import { openState } from '../../src/state/state.ts';
import { openSummaries } from '../../src/summaries/index.ts';
import type { Summaries } from '../../src/summaries/index.ts';
import { ingestFiles } from '../../src/summaries/ingest.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { startGateway } from '../../src/surfaces/gateway.ts';
import type { Gateway } from '../../src/surfaces/gateway.ts';
import { startLoopbackDiscord } from '../support/discord.ts';
import type { LoopbackDiscord } from '../support/discord.ts';

/** What the bot warned of: nothing, unless a test makes something go wrong. */
const warnings: string[] = [];
const log = pino({ level: 'warn' }, { write: (line) => warnings.push(line) });
const quiet = pino({ level: 'silent' });
const SAMPLES = fileURLToPath(new URL('../../data/articles', import.meta.url));

let discord: LoopbackDiscord;
let store: Store;
let gateway: Gateway;
const state = openState('sqlite::memory:');

const connect = (summaries: Summaries) =>
  startGateway({
    token: discord.token,
    apiBase: discord.apiBase,
    cdnBase: discord.apiBase,
    index: indexOf(summaries),
    state,
    log,
  });

beforeAll(async () => {
  discord = await startLoopbackDiscord();
  store = await openStore('sqlite::memory:');
  for await (const file of ingestFiles(store, [SAMPLES])) expect(file.outcome).toBe('added');
  gateway = await connect(openSummaries(store, () => undefined));
});

afterAll(async () => {
  await gateway.close();
  await store.close();
  await state.close();
  expect(warnings).toEqual([]);
  expect(discord.refusals.join('\n')).toBe('');
  expect(discord.unmatched).toEqual([]);
  await discord.close();
});

const textOf = (data: unknown) => JSON.stringify(data);

describe('the real client on a loopback Discord', () => {
  test('registers its commands once', async () => {
    expect(discord.registrations).toHaveLength(1);
    const again = await connect(openSummaries(store, () => undefined));
    expect(discord.registrations).toHaveLength(1);
    await again.close();
  });

  test.each([
    ['summary', {}, 'Alberta'],
    ['quotes', { person: 'Rath' }, 'Jeff Rath'],
    ['facts', { about: 'Alberta' }, '177,000'],
    ['denials', { by: 'White House' }, 'White House'],
    ['stories', {}, 'Alberta'],
    ['help', {}, '/quotes'],
    ['quotes', { person: 'Rathe' }, 'Jeff Rath'],
  ])('answers /%s %j', async (command, options, expected) => {
    const answer = await discord.command(command, options);
    expect(answer.refused).toEqual([]);
    expect(answer.type).toBe(4);
    expect(textOf(answer.data)).toContain(expected);
  });

  test('answers /timeline with a picture, drawn beside it', async () => {
    const answer = await discord.command('timeline', { about: 'Alberta' });
    expect(answer).toMatchObject({ refused: [], type: 5 });
    expect(textOf(await answer.filled)).toContain('Alberta');
  });

  test('completes names from the index', async () => {
    const answer = await discord.autocomplete('quotes', 'person', 'ra');
    expect(answer.type).toBe(8);
    expect(textOf(answer.data)).toContain('Jeff Rath');
  });

  test('a suggestion is one press away', async () => {
    const nothing = await discord.command('quotes', { person: 'Rathe' });
    const customId = /"custom_id":"([^"]+)"/.exec(textOf(nothing.data))?.[1];
    expect(customId).toBeDefined();
    const answer = await discord.press(customId!);
    expect(textOf(answer.data)).toContain('Jeff Rath');
  });

  test('an unknown command, a foreign button and an unknown kind of interaction are answered or left alone calmly', async () => {
    expect((await discord.command('nonsense')).type).toBe(4);
    expect((await discord.press('not-ours')).type).toBe(4);
  });

  test('comes back after the connection was lost', async () => {
    const before = discord.sessions.resumed + discord.sessions.identified;
    discord.dropConnections();
    await expect
      .poll(() => discord.sessions.resumed + discord.sessions.identified, { timeout: 20_000 })
      .toBeGreaterThan(before);
    expect((await discord.command('help')).type).toBe(4);
  });
});

test('the log tells of a lost connection, not of one that is closed', async () => {
  const other = await startLoopbackDiscord();
  const told: string[] = [];
  const bot = await startGateway({
    token: other.token,
    apiBase: other.apiBase,
    cdnBase: other.apiBase,
    index: indexOf(openSummaries(store, () => undefined)),
    state,
    log: pino({ level: 'info' }, { write: (line) => told.push(line) }),
  });
  const lost = () => told.filter((line) => line.includes('connecting again')).length;
  other.dropConnections();
  await expect.poll(() => other.sessions.resumed, { timeout: 20_000 }).toBeGreaterThan(0);
  expect(lost()).toBe(1);
  await bot.close();
  expect(lost()).toBe(1);
  await other.close();
});

test('an answer that fails is answered in words with a reference, to the asker alone', async () => {
  const broken = failingWith(new Error('secret path /etc/passwd'));
  const other = await startLoopbackDiscord();
  const bot = await startGateway({
    token: other.token,
    apiBase: other.apiBase,
    cdnBase: other.apiBase,
    index: indexOf(broken),
    state,
    log: quiet,
  });
  const answer = await other.command('summary');
  expect(Number(answer.data.flags) & 64).toBe(64);
  expect(textOf(answer.data)).not.toContain('secret');
  expect((await other.autocomplete('quotes', 'person', 'r')).data).toEqual({ choices: [] });
  await bot.close();
  await other.close();
});

test('a wrong token is refused in one clear error', async () => {
  const other = await startLoopbackDiscord();
  await expect(
    startGateway({
      token: 'wrong',
      apiBase: other.apiBase,
      cdnBase: other.apiBase,
      index: indexOf(openSummaries(store, () => undefined)),
      state,
      log: quiet,
    }),
  ).rejects.toThrow(/token/i);
  await other.close();
});

test('a Discord that cannot be reached has refused nothing', async () => {
  await expect(
    startGateway({
      token: `${Buffer.from('123456789012345678').toString('base64url')}.abcdef.ghijklmnop`,
      // No program listens on this port.
      apiBase: 'http://127.0.0.1:9',
      cdnBase: 'http://127.0.0.1:9',
      index: indexOf(openSummaries(store, () => undefined)),
      state,
      log: quiet,
    }),
  ).rejects.toThrow(/cannot be reached/);
});

test('the loopback Discord refuses what Discord refuses, and names what it cannot match', async () => {
  const other = await startLoopbackDiscord();
  const answered = other.command('summary');
  const post = (path: string, body: object) =>
    fetch(`${other.apiBase}/v10${path}`, {
      method: 'POST',
      headers: { authorization: `Bot ${other.token}` },
      body: JSON.stringify(body),
    });
  const tooLong = { type: 10, content: 'a'.repeat(4_001) };
  const refused = await post(
    '/interactions/500000000000000001/interaction-500000000000000001/callback',
    {
      type: 4,
      data: { flags: 1 << 15, components: [tooLong], allowed_mentions: { parse: [] } },
    },
  );
  expect(refused.status).toBe(400);
  expect(await refused.json()).toMatchObject({ code: 50_035 });
  expect((await answered).refused.join()).toMatch(/4001 characters/);
  expect((await post('/channels/1/typing', {})).status).toBe(404);
  expect(other.unmatched).toEqual(['POST /channels/1/typing']);
  await other.close();
});
