import { describe, expect, test } from 'vitest';
import { extract } from '../../../src/summaries/extraction/index.ts';
import { judge } from './passages/judge.ts';
import { readKnownMisses, readPassages } from './passages/read.ts';

const passages = readPassages();
const knownMisses = readKnownMisses();
const classes = Map.groupBy(passages, ([key]) => key.slice(0, key.indexOf('/')));

test('known misses name passages that are there', () => {
  expect([...knownMisses.keys()].filter((key) => !passages.has(key))).toEqual([]);
});

for (const [name, members] of classes) {
  const right = members.filter(([key]) => !knownMisses.has(key)).length;

  describe(`${name}: ${right} of ${members.length} right`, () => {
    test.each(members)('%s', (key, passage) => {
      const complaints = judge(passage, extract(passage.text, passage.published ?? null));

      if (knownMisses.has(key)) {
        expect(complaints, 'right now: take it out of known-misses.yaml').not.toEqual([]);
      } else {
        expect(complaints, `${passage.note}\n\n${passage.text}\n`).toEqual([]);
      }
    });
  });
}
