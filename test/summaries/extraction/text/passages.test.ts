import { describe, expect, it } from 'vitest';
import { findPassages } from '../../../../src/summaries/extraction/text/passages.ts';

const inner = (text: string): string[] =>
  findPassages(text).map(({ start, end }) => text.slice(start, end));

describe('findPassages', () => {
  it('takes what is nested for part of the passage', () => {
    expect(inner(`She said "he is 'fine'" twice.`)).toEqual([`he is 'fine'`]);
  });

  it('leaves a closing mark that nothing opened alone', () => {
    expect(inner('It is so." He left. "It is," she said.')).toEqual(['It is,']);
  });

  it('chooses the firm closing mark over a possessive', () => {
    expect(inner("'The bosses' pay,' he said.")).toEqual(["The bosses' pay,"]);
  });

  it('says whether a passage is closed and whether it runs over paragraphs', () => {
    expect(findPassages('"One.\n\n"Two."')).toMatchObject([{ closed: true, runsOn: true }]);
    expect(findPassages('"One.\n\nTwo.')).toMatchObject([{ closed: false, runsOn: false }]);
  });

  it('keeps nothing of one text for another', () => {
    expect(inner('"One" and "two"')).toEqual(['One', 'two']);
    expect(inner('"Six" and "ten"')).toEqual(['Six', 'ten']);
    expect(inner('')).toEqual([]);
    expect(inner('"One" and "two"')).toEqual(['One', 'two']);
  });
});
