import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../../src/summaries/extraction/index.ts';

const creditsIn = (text: string): string[] =>
  extract(text, '2026-03-06').credits.map(({ outlet }) => outlet);

const KNOWN = 'The Financial Times (FT) and the Dunmore Courier sell well.';

describe('a sentence leans on an outlet', () => {
  test.each([
    ['Mayor Ada Quill will resign in May, the Financial Times reports.', 'Financial Times'],
    ['The Financial Times first reported that Mayor Ada Quill will resign.', 'Financial Times'],
    ['Mayor Ada Quill told the Dunmore Courier that she will resign in May.', 'Dunmore Courier'],
    ['Mayor Ada Quill will resign in May, according to the Dunmore Courier.', 'Dunmore Courier'],
    ['She will resign in May, according to a recent Dunmore Courier report.', 'Dunmore Courier'],
    ['The resignation of Mayor Ada Quill was first reported by Reuters.', 'Reuters'],
    ['Speaking to CBC News, Mayor Ada Quill said she would resign in May.', 'CBC News'],
    ['In an interview with the Dunmore Courier, Mayor Quill said she would go.', 'Dunmore Courier'],
    ['Sources revealed to the Dunmore Courier that 40 ships are for sale.', 'Dunmore Courier'],
    ['Documents seen by Reuters show that 40 ships are for sale.', 'Reuters'],
    ['Reuters, which has seen the contract, reported that 40 ships are for sale.', 'Reuters'],
    ['The Dunmore Courier’s report said that 40 ships are for sale.', 'Dunmore Courier'],
    ['“We will sell 40 ships,” Mayor Ada Quill told the Dunmore Courier.', 'Dunmore Courier'],
    [
      'Forty ships are for sale, Axios reported on Friday, citing the Dunmore Courier.',
      'Dunmore Courier',
    ],
  ])('%s', (text, outlet) => expect(creditsIn(text)).toEqual([outlet]));

  test.each([
    [
      'told by its initials',
      `${KNOWN} Mayor Ada Quill told the FT that she will go.`,
      'Financial Times',
    ],
    [
      'the paper named last',
      'Mayor Ada Quill told Reuters she will go. She told the outlet why.',
      'Reuters',
    ],
    [
      'the paper as the subject',
      'Reuters has seen the contract. The newspaper reported 40 ships sold.',
      'Reuters',
    ],
    [
      'the network as the subject',
      'CBC News has seen the contract. The network said that 40 ships were sold.',
      'CBC News',
    ],
  ])('%s', (_, text, outlet) => expect(creditsIn(text).at(-1)).toBe(outlet));

  test.each([
    ['spoken of', 'The Dunmore Courier will move to a new office in May.'],
    [
      'spoken of as a place',
      'Mayor Ada Quill told reporters at the Dunmore Courier that she will go.',
    ],
    ['named in somebody’s words', '“The Dunmore Courier reported lies,” Mayor Ada Quill said.'],
    ['no outlet', 'Canada Post said on Friday that 40 offices will close.'],
    ['a person', 'Mayor Ada Quill told Otis Brand that she will resign in May.'],
    [
      'a paper, where a broadcaster was named',
      'CBC News will close an office. The magazine said that 40 ships were sold.',
    ],
    [
      'a network, where a paper was named',
      'The Dunmore Courier will move. The network said that 40 ships were sold.',
    ],
    [
      'another paper named since',
      'Reuters will move in May. Harbor Life magazine has a new editor. The magazine said that 40 ships were sold.',
    ],
    [
      'a network of people',
      'Reuters will move in May. Donors spoke, according to people familiar with the network’s plans.',
    ],
    ['nobody named before', 'Mayor Ada Quill told the newspaper that she will go.'],
  ])('not: %s', (_, text) => expect(creditsIn(text)).toEqual([]));
});

test('credits are whole sentences in order, whatever the text', () => {
  const word = fc.constantFrom(
    ...'Reuters told the Courier Dunmore FT reported by “ ” . \n\n Ada Quill said paper CBC News ,'.split(
      ' ',
    ),
  );
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), (words) => {
      const { credits, sentences } = extract(words.join(' '), null);
      const starts = sentences.map(({ start }) => start);
      expect(credits.every(({ start }) => starts.includes(start))).toBe(true);
      expect(credits.map(({ start }) => start)).toEqual(
        credits.map(({ start }) => start).toSorted((a, b) => a - b),
      );
    }),
    { numRuns: 100 },
  );
});
