import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Card } from '../../src/cards/parts/fit.ts';
import type { CardPart } from '../../src/cards/parts/part.ts';
import { text } from '../../src/cards/message/container.ts';
import { fitCard } from '../../src/cards/parts/fit.ts';
import type { Paging } from '../../src/cards/parts/paging.ts';
import { flatten } from '../../src/cards/message/limits.ts';
import { checkMessage } from '../support/message-limits.ts';
import { textsOf } from '../support/message-texts.ts';
import { withoutPicture } from '../../src/cards/message/message.ts';
import { wordsOf } from '../../src/cards/words/index.ts';

const english = wordsOf('en');

const card = (parts: readonly CardPart[], rest: Partial<Card> = {}): Card => ({
  accent: 0,
  head: '### Head',
  parts,
  more: 0,
  moreLine: (count) => `and ${String(count)} more`,
  notes: [],
  sources: [],
  ...rest,
});

const records = (count: number, ...lengths: readonly [number, ...number[]]): CardPart['records'] =>
  Array.from({ length: count }, (_, at) => {
    const [first, ...rest] = lengths.map((length) => () => `${String(at)}:`.padEnd(length, '*'));
    return [first!, ...rest];
  });

describe('fitting a card', () => {
  it('shows everything that fits, in order', () => {
    const fitted = fitCard(
      english,
      card(
        [
          { heading: 'A', records: records(2, 10) },
          { heading: 'B', records: records(1, 10) },
        ],
        { notes: ['note'], sources: [() => [text('sources')]] },
      ),
    );
    expect(textsOf(fitted)).toEqual([
      '### Head',
      '**A**',
      '0:********',
      '1:********',
      '**B**',
      '0:********',
      'sources',
      '-# note',
    ]);
  });

  it('says how many are left out, those not handed in among them', () => {
    const fitted = fitCard(
      english,
      card([{ heading: null, records: records(10, 1000) }], { more: 30 }),
    );
    expect(textsOf(fitted).map((shown) => shown.slice(0, 14))).toEqual([
      '### Head',
      '0:************',
      '1:************',
      '2:************',
      'and 37 more',
    ]);
  });

  it('gives every part a record before any gets its second', () => {
    const fitted = fitCard(
      english,
      card([
        { heading: 'A', records: records(9, 1500) },
        { heading: 'B', records: records(9, 1500) },
      ]),
    );
    expect(textsOf(fitted).map((shown) => shown.slice(0, 5))).toEqual([
      '### H',
      '**A**',
      '0:***',
      '**B**',
      '0:***',
      'and 1',
    ]);
  });

  it('shows the first of a part shorter rather than not at all, and counts others it would have to cut', () => {
    const shownOf = (...parts: CardPart['records'][]) =>
      textsOf(fitCard(english, card(parts.map((list) => ({ heading: null, records: list })))))
        .filter((shown) => shown.includes('*'))
        .map(({ length }) => length);
    expect(shownOf(records(3, 3000, 700))).toEqual([3000]);
    expect(shownOf(records(1, 3000), records(2, 3000, 700))).toEqual([3000, 700]);
  });

  it('keeps room for the sources once every part has a record', () => {
    const sources = [() => [text('s'.repeat(1000))], () => [text('s'.repeat(100))]];
    const fitted = fitCard(
      english,
      card([{ heading: null, records: records(9, 1900) }], { sources }),
    );
    expect(textsOf(fitted).at(-1)).toBe('s'.repeat(1000));
  });

  it('goes through its parts page by page, each record once and whole where a page holds it', () => {
    // Nothing between: what stands beside a record takes less than 1,000 characters.
    const fits = fc.integer({ min: 20, max: 3000 });
    const tooLong = fc.integer({ min: 4001, max: 5000 });
    const part = fc.array(fc.oneof({ weight: 4, arbitrary: fits }, tooLong), { maxLength: 30 });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.nat(1000), (lengths, more) => {
        const named = lengths.map((list, at) =>
          list.map((length, n) => ({ name: `${String(at)}.${String(n)}:`, length })),
        );
        const parts = named.map((list, at): CardPart => ({
          heading: `Heading ${String(at)}`,
          records: list.map(({ name, length }) => [
            () => name.padEnd(length, '*'),
            () => `${name}short`,
          ]),
        }));
        const read: string[] = [];
        for (let start = 0, next: number | null = 0; next !== null; start = next ?? start) {
          next = null;
          const paging: Paging = {
            start,
            back: start > 0 ? 'back' : null,
            next: (at) => (at > start ? `next ${String(at)}` : null),
            menu: null,
            order: 'newest',
            usual: true,
            anew: false,
          };
          const sources = [() => [text('s'.repeat(800))], () => [text('sources')]];
          const fitted = fitCard(
            english,
            card(parts, { more, sources, notes: ['note'], paging, inSequence: true }),
          );
          expect(checkMessage(fitted)).toEqual([]);
          const texts = textsOf(fitted);
          expect(texts.some((content) => /^s(?:s+|ources)$/.test(content))).toBe(true);
          const shown = texts.filter((content) => /^\d+\.\d+:/.test(content));
          expect(shown.slice(1).some((content) => content.endsWith('short'))).toBe(false);
          read.push(...shown);
          const last = texts.find((content) => content.startsWith('and '));
          const left = named.flat().length - read.length + more;
          expect(last).toBe(left > 0 ? `and ${String(left)} more` : undefined);
          for (const part of fitted.components.flatMap(flatten))
            if ('custom_id' in part && part.custom_id.startsWith('next '))
              next = Number(part.custom_id.slice('next '.length));
        }
        expect(read.map((content) => content.replace(/\*+$/, ''))).toEqual(
          named.flat().map(({ name, length }) => name + (length > 4000 ? 'short' : '')),
        );
      }),
      { numRuns: 200 },
    );
  });

  it('stays inside the limits and miscounts nothing', () => {
    const part = fc.record({
      heading: fc.constantFrom(null, 'Heading'),
      records: fc
        .tuple(fc.nat(60), fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 500 }))
        .map(([count, long, short]) => records(count, long, short)),
    });
    fc.assert(
      fc.property(fc.array(part, { maxLength: 4 }), fc.nat(1000), (parts, more) => {
        const rest = {
          more,
          alt: 'A picture.',
          notes: ['note'],
          sources: [() => [text('sources')]],
        };
        const fitted = fitCard(english, card(parts, rest));
        expect(checkMessage(fitted)).toEqual([]);
        expect(checkMessage(withoutPicture(fitted, english.pictures.missing))).toEqual([]);
        const texts = textsOf(fitted);
        const shown = texts.filter((content) => /^\d+:/.test(content)).length;
        const left = Number(
          /^and (\d+) more$/.exec(texts.find((content) => content.startsWith('and ')) ?? '')?.[1] ??
            0,
        );
        expect(shown + left).toBe(
          more + parts.reduce((sum, { records }) => sum + records.length, 0),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('shows nothing that has no line left in its menu: the next page does', () => {
    const choices = (from: number) =>
      Array.from({ length: 9 }, (_, at) => ({ label: 'x', value: String(from + at) }));
    const [begins, kept, twice, left] = [choices(0), choices(9), choices(12), choices(20)];
    const parts = [{ heading: null, records: records(3, 10), choices: [kept, twice, left] }];
    const menu = { menu: 'menu', menuBegins: begins };
    for (const inSequence of [false, true]) {
      const fitted = fitCard(english, card(parts, { ...menu, inSequence }));
      expect(textsOf(fitted)).toEqual(['### Head', '0:********', '1:********', 'and 1 more']);
      const shown = fitted.components.flatMap(flatten).find(({ type }) => type === 3);
      expect(shown).toHaveProperty('options.length', 21);
    }
    const without = fitCard(english, card(parts));
    expect(textsOf(without)).toHaveLength(4);
  });
});
