import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openLibraries } from '../../../src/summaries/libraries/libraries.ts';
import type { Libraries } from '../../../src/summaries/libraries/libraries.ts';
import {
  LIBRARY_QUOTA,
  libraryOf,
  MOST_ARTICLE_BYTES,
} from '../../../src/summaries/libraries/server-library.ts';
import { change, storedArticle, story } from '../store/stories.ts';

const OURS = '222222222222222222';
const THEIRS = '333333333333333333';

const QUARRY = `The Pellworth quarry will close in June, its owner said on Monday.

“We have dug here for ninety years and there is no stone left,” said Marta Keel, who owns the quarry.

Keel denied that the pit would be filled with waste from the harbour.`;

const handedIn = (text: string, details = {}) => ({
  bytes: new TextEncoder().encode(text),
  name: 'quarry.md',
  details,
});

const DETAILS = { outlet: 'Pellworth Post', title: 'Quarry to close', published: '2026-03-10' };

let folder: string;
let libraries: Libraries;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'libraries-'));
  libraries = openLibraries(`sqlite:${join(folder, 'index.sqlite')}`);
});
afterEach(async () => {
  await libraries.close();
  rmSync(folder, { recursive: true, force: true });
});

const titles = async (server: string, from = libraries) =>
  (await libraryOf(from, server).list()).articles.map(({ title }) => title);
const files = () => {
  try {
    return readdirSync(join(folder, 'libraries')).filter((name) => name.endsWith('.sqlite'));
  } catch {
    return [];
  }
};

describe('an article handed in', () => {
  test('is read, counted and listed, for its server alone', async () => {
    const shelved = await libraryOf(libraries, OURS).add(handedIn(QUARRY, DETAILS));
    expect(shelved).toMatchObject({
      outcome: 'added',
      article: { outlet: 'Pellworth Post', title: 'Quarry to close', published: '2026-03-10' },
      records: { quotations: 1, denials: 1 },
    });
    expect(await titles(OURS)).toEqual(['Quarry to close']);
    expect(await titles(THEIRS)).toEqual([]);
    expect(files()).toEqual([`${OURS}.sqlite`]);
    const found = async (server: string, typed: string) =>
      (await libraryOf(libraries, server).find(typed, 9)).map(({ title }) => title);
    expect(await found(OURS, 'quar post')).toEqual(['Quarry to close']);
    expect(await found(OURS, '')).toEqual(['Quarry to close']);
    expect(await found(OURS, 'harbour')).toEqual([]);
    expect(await found(THEIRS, '')).toEqual([]);
    expect(await libraryOf(libraries, OURS).add(handedIn(QUARRY, DETAILS))).toMatchObject({
      outcome: 'unchanged',
      records: { quotations: 1, denials: 1 },
    });
  });

  test('is what its front matter says it is, whatever was typed beside it', async () => {
    const text = `---\noutlet: The Real Post\n---\n${QUARRY}`;
    expect(await libraryOf(libraries, OURS).add(handedIn(text, DETAILS))).toMatchObject({
      article: { outlet: 'The Real Post', title: 'Quarry to close', published: '2026-03-10' },
    });
  });

  test.each([
    ['binary', { ...handedIn(''), bytes: new Uint8Array([0, 1, 2, 3, 4, 5]) }, 'binary'],
    ['empty', handedIn('  '), 'empty'],
    ['a web page', handedIn('<!doctype html><p>Hello</p>'), 'web-page'],
    ['too long', { ...handedIn(''), bytes: new Uint8Array(MOST_ARTICLE_BYTES + 1) }, 'too-large'],
    ['dated wrongly', handedIn(QUARRY, { published: 'soon' }), 'not-a-date'],
  ])('that is %s is refused, and nothing is made', async (_, given, kind) => {
    expect(await libraryOf(libraries, OURS).add(given)).toMatchObject({
      outcome: 'refused',
      reason: { kind },
    });
    expect(files()).toEqual([]);
  });

  test('beyond what a server may keep is not taken; what is there stays', async () => {
    const full = Array.from({ length: LIBRARY_QUOTA.articles }, (_, n) =>
      storedArticle(`a${String(n)}`),
    );
    await libraries.write(OURS, ({ store }) => store.apply(change({ articles: full })));
    expect(await libraryOf(libraries, OURS).add(handedIn(QUARRY))).toMatchObject({
      outcome: 'full',
      holdings: { articles: LIBRARY_QUOTA.articles },
    });
    expect(await libraryOf(libraries, THEIRS).add(handedIn(QUARRY))).toMatchObject({
      outcome: 'added',
    });
  });

  test('can be taken out again, by its own server only', async () => {
    const shelved = await libraryOf(libraries, OURS).add(handedIn(QUARRY, DETAILS));
    const id = 'article' in shelved ? shelved.article.id : '';
    expect(await libraryOf(libraries, THEIRS).remove(id)).toBeNull();
    expect(files()).toEqual([`${OURS}.sqlite`]);
    expect(await libraryOf(libraries, OURS).remove(id)).toEqual({ title: 'Quarry to close' });
    expect(await libraryOf(libraries, OURS).remove(id)).toBeNull();
    expect(await libraries.read(OURS, async (library) => library?.store.countStories({}))).toBe(0);
  });

  test('beside others at the same moment is kept as they are', async () => {
    const texts = ['one', 'two', 'three', 'four'].map(
      (word) => `${QUARRY}\n\nThis is page ${word}.`,
    );
    await Promise.all(
      texts.map((text, n) =>
        libraryOf(libraries, OURS).add({ ...handedIn(text, DETAILS), name: `${String(n)}.md` }),
      ),
    );
    const kept = await libraries.read(OURS, async (library) => library?.store.holdings());
    expect(kept?.articles).toBe(4);
    expect(await libraries.read(OURS, async (library) => library?.store.countStories({}))).toBe(1);
  });
});

