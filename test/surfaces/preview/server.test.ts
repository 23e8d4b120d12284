import { createHash } from 'node:crypto';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openIntake } from '../../../src/summaries/ingest.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import { commands } from '../../../src/commands/index.ts';
import { createApp } from '../../../src/surfaces/preview/app.ts';
import { PreviewError, startPreview } from '../../../src/surfaces/preview/server.ts';
import type { ArticleReply, CommandInfo, RunReply } from '../../../src/surfaces/preview/wire.ts';
import { fixedSummaries } from '../../support/summaries.ts';

const error = vi.fn();
const summaries = {
  ...fixedSummaries,
  timeline: () => Promise.reject(new Error('the index is on fire')),
};
const store = await openStore('sqlite::memory:');
const intake = openIntake(store);
let preview: Awaited<ReturnType<typeof startPreview>>;

beforeAll(async () => {
  preview = await startPreview({ summaries, intake, port: 0, log: { error } });
});
afterAll(async () => {
  await preview.close();
  await store.close();
});

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly body: string;
};

/** Asks for exactly this address with exactly these headers, which `fetch` would tidy up. */
const ask = (
  address: string,
  headers: Readonly<Record<string, string>> = {},
  body?: string | Uint8Array,
): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(preview.url);
    const method = body === undefined ? 'GET' : 'POST';
    const sent = request({ hostname, port, path: address, headers, method }, (response) => {
      let read = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => (read += part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: read });
      });
    });
    sent.on('error', reject);
    sent.end(body);
  });

const post = async (address: string, body: unknown) => {
  const { status, body: read } = await ask(
    address,
    { 'content-type': 'application/json' },
    typeof body === 'string' ? body : JSON.stringify(body),
  );
  return { status, reply: JSON.parse(read) as RunReply, read };
};

const ARTICLE = [
  '---\noutlet: Harbour Gazette\npublished: 2026-03-05\n---',
  '# Old bridge to close',
  'The old bridge will close for a year, the council decided on Tuesday.',
  '“We will not put it off again,” Mayor Ana Ruiz told reporters.',
].join('\n\n');

describe('who is answered', () => {
  test.each(['127.0.0.1', 'localhost', 'localhost:8080', '[::1]:4173'])('%s', async (host) => {
    expect((await ask('/', { host })).status).toBe(200);
  });

  test.each(['news.example', '127.0.0.1.news.example', 'localhost.news.example', '192.168.0.7'])(
    'not %s: a name that was made to point here',
    async (host) => {
      const { status, body } = await ask('/api/commands', { host });
      expect(status).toBe(403);
      expect(body).not.toContain('summary');
    },
  );

  test.each(['http://news.example', 'http://127.0.0.1:1', 'https://127.0.0.1', 'null'])(
    'nothing that a page of %s sends',
    async (origin) => {
      const sent = await ask('/api/articles', { origin }, ARTICLE);
      expect([sent.status, await store.stories({ limit: 1 })]).toEqual([403, []]);
      expect((await ask('/api/run', { origin }, '{}')).status).toBe(403);
    },
  );

  test.each(['cross-site', 'same-site'])('not a page of another site (%s)', async (site) => {
    expect((await ask('/api/commands', { 'sec-fetch-site': site })).status).toBe(403);
    expect((await ask('/api/commands', { 'sec-fetch-site': 'same-origin' })).status).toBe(200);
  });
});

describe('a reader', () => {
  test.each([
    ['fr-CA,fr;q=0.9,en;q=0.8', 'L’actualité à partir', 'dossiers'],
    ['ja,de;q=0.7', 'Nachrichten aus geprüften', 'ereignisse'],
    ['es;q=0.2,en;q=0.9', 'News from checked records', 'stories'],
    ['ja', 'News from checked records', 'stories'],
  ])('of %s is answered in the language they would rather read', async (language, lead, name) => {
    const headers = { 'accept-language': language };
    const list = JSON.parse((await ask('/api/commands', headers)).body) as CommandInfo[];
    expect(list.find((command) => command.name === 'stories')?.label).toBe(name);
    const answer = await ask('/api/run', headers, '{"command":"help"}');
    expect(answer.body).toContain(lead);
  });
});

