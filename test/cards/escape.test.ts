import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, plainText } from '../../src/cards/message/escape.ts';
import { HOSTILE, hostileText } from '../support/hostile.ts';
import { markupIn, shownText, skeleton } from '../support/markup.ts';
import { readShared } from '../support/shared.ts';

/** Where cards put outside text, and the same place with a harmless word in it. */
const PLACES: readonly (readonly [string, (text: string) => string])[] = [
  ['alone', (text) => text],
  ['in bold', (text) => `**${text}**`],
  ['in a heading', (text) => `### ${text}`],
  ['quoted', (text) => `> “${text}” — **A**`],
  ['in a block quote', (text) => `> ${text}\n— A`],
  ['in small print', (text) => `a\n-# ${text}\nb`],
  ['beside itself', (text) => `${text} · ${text}`],
  ['in a list', (text) => `1. ${text}, <t:0:D>: ${text}`],
];

/** What Discord reads beyond what the parser knows: lists, other schemes, emoji names, invitations. */
const ONLY_DISCORD = [
  /^\s*(?:[-*+]|\d+[.)]) /m,
  /(?<!\\):\w+(?<!\\):/,
  /\w(?<!\\):\/\//,
  /<(?:https?|discord|mailto|tel|sms):/,
  /@(?:everyone|here)/i,
  /discord\.gg\//,
];

const expectInert = (text: string): void => {
  const escaped = escapeText(text);
  expect(markupIn(escaped)).toEqual([]);
  expect(escaped).not.toContain('\n');
  for (const pattern of ONLY_DISCORD) expect(escaped).not.toMatch(pattern);
  if (escaped === '') return;
  for (const [, place] of PLACES) expect(skeleton(place(escaped))).toBe(skeleton(place('a')));
};

describe('outside text', () => {
  it.each(HOSTILE.map((text) => [text.slice(0, 40), text]))('does nothing: %j', (_, text) => {
    expectInert(text);
  });

  it('does nothing, whatever it is', () => {
    fc.assert(fc.property(hostileText(), expectInert), { numRuns: 100 });
  });

  it('does nothing, whichever character it is', () => {
    // The planes in which anything but ideographs and private characters is assigned.
    for (const plane of [0, 1, 14])
      for (let block = plane * 256; block < (plane + 1) * 256; block += 1) {
        const all = Array.from({ length: 256 }, (_, at) => String.fromCodePoint(block * 256 + at));
        expect(markupIn(all.map((one) => escapeText(`a${one}`)).join(' '))).toEqual([]);
      }
  });

  const shared = readShared('hostile/text/discord_injection.json') as string[] | null;
  it.runIf(shared)('does nothing: the shared collection', () => {
    for (const text of shared ?? []) expectInert(text);
  });

  it('keeps its words', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(shownText(escapeText(text)).replaceAll('@\u200b', '@')).toBe(plainText(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['costs $14 million, 3% more – “a lot”', 'costs $14 million, 3% more – “a lot”'],
    ['at 10:30', 'at 10\\:30'],
    ['He said: no', 'He said: no'],
    ['1. one', '1\\. one'],
    ['2026 was', '2026 was'],
    ['-5 degrees', '\\-5 degrees'],
    ['and/or', 'and\\/or'],
    ['@everyone', '\\@\u200beveryone'],
  ])('is escaped no more than it must be: %s', (text, escaped) => {
    expect(escapeText(text)).toBe(escaped);
  });
});

describe('plain text', () => {
  it.each([
    ['white space', ' a\n\n b\tc\u2028d\u0085e\u001cf ', 'a b c d e f'],
    ['controls', 'a\u0000b\u001b[1mc\u009bd', 'ab[1mcd'],
    ['bidi controls', 'a\u202eb\u2066c\u2069', 'abc'],
    ['invisible characters', 'Ja\u200bne\u00ad Doe\ufe0f', 'Jane Doe'],
    ['half surrogate pairs', 'a\ud800b', 'a\ufffdb'],
    ['joiners in Latin', 'Ja\u200dne', 'Jane'],
    ['joiners in an emoji', '👩‍👧', '👩‍👧'],
    ['non-joiners in Persian', 'می\u200cخواهم', 'می\u200cخواهم'],
    ['joiners in Devanagari', 'क्\u200dष', 'क्\u200dष'],
    ['marks of living scripts', 'Việt ผู้ว่าฯ שָׁלוֹם', 'Việt ผู้ว่าฯ שָׁלוֹם'],
    ['piled-up marks', `Z${'\u0335'.repeat(50)}`, `Z${'\u0335'.repeat(4)}`],
    ['other scripts', 'Владимир 李小龍 أحمد', 'Владимир 李小龍 أحمد'],
  ])('%s', (_, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it('is stable: cleaning twice changes nothing', () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        expect(plainText(plainText(text))).toBe(plainText(text));
      }),
      { numRuns: 1000 },
    );
  });
});