describe('libraries', () => {
  test('are listed by their servers', async () => {
    expect(await libraries.servers()).toEqual([]);
    await libraryOf(libraries, OURS).add(handedIn(QUARRY, DETAILS));
    expect(await libraries.servers()).toEqual([OURS]);
    await libraries.forget(OURS);
    expect(await libraries.servers()).toEqual([]);
  });

  test.each(['', '..', '../index', '2222222222222222a2', '1', `${OURS}/../x`])(
    'are opened by no other name than a server’s id: %j',
    async (server) => {
      await expect(libraries.read(server, async () => Promise.resolve(null))).rejects.toThrow(
        'no server id',
      );
      await expect(libraries.write(server, async () => Promise.resolve(null))).rejects.toThrow();
      await expect(libraries.forget(server)).rejects.toThrow();
    },
  );

  test('in any number work on, though few are open at once', async () => {
    const servers = Array.from({ length: 40 }, (_, n) => `4444444444444444${String(10 + n)}`);
    const told = (id: string) => change({ stories: [story({ id })] });
    await Promise.all(
      servers.map((server) => libraries.write(server, ({ store }) => store.apply(told(server)))),
    );
    const found = await Promise.all(
      servers.map((server) =>
        libraries.read(server, async (library) => library?.store.stories({ limit: 9 })),
      ),
    );
    expect(found.map((stories) => stories?.map(({ id }) => id))).toEqual(servers.map((id) => [id]));
  });

  test('are forgotten without a trace, whoever else has them open', async () => {
    const elsewhere = openLibraries(`sqlite:${join(folder, 'index.sqlite')}`);
    await libraryOf(libraries, OURS).add(handedIn(QUARRY, DETAILS));
    await libraryOf(libraries, THEIRS).add(handedIn(QUARRY, DETAILS));
    expect(await titles(OURS, elsewhere)).toHaveLength(1);
    await libraries.forget(OURS);
    expect(readdirSync(join(folder, 'libraries')).filter((name) => name.includes(OURS))).toEqual(
      [],
    );
    expect(await titles(OURS, elsewhere)).toEqual([]);
    expect(await titles(THEIRS)).toHaveLength(1);
    await libraryOf(libraries, OURS).add(handedIn('Another text.', { title: 'Anew' }));
    expect(await titles(OURS, elsewhere)).toEqual(['Anew']);
    await elsewhere.close();
  });

  test('beside an index in memory are in memory too', async () => {
    const inMemory = openLibraries('sqlite::memory:');
    await libraryOf(inMemory, OURS).add(handedIn(QUARRY, DETAILS));
    expect(await titles(OURS, inMemory)).toEqual(['Quarry to close']);
    expect(await titles(THEIRS, inMemory)).toEqual([]);
    await inMemory.forget(OURS);
    expect(await titles(OURS, inMemory)).toEqual([]);
    await inMemory.close();
  });
});
