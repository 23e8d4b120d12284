import { expect, test } from 'vitest';
import { openFrontMatter } from '../../../src/summaries/reading/front-matter.ts';

const known = (yaml: string) => {
  const opened = openFrontMatter(`---\n${yaml}\n---\nText.`);
  return opened.ok ? opened.known : opened.reason;
};

const NOTHING = { outlet: null, title: null, url: null, published: null };

test('the four values are read, others passed over', () => {
  const opened = openFrontMatter(
    '---\noutlet: LA News\ntitle: "Ottawa: no"\nurl: https://example.com/a\npublished: 2026-01-29\ntags: [a]\n---\n\nText.',
  );
  expect(opened).toEqual({
    ok: true,
    known: {
      outlet: 'LA News',
      title: 'Ottawa: no',
      url: 'https://example.com/a',
      published: '2026-01-29',
    },
    body: '\n\nText.',
  });
});

test.each([
  ['a number for a title', 'title: 1984', { ...NOTHING, title: '1984' }],
  ['a title that other YAML takes for true', 'title: yes', { ...NOTHING, title: 'yes' }],
  ['a colon without marks', 'title: Ottawa: no', { ...NOTHING, title: 'Ottawa: no' }],
  [
    'a colon and marks inside',
    String.raw`title: He said: "no \ never"`,
    { ...NOTHING, title: String.raw`He said: "no \ never"` },
  ],
  ['a colon in marks', "title: 'Ottawa: no'", { ...NOTHING, title: 'Ottawa: no' }],
  ['empty values', 'outlet:\ntitle: ""\npublished: null\nurl: ~', NOTHING],
  ['a title over two lines', 'title: >\n  one\n  two', { ...NOTHING, title: 'one two' }],
  [
    'escapes that hide',
    String.raw`title: "a\0b\u200b\n\ud800c"`,
    { ...NOTHING, title: 'ab \ufffdc' },
  ],
  ['a time', 'published: 2026-01-29T10:00:00Z', { ...NOTHING, published: '2026-01-29' }],
  ['a date in words', 'published: Jan. 29, 2026', { ...NOTHING, published: '2026-01-29' }],
  ['an address that runs code', 'url: "javascript:alert(1)"', NOTHING],
  ['a file address', 'url: file:///etc/passwd', NOTHING],
  ['an address with a user in it', 'url: https://cbc.ca@example.com/', NOTHING],
  ['an address that is none', 'url: https://[', NOTHING],
  [
    'names of the language',
    '__proto__: {outlet: x}\nconstructor: y\ntitle: t',
    { ...NOTHING, title: 't' },
  ],
])('%s', (_, yaml, expected) => {
  expect(known(yaml)).toEqual(expected);
});

test.each([
  [
    'a colon without quotation marks in a value that is not ours',
    'outlet: A\nnote: Ottawa: no',
    { kind: 'not-yaml', line: 3 },
  ],
  ['a key twice', 'title: a\ntitle: b', { kind: 'not-yaml', line: 3 }],
  ['a list for a title', 'title: [a, b]', { kind: 'several-values', key: 'title' }],
  ['a map for an outlet', 'outlet: {name: a}', { kind: 'several-values', key: 'outlet' }],
  ['a day that is not', 'published: 2026-02-30', { kind: 'not-a-date' }],
  ['two days at once', 'published: 01/02/2026', { kind: 'not-a-date' }],
  ['nesting without end', `title: ${'['.repeat(10_000)}`, { kind: 'not-yaml', line: 2 }],
  ['a book', `title: ${'a'.repeat(20_000)}`, { kind: 'not-a-list' }],
  [
    'aliases that multiply',
    `title: x\na: &a [x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefghi', (k, i) => `${k}: &${k} [${Array(9).fill(`*${'abcdefgh'[i]!}`).join()}]`).join('\n')}`,
    { kind: 'not-a-list' },
  ],
])('%s is refused and says where', (_, yaml, reason) => {
  expect(known(yaml)).toEqual(reason);
});

test.each([
  ['no front matter', 'Text.'],
  ['a rule that is never closed', '---\ntitle: a\n\nText.'],
  ['text between two rules', '---\n\nHe said: "no": twice.\n\n---\nText.'],
  ['nothing between two rules', '---\n---\nText.'],
])('%s is text', (_, text) => {
  expect(openFrontMatter(text)).toEqual({ ok: true, known: null, body: text });
});
