import { pino } from 'pino';
import { describe, expect, test } from 'vitest';
import { indexOf } from '../support/index-of.ts';
import { openState } from '../../src/state/state.ts';
import { openRate } from '../../src/surfaces/discord/rate.ts';
import { startGateway } from '../../src/surfaces/gateway.ts';
import { startLoopbackDiscord } from '../support/discord.ts';
import { fixedSummaries } from '../support/summaries.ts';

const asker = (user: string, server: string | null = 's') => ({
  user,
  server,
  scope: server ?? user,
});

/** How many of so many in one go are allowed. */
const allowed = (
  rate: ReturnType<typeof openRate>,
  times: number,
  who: (n: number) => ReturnType<typeof asker>,
) => Array.from({ length: times }, (_, n) => rate.allows('answer', who(n))).filter(Boolean).length;

describe('the rate', () => {
  test('lets a person read as fast as they can, and a script no faster', () => {
    let now = 0;
    const rate = openRate(() => now);
    expect(allowed(rate, 1_000, () => asker('u'))).toBe(60);
    now += 10_000;
    expect(allowed(rate, 1_000, () => asker('u'))).toBe(10);
    now += 3_600_000;
    expect(allowed(rate, 1_000, () => asker('u'))).toBe(60);
  });

  test('of one who hammers is not felt by others, on the same server or elsewhere', () => {
    const rate = openRate(() => 0);
    allowed(rate, 100_000, () => asker('u'));
    expect(allowed(rate, 30, () => asker('v'))).toBe(30);
    expect(allowed(rate, 30, () => asker('w', 'other'))).toBe(30);
    expect(allowed(rate, 30, () => asker('x', null))).toBe(30);
  });

  test('of a server that hammers is not felt on others', () => {
    const rate = openRate(() => 0);
    expect(allowed(rate, 10_000, (n) => asker(String(n)))).toBe(600);
    expect(allowed(rate, 100, (n) => asker(`b${String(n)}`, 'other'))).toBe(100);
  });

  test('of answers leaves autocomplete alone', () => {
    const rate = openRate(() => 0);
    allowed(rate, 1_000, () => asker('u'));
    expect(rate.allows('choices', asker('u'))).toBe(true);
  });

  test('forgets whoever has not asked for longest, and never grows', () => {
    const rate = openRate(() => 0);
    allowed(rate, 1_000, () => asker('first', null));
    expect(rate.allows('answer', asker('first', null))).toBe(false);
    allowed(rate, 10_000, (n) => asker(String(n), null));
    expect(rate.allows('answer', asker('first', null))).toBe(true);
  });
});

test('one who asks too much gets a calm word each time; others get their answers', async () => {
  const discord = await startLoopbackDiscord();
  const state = openState('sqlite::memory:');
  const { token, apiBase } = discord;
  const rate = openRate(() => 0);
  const log = pino({ level: 'silent' });
  const bot = await startGateway({
    token,
    apiBase,
    cdnBase: apiBase,
    index: indexOf(fixedSummaries),
    state,
    log,
    rate,
  });
  for (let n = 0; n < 60; n++) await discord.command('stories');
  for (let n = 0; n < 3; n++) {
    const { type, data } = await discord.command('stories');
    expect(type).toBe(4);
    expect(Number(data.flags) & 64).toBe(64);
    expect(JSON.stringify(data)).toContain('Wait a few seconds');
  }
  const user = { id: '5', username: 'other', discriminator: '0', avatar: null };
  const other = await discord.interact({
    type: 2,
    data: { id: '6', type: 1, name: 'stories' },
    member: { user, roles: [], joined_at: '2026-01-01T00:00:00Z', permissions: '0' },
  });
  expect(JSON.stringify(other.data)).toContain('Old bridge');
  await bot.close();
  await state.close();
  await discord.close();
});
