import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '../../../../src/summaries/extraction/sentences/index.ts';
import { anyTextOf } from '../../../support/any-text.ts';

/** `|` marks where a sentence ends. */
const split = (marked: string): void => {
  const text = marked
    .replaceAll(/ ?\| ?/g, ' ')
    .replaceAll(/ *(\n+) */g, '$1')
    .trim();
  const expected = marked.split('|').map((part) => part.trim().replaceAll(/ *(\n+) */g, '$1'));
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
};

describe('plain ends', () => {
  it.each([
    'The vote is over. | The count begins now.',
    'Who won? | Nobody knows. | What a night!',
    'Really?! | Yes!! | Fine.',
    'Turnout rose by 3.5 points. | It cost $4.20 a head.',
    'Write to press.office@town.example.org. | They reply.',
    'See https://www.town.example.org/a.b/c.html. | It is short.',
    'They live in Tokyo。',
  ])('%s', split);
});

describe('abbreviations before a name or inside one', () => {
  it.each([
    'He moved a brig. | The ship sank.',
    'Brig. Gen. Ada Roe left. | U.S. Dist. Judge Otis Roe stayed.',
    'The Kesh Mfg. Co. said no. | They left.',
    'The B. & O. line said no. | They left.',
    'Dep. Chief Roe and Ens. Marsh left.',
    '“What is it?” Roe’s mother asked about it. | “What is it?” | Roe’s mother left.',
    'R. J. H. Marsh said no.',
    'J. K. Marsh spoke. | A. Roe and B. Marsh left.',
    'J. Roe lost to K. Marsh.',
    'They met Tues. Sept. 5 in Kesh. | See you Fri. May 5.',
    'It shut Tues. | September was dry. | The market opens Sat. | Come early.',
    'He is 5 ft. 1. | She is 5 ft. 2 in. tall. | The baby was 6 lbs. 4 ounces.',
    'The boat is 40 ft. | She leaks. | It weighs 40 lbs. | The dog barked.',
  ])('%s', split);
});

describe('white space that a page lost', () => {
  it.each([
    'The vote is over.|Marsh left.|She paid 2,000.|That is much.',
    'It rained.|Mr. Roe stayed.',
  ])('%s', (marked) => {
    const text = marked.replaceAll('|', '');
    const found = splitSentences(text).map(({ start, end }) => text.slice(start, end));
    expect(found).toEqual(marked.split('|'));
  });
  it.each([
    'Booking.Com said so.',
    'He told Kesh.News that it was late.',
    'See news.example.Town or a/page.Html now.',
    'The firm Live.Laugh.Love is here.',
    'The U.S.Navy and Mr.Roe of St.Ives met.',
    'He runs Node.Js at e.g.Town.',
  ])('%s', split);
});

it('leaves a stop that stands on a line of its own with its sentence', () => {
  const text = 'Read about our prices\n. The next line.';
  expect(splitSentences(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Read about our prices\n.',
    'The next line.',
  ]);
});

describe('numbers of notes', () => {
  it.each([
    'He was a martyr.[1] | The town keeps his name.[2][3] | “It must,” she said.',
    'It is common in the town.11 12 | Take the mayor (a cousin).3 | She has it.',
    'The vote of Sept.11 Marsh lost, and that at No.10 Roe won.',
    'He read section.[sic] The end.',
  ])('%s', split);
});

describe('ends that Unicode does not see', () => {
  it.each([
    'It was nothing… | Marsh sat down.',
    'It was nothing… and she sat down.',
    'It rained on Monday. | 12 people left.',
    'He came in 1990. | 1991 was worse.',
    'The vote was 5 to 4. | 300 people watched. | Rovers won 3-2. | 400 fans sang.',
    'Step 1. 2 cups of flour.',
    'See vol. 12 and approx. 40 more in Prop. 36 of min. 5 each.',
    'It opens Sept. 5, and version 3.1 of no. 12 came.',
  ])('%s', split);
});

describe('names with an exclamation mark', () => {
  it.each([
    'She told Yahoo! News so. | They sang in Oklahoma! for years.',
    'He sold Yahoo! | It was late.',
    'Hello! | Marsh is here.',
  ])('%s', split);
});

