import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openState } from '../../src/state/state.ts';
import { openIndex } from '../../src/summaries/index.ts';
import { openLibraries } from '../../src/summaries/libraries/libraries.ts';
import { libraryOf, MOST_ARTICLE_BYTES } from '../../src/summaries/libraries/server-library.ts';
import { prepareArticle } from '../../src/summaries/prepare.ts';
import { openReadingRoom } from '../../src/summaries/reading-room/index.ts';
import { openSqliteStore } from '../../src/summaries/store/sqlite.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { runBot } from '../support/bot.ts';
import type { RunningBot } from '../support/bot.ts';
import { GUILD, memberWith } from '../support/discord-world.ts';
import type { InteractionAnswer, LoopbackDiscord, SentFile } from '../support/discord.ts';
import { printedBy } from '../support/stories.ts';
import { askerOnly } from '../support/parts.ts';

const STRANGERS = '999999999999999999';

const ARTICLE = `“There is no stone left in Pellworth,” said Marta Keel, who owns the quarry.

Keel denied that the pit would be filled with waste from the harbour.`;

const state = openState('sqlite::memory:');
const libraries = openLibraries('sqlite::memory:');
const lines: string[] = [];
let store: Store;
let discord: LoopbackDiscord;
let bot: RunningBot;

beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  const { article } = printedBy(
    'Harbour Post',
    'The port of Halden stays closed. “The crane came down on the quay,” said Anna Lund.',
    { title: 'Halden port closed', published: '2026-03-09' },
  );
  await prepareArticle(store, article);
  const log = pino({ level: 'debug' }, { write: (line: string) => void lines.push(line) });
  const index = openIndex(store, libraries, () => undefined);
  bot = await runBot({ index, state, log });
  ({ discord } = bot);
}, 60_000);

afterEach(async () => {
  expect(discord.refusals.join('\n')).toBe('');
  await libraries.forget(GUILD);
});

afterAll(async () => {
  await bot.close();
  await libraries.close();
  await store.close();
  await state.close();
});

const textOf = (answer: InteractionAnswer) => JSON.stringify(answer.read().map(({ data }) => data));

const upload = (file: Partial<SentFile> = {}, of: { size?: number; url?: string } = {}) => {
  const sent = { body: ARTICLE, type: 'text/markdown; charset=utf-8', ...file };
  discord.files.set('quarry.md', sent);
  const url = of.url ?? `${new URL(discord.apiBase).origin}/attachments/quarry.md`;
  const size = of.size ?? Buffer.byteLength(sent.body);
  return {
    options: [{ type: 11, name: 'file', value: '77' }],
    resolved: {
      attachments: {
        '77': {
          id: '77',
          filename: 'quarry.md',
          url,
          proxy_url: url,
          size,
          content_type: sent.type,
        },
      },
    },
  };
};

const DETAILS = [
  { type: 3, name: 'outlet', value: 'Pellworth Post' },
  { type: 3, name: 'title', value: 'Quarry to close' },
  { type: 3, name: 'published', value: '2026-03-10' },
];

const add = (file = upload(), over: Record<string, unknown> = {}) =>
  discord.serverCommand('library', 'add', [...file.options, ...DETAILS], {
    ...over,
    data: { resolved: file.resolved },
  });

const kept = async () => (await libraryOf(libraries, GUILD).list()).articles;

