import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findArticleFiles, readArticleFile } from '../../../src/summaries/reading/files.ts';

let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'reading-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const write = (name: string, text = 'The vote is on Tuesday.'): string => {
  mkdirSync(join(folder, name, '..'), { recursive: true });
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

const find = async (...paths: readonly string[]) =>
  (await Array.fromAsync(findArticleFiles(paths))).map(({ path, problem }) =>
    problem ? `${relative(folder, path)}: ${problem.kind}` : relative(folder, path),
  );

test('a folder gives its articles in order, to any depth, and nothing hidden', async () => {
  for (const name of [
    'b.md',
    'a.txt',
    'c/d/e.markdown',
    'B.MD',
    'x.json',
    '.env',
    '.git/a.md',
    'c/.x.md',
  ])
    write(name);
  expect(await find(folder)).toEqual(['B.MD', 'a.txt', 'b.md', 'c/d/e.markdown']);
});

test('a file named is taken whatever its name; a path that is not there is told', async () => {
  const named = write('notes.text');
  expect(await find(named, join(folder, 'none.md'), join(named, 'a.md'), 'a\0b')).toEqual([
    'notes.text',
    'none.md: missing',
    'notes.text/a.md: missing',
    expect.stringMatching(/: unreadable$/),
  ]);
});

test('a folder reached twice is read once', async () => {
  write('a/one.md');
  symlinkSync(join(folder, 'a'), join(folder, 'b'));
  expect(await find(folder, folder, join(folder, 'a'))).toEqual(['a/one.md']);
});

test('links that go in a circle are refused', async () => {
  write('a/one.md');
  symlinkSync(folder, join(folder, 'a', 'up'));
  symlinkSync('self.md', join(folder, 'self.md'));
  symlinkSync('gone.md', join(folder, 'dangling.md'));
  expect(await find(folder)).toEqual([
    'a/one.md',
    'a/up: link-loop',
    'dangling.md: missing',
    'self.md: link-loop',
  ]);
});

const refusal = async (path: string) => {
  const read = await readArticleFile(path);
  return read.ok ? null : read.reason;
};

test.skipIf(process.platform === 'win32')('pipes and devices are refused at once', async () => {
  const pipe = join(folder, 'pipe.md');
  execFileSync('mkfifo', [pipe]);
  expect(await find(folder)).toEqual(['pipe.md: not-a-file']);
  expect(await refusal(pipe)).toEqual({ kind: 'not-a-file', what: 'pipe' });
  expect(await refusal('/dev/zero')).toEqual({ kind: 'not-a-file', what: 'device' });
});

test('a file is read under its own name, not under its path', async () => {
  const read = await readArticleFile(write('c/a.md', '---\noutlet: LA News\n---\nThe vote is on.'));
  expect(read).toMatchObject({ ok: true, article: { outlet: 'LA News', source: 'a.md' } });
});

test('what is no article is refused', async () => {
  const large = write('large.txt');
  truncateSync(large, 50_000_000);
  expect(await refusal(large)).toMatchObject({ kind: 'too-large' });
  expect(await refusal(write('empty.txt', ''))).toEqual({ kind: 'empty' });
  expect(await refusal(folder)).toEqual({ kind: 'not-a-file', what: 'folder' });
  expect(await refusal(join(folder, 'none.md'))).toEqual({ kind: 'missing' });
  expect(await refusal('a\0b')).toMatchObject({ kind: 'unreadable' });
  expect(await refusal('')).toEqual({ kind: 'missing' });
});

test.each<[string, string, 'no-text' | 'no-sentence' | null]>([
  ['one word', 'Pellworth', 'no-sentence'],
  ['one word with a full stop', 'Closed.', 'no-sentence'],
  ['headings', 'Quarry to Close\n\nLocal News\n\nVersion 2.5 of the plan', 'no-sentence'],
  ['signs', '* * *\n\n12 34', 'no-text'],
  ['a short sentence', 'Pits closed.', null],
  ['a sentence and one that breaks off', 'Mr. Keel closed the pit. Nobody was', null],
  ['a sentence in closing marks', '“The pit is (almost) closed.”)', null],
  ['a sentence without spaces', '采石场今天关闭了。', null],
  ['a text without a mark', 'ปิดเหมืองหินในวันนี้ '.repeat(20), null],
])('a file that holds %s', async (_, text, kind) => {
  expect((await refusal(write('quarry.txt', text)))?.kind ?? null).toBe(kind);
});

const HOSTILE = new URL('../../../../shared/hostile/text/path_traversal.json', import.meta.url);

if (!existsSync(HOSTILE)) console.warn('skipped: no ../shared/hostile/text beside the project');
test.skipIf(!existsSync(HOSTILE))(
  'the shared list of hostile paths opens nothing but articles',
  async () => {
    for (const path of JSON.parse(readFileSync(HOSTILE, 'utf8')) as readonly string[]) {
      const read = await readArticleFile(join(folder, path));
      expect(read.ok).toBe(false);
      expect(await find(join(folder, path))).not.toEqual([path]);
    }
  },
);
