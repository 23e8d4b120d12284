import { expect, test } from 'vitest';
import { MAX_ARTICLE_BYTES, decodeText } from '../../../src/summaries/reading/bytes.ts';

const bytes = (...values: readonly (number | string)[]): Uint8Array =>
  Buffer.concat(values.map((v) => (typeof v === 'string' ? Buffer.from(v) : Buffer.from([v]))));

test.each<[string, Uint8Array, string]>([
  ['nothing', bytes(), 'empty'],
  ['white space', bytes(' \n\t\r\n'), 'empty'],
  ['a byte order mark alone', bytes(0xef, 0xbb, 0xbf), 'empty'],
  ['a picture', bytes(0x89, 'PNG\r\n', 0x1a, 0, 0, 0, 13), 'binary'],
  ['a PDF file, whose first bytes are text', bytes('%PDF-1.7\n1 0 obj\n'), 'binary'],
  ['a zip file', bytes('PK', 3, 4, 20, 0), 'binary'],
  ['zeros', new Uint8Array(5000), 'binary'],
  ['Windows-1252', bytes('caf', 0xe9, ' society'), 'not-utf8'],
  ['UTF-16 with its mark', bytes(0xff, 0xfe, 'H', 0, 'i', 0), 'not-utf8'],
  ['an overlong form', bytes(0xc0, 0xaf), 'not-utf8'],
  ['a surrogate in UTF-8', bytes(0xed, 0xa0, 0x80), 'not-utf8'],
  ['a text cut inside a character', bytes('caf', 0xc3), 'not-utf8'],
  ['the source of a web page', bytes('\n<!DOCTYPE html>\n<html><p>Hello.</p>'), 'web-page'],
  ['more than an article', new Uint8Array(MAX_ARTICLE_BYTES + 1).fill(97), 'too-large'],
  ['50 MB', new Uint8Array(50_000_000).fill(97), 'too-large'],
])('%s is refused', (_, content, kind) => {
  const decoded = decodeText(content);
  expect(decoded.ok ? null : decoded.reason.kind).toBe(kind);
});

test.each<[string, Uint8Array, string]>([
  ['a byte order mark', bytes(0xef, 0xbb, 0xbf, 'Hi'), 'Hi'],
  ['a stray NUL', bytes('The minister said', 0, ' no.'), 'The minister said\0 no.'],
  ['terminal colours', bytes(0x1b, '[31mNo.', 0x1b, '[0m'), '\u001b[31mNo.\u001b[0m'],
  ['letters of other scripts', bytes('Алберта, 阿尔伯塔'), 'Алберта, 阿尔伯塔'],
])('%s is text', (_, content, text) => {
  expect(decodeText(content)).toEqual({ ok: true, text });
});