describe('the page', () => {
  test('runs nothing but its own files', async () => {
    const { headers, body } = await ask('/');
    const policy = String(headers['content-security-policy']);
    const importMap = /<script type="importmap">(.*?)<\/script>/s.exec(body)?.[1] ?? '';
    const hash = createHash('sha256').update(importMap).digest('base64');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain(`script-src 'self' 'sha256-${hash}'`);
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain('unsafe-inline');
    expect(policy).not.toContain('unsafe-eval');
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
    });
    expect(body).not.toMatch(/(src|href)="(https?:)?\/\//);
  });

  test('every module it imports is there', async () => {
    const { body } = await ask('/');
    const { imports } = JSON.parse(
      /<script type="importmap">(.*?)<\/script>/s.exec(body)?.[1] ?? '',
    ) as { imports: Record<string, string> };
    // A set that grows while it is walked is walked to its new end.
    const found = new Set(['/page/main.js']);
    for (const address of found) {
      const { status, headers, body } = await ask(address);
      expect([address, status]).toEqual([address, 200]);
      expect(headers['content-type']).toBe('text/javascript; charset=utf-8');
      const code = body.replace(/\/\*[^]*?\*\//g, '');
      for (const [, name] of code.matchAll(/\b(?:from|import) ?["']([^"']+)["']/g))
        found.add(locate(name!, address, imports));
    }
    expect(found).toContain('/vendor/lit-html/lit-html.js');
  });

  test.each([
    '/page/../server.ts',
    '/page/%2e%2e/server.ts',
    '/page/..%2fserver.ts',
    '/page/..\\server.ts',
    '/page/page.html',
    '/page/tsconfig.json',
    '/vendor/lit/../../package.json',
    '/vendor/lit/package.json',
    '/vendor/lit-html/node/lit-html.js',
    '/vendor/hono/dist/hono.js',
    '//etc/passwd',
    '/api/nothing',
    '/%ff%00',
  ])('there is nothing at %s', async (address) => {
    // 400 is what is no address at all.
    expect([400, 404]).toContain((await ask(address)).status);
  });
});

const locate = (name: string, from: string, imports: Readonly<Record<string, string>>): string => {
  if (name.startsWith('.')) return new URL(name, `http://page${from}`).pathname;
  const prefix = Object.keys(imports).find((key) => key.endsWith('/') && name.startsWith(key));
  return imports[name] ?? `${imports[prefix ?? ''] ?? name}${name.slice(prefix?.length)}`;
};