describe('/library add', () => {
  test('reads a file from Discord, says what is in it, and answers draw on it at once', async () => {
    const answer = await add();
    expect(askerOnly(answer)).toBe(true);
    expect(textOf(answer)).toMatch(/Quarry to close.*Pellworth Post.*1 quotation · 1 denial/);
    expect(textOf(await add())).toContain('already in the library');
    const quotes = await discord.command('quotes', { person: 'Keel' });
    expect(textOf(quotes)).toContain('There is no stone left in Pellworth');
    expect(textOf(quotes)).toMatch(/Pellworth Post, <t:\d+:D> \(this server’s library\)/);
    const shared = await discord.command('quotes', { person: 'Lund' });
    expect(textOf(shared)).not.toContain('library');
    const offered = await discord.autocomplete('quotes', 'person', 'kee');
    expect(JSON.stringify(offered.data)).toContain('Marta Keel');
    const elsewhere = {
      guild_id: STRANGERS,
      authorizing_integration_owners: { '0': STRANGERS },
      data: {
        id: '1',
        type: 1,
        name: 'quotes',
        options: [{ type: 3, name: 'person', value: 'Keel' }],
      },
    };
    const others = await discord.interact({ type: 2, ...elsewhere });
    expect(textOf(others)).not.toContain('stone');
  });

  test('without a file opens a form with what was given, and takes what is pasted into it', async () => {
    const opened = await discord.serverCommand('library', 'add', DETAILS);
    expect(opened.type).toBe(9);
    const form = opened.data as { custom_id: string; components: { component: object }[] };
    expect(JSON.stringify(form.components)).toContain('Pellworth Post');
    const fields = { text: ARTICLE, outlet: 'Pellworth Post', title: '', url: '', published: '' };
    const answer = await discord.submit(form.custom_id, fields);
    expect(askerOnly(answer)).toBe(true);
    expect(textOf(answer)).toMatch(/Pellworth Post.*1 quotation · 1 denial/);
    expect(await kept()).toMatchObject([{ outlet: 'Pellworth Post', source: 'pasted.txt' }]);
  });

  test('takes no form that was made up, or opened in another server, or by others than managers', async () => {
    const opened = await discord.serverCommand('library', 'add');
    const { custom_id: id } = opened.data as { custom_id: string };
    const fields = { text: ARTICLE };
    const strangers = { guild_id: STRANGERS, authorizing_integration_owners: { '0': STRANGERS } };
    const refused = [
      await discord.submit('do:library/paste?', fields),
      await discord.submit(id, fields, strangers),
      await discord.submit(id, fields, { member: memberWith(0n) }),
    ];
    for (const answer of refused) expect(askerOnly(answer)).toBe(true);
    expect(await kept()).toEqual([]);
    expect(libraries.has(STRANGERS)).toBe(false);
  });

  test.each<[string, () => ReturnType<typeof upload>, string]>([
    ['is no text', () => upload({ type: 'image/png' }), 'not a text file'],
    ['is one word', () => upload({ body: 'Pellworth' }), 'There is no whole sentence in it.'],
    ['is binary for all its name', () => upload({ body: Buffer.alloc(2_000, 1) }), 'not a text'],
    [
      'is the source of a page',
      () => upload({ body: '<!doctype html><p>Hi' }),
      'source of a web page',
    ],
    [
      'is dated by no date',
      () => upload({ body: `---\npublished: soon\n---\n${ARTICLE}` }),
      'Its day of publication is not written as 2026-01-29.',
    ],
    ['is too large, as Discord says', () => upload({}, { size: MOST_ARTICLE_BYTES + 1 }), '5 MB'],
    [
      'is larger than Discord says',
      () => upload({ body: 'word '.repeat(MOST_ARTICLE_BYTES / 4) }, { size: 10 }),
      '5 MB',
    ],
    ['leads elsewhere', () => upload({ redirect: 'http://127.0.0.1:1/x' }), 'could not be fetched'],
  ])('a file that %s is not added, and why is said', async (_, file, told) => {
    const answer = await add(file());
    expect(textOf(answer)).toContain(told);
    expect(askerOnly(answer)).toBe(true);
    expect(await kept()).toEqual([]);
  });

  test.each([
    'http://127.0.0.1:1/attachments/quarry.md',
    'https://cdn.discordapp.com.evil.example/quarry.md',
    'file:///etc/passwd',
    'not an address',
  ])('fetches nothing from %s', async (url) => {
    discord.fetched.length = 0;
    const answer = await add(upload({}, { url }));
    expect(textOf(answer)).toContain('could not be fetched');
    expect(discord.fetched).toEqual([]);
  });

  test('is for those who may manage the server, and fetches nothing for others', async () => {
    discord.fetched.length = 0;
    const answer = await add(upload(), { member: memberWith(0n) });
    expect(textOf(answer)).toContain('may manage');
    expect(discord.fetched).toEqual([]);
    expect(await kept()).toEqual([]);
  });
});

