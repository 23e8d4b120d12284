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

  it('takes a straight mark before a curly one for the same mark twice', () => {
    expect(inner('"“It is so,” she said. He left. “Now,” he said.')).toEqual(['It is so,', 'Now,']);
  });

  it('takes a mark after an s that stands before a comma for a closing one', () => {
    expect(inner('The ‘workers’, he said, ‘and the bosses’ pay’.')).toEqual([
      'workers',
      'and the bosses’ pay',
    ]);
  });

  it('ends a few words in their own sentence, where the next paragraph opens with the same mark', () => {
    expect(inner('She was ‘extremely careless’ in her work.\n\n‘No,’ she said.')).toEqual([
      'extremely careless',
      'No,',
    ]);
    expect(inner('‘The workers’ rights.\n\n‘No,’ she said.')).toEqual([
      'The workers’ rights.\n\n‘No,',
    ]);
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