describe('commands', () => {
  test('are listed as they are', async () => {
    const listed = JSON.parse((await ask('/api/commands')).body) as CommandInfo[];
    expect(listed.map(({ name }) => name)).toEqual(commands.map(({ name }) => name));
    const person = listed.find(({ name }) => name === 'quotes')?.options[0];
    expect(person).toMatchObject({ name: 'person', required: true, completes: true });
    for (const { options } of listed)
      expect(options.at(-1)).toMatchObject({ name: 'private', kind: 'boolean', required: false });
  });

  test('run, with their card parsed and their answer as data', async () => {
    const { status, reply } = await post('/api/run', {
      command: 'quotes',
      options: { person: 'Ruiz' },
    });
    expect(status).toBe(200);
    expect(reply.answer?.kind).toBe('quotes');
    expect(reply.answer).toMatchObject({ quotations: [{ wordsKnown: true }] });
    expect(reply.message.components[0]?.type).toBe(17);
    expect(JSON.stringify(reply.message)).toContain('"kind":"quote"');
  });

  test('a button asks again', async () => {
    const { reply } = await post('/api/press', { customId: 'ask:quotes?person=Ana+Ruiz' });
    expect(reply.answer?.kind).toBe('quotes');
  });

  test('all that can be pressed asks: where no server is, nothing is changed and no form opens', async () => {
    const answers = [
      { command: 'summary' },
      { command: 'quotes', options: { person: 'nobody' } },
      { command: 'denials' },
      { command: 'stories' },
      { command: 'compare' },
    ];
    const runs = await Promise.all(answers.map((asked) => post('/api/run', asked)));
    const found = new Set(runs.flatMap(({ read }) => pressableIn(read)));
    for (const pressed of found) {
      const { read } = await post('/api/press', JSON.parse(pressed));
      for (const onward of pressableIn(read)) found.add(onward);
    }
    expect(found.size).toBeGreaterThan(9);
    for (const pressed of found) expect(pressed).toMatch(/^{"customId":"(ask|page|order|pick)[:.]/);
  });

  test('wordings say what differs from the words said, and nothing where nothing does', async () => {
    const said = 'We will not wait';
    const split = '“We will,” she said, “not wait”';
    const { status, read } = await post('/api/wordings', {
      said,
      printings: [
        { words: 'We won’t wait', start: 7 },
        { words: said, start: 0 },
        {
          words: split,
          start: 10,
          parts: [
            { start: 11, end: 18 },
            { start: 32, end: 40 },
          ],
        },
      ],
    });
    expect(status).toBe(200);
    const [other, ...same] = JSON.parse(read) as [unknown, ...unknown[]];
    expect(JSON.stringify(other)).toContain('“won’t” for “will not”');
    expect(same).toEqual([[], []]);
    expect((await post('/api/wordings', { said, printings: [{ words: said }] })).status).toBe(400);
  });

  test('another page or order is put in place of the one that was pressed', async () => {
    const inPlace = async (customId: string, values: string[] = []) =>
      (await post('/api/press', { customId, values })).reply.inPlace;
    expect(await inPlace('page:n0.1:quotes?person=Ana+Ruiz')).toBe(true);
    expect(await inPlace('order:quotes?person=Ana+Ruiz', ['oldest'])).toBe(true);
    expect(await inPlace('ask:quotes?person=Ana+Ruiz')).toBe(false);
    expect(await inPlace('page:n0.1:quotes?person=nobody')).toBe(false);
    expect(await inPlace('page:n0.1:nothing')).toBe(false);
  });

  test('options are completed from the index', async () => {
    const { body } = await ask('/api/complete?command=quotes&option=person&typed=rui');
    expect(JSON.parse(body)).toEqual([{ name: 'Ana Ruiz, mayor of Harbour', value: 'Ana Ruiz' }]);
  });

  test('articles are read by their id', async () => {
    const { body } = await ask('/api/articles/a0000000000000a1');
    expect(JSON.parse(body)).toMatchObject({ outlet: 'Harbour Gazette' });
    expect((await ask('/api/articles/c0')).status).toBe(404);
  });
});

/** Every press and choice that an answer offers, as the page sends it. */
const pressableIn = (read: string): string[] => {
  const found: string[] = [];
  JSON.parse(read, (_, part: { custom_id?: string; options?: { value: string }[] } | null) => {
    const { custom_id: customId, options = [] } = part ?? {};
    const choices = options.length > 0 ? options.map(({ value }) => [value]) : [[]];
    if (customId !== undefined)
      for (const values of choices) found.push(JSON.stringify({ customId, values }));
    return part;
  });
  return found;
};

describe('an article handed in', () => {
  const handIn = async (body: string | Uint8Array, name = 'bridge.md') => {
    const { status, body: read } = await ask(
      `/api/articles?${new URLSearchParams({ name }).toString()}`,
      {
        'content-type': 'application/octet-stream',
        origin: new URL(preview.url).origin,
        // What is not read to its end cannot be followed by another request.
        connection: 'close',
      },
      body,
    );
    return { status, reply: JSON.parse(read) as ArticleReply };
  };

  test('is on record, with the story it is told in; handed in again it leads there', async () => {
    const { status, reply } = await handIn(ARTICLE);
    const [story] = await store.stories({ limit: 9 });
    expect(status).toBe(200);
    expect(reply).toMatchObject({
      outcome: 'added',
      title: 'Old bridge to close',
      story: story?.id,
    });
    expect((await handIn(ARTICLE, 'other name.md')).reply).toEqual({
      ...reply,
      outcome: 'unchanged',
    });
  });

  test.each<[string, string | Uint8Array, RegExp]>([
    ['empty', '  \n ', /empty/],
    [
      'no text',
      Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0, 0, 0, 1]),
      /not a text file/,
    ],
    ['in another encoding', Uint8Array.from([0xff, 0xfe, 0x48, 0]), /UTF-8/],
    ['one word', 'Bridge', /no whole sentence/],
    ['the source of a web page', '<!doctype html><p>News</p>', /web page/],
    ['too large', 'x'.repeat(intake.mostBytes + 1), /larger than 5 MB/],
  ])('that is %s is refused, and the reason given', async (_what, body, reason) => {
    const { status, reply } = await handIn(body);
    expect(status).toBe(200);
    expect(reply).toEqual({ outcome: 'refused', reason: expect.stringMatching(reason) as string });
  });

  test('that is far too large is not read at all', async () => {
    expect((await handIn('x'.repeat(intake.mostBytes + 2))).status).toBe(400);
  });

  test('several at once are kept one after the other', async () => {
    const replies = await Promise.all(
      ['ferry', 'school', 'market'].map((what) =>
        handIn(ARTICLE.replaceAll('bridge', what), `../a\\${what}.md`),
      ),
    );
    expect(replies.map(({ reply }) => reply.outcome)).toEqual(['added', 'added', 'added']);
  });

  test('two pasted texts are two pages', async () => {
    const pages = ['The mill burnt down on Monday.', 'The mill burnt down. Nobody was hurt.'];
    for (const page of pages) await handIn(`The mill\n\n${page}`, '');
    const kept = await Array.fromAsync(store.allArticles(), ({ article }) => article.source);
    const names = kept.filter((name) => name.startsWith('pasted '));
    expect(new Set(names).size).toBe(2);
  });
});