test('while a long article is read, others are answered; it is said to be read, and if not to the end', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'library-'));
  const inFiles = openLibraries(`sqlite:${join(folder, 'index.sqlite')}`);
  const index = openIndex(store, inFiles, () => undefined, openReadingRoom());
  const busy = await runBot({ index, state });
  const { files, apiBase } = busy.discord;
  files.set('quarry.md', { body: `${ARTICLE}\n\n`.repeat(12_000), type: 'text/markdown' });
  const url = `${new URL(apiBase).origin}/attachments/quarry.md`;
  const { options, resolved } = upload({}, { url, size: 2_000_000 });
  const answer = await busy.discord.serverCommand('library', 'add', options, {
    data: { resolved },
  });
  expect(answer.type).toBe(5);
  expect(JSON.stringify(await answer.filled)).toContain('Reading…');
  const meanwhile = await busy.discord.command('quotes', { person: 'Lund' });
  expect(meanwhile.type).toBe(4);
  expect(textOf(meanwhile)).toContain('The crane came down');
  expect(textOf(answer)).toContain('Reading…');
  await index.stopReading();
  await expect.poll(() => textOf(answer)).toContain('had not finished reading the article');
  expect(askerOnly(answer)).toBe(true);
  expect((await libraryOf(inFiles, GUILD).list()).articles).toEqual([]);
  await busy.close();
  await inFiles.close();
  rmSync(folder, { recursive: true });
});

describe('/library list and remove', () => {
  test('an empty library says how it is filled', async () => {
    const answer = await discord.serverCommand('library', 'list');
    expect(textOf(answer)).toContain('/library add');
    expect(askerOnly(answer)).toBe(true);
    expect(libraries.has(GUILD)).toBe(false);
  });

  test('a long one is turned page by page', async () => {
    for (let n = 1; n <= 12; n++)
      await libraryOf(libraries, GUILD).add({
        bytes: new TextEncoder().encode(`The quarry at place ${String(n)} closed.`),
        name: `${String(n)}.txt`,
        details: { title: `Quarry number ${String(n)}` },
      });
    const first = await discord.serverCommand('library', 'list');
    expect(textOf(first)).toContain('Quarry number 12');
    expect(textOf(first)).not.toContain('Quarry number 2*');
    expect(textOf(first)).toContain('12 of 500 articles');
    const [next] = idsIn(first);
    const second = await discord.press(next!, { member: memberWith(1n << 5n) });
    expect(textOf(second)).toContain('Quarry number 2*');
    expect(textOf(second)).not.toContain('Quarry number 12');
    const [back] = idsIn(second);
    expect(textOf(await discord.press(back!, { member: memberWith(1n << 5n) }))).toContain(
      'Quarry number 12',
    );
    for (const { id } of (await kept()).slice(0, 3)) await libraryOf(libraries, GUILD).remove(id);
    expect(textOf(await discord.press(next!, { member: memberWith(1n << 5n) }))).toContain(
      'Quarry number 9',
    );
  });

  test('an article is picked from this library alone and is gone from every answer', async () => {
    await add();
    const pick = (over: Record<string, unknown> = {}) =>
      discord.interact({
        type: 4,
        member: memberWith(1n << 5n),
        ...over,
        data: {
          id: '1',
          type: 1,
          name: 'library',
          options: [
            {
              type: 1,
              name: 'remove',
              options: [{ type: 3, name: 'article', value: 'quarry', focused: true }],
            },
          ],
        },
      });
    const { choices } = (await pick()).data as { choices: { name: string; value: string }[] };
    expect(choices.map(({ name }) => name)).toEqual(['Quarry to close (Pellworth Post)']);
    const strangers = { guild_id: STRANGERS, authorizing_integration_owners: { '0': STRANGERS } };
    expect((await pick(strangers)).data).toEqual({ choices: [] });
    expect((await pick({ member: memberWith(0n) })).data).toEqual({ choices: [] });

    const option = [{ type: 3, name: 'article', value: choices[0]!.value }];
    const foreign = await discord.serverCommand('library', 'remove', option, strangers);
    const unknown = await discord.serverCommand('library', 'remove', [
      { type: 3, name: 'article', value: '0123456789abcdef' },
    ]);
    expect(textOf(foreign)).toBe(textOf(unknown));
    const removed = await discord.serverCommand('library', 'remove', option);
    expect(textOf(removed)).toContain('Quarry to close');
    const quotes = await discord.command('quotes', { person: 'Keel' });
    expect(textOf(quotes)).not.toContain('stone');
  });
});

test('the log has nothing of what was added', () => {
  const log = lines.join('');
  for (const secret of ['stone left', 'Pellworth', 'quarry.md']) expect(log).not.toContain(secret);
});

const idsIn = (answer: InteractionAnswer): string[] =>
  [...JSON.stringify(answer.data).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id!);
