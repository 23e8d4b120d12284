import { readFileSync, readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../src/summaries/extraction/names/index.ts';
import { splitSentences } from '../../../../src/summaries/extraction/sentences/index.ts';

const WORDS =
  'Sen. Mr. Dana Rath Owen Pike the of and de van said told who U.S. " “ ” ’s , . ( ) — \n\n Project Department \ud800 \0 é'.split(
    ' ',
  );
const newsLike = fc
  .array(fc.constantFrom(...WORDS), { maxLength: 80 })
  .map((words) => words.join(' '));
const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), newsLike);

describe('whatever the text', () => {
  it('every mention is a printed form of its entity, inside the text, in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { name, aliases, mentions } of findNames(text, splitSentences(text))) {
          expect(name).not.toBe('');
          expect(mentions.length).toBeGreaterThan(0);
          let last = -1;
          for (const { start, end } of mentions) {
            expect(start).toBeGreaterThan(last);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(text.length);
            expect([name, ...aliases]).toContain(text.slice(start, end).replace(/\s+/g, ' '));
            last = start;
          }
          expect(aliases).not.toContain(name);
        }
      }),
    );
  });

  it('the same text gives the same names', () => {
    fc.assert(
      fc.property(newsLike, (text) => {
        const sentences = splitSentences(text);
        expect(findNames(text, sentences)).toEqual(findNames(text, sentences));
      }),
    );
  });

  it('does without sentences', () => {
    expect(findNames('Sen. Dana Whitlock spoke.', []).map(({ name }) => name)).toEqual([
      'Dana Whitlock',
    ]);
  });
});

describe('long and odd texts', () => {
  const LENGTH = 300_000;
  it.each([
    ['one capital after another', 'Rath '],
    ['two namesakes by turns', 'Jeff Rath said. Bob Rath said. Rath said. '],
    ['ever new namesakes', null],
    ['titles without end', 'President '],
    ['particles without end', 'Dana de '],
    ['initials without end', 'U.'],
    ['of without end', 'Department of '],
    ['hyphens', 'A-'],
    ['apostrophes', 'O’'],
    ['one word', 'A'],
  ])('%s', (_what, unit) => {
    const text =
      unit === null
        ? Array.from(
            { length: 20_000 },
            (_, at) => `A${String(at)}a Rath met B${String(at)} Inc. `,
          ).join('')
        : unit.repeat(LENGTH / unit.length);
    expect(findNames(text, [{ start: 0, end: text.length }]).length).toBeLessThan(text.length);
  });
});

const SEEDS = new URL('../../../../../shared/seeds/', import.meta.url);
const seeds = (() => {
  try {
    return readdirSync(SEEDS).filter((file) => file.endsWith('.txt'));
  } catch {
    console.info('skipped: ../shared/seeds is not there');
    return [];
  }
})();

describe.skipIf(seeds.length === 0)('the first articles', () => {
  it.each(seeds)('%s', (file) => {
    const text = readFileSync(new URL(file, SEEDS), 'utf8');
    const names = findNames(text, splitSentences(text));
    const rolesOf = (name: string) => names.find((entity) => entity.name === name)?.roles;
    expect(rolesOf('Jeff Rath')).toContain('leader of the Alberta Prosperity Project');
    expect(rolesOf('Donald Trump')).toEqual(['President']);
    expect(rolesOf('Mark Carney')?.[0]).toBe('Canadian Prime Minister');
    const of = (kind: string) =>
      names.filter((entity) => entity.kind === kind).map(({ name }) => name);
    expect(of('organisation')).toEqual(
      expect.arrayContaining([
        'Alberta Prosperity Project',
        'Financial Times',
        'State Department',
        'White House',
        'Treasury Department',
        'Truth Social',
      ]),
    );
    expect(of('place')).toEqual(
      expect.arrayContaining(['Alberta', 'Canada', 'China', 'Ottawa', 'Beijing', 'Washington']),
    );
    expect(names.find(({ name }) => name === 'Financial Times')?.aliases).toContain('FT');
  });
});