describe('abbreviations', () => {
  it.each([
    ['a section', 'See Sec. 4 of it. | Sec. Marsh agreed.'],
    [
      'points of the compass',
      'It lies at 46° 12′ N. 8° 30′ W. of here. | He is at gate N. | The others went.',
    ],
    [
      'a title before a name',
      'Sen. Ada Marsh met Gov. Li, Coun. Kay and Dr. Roe in St. Ives. | They left.',
    ],
    ['a title is no end before a capital', 'She asked Lt. Col. Marsh to stay.'],
    ['a title after a hyphen', 'It was then-Gov. Rosa Quispe who met ex-Sen. Lee. | They spoke.'],
    ['a month after a hyphen', 'It ran from mid-Jan. 12 on. | It is over.'],
    ['no abbreviation after a hyphen', 'The school is co-ed. | Pupils like it.'],
    ['a fort', 'They met at Ft. Marsh. | It rained.'],
    ['feet', 'The water rose 10 ft. | Nobody drowned.'],
    [
      'a letter that is no initial',
      'They had a Plan B. | It failed. | Marsh took Vitamin C. | The others did not.',
    ],
    [
      'a time and its day or zone',
      'She left at 5 p.m. Monday. | He left at 6 p.m. Eastern. | They ate.',
    ],
    ['an outlet in capitals', 'Marsh told the FT. | Nobody else heard it.'],
    ['an initial inside a name', 'Ada B. Marsh and J. K. Roe agreed. | Nobody else did.'],
    ['the word I ends a sentence', 'It was Roe and I. | Did you see us?'],
    ['an acronym before a noun', 'The U.S. Treasury and the U.N. Council met.'],
    ['an acronym at the end', 'She lives in the U.S. | He stayed in the E.U. | They write.'],
    ['a company in the middle', 'They sold it to Marsh & Co. in May.'],
    ['a company at the end', 'They sold it to Marsh & Co. | It closed in May.'],
    ['Jr. with a possessive', "It is Ada Marsh Jr.'s house."],
    ['a number', 'See No. 7 on p. 12 of vol. 3. | It is there.'],
    ['a month before a day', 'It opens on Jan. 29 in Leeds. | Bring a coat.'],
    ['a month at the end', 'It opens in Jan. | The rest follows.'],
    ['a street', 'He lives on Fifth St. near the park.'],
    ['inside a sentence', 'Take fruit, e.g. Apples, or Marsh vs. Roe, i.e. The case.'],
    ['a clock time before a name', 'At 5 a.m. Ms. Marsh left.'],
    [
      'a clock time with its day',
      'It struck at about 3:15 p.m. Dec. 22 when the bus left. | He left at 6 p.m. Thurs., May 3, by bus.',
    ],
    ['a day with a sentence of its own', 'They came at 3 p.m. | Dec. 22 was cold.'],
    ['a clock time of a place', 'It was 9 p.m. Beijing time. | She slept.'],
    ['a clock time before many', 'It shut at 9 p.m. | Customers left.'],
    [
      'many behind an abbreviation',
      'It was made by Harl Co. | Officials said so. | He held John Marsh Jr. | Police let him go. | She is in the U.S. | Residents wept.',
    ],
    ['a name that opens like many', 'The U.S. Officials Club met. | It is old.'],
    ['a clock time at the end', 'She left at 5 p.m. | Travellers waited.'],
    ['a clock time with its zone', 'It starts at 5 p.m. Eastern on Monday.'],
  ])('%s: %s', (_name, marked) => split(marked));
});

describe('ellipses', () => {
  it.each([
    'He waited . . . and waited. | Then he left.',
    'What I mean . . . I cannot say.',
    'I never said that.... | She left.',
    'They came... | We went.',
  ])('%s', split);
});

