import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBot } from '../support/bot.ts';
import type { RunningBot } from '../support/bot.ts';
import { indexOf } from '../support/index-of.ts';
import { openState } from '../../src/state/state.ts';
import { MANAGE_GUILD, memberWith } from '../support/discord-world.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';
import { fixedSummaries } from '../support/summaries.ts';
import { askerOnly } from '../support/parts.ts';

const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line) => lines.push(line) });
const state = openState('sqlite::memory:');
let discord: LoopbackDiscord;
let bot: RunningBot;

beforeAll(async () => {
  bot = await runBot({ index: indexOf(fixedSummaries), state, log });
  ({ discord } = bot);
});

afterAll(async () => {
  await bot.close();
  await state.close();
});

const GUILD = '222222222222222222';
const ADMINISTRATOR = 1n << 3n;
/** All a member may have short of managing the server. */
const EVERYTHING_ELSE = (1n << 52n) - 1n - MANAGE_GUILD - ADMINISTRATOR;

const textOf = ({ data }: InteractionAnswer) => JSON.stringify(data);

const makePrivate = (over: Record<string, unknown> = {}) =>
  discord.serverCommand(
    'settings',
    'answers',
    [{ type: 3, name: 'visible-to', value: 'private' }],
    over,
  );

describe('a server command', () => {
  test.each([
    ['may manage the server', MANAGE_GUILD],
    ['is an administrator', ADMINISTRATOR],
    ['may do everything', (1n << 52n) - 1n],
  ])('is for a member who %s', async (_, permissions) => {
    const answer = await makePrivate({ member: memberWith(permissions) });
    expect(askerOnly(answer)).toBe(true);
    expect((await state.servers.of(GUILD).read()).privateByDefault).toBe(true);
    await state.servers.of(GUILD).change(() => ({ privateByDefault: false }));
  });

  test.each<[string, Record<string, unknown>, string]>([
    ['a member who may do anything else', { member: memberWith(EVERYTHING_ELSE) }, 'may manage'],
    ['a member who may do nothing', { member: memberWith(0n) }, 'may manage'],
    [
      'a direct message',
      { guild_id: undefined, member: undefined, user: memberWith(0n).user, context: 1 },
      'servers that have added the bot',
    ],
    [
      'a server the bot was never added to',
      { guild_id: '999999999999999999', authorizing_integration_owners: { '1': '4' } },
      'servers that have added the bot',
    ],
    [
      'a server other than the one that added the bot',
      { guild_id: '999999999999999999', authorizing_integration_owners: { '0': GUILD } },
      'servers that have added the bot',
    ],
  ])('of %s changes nothing, whatever Discord let through', async (_, over, told) => {
    const answer = await makePrivate(over);
    expect(textOf(answer)).toContain(told);
    expect(askerOnly(answer)).toBe(true);
    expect((await state.servers.of(GUILD).read()).privateByDefault).toBe(false);
    expect((await state.servers.of('999999999999999999').read()).privateByDefault).toBe(false);
  });

  test('says what was and what is now, and what is when nothing changes', async () => {
    const changed = await makePrivate();
    expect(textOf(changed)).toMatch(/the asker alone.*was: seen by everybody/);
    const same = await makePrivate();
    expect(textOf(same)).toContain('Nothing changed');
    const shown = await discord.serverCommand('settings', 'show');
    expect(textOf(shown)).toContain('the asker alone');
    await state.servers.of(GUILD).change(() => ({ privateByDefault: false }));
  });

  test('that is not known any more is answered calmly', async () => {
    for (const [name, subcommand] of [
      ['settings', 'nonsense'],
      ['nonsense', 'show'],
    ] as const) {
      const answer = await discord.serverCommand(name, subcommand);
      expect(textOf(answer)).toContain('offers nothing here');
      expect(askerOnly(answer)).toBe(true);
    }
  });

  test('leaves none of its options in the log', () => {
    expect(lines.join('')).not.toContain('visible-to');
  });
});

describe('/privacy', () => {
  test.each<[string, Record<string, unknown>]>([
    ['a server', {}],
    ['a direct message', { guild_id: undefined, member: undefined, user: memberWith(0n).user }],
  ])('says what is kept, to anybody in %s, and only to them', async (_, where) => {
    const answer = await discord.interact({
      type: 2,
      data: { id: '6', type: 1, name: 'privacy' },
      ...where,
    });
    expect(answer.refused).toEqual([]);
    expect(askerOnly(answer)).toBe(true);
    for (const told of ['About a server', 'About you', 'In the log', '`/settings delete`'])
      expect(textOf(answer)).toContain(told);
  });
});
