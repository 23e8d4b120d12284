import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { Stopped } from '../../src/background.ts';
import { openIntake } from '../../src/summaries/ingest.ts';
import { AT_ONCE, openReadingRoom } from '../../src/summaries/reading-room/index.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import { StoreError } from '../../src/summaries/store/store.ts';

const room = openReadingRoom();
afterAll(() => room.close());

const folder = mkdtempSync(join(tmpdir(), 'reading-room-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
let files = 0;
const openFile = async () => {
  const file = join(folder, `${String(++files)}.sqlite`);
  return { store: await openStore(`sqlite:${file}`), file };
};

const bytesOf = (text: string) => new TextEncoder().encode(text);
const ARTICLES = [
  'Harbour Post\n\nQuarry to close\n\nMarch 10, 2026\n\n“There is no stone left in Pellworth,” said Marta Keel, who owns the quarry. Keel denied that the pit would be filled.',
  'Coast Daily\n\nPellworth quarry ends\n\nMarch 11, 2026\n\nThe Pellworth quarry closes. “There is no stone left in Pellworth,” owner Marta Keel said on Tuesday.',
  '   ',
];

describe('articles read in a thread', () => {
  test('become the very records that they become when read on the spot', async () => {
    const [beside, atOnce] = await Promise.all(
      [room, AT_ONCE].map(async (where) => {
        const { store, file } = await openFile();
        const intake = openIntake(store, where, file);
        const became = [];
        for (const [n, text] of ARTICLES.entries())
          became.push(await intake.take(bytesOf(text), `${String(n)}.txt`));
        const stories = await Array.fromAsync(store.allStories());
        await store.close();
        return { became, stories };
      }),
    );
    expect(beside).toEqual(atOnce);
    expect(beside?.became.map(({ outcome }) => outcome)).toEqual(['added', 'added', 'refused']);
  });

  test('say what was wrong with the store', async () => {
    const { store, file } = await openFile();
    const read = await room.read(bytesOf(ARTICLES[0]!), 'quarry.txt');
    await store.close();
    writeFileSync(file, 'no database at all, and long enough to be seen to be none');
    const preparing = room.prepare({ store, file }, read.ok ? read.article : (read as never));
    await expect(preparing).rejects.toThrow(StoreError);
  });

  test('are kept whole or not at all where the reading is stopped', async () => {
    const { store, file } = await openFile();
    const intake = openIntake(store, room, file);
    const stopped = expect(intake.take(bytesOf(ARTICLES[0]!), 'quarry.txt')).rejects.toThrow(
      Stopped,
    );
    // It is under way by then: it waits for nothing.
    await Promise.resolve();
    await room.close();
    await stopped;
    expect(await store.stories({ limit: 9 })).toEqual([]);
    expect(await intake.take(bytesOf(ARTICLES[0]!), 'quarry.txt')).toMatchObject({
      outcome: 'added',
    });
    await store.close();
  });

  test('are given up for the next where nobody waits for them any more', async () => {
    const { store, file } = await openFile();
    const intake = openIntake(store, room, file);
    const [now, later] = [new AbortController(), new AbortController()];
    const given = [
      intake.take(bytesOf(ARTICLES[0]!), 'quarry.txt', {}, now.signal),
      intake.take(bytesOf(ARTICLES[0]!), 'quarry.txt', {}, later.signal),
    ].map((taken) => expect(taken).rejects.toThrow());
    const next = intake.take(bytesOf(ARTICLES[1]!), 'ends.txt');
    later.abort();
    await Promise.resolve();
    now.abort();
    await Promise.all(given);
    expect(await next).toMatchObject({ outcome: 'added', title: 'Pellworth quarry ends' });
    expect(await store.stories({ limit: 9 })).toMatchObject([{ title: 'Pellworth quarry ends' }]);
    await store.close();
  });
});
