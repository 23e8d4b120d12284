import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findDenials } from '../../../../src/summaries/extraction/denials/index.ts';
import type { FoundQuotation, NamedEntity, Span } from '../../../../src/summaries/types.ts';

const words = fc.oneof(
  fc.constantFrom(
    ...'Marsh she the company denied denies that not never no deal was said , . “ ” I did true false call it report reject claim declined to comment downplay by has and who which nothing to do with them played down'.split(
      ' ',
    ),
  ),
  fc.string({ unit: 'binary', maxLength: 5 }),
);
const texts = fc.array(words, { maxLength: 60 }).map((list) => list.join(' '));

/** A text cut somewhere into sentences, with a name and a quotation somewhere in it. */
const cutUp = (text: string, at: number): [Span[], NamedEntity[], FoundQuotation[]] => {
  const middle = Math.min(text.length, at);
  const span = { start: Math.floor(middle / 2), end: middle };
  const name: NamedEntity = {
    name: 'Marsh',
    kind: 'person',
    gender: null,
    roles: [],
    aliases: [],
    mentions: [span],
  };
  const quotation: FoundQuotation = {
    kind: 'direct',
    parts: [{ start: middle, end: text.length }],
    speaker: null,
  };
  return [
    [
      { start: 0, end: middle },
      { start: middle, end: text.length },
    ],
    [name],
    [quotation],
  ];
};

const nobody = (): null => null;

it('gives true spans, cues and claims inside the text, whatever it is', () => {
  fc.assert(
    fc.property(texts, fc.nat(200), (text, at) => {
      for (const { start, end, cue, claim, by } of findDenials(text, ...cutUp(text, at), nobody)) {
        for (const span of [
          { start, end },
          cue,
          ...(claim ? [claim] : []),
          ...(by?.mention ? [by.mention] : []),
        ]) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
        expect(cue.start).toBeGreaterThanOrEqual(start);
        expect(cue.end).toBeLessThanOrEqual(end);
      }
    }),
    { numRuns: 300 },
  );
});

it('takes hostile text in its stride', () => {
  for (const unit of [
    'denied ',
    'did not respond to the ',
    'no no ',
    'that was not ',
    "n't ",
    '\0\uD800',
  ]) {
    const text = unit.repeat(20_000);
    expect(() => findDenials(text, ...cutUp(text, 3_000), nobody)).not.toThrow();
  }
});
