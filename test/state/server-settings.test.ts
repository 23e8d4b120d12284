import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, expect, test } from 'vitest';
import { DEFAULTS, zoneCalled } from '../../src/state/server-settings.ts';
import { openState } from '../../src/state/state.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-servers-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('of a server that chose nothing are the defaults, and each server has its own', async () => {
  const state = openState('sqlite::memory:');
  await state.servers.of('1').change(() => ({ language: 'de' }));
  expect(await state.servers.of('1').read()).toEqual({ ...DEFAULTS, language: 'de' });
  expect(await state.servers.of('2').read()).toEqual(DEFAULTS);
  await state.close();
});

test('another replica reads a change at once', async () => {
  const url = `sqlite:${join(folder, 'replicas.db')}`;
  const [one, other] = [openState(url), openState(url)];
  expect(await other.servers.of('1').read()).toEqual(DEFAULTS);
  await one.servers.of('1').change(() => ({ zone: 'Europe/Paris' }));
  expect((await other.servers.of('1').read()).zone).toBe('Europe/Paris');
  await one.close();
  await other.close();
});

test('changes in one instant are all kept', async () => {
  const state = openState('sqlite::memory:');
  const desk = state.servers.of('1');
  const added = Array.from({ length: 20 }, (_, n) => String(n));
  await Promise.all(
    added.map((id) => desk.change(({ channels }) => ({ channels: [...channels, id] }))),
  );
  expect((await desk.read()).channels).toEqual(added);
  await state.close();
});

test.each(['{"value":', '{"value":{"privateByDefault":"yes"}}', '{"value":{}}'])(
  'that cannot be read reject and are not written over: %s',
  async (row) => {
    const path = join(folder, `${String(Math.random()).slice(2)}.db`);
    const state = openState(`sqlite:${path}`);
    const desk = state.servers.of('1');
    await desk.change(() => ({ privateByDefault: true }));
    const other = new DatabaseSync(path);
    other.prepare(`UPDATE keyv SET value = ? WHERE namespace = 'servers'`).run(row);
    await expect(desk.read()).rejects.toThrow();
    await expect(desk.change(() => ({ language: 'en' }))).rejects.toThrow();
    const kept = other.prepare(`SELECT value FROM keyv WHERE namespace = 'servers'`).get();
    expect(kept?.value).toBe(row);
    expect(await state.servers.servers()).toEqual(['1']);
    await state.servers.forget('1');
    expect(await desk.read()).toEqual(DEFAULTS);
    expect(await state.servers.servers()).toEqual([]);
    other.close();
    await state.close();
  },
);

test('a change that is no setting is refused and keeps what was', async () => {
  const state = openState('sqlite::memory:');
  const desk = state.servers.of('1');
  await expect(desk.change(() => ({ zone: 'Nowhere/Else' }))).rejects.toThrow();
  expect(await desk.read()).toEqual(DEFAULTS);
  await state.close();
});

test.each([
  ['america/new_york', 'America/New_York'],
  ['UTC', 'UTC'],
  ['+02:00', null],
  ['Nowhere/Else', null],
  ['', null],
])('the zone called %j is %j', (name, zone) => {
  expect(zoneCalled(name)).toBe(zone);
});
