import Keyv from 'keyv';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { keyvSqlite } from '../../src/state/keyv-sqlite.ts';
import { type Database, openDatabase } from '../../src/summaries/store/sqlite/database.ts';

/** What @keyv/test-suite asks of a storage, through Keyv itself. */
describe('a Keyv storage', () => {
  let db: Database;
  beforeEach(() => {
    db = openDatabase(':memory:');
  });
  afterEach(() => db.close());
  const keyv = (namespace?: string) =>
    new Keyv({ store: keyvSqlite(db), ...(namespace === undefined ? {} : { namespace }) });

  test('is used as it is, not wrapped', () => {
    const store = keyvSqlite(db);
    expect(new Keyv({ store }).store).toBe(store);
  });

  test.each([
    ['text', 'x'],
    ['number', 0],
    ['false', false],
    ['list', [1, 'a']],
    ['object', { a: { b: null } }],
  ])('keeps %s', async (_, value) => {
    const one = keyv();
    expect(await one.set('key', value)).toBe(true);
    expect(await one.get('key')).toEqual(value);
    expect(await one.has('key')).toBe(true);
  });

  test('has nothing under a key not set, and says whether it deleted', async () => {
    const one = keyv();
    expect(await one.get('key')).toBeUndefined();
    expect(await one.has('key')).toBe(false);
    expect(await one.delete('key')).toBe(false);
    await one.set('key', 1);
    expect(await one.delete('key')).toBe(true);
    expect(await one.get('key')).toBeUndefined();
  });

  test('does many at once in the order of the keys', async () => {
    const one = keyv();
    expect(
      await one.setMany([
        { key: 'a', value: 1 },
        { key: 'b', value: 2 },
      ]),
    ).toEqual([true, true]);
    expect(await one.getMany(['b', 'c', 'a'])).toEqual([2, undefined, 1]);
    expect(await one.hasMany(['b', 'c'])).toEqual([true, false]);
    expect(await one.deleteMany(['a', 'c'])).toEqual([true, false]);
    expect(await one.getMany(['a', 'b'])).toEqual([undefined, 2]);
  });

  test('clears one namespace and leaves the others', async () => {
    const [one, two] = [keyv('one'), keyv('two')];
    await one.set('key', 1);
    await two.set('key', 2);
    expect(await one.get('key')).toBe(1);
    await one.clear();
    expect(await one.get('key')).toBeUndefined();
    expect(await two.get('key')).toBe(2);
  });

  test('lets values end when their time is over', async () => {
    const store = keyvSqlite(db);
    await store.set('past', '{"value":1}', Date.now() - 1);
    await store.set('future', '{"value":1}', Date.now() + 60_000);
    expect(await store.get('past')).toBeUndefined();
    expect(await store.hasMany(['past', 'future'])).toEqual([false, true]);
    expect(await store.has('future')).toBe(true);
  });
});
