import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/summaries/extraction/index.ts';

/** "who: words"; what is printed between the paragraphs of one quotation is shortened to " / ". */
const said = (text: string): string[] =>
  extract(text, null).quotations.map(({ parts, speaker }) => {
    const words = parts.map(({ start, end }) => text.slice(start, end)).join(' + ');
    return `${speaker?.name ?? '?'}: ${words.replace(/["”’'.]*\s*\n\s*["“‘']/g, ' / ')}`;
  });

describe('a speaker goes on in the paragraphs behind, whose marks are closed each', () => {
  it.each<[string, string, string[]]>([
    [
      'behind a cue in the paragraph',
      'Ada Quill left. “It is old,” Quill said. “It creaks.”\n\n“It has to go.”\n\nShe left.',
      ['Ada Quill: It is old,', 'Ada Quill: It creaks / It has to go.'],
    ],
    [
      'three and more',
      'Ada Quill said: "It is old."\n\n"It creaks."\n\n"It has to go."\n\nShe left.',
      ['Ada Quill: It is old / It creaks / It has to go.'],
    ],
    [
      'behind a line that announces them',
      'Ada Quill told the board:\n\n“It is old.”\n\n“It has to go.”\n\nThe board met.',
      ['Ada Quill: It is old / It has to go.'],
    ],
    [
      'lines under one another',
      'Ada Quill listed what is wrong:\n\n“It is old.”\n“It creaks.”\n“It leaks.”\n\nThe board met.',
      ['Ada Quill: It is old / It creaks / It leaks.'],
    ],
    [
      'from the last part of a quotation that a cue splits',
      '“The pier,” said Ada Quill, “is old.”\n\n“It has to go.”\n\nShe left.',
      ['Ada Quill: The pier, + is old / It has to go.'],
    ],
    [
      'whom the last clause before them tells of speaking',
      'What “action” means is anybody’s guess, since Ada Quill spoke only in outlines.\n\n“It has to go.”\n\nShe left.',
      ['Ada Quill: It has to go.'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});

describe('a paragraph of quotation alone may be another’s', () => {
  it.each<[string, string, string[]]>([
    [
      'nobody is named',
      '“It has to go.”\n\n“It has to stay.”',
      ['?: It has to go.', '?: It has to stay.'],
    ],
    [
      'it names its own speaker',
      'Ada Quill said, “It has to go.”\n\n“It has to stay,” Otis Marsh said.',
      ['Ada Quill: It has to go.', 'Otis Marsh: It has to stay,'],
    ],
    [
      'it speaks of whoever spoke before',
      'As Ada Quill wrote in May, “The pier has to go.”\n\n“Quill’s otherwise fine report forgets the marina.”\n\nThe board met.',
      ['Ada Quill: The pier has to go.', '?: Quill’s otherwise fine report forgets the marina.'],
    ],
    [
      'several spoke before',
      'Supporters said: “It has to stay.”\n\n“We love it here.”\n\nThe board met.',
      ['Supporters: It has to stay.', 'Supporters: We love it here.'],
    ],
    [
      'the article goes on in it',
      'Ada Quill said: “It has to go.”\n\n“It has to stay” is what the banner had read.',
      ['Ada Quill: It has to go.'],
    ],
    [
      'whom the last clause tells of doing something else',
      'What “action” means is anybody’s guess, since Ada Quill left early.\n\n“It has to go.”\n\nThe board met.',
      ['?: It has to go.'],
    ],
  ])('%s', (_name, text, expected) => {
    expect(said(text)).toEqual(expected);
  });
});
