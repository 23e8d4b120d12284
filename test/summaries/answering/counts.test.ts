import { describe, expect, test } from 'vitest';
import { countsOf } from '../../../src/summaries/answering/counts.ts';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import { printedBy } from '../../support/stories.ts';

const OWN =
  'The mill in Halden burned for six hours on Monday, Ada Quill said. About 240 people left their homes in Halden. The damage is put at £4 million.';
const CREDITED =
  'The mill in Halden had failed 3 tests in 2024, the Harbour Post reported. The Harbour Post reported that the owner had been fined £9,000.';

const originals = (...articles: readonly (readonly [outlet: string, text: string])[]) => {
  const [first, ...rest] = articles.map(([outlet, text]) => printedBy(outlet, text));
  return countsOf(tellStory([first!, ...rest])).originals;
};

describe('a story leans on an outlet', () => {
  test.each([
    ['on which most of the others rest', [CREDITED, CREDITED], ['Harbour Post']],
    ['not where one of them does', [CREDITED, OWN], []],
    ['not where it is credited in passing', [`${OWN} ${CREDITED}`, OWN], []],
  ])('%s', (_, [a = '', b = ''], expected) => {
    expect(originals(['Harbour Post', OWN], ['Daily Ledger', a], ['Coast Wire', b])).toEqual(
      expected,
    );
  });

  test('that tells none of it itself', () => {
    expect(originals(['Daily Ledger', CREDITED], ['Coast Wire', CREDITED])).toEqual([
      'Harbour Post',
    ]);
  });
});
