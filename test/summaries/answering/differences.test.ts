import fc from 'fast-check';
import { expect, test } from 'vitest';
import { differencesOf } from '../../../src/summaries/answering/differences.ts';

const shown = (wording: string, said: string): string =>
  differencesOf(wording, said)
    .map(({ kind, words }) => ({ same: words, added: `+[${words}]`, missing: `-[${words}]` })[kind])
    .join(' ');

test.each([
  ['We will go', 'We will go', 'We will go'],
  ['“We will go,”', 'we will go.', '“We will go,”'],
  ['We will not go now', 'We will go', 'We will +[not] go +[now]'],
  ['We will go', 'We will never go', 'We will -[never] go'],
  ['It cost four million', 'It cost three million', 'It cost -[three] +[four] million'],
  ['entirely other words', 'nothing in common', '-[nothing in common] +[entirely other words]'],
  ['', 'We will go', '-[We will go]'],
  ['', '', ''],
])('%j against %j', (wording, said, result) => {
  expect(shown(wording, said)).toBe(result);
});

test('what is shown of each side is that side, word for word', () => {
  const words = fc.array(fc.constantFrom('not', 'we', 'will', 'go', 'far', 'now'), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const runs = differencesOf(a.join(' '), b.join(' '));
      const side = (kind: string) =>
        runs.filter((run) => run.kind === 'same' || run.kind === kind).map((run) => run.words);
      expect(side('added').join(' ')).toBe(a.join(' '));
      expect(side('missing').join(' ')).toBe(b.join(' '));
    }),
  );
});

test('long wordings are compared too', () => {
  const long = Array.from({ length: 20_000 }, (_, at) => `w${String(at)}`);
  expect(
    shown(long.join(' '), [...long.slice(0, 9_000), 'x', ...long.slice(9_001)].join(' ')),
  ).toContain('-[x] +[w9000]');
  expect(differencesOf(long.join(' '), long.toReversed().join(' '))).toHaveLength(2);
});
