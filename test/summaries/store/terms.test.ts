import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stem } from '../../../src/summaries/store/stem.ts';
import { fold, queryTerms, terms, words } from '../../../src/summaries/store/terms.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('words', () => {
  test.each([
    ["Saskatchewan's wheat", ['saskatchewan', 'wheat']],
    ['the U.S.–Québec pact, the U.S.’s', ['the', 'us', 'quebec', 'pact', 'the', 'us']],
    ['J.D. Vance and JD Vance', ['jd', 'vance', 'and', 'jd', 'vance']],
    ["O’Brien and O'Brien don’t", ['obrien', 'and', 'obrien', 'dont']],
    ['177,000 or 1,234,567', ['177000', 'or', '1234567']],
    ['3.5 percent, 12.', ['3.5', 'percent', '12']],
    ['2026-01-29', ['2026', '01', '29']],
    ['COVID-19 at the G7', ['covid', '19', 'at', 'the', 'g7']],
    ['Ærø, Łódź, Straße, ﬁnal, Ｗｉｄｅ', ['aero', 'lodz', 'strasse', 'final', 'wide']],
    ['Ja\u200bne, soft\u00adly', ['jane', 'softly']],
    ['Владимир Путин', ['владимир', 'путин']],
    ['李小龍 said', ['李', '小', '龍', 'said']],
    ['हिन्दी', ['हिन्दी']],
    ['', []],
    ['?! — “” \0 \ud800', []],
  ])('of %j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('of composed and decomposed text are the same', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(words(text.normalize('NFD'))).toEqual(words(text.normalize('NFC')));
      }),
    );
  });

  test('hold nothing a query language could read as its own', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const word of words(text)) expect(word).toMatch(/^[\p{L}\p{M}\p{N}.]{1,64}$/u);
      }),
    );
  });

  test('are folded already: folding them again changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });

  test.each(['a.', '1,', '111,', '1.', "x'", 'é', '\u0301', 'a\u0315\u0300', '李', '\ud800', '--'])(
    'of a long run of %j are found in linear time',
    (unit) => {
      const took = (length: number) => {
        const start = performance.now();
        words(unit.repeat(length));
        return performance.now() - start;
      };
      took(50_000);
      // Quadratic time would take a minute.
      expect(took(300_000)).toBeLessThan(8_000);
    },
  );

  test('English reads as it does beside a word of another language', () => {
    const english = fc.string({
      unit: fc.constantFrom(...Array.from(`abS019 .,'’“”-—\n%$`)),
      maxLength: 30,
    });
    fc.assert(
      fc.property(english, (text) => {
        expect(words(text)).toEqual(words(`${text} é`).slice(0, -1));
      }),
    );
  });
});

describe('stems', () => {
  test.each([
    'deny denies denied denying',
    'tariff tariffs',
    'trade trades traded trading',
    'plan plans planned planning',
    'agree agrees agreed agreeing',
    'party parties',
    'tax taxes taxed',
    'price prices pricing',
    'call calls called calling',
    'ally allies',
    'refer refers referred referring',
    'meeting meetings',
    'exceed exceeded exceeding exceeds',
  ])('are one for %s', (forms) => {
    expect(new Set(forms.split(' ').map(stem)).size).toBe(1);
  });

  test.each([
    'news new',
    'us use',
    'independent depend',
    'no not',
    'king kin',
    'bed be',
    'gas gap',
    'border bored',
    'union unit',
    'bus bu',
    'canada canal',
  ])('are apart for %s', (different) => {
    expect(new Set(different.split(' ').map(stem)).size).toBe(2);
  });

  test.each(['no', 'not', 'against', 'never', 'without', 'may'])('keep %j findable', (word) => {
    expect(terms(word)).toHaveLength(1);
  });

  test('never empty a word', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{1,9}(ed|ing|s|ies|eed)?$/), (word) => {
        expect(stem(word).length).toBeGreaterThanOrEqual(Math.min(word.length, 2));
      }),
    );
  });
});

describe('a question', () => {
  test('leaves out function words and says each stem once', () => {
    expect(queryTerms('the tariffs on tariff and a "canola" OR *')).toEqual(['tarif', 'canola']);
  });

  test('is cut to 16 words, however long the page pasted', () => {
    expect(queryTerms(Array.from({ length: 99 }, (_, at) => `w${at}`).join(' '))).toHaveLength(16);
    expect(queryTerms('ba'.repeat(2_500_000))).toEqual(['ba'.repeat(32)]);
  });

  test.each(['', '?', 'the', 'of the', '"*"'])(
    'without a word of its own is empty: %j',
    (asked) => {
      expect(queryTerms(asked)).toEqual([]);
    },
  );
});