describe('quotations and brackets', () => {
  it.each([
    ['a quotation is not cut', '“It is late. We should go. Now,” she said. | He stayed.'],
    ['single marks', "'It is late. We should go,' she said. | He stayed."],
    ['a quotation ends the sentence', 'She said, "It is late." | He agreed.'],
    ['a cue in small letters', '"Is it late?" she asked. | He agreed.'],
    ['a name as the cue', '“Is it late?” Marsh asked. | He agreed.'],
    ['a name with its place', '“Is it late?” Ada Marsh of Kesh asked, leaving. | He agreed.'],
    ['a role and a name', '“Is it late?” Kesh News host Ada Marsh asked. | He agreed.'],
    ['whose lawyer, and a name', '“Is it late?” Roe’s lawyer, Ada Marsh, had asked. | He agreed.'],
    ['two names', '“Is it late?” Ada Marsh and Otis Roe said last week. | He agreed.'],
    [
      'a party in brackets',
      '“Is it late?” Ada Marsh (K-Kesh) later wrote on her blog. | He agreed.',
    ],
    ['a name and what dashes set off', '“Is it late?” Ada Marsh — the mayor — asked. | He agreed.'],
    ['a name, and what it says is last', '“Is it late?” | Ada Marsh said last words are rare.'],
    ['a thing and a name', '“Is it late?” | Kesh News building Ada Marsh asked for. | He agreed.'],
    ['a name with an apposition', '“Is it late?” Ada Marsh, a nurse, asked. | He agreed.'],
    ['a name that does something else', '“Is it late?” | Marsh asked that he go.'],
    ['an inverted cue', '“Well!” thought Marsh.'],
    ['brackets are not cut', 'He taught (He was young then. It paid.) in Leeds.'],
    ['a remark after a quotation', '“It is late!” (Marsh 55). | He agreed.'],
    ['possessives are no quotations', "The workers' pay rose. | The bosses' pay fell."],
  ])('%s: %s', (_name, marked) => split(marked));
});

describe('lines, paragraphs and lists', () => {
  it.each([
    ['a blank line always ends one', 'The plan with U.S.\n\n| Treasury officials failed.'],
    ['a heading', 'What happened\n| It rained.'],
    ['a line broken inside a sentence', 'It was cold\nin the town.'],
    ['lines that are items', 'bread\n| milk\n| two eggs'],
    ['numbers in one line', '1. Bread and butter 2. Milk 3. Eggs'.replaceAll(/ (?=[23])/g, ' | ')],
    ['numbers with brackets', '1.) Bread. | 2.) Milk.'],
    ['letters', 'a. Bread is here | b. Milk is there'],
    ['small Roman numbers', 'i. Bread is here | ii. Milk is there | iii. Eggs are not'],
    ['letters up to i', 'h. Bread is here | i. Milk is there | j. Eggs are not'],
    ['a number in a name', 'Rocky II. was a film, i.e. it ran long.'],
    ['letters in brackets', '(a) Bread is here. | (b) Milk is there.'],
    ['bullets', '• Bread is here • Milk is there'.replace(' • Milk', ' | • Milk')],
    ['a number that counts no list', 'I have 600. | How many do you have?'],
  ])('%s: %j', (_name, marked) => split(marked));
});

const hostile = anyTextOf(
  [
    '"',
    '“',
    '”',
    "'",
    '’',
    '‘',
    '(',
    ')',
    '. ',
    '? ',
    '\n',
    '\n\n',
    'U.S. ',
    'Mr. ',
    'said ',
    'Lee ',
    '1. ',
    '…',
    '\ud800',
    '\0',
    '。',
  ],
  80,
);

describe('any text', () => {
  it('gives spans in order that touch no white space and lose no visible character', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const sentences = splitSentences(text);
        let at = 0;
        for (const { start, end } of sentences) {
          expect(text.slice(at, start).trim()).toBe('');
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
          expect(end).toBeGreaterThan(start);
          at = end;
        }
        expect(text.slice(at).trim()).toBe('');
      }),
    );
  });

  it('never crosses a blank line', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        for (const { start, end } of splitSentences(text)) {
          expect(text.slice(start, end)).not.toMatch(/\n[^\S\n]*\n/);
        }
      }),
    );
  });
});

it.each(['\n', ' \n', 'a\n\n', '. ', '(', '“', '"a" ', "'a ", 'Sen. ', '中。', '1. a '])(
  'is done at once with many of %j',
  (unit) => {
    const text = unit.repeat(300_000 / unit.length);
    for (const { start, end } of splitSentences(text)) expect(end).toBeGreaterThan(start);
  },
);
