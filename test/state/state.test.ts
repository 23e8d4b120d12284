import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openState, type State } from '../../src/state/state.ts';
import { openSqliteStore } from '../../src/summaries/store/sqlite.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-state-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('state', () => {
  let state: State;
  beforeEach(() => {
    state = openState('sqlite::memory:');
  });
  afterEach(() => state.close());

  test.each(['de', '', 'a\0b', ':base64:x', '{"value":1}'])(
    'keeps the setting %j',
    async (value) => {
      await state.settings.set('guild 1', value);
      expect(await state.settings.get('guild 1')).toEqual(value);
    },
  );

  test('says that nothing is kept, and forgets', async () => {
    expect(await state.settings.get('language')).toBeNull();
    await state.settings.set('language', 'de');
    await state.settings.set('language', 'fr');
    expect(await state.settings.get('language')).toBe('fr');
    await state.settings.delete('language');
    await state.settings.delete('language');
    expect(await state.settings.get('language')).toBeNull();
  });

  test('keeps settings and what servers chose apart', async () => {
    const server = '222222222222222222';
    await state.settings.set(server, 'setting');
    await state.servers.of(server).change(() => ({ language: 'fr' }));
    await state.settings.delete(server);
    expect(await state.servers.of(server).read()).toMatchObject({ language: 'fr' });
  });

  test('refuses what it could not give back', async () => {
    await expect(state.settings.set('', 'x')).rejects.toThrow();
    expect(await state.settings.get('x')).toBeNull();
  });
});

describe('state in a file', () => {
  test('lives beside an index and is there after a restart', async () => {
    const path = join(folder, 'beside.db');
    const store = await openSqliteStore(path);
    const first = openState(`sqlite:${path}`);
    await first.settings.set('commands', 'written');
    await first.close();
    const second = openState(`sqlite:${path}`);
    expect(await second.settings.get('commands')).toBe('written');
    expect(await store.stories({ limit: 1 })).toEqual([]);
    await second.close();
    await store.close();
  });

  test('that cannot be read rejects, and is never taken for nothing set', async () => {
    const path = join(folder, 'broken.db');
    const state = openState(`sqlite:${path}`);
    await state.settings.set('language', 'de');
    const other = new DatabaseSync(path);
    other.exec('ALTER TABLE keyv RENAME TO elsewhere');
    await expect(state.settings.get('language')).rejects.toThrow(/no such table/);
    await expect(state.settings.set('language', 'en')).rejects.toThrow(/no such table/);
    await expect(state.settings.delete('language')).rejects.toThrow(/no such table/);
    other.exec('ALTER TABLE elsewhere RENAME TO keyv');
    expect(await state.settings.get('language')).toBe('de');

    other.exec(`UPDATE keyv SET value = '{"value":'`);
    await expect(state.settings.get('language')).rejects.toThrow();
    other.exec(`UPDATE keyv SET value = '{"value":{"not":"a setting"}}'`);
    await expect(state.settings.get('language')).rejects.toThrow();
    other.close();
    await state.close();
    await expect(state.settings.get('language')).rejects.toThrow();
  });

  test.each(['postgres://x', 'sqlite:'])('is refused at %j', (url) => {
    expect(() => openState(url)).toThrow(/sqlite:PATH/);
  });
});
