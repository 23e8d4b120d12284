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

  it('carries on over a paragraph that another mark of the same kind opens, where the first one’s closes it', () => {
    expect(inner('“It is late.\n\n"It’s dear,” she said.')).toEqual(['It is late.\n\n"It’s dear,']);
    expect(inner('"It is late.\n\n“It is dear," she said.')).toEqual([
      'It is late.\n\n“It is dear,',
    ]);
    expect(inner('"He was asked.\n\n“It is dear,” he said."')).toEqual([
      'He was asked.',
      'It is dear,',
    ]);
  });

  it('takes a closing mark for an opening one behind a cue or an end, where the next one closes', () => {
    expect(inner('She said:” Now we go. Come.”')).toEqual([' Now we go. Come.']);
    expect(inner('“No,” she says.” I do not know.”')).toEqual(['No,', ' I do not know.']);
    expect(inner('He left.”The less I see of it, the better,” she said.')).toEqual([
      'The less I see of it, the better,',
    ]);
    expect(inner('It is so,” she said. He left.” Then she left.')).toEqual([]);
    expect(inner('We go,” she said.” “Now,” he said.')).toEqual(['Now,']);
    expect(inner('It is in the town.” Nobody knew.”')).toEqual([]);
  });

  it('knows the sign of agencies for a closing mark, and the one for inches', () => {
    expect(inner('``It’s late,″ she said. ``Go.″')).toEqual(['It’s late,', 'Go.']);
    expect(inner('A 12″ pipe and a 6″ one.')).toEqual([]);
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
