import { describe, expect, it } from 'vitest';
import { readSpelled } from '../../../../src/summaries/extraction/text/spelled-numbers.ts';

describe('numbers in words', () => {
  it.each([
    ['seven', 7, false, 1],
    ['twenty six voters', 26, false, 2],
    ['two hundred and six', 206, false, 4],
    ['two hundred and a half', 200, false, 2],
    ['three thousand five hundred', 3500, false, 4],
    ['two hundred thousand', 200_000, false, 3],
    ['nineteen ninety three', 1993, false, 3],
    ['twenty sixteen', 2016, false, 2],
    ['two thousand and twenty', 2020, false, 4],
    ['third', 3, true, 1],
    ['twenty sixth day', 26, true, 2],
    ['six twenty', 6, false, 1],
    ['one two three', 1, false, 1],
  ])('%s', (words, value, ordinal, used) => {
    expect(readSpelled(words.split(' '))).toEqual({ value, ordinal, used });
  });

  it.each(['hundred', 'and six', 'votes', ''])('none begins with "%s"', (words) => {
    expect(readSpelled(words.split(' '))).toBeNull();
  });
});
