import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run, start } from '../support/node.ts';
import { shell } from '../support/shell.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-'));
const settings = { STORE_URL: `sqlite:${join(folder, 'index.sqlite')}`, LOG_LEVEL: 'warn' };
const cli = (...args: string[]) => shell(args, settings);
const inFolder = (name: string, content: string | Uint8Array) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(async () => {
  const { code, out, err } = await run('src/cli.ts', ['ingest', 'data/articles'], settings);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toMatch(/^added .*\nadded .*\n2 added, 0 unchanged, 0 refused\n$/);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('ingest', () => {
  test('a folder without articles is said to hold none', async () => {
    const { code, err } = await cli('ingest', mkdtempSync(join(folder, 'empty-')));
    expect(code).toBe(1);
    expect(err).toMatch(/^There is no article in .*empty-/);
  });

  test('changes nothing the second time', async () => {
    expect((await cli('ingest', 'data/articles')).out).toContain('0 added, 2 unchanged, 0 refused');
  });

  test('one bad file stops no other, and is refused with the reason', async () => {
    const bad = inFolder('bad.txt', new Uint8Array([0xff, 0xfe, 0x00, 0x80, 0xc3]));
    const empty = inFolder('empty.md', '');
    const { code, out } = await cli('ingest', bad, empty, '/nowhere.md', 'data/articles');
    expect(code).toBe(1);
    expect(out).toContain('0 added, 2 unchanged, 3 refused');
    for (const line of out.split('\n').filter((text) => text.startsWith('refused'))) {
      expect(line).toMatch(/^refused +\S+ {2}\S.+/);
    }
  });
});

const LOGGED = ['article', 'end', 'level', 'msg', 'record', 'start', 'time'];

describe('brief', () => {
  test('asks what the slash command asks, as text', async () => {
    const { code, out } = await cli('brief', 'quotes', '--person', 'Rath');
    expect(code).toBe(0);
    expect(out).toContain('“The US is extremely enthusiastic about a free and independent Alberta');
    expect(out).toContain('reworded by Internewscast');
  });

  test.each<[string, string[], Record<string, string>]>([
    ['--language', ['citations', '--personne', 'Rath', '--language', 'fr-CA'], {}],
    ['the system', ['quotes', '--person', 'Rath'], { LANG: 'fr_CA.UTF-8' }],
  ])('in the language of %s', async (_, args, locale) => {
    const { code, out } = await shell(['brief', ...args], { ...settings, ...locale });
    expect(code).toBe(0);
    expect(out).toContain('reformulé par Internewscast');
    expect(out).toContain('«\u00a0The US is extremely enthusiastic about a free');
  });

  test('and as data whose words stand in the exported article', async () => {
    const { out } = await cli('brief', 'quotes', '--person', 'rath', '--json');
    const { quotations } = JSON.parse(out) as {
      quotations: {
        speaker: { name: string; role: string };
        printings: { article: string; start: number; end: number; words: string }[];
      }[];
    };
    expect(quotations).toHaveLength(2);
    expect(quotations[0]?.speaker).toMatchObject({
      name: 'Jeff Rath',
      role: 'leader of the Alberta Prosperity Project',
    });
    const index = (await cli('export')).out.trim().split('\n');
    const texts = new Map(
      index
        .map((line) => JSON.parse(line) as Record<string, string>)
        .filter((line) => line['@type'] === 'NewsArticle')
        .map(({ identifier, articleBody }) => [identifier, articleBody]),
    );
    for (const { article, start, end, words } of quotations.flatMap((each) => each.printings)) {
      expect(texts.get(article)?.slice(start, end)).toBe(words);
    }
  });

  test('a record whose article changed is left out; the log says where it stood, in none of its words', async () => {
    const path = join(folder, 'changed.sqlite');
    copyFileSync(join(folder, 'index.sqlite'), path);
    const db = new DatabaseSync(path);
    db.exec(
      `UPDATE article SET article = replace(article, 'extremely enthusiastic', 'not at all so')`,
    );
    db.close();
    const asked = ['brief', 'quotes', '--person', 'Rath'];
    const { out, err } = await run('src/cli.ts', asked, { STORE_URL: `sqlite:${path}` });
    expect(out).toContain('the words no longer match the stored article');
    const logged = err
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as object);
    expect(logged.length).toBeGreaterThan(0);
    for (const line of logged) expect(Object.keys(line).sort()).toEqual(LOGGED);
  });

  test('--json is JSON whatever is asked', async () => {
    const help = JSON.parse((await cli('brief', 'help', '--json')).out) as object;
    expect(help).toMatchObject({ text: expect.stringContaining('/quotes') as string });
  });

  test('a name that is only alike is offered, not answered for', async () => {
    expect((await cli('brief', 'quotes', '--person', 'Rathe')).out).toMatch(
      /No one called “Rathe”[^]*Did you mean Jeff Rath\?/,
    );
  });

  test.each(['brief', 'ingest', 'extract', 'export', 'import', 'rebuild', 'invite'])(
    '%s --help says how it is called and does nothing else',
    async (name) => {
      const { code, out, err } = await cli(name, '--help');
      expect({ code, err }).toEqual({ code: 0, err: '' });
      expect(out).toMatch(new RegExp(`^Usage: ${name}\\b`));
    },
  );

  test.each([
    [['brief']],
    [['brief', 'nonsense']],
    [['brief', 'quotes']],
    [['brief', 'quotes', '--colour', 'red']],
    [['nonsense']],
    [['ingest']],
    [['extract']],
    [['rebuild', 'all']],
  ])('%j says how it is called, with exit code 2', async (args) => {
    const { code, err } = await cli(...args);
    expect(code).toBe(2);
    expect(err).toMatch(/quotes|ingest|extract|Usage: rebuild/);
  });

  test.each([
    [['brief', 'nope'], 'There is no command called nope.'],
    [['brief', 'ask', '--question', ' '], '--question is missing.'],
    [['ingest', '--bogus', 'data/articles'], 'ingest has no option --bogus.'],
  ])('%j names the mistake', async (args, mistake) => {
    const { code, err } = await cli(...args);
    expect(code).toBe(2);
    expect(err).toContain(mistake);
  });
});

test('a program of its own ends with that code', async () => {
  const { code, err } = await run('src/cli.ts', ['nonsense'], settings);
  expect(code).toBe(2);
  expect(err).toContain('ingest');
});

test('paths are the user’s, wherever npm runs the script', async () => {
  const { out } = await shell(['ingest', 'articles'], {
    ...settings,
    INIT_CWD: join(import.meta.dirname, '../../data'),
  });
  expect(out).toContain('0 added, 2 unchanged, 0 refused');
});

describe('export and rebuild', () => {
  test('an index without articles is not said to be rebuilt', async () => {
    const empty = { STORE_URL: `sqlite:${join(folder, 'none.sqlite')}` };
    const { code, err } = await shell(['rebuild'], { ...settings, ...empty });
    expect(code).toBe(1);
    expect(err).toContain('there is nothing to rebuild');
  });

  test('a rebuild gives the same bytes', async () => {
    const before = (await cli('export')).out;
    expect((await cli('rebuild')).out).toContain('2 articles read again');
    expect((await cli('export')).out).toBe(before);
  });

  test('the order articles came in makes no difference', async () => {
    const other = { ...settings, STORE_URL: `sqlite:${join(folder, 'other.sqlite')}` };
    await shell(['ingest', 'data/articles/internewscast.md'], other);
    await shell(['ingest', 'data/articles'], other);
    expect((await shell(['export'], other)).out).toBe((await cli('export')).out);
  });
});

describe('import', () => {
  const empty = (name: string) => ({
    ...settings,
    STORE_URL: `sqlite:${join(folder, name)}`,
  });
  const importing = (lines: string, name: string) =>
    shell(['import', inFolder(`${name}.jsonl`, lines)], empty(`${name}.sqlite`));

  test('gives the same index, byte for byte', async () => {
    const exported = (await cli('export')).out;
    expect((await importing(exported, 'whole')).out).toBe('2 articles and 1 story imported\n');
    const again = empty('whole.sqlite');
    expect((await shell(['export'], again)).out).toBe(exported);
    expect((await shell(['brief', 'summary'], again)).out).toBe(
      (await cli('brief', 'summary')).out,
    );
    expect((await shell(['ingest', 'data/articles'], again)).out).toContain('0 added, 2 unchanged');
  });

  test('goes into an empty index only', async () => {
    const { code, err } = await cli('import', inFolder('x.jsonl', (await cli('export')).out));
    expect(code).toBe(1);
    expect(err).toContain('holds articles already');
  });

  test('names a bad line by its number', async () => {
    const { code, err } = await importing('{', 'bad');
    expect(code).toBe(1);
    expect(err).toBe('line 1: no JSON\n1 bad line; nothing is imported\n');
  });

  test('export --markdown is a text to read', async () => {
    const { out } = await cli('export', '--markdown');
    expect(out).toMatch(/^# .+\n\n## Reported\n\n- /);
    expect((await cli('export', '--yaml')).code).toBe(2);
  });
});

describe('extract', () => {
  test('writes a row for a row, reports a bad one by its line and goes on', async () => {
    const text = '“It is done,” said Ana Ruiz, the mayor. She left on 3 March 2026.';
    const rows = [
      JSON.stringify({ id: 'a', text }),
      '{"id": 1}',
      'no json',
      JSON.stringify({ id: 'b', text: '' }),
    ];
    const { code, out, err } = await cli('extract', inFolder('rows.jsonl', rows.join('\n')));
    expect(code).toBe(1);
    expect(err).toMatch(/line 2 skipped: .+\nline 3 skipped: no JSON\n2 rows, 2 skipped/);
    const found = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(found.map(({ id }) => id)).toEqual(['a', 'b']);
    expect(found[0]).toMatchObject({
      sentences: [{ start: 0 }, { end: text.length }],
      quotes: [{ start: 1, speaker: { text: 'Ana Ruiz', name: 'Ana Ruiz' } }],
      denials: [],
      declined: [],
      dates: [{ from: '2026-03-03', to: '2026-03-03' }],
    });
  });

  test('a pronoun for nobody who is named stands beside its quotation without a name', async () => {
    const row = JSON.stringify({ id: 'a', text: '“It just came out,” she said.' });
    const { out } = await cli('extract', inFolder('pronoun.jsonl', row));
    expect(JSON.parse(out)).toMatchObject({
      quotes: [{ start: 1, speaker: { start: 20, text: 'she', name: null } }],
    });
  });

  test.each(['extract', 'import'])('%s of a file that is not there says so', async (name) => {
    const { code, err } = await cli(name, join(folder, 'nowhere.jsonl'));
    expect(code).toBe(1);
    expect(err).toMatch(/nowhere\.jsonl: there is no such file or folder\n$/);
  });

  test('of one row is one row', async () => {
    const { err } = await cli('extract', inFolder('row.jsonl', '{"id": "a", "text": ""}'));
    expect(err).toBe('1 row, 0 skipped\n');
  });
});

describe('invite', () => {
  const invite = (more: Record<string, string>) => shell(['invite'], { ...settings, ...more });

  test('prints the link with the scopes a slash command bot needs', async () => {
    const { out } = await invite({ DISCORD_APPLICATION_ID: '123456789012345678' });
    const link = new URL(out.trim());
    expect(link.searchParams.get('client_id')).toBe('123456789012345678');
    expect(link.searchParams.get('scope')).toBe('bot applications.commands');
  });

  test('prints the link to one’s own account', async () => {
    const id = { DISCORD_APPLICATION_ID: '123456789012345678' };
    const { out } = await shell(['invite', '--account'], { ...settings, ...id });
    expect(Object.fromEntries(new URL(out.trim()).searchParams)).toEqual({
      client_id: '123456789012345678',
      scope: 'applications.commands',
      integration_type: '1',
    });
    const wrong = await shell(['invite', '--acount'], { ...settings, ...id });
    expect(wrong.code).toBe(2);
  });

  test('reads the id from the token, and never prints the token', async () => {
    const token = `${Buffer.from('123456789012345678').toString('base64url')}.abcdef.ghijklmnopqrstuvwxyz`;
    const { out } = await invite({ DISCORD_TOKEN: token });
    expect(out).toContain('client_id=123456789012345678');
    expect(out).not.toContain('ghijkl');
  });

  test('says of a token that names no application that it is none', async () => {
    const { code, err } = await invite({ DISCORD_TOKEN: 'abc' });
    expect(code).toBe(1);
    expect(err).toContain('DISCORD_TOKEN names no application');
  });

  test('says what to set when it knows no application', async () => {
    const { code, err } = await invite({});
    expect(code).toBe(1);
    expect(err).toContain('DISCORD_APPLICATION_ID');
  });
});

describe('npm start', () => {
  test('without a token ingests the samples and serves the preview', async () => {
    const child = start('src/bot.ts', [], {
      STORE_URL: `sqlite:${join(folder, 'first.sqlite')}`,
      PREVIEW_PORT: '0',
    });
    const address = await new Promise<string>((resolve, reject) => {
      let out = '';
      child.stdout.on('data', (data: Buffer) => {
        out += data.toString();
        const found = /(http:\/\/127\.0\.0\.1:\d+\S*)/.exec(out)?.[1];
        if (found) resolve(found);
      });
      child.on('close', () => {
        reject(new Error(out));
      });
    });
    const page = await fetch(address);
    expect(page.status).toBe(200);
    const closed = new Promise((resolve) => child.on('close', resolve));
    child.kill('SIGTERM');
    expect(await closed).toBe(0);
  });

  test('wrong settings: one message naming every problem, exit code 1', async () => {
    const { code, err, out } = await run('src/bot.ts', [], {
      PREVIEW_PORT: 'x',
      LOG_LEVEL: 'loud',
    });
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/PREVIEW_PORT[^]*LOG_LEVEL/);
  });

  test('a store that is no database: one clear message, exit code 1', async () => {
    const path = inFolder('not.sqlite', 'this is not a database, it only looks like a file of one');
    const { code, err } = await run('src/bot.ts', [], { STORE_URL: `sqlite:${path}` });
    expect(code).toBe(1);
    expect(err).toContain(path);
    expect(err).not.toMatch(/\n\s+at /);
  });
});