describe('what is wrong is answered with a card', () => {
  test.each([
    ['no JSON', '{"command":'],
    ['no command', {}],
    ['a command that is no text', { command: 7 }],
    ['options that are no text', { command: 'quotes', options: { person: 7 } }],
    ['more than asked for', { command: 'help', options: {}, extra: true }],
    ['an option longer than Discord’s', { command: 'help', options: { a: 'x'.repeat(6001) } }],
    ['a body that is far too long', { command: 'help', options: { a: 'x'.repeat(100_000) } }],
  ])('%s', async (_what, body) => {
    const { status, reply } = await post('/api/run', body);
    expect(status).toBe(400);
    expect(reply.answer).toBeNull();
    expect(reply.message.components[0]?.type).toBe(17);
  });

  test.each([
    ['/api/run', { command: 'nonsense' }],
    ['/api/run', { command: '__proto__', options: {} }],
    ['/api/run', { command: 'quotes', options: {} }],
    ['/api/press', { customId: 'nonsense' }],
  ])('%s %j is a question the bot itself answers', async (address, body) => {
    const { status, reply } = await post(address, body);
    expect(status).toBe(200);
    expect(reply.message.components[0]?.type).toBe(17);
  });

  test('an index that cannot be read: the reference on the card is in the log', async () => {
    const { status, read } = await post('/api/run', { command: 'timeline', options: {} });
    expect(status).toBe(500);
    expect(read).not.toContain('on fire');
    const { reference } = error.mock.lastCall?.[0] as { reference: string };
    expect(read).toContain(reference);
  });
});

describe('a picture', () => {
  test('hangs at an address of its own; no other leads to one', async () => {
    // On a busy machine the first comes too late, and is there when it is asked for again.
    const url = await vi.waitUntil(
      async () => {
        const { read } = await post('/api/run', {
          command: 'compare',
          options: { story: 'bridge' },
        });
        return /"url":"(\/api\/pictures\/[0-9a-f]{64}\.png)"/.exec(read)?.[1];
      },
      { timeout: 20_000 },
    );
    const { status, headers } = await ask(url);
    expect([status, headers['content-type']]).toEqual([200, 'image/png']);
    expect(String(headers['content-security-policy'])).toContain("img-src 'self';");
    expect((await ask(url.replace(/.{5}\.png/, '00000.png'))).status).toBe(404);
    expect((await ask('/api/pictures/..%2f..%2fpackage.json')).status).toBe(404);
    expect((await ask(url, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });
});

test('a card whose picture is not there in time says so, and is not kept back by it', async () => {
  const gallery = { hang: () => Promise.resolve(null), find: () => null };
  const app = createApp({ summaries, intake, gallery, host: '127.0.0.1', log: { error } });
  const answer = await app.request('http://127.0.0.1/api/run', {
    method: 'POST',
    headers: { host: '127.0.0.1', 'content-type': 'application/json' },
    body: JSON.stringify({ command: 'compare', options: { story: 'bridge' } }),
  });
  const shown = JSON.stringify(await answer.json());
  expect(shown).toContain('Without its picture this time. Ask again to see it.');
  expect(shown).not.toContain('"type":12');
});

describe('the port', () => {
  test('in use: the message says which variable to change', async () => {
    const port = Number(new URL(preview.url).port);
    const second = startPreview({ summaries, intake, port });
    await expect(second).rejects.toThrow(PreviewError);
    await expect(second).rejects.toThrow(`Port ${port} is in use. Set PREVIEW_PORT`);
  });

  test('is free again after close, whoever is still connected', async () => {
    const first = await startPreview({ summaries, intake, port: 0 });
    await fetch(first.url, { headers: { connection: 'keep-alive' } });
    await first.close();
    const again = await startPreview({ summaries, intake, port: Number(new URL(first.url).port) });
    await again.close();
  });
});
