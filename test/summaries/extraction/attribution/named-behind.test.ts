import { describe, expect, it } from 'vitest';
import { extractPassages } from '../../../../src/summaries/extraction/index.ts';

const speakers = (...paragraphs: readonly string[]) =>
  extractPassages(paragraphs.join('\n\n'), '2026-01-29').quotations.map(
    ({ speaker }) => speaker?.name ?? null,
  );

describe('words that are all of a paragraph, whose speaker the next one presents', () => {
  it.each([
    [['“I love my house. I will not go.”', 'Ada Marsh stood in the mud of her hall.']],
    [['Kesh won the cup.', '“We stuck to our plan.”', 'Kesh manager Ada Marsh was delighted.']],
    [['“I have never seen the like.”', 'Ada Marsh, 62, has lived by the river all her life.']],
  ])('%j', (paragraphs) => {
    expect(speakers(...paragraphs)).toEqual(['Ada Marsh']);
  });

  it.each([
    // somebody else may have said it
    [['Otis Roe won the cup.', '“We stuck to our plan.”', 'Kesh manager Ada Marsh was delighted.']],
    [['The mayor left.', '“I am off to bed.”', 'Ada Marsh stood in the hall.']],
    [['“I love my house.”', 'Ada Marsh and Otis Roe stood in the mud.']],
    [['“We know who you are.”', 'Ada Marsh heard the voice behind her.']],
    [['“I am not your enemy.”', 'Ada Marsh was arrested on Friday.']],
    // nobody speaks of themselves
    [['“The bridge is closed for good.”', 'Ada Marsh stood in the mud.']],
    // the next paragraph is of something else
    [['“I love my house.”', 'It rained for days. Ada Marsh stood in the mud.']],
  ])('%j: nobody', (paragraphs) => {
    expect(speakers(...paragraphs)).toEqual([null]);
  });
});
