import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFacts } from '../../../../src/summaries/extraction/facts/index.ts';
import { extract } from '../../../../src/summaries/extraction/index.ts';

const SCENE =
  'Senator Ada Marsh met officials of the Roe Company in Leeds, the Daily Herald (DH) reported. ';

/** The facts of the text after the scene. */
const factsIn = (text: string) =>
  extract(SCENE + text, '2026-01-29')
    .facts.filter(({ start }) => start >= SCENE.length - 1)
    .map((fact) => ({ ...fact, words: (SCENE + text).slice(fact.start, fact.end) }));

describe('what is a fact', () => {
  it.each([
    'The group plans to ask for $500 million in loans to build it.',
    'To bring a petition by May, the group needs 177,000 signatures.',
    'They have met with Leeds officials at least three times since April 2025.',
    'Leeds, home to around 85 percent of the mills, has long been a rich town.',
    'Rainfall was 84.5 millimetres.',
    'The report initially put it at 80 boats from Leeds.',
    'Some 3,100 people walk to the mills.',
    'Shares rose 11%.',
    'The hearing opens on Monday.',
    'Leeds paid £9m for it.',
    'Marsh said it is a scandal that Leeds paid the Roe Company 4 million pounds.',
    'It was no surprise to Leeds that the Roe Company paid 4 million pounds.',
    'Ada Marsh left Leeds with Otis Kerr on Monday.',
    'Photo shops in Leeds have closed since 2025.',
    'The clock was a gift of King Marsh I to the town of Leeds.',
    'The owner has not paid the rent on the mill, according to court records.',
    'The gate had been left open overnight, according to the police.',
    'Marsh, who went there, has said that the town is “very keen on a free market” this year.',
  ])('%s', (text) => expect(factsIn(text).map(({ words }) => words)).toEqual([text]));

  it.each([
    [
      'a quotation with its cue',
      '“We met them in Leeds on Monday and it went well for us,” Marsh told them on Friday.',
    ],
    ['a question', 'Did Marsh meet the Roe Company in Leeds on Monday?'],
    ['a heading', 'Marsh and the Roe Company met in Leeds on Monday'],
    ['a teaser', 'Marsh has met the Roe Company in Leeds on Monday and…'],
    ['nothing to check', 'It is often said that such things are hard to do.'],
    ['of no source', 'The owner has not paid the rent on the old mill.'],
    ['according to no source', 'The rooms were painted according to their size and age.'],
    ['a question, by a source', 'According to the police, what is it that the owner has lost?'],
    ['no predicate', 'A small step for Marsh and for Leeds.'],
    ['the writer to the reader', 'I think you should know that Marsh is in Leeds.'],
    ['a number of people without a verb', 'Some 40 people from the town in a hall.'],
    ['too short', 'Marsh left Leeds.'],
    ['a verdict', 'It is a scandal that Leeds paid the Roe Company 4 million pounds.'],
    ['a sigh', 'Surely Leeds deserves better than a bridge that took 14 months to mend.'],
    ['good news', 'The good news for Leeds is that the worst of 2025 is over.'],
    ['advice', 'The council should sell the boats to Leeds.'],
    ['a doubt of the writer', 'It was not clear on Monday whether Leeds would pay.'],
    ['a note on the page', 'This article was amended on 3 March 2026.'],
    ['a correction', 'Update 3 March: This story originally said 80 boats had left Leeds.'],
    ['what a page said before', 'An earlier version of this report put it at 80 boats.'],
    ['a caption', 'Pictured: Ada Marsh cuts the ribbon in Leeds on Monday.'],
    ['who stands where in a picture', 'Ada Marsh, left, is with Otis Kerr in Leeds on Monday.'],
    ['a link', 'Click here to see what Leeds has planned for 2026.'],
  ])('%s is none', (_what, text) => expect(factsIn(text)).toEqual([]));
});

describe('a quotation with a long cue', () => {
  const said = '“We will not sell the harbour, nor the bridge, nor the park to anyone in 2026,”';
  it.each([
    [`${said} Marsh told the Courier on Monday in the town hall of Leeds.`, 0],
    [
      `${said} Marsh said, after the council had voted by 12 to 9 on Monday to sell all three of them to a fund.`,
      1,
    ],
  ])('%s: %i', (text, count) => expect(factsIn(text)).toHaveLength(count));
});

describe('a quotation with who said it described', () => {
  it.each([
    ['“We heard a bang,” said Ada Marsh, a miner from Leeds who was there with her son.', 0],
    ['“We heard a bang and ran,” Marsh told the Courier in Leeds, where she was born in May.', 0],
    ['Asked whether she had met the Roe Company in Leeds, Marsh replied: “I did not go.”', 0],
    ['Marsh sold the mill in Leeds to the Roe Company and said: “We had to do it.”', 1],
    ['“We had to,” Marsh said, after the town of Leeds had voted to sell the mill.', 1],
  ])('%s: %i', (text, count) => expect(factsIn(text)).toHaveLength(count));
});

describe('dollars', () => {
  it.each([
    ['Marsh asked the town for $40 million in loans.', ['USD']],
    ['Marsh asked the town in Canada for $40 million in loans.', [null]],
    ['Marsh asked Ottawa for US$40 million, or $55 million at home, in loans.', ['USD', null]],
    ['Marsh asked Ottawa for C$40 million and 20 million U.S. dollars.', ['CAD', 'USD']],
  ])('%s', (text, currencies) =>
    expect(factsIn(text)[0]?.figures.map(({ currency }) => currency)).toEqual(currencies),
  );
});

describe('a fact that cannot be read alone', () => {
  const weight = (text: string): number => factsIn(text)[0]?.weight ?? NaN;
  it.each([
    ['He sold 40 mills to the Roe Company.', 'Marsh sold 40 mills to the Roe Company.'],
    ['But they sold 40 mills to the Roe Company.', 'But mills sold 40 roofs to the Roe Company.'],
    ['In 2013, she sold 40 mills to Roe.', 'In 2013, Marsh sold 40 mills to Roe.'],
    ['That sold 40 mills to the Roe Company.', 'This week 40 mills went to the Roe Company.'],
  ])('%s weighs less than %s', (bound, alone) => {
    expect(weight(bound)).toBeLessThan(0.8 * weight(alone));
  });
});

describe('figures', () => {
  it('are those outside the quotation marks', () => {
    const [fact] = factsIn(
      'Marsh, who asked for 40 new homes, has said that “12 or 14 are enough” for the town.',
    );
    expect(fact?.figures.map(({ words, of }) => [words, of])).toEqual([['40', 'new homes']]);
  });
});

describe('whom a fact is credited to', () => {
  it.each([
    [
      'Sources close to Marsh revealed to the DH that officials met her three times.',
      'Daily Herald',
    ],
    ['Officials met Marsh three times, sources told the DH.', 'Daily Herald'],
    ['Officials met Marsh three times, the Daily Herald reports.', 'Daily Herald'],
    ['Officials met Marsh three times, according to a recent Daily Herald report.', 'Daily Herald'],
    ['Officials met Marsh three times, as reported by the Daily Herald.', 'Daily Herald'],
    ['Sources revealed that officials met Marsh three times.', 'sources'],
    [
      'Officials met Marsh three times, people familiar with it said, according to police.',
      'police',
    ],
    ['A ministry spokesman said that officials met Marsh three times.', 'ministry spokesman'],
    ['Marsh, who went there, has claimed that officials met her three times.', 'Ada Marsh'],
    ['Marsh told Roe that officials in Leeds met her three times.', 'Ada Marsh'],
    ['Officials of the town met Marsh in Leeds three times.', null],
  ])('%s -> %s', (text, credited) => expect(factsIn(text)[0]?.creditedTo).toBe(credited));
});

describe('how it stands', () => {
  it.each([
    ['The group is reportedly seeking a meeting with Marsh.', 'reported'],
    ['Marsh said that any deal with Roe would have to wait.', 'reported'],
    ['The group plans to ask Marsh for what could be $5 million.', 'reported'],
    ['The Roe Company raised its price to $5, and said more was likely.', 'reported'],
    ['The Roe Company said a price of $5 was likely.', 'speculation'],
    ['The roof held 40 tons, the most that Marsh could lift in Leeds.', 'reported'],
    ['The most likely end for Leeds could be a sale.', 'speculation'],
    ['The tariff could devastate the mills of Leeds.', 'speculation'],
    ['The prospect of a free Leeds raises questions for Marsh.', 'speculation'],
    ['The next steps of the Roe Company remain uncertain.', 'speculation'],
    ['Higher prices would follow for the mills of Leeds.', 'speculation'],
    ['The talks come amid a deepening rift between Marsh and Roe.', 'background'],
    ['Leeds has long been a focal point of trade.', 'background'],
  ])('%s -> %s', (text, standing) => expect(factsIn(text)[0]?.standing).toBe(standing));
});

describe('what it weighs', () => {
  const weight = (text: string): number => factsIn(text)[0]?.weight ?? NaN;

  it('grows with figures, names, dates and credit', () => {
    const plain = weight('The town officials met Marsh several times.');
    expect(weight('The town officials met Marsh at least three times.')).toBeGreaterThan(plain);
    expect(weight('The town officials met Marsh several times since April 2025.')).toBeGreaterThan(
      plain,
    );
    expect(weight('The town officials met Marsh and Roe Company men in Leeds.')).toBeGreaterThan(
      plain,
    );
    expect(
      weight('The town officials met Marsh several times, sources told the DH.'),
    ).toBeGreaterThan(plain);
  });

  it('is less for what is only thought possible, and less the later it comes', () => {
    expect(weight('The town officials could meet Marsh three times.')).toBeLessThan(
      weight('The town officials did meet Marsh three times.'),
    );
    const twice = factsIn(
      'Officials met Marsh in Leeds three times. Officials met Marsh in Leeds three times.',
    );
    expect(twice[0]!.weight).toBeGreaterThan(twice[1]!.weight);
  });
});

it('gives spans of sentences and weights from 0 to 1, whatever the text', () => {
  const texts = fc
    .array(
      fc.oneof(
        fc.constantFrom(
          ...'Marsh said the 5 percent of $3 could according to , . reported by May was “ ”'.split(
            ' ',
          ),
        ),
        fc.string({ unit: 'binary', maxLength: 6 }),
      ),
      { maxLength: 50 },
    )
    .map((words) => words.join(' '));
  fc.assert(
    fc.property(texts, (text) => {
      const sentences = [{ start: 0, end: text.length }];
      const mention = { start: 0, end: Math.min(5, text.length) };
      const name = {
        name: 'Marsh',
        kind: 'person',
        gender: null,
        roles: [],
        aliases: [],
        mentions: [mention],
      } as const;
      for (const { start, end, weight, figures } of findFacts(
        text,
        sentences,
        [name],
        [],
        [],
        [],
        () => null,
      )) {
        expect({ start, end }).toEqual(sentences[0]);
        expect(weight).toBeGreaterThanOrEqual(0);
        expect(weight).toBeLessThanOrEqual(1);
        for (const { words } of figures) expect(text).toContain(words);
      }
    }),
    { numRuns: 200 },
  );
});
