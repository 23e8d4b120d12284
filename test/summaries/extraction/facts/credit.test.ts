import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/summaries/extraction/index.ts';

/** Whom the last fact of a text is credited to. */
const creditOf = (text: string): string | null | undefined =>
  extract(text, '2026-01-29').facts.at(-1)?.creditedTo;

describe('a fact is credited to whoever states it', () => {
  it.each([
    ['The mayor, Ada Marsh, said that 40 ships had left the port of Leeds.', 'Ada Marsh'],
    ['Ada Marsh, a lawyer, said that 40 ships had left the port.', 'Ada Marsh'],
    [
      'Ada Marsh, chairwoman of the board of the Roe Foundation, who saw it, said 40 ships had left.',
      'Ada Marsh',
    ],
    [
      'Ada Marsh, 45, a lawyer, said the 40 ships had left, and few believed her, it seems.',
      'Ada Marsh',
    ],
    ['Ada Marsh (R-Ohio), a lawyer, said that 40 ships had left the port.', 'Ada Marsh'],
    ['Ada Marsh, a lawyer, said Sunday that 40 ships had left the port.', 'Ada Marsh'],
    ['Forty ships had left the port of Leeds, and Ada Marsh, a lawyer, said Sunday.', 'Ada Marsh'],
    ['Ada Marsh, a lawyer, said Mr. Brand had sold 40 ships to Leeds.', 'Ada Marsh'],
    ['Ada Marsh of the Roe Foundation said that 40 ships had left the port.', 'Ada Marsh'],
    ['Ada Marsh — a lawyer in Leeds — said that 40 ships had left the port.', 'Ada Marsh'],
    ['Ada Marsh called the deal unfair and said that 40 ships had left.', 'Ada Marsh'],
    ['But a senior official said that 40 ships had left the port.', 'senior official'],
    ['Dunmore City Council member Ada Marsh said that 40 ships had left.', 'Ada Marsh'],
    ['Dunmore City Council said on Monday that 40 ships had left.', 'Dunmore City Council'],
    ['No senior official has said that 40 ships had left the port.', null],
    ['Neither government has confirmed that 40 ships had left the port.', null],
    ['Eleven lawyers said that 40 ships had left the port of Leeds.', 'lawyers'],
    [
      'But people familiar with the talks say that 40 ships had left.',
      'people familiar with the talks',
    ],
    ['Opponents have said that 40 ships had left the port of Leeds.', 'opponents'],
    [
      'Forty ships had left, according to a calendar entry and two people who saw it.',
      'calendar entry',
    ],
    ['Officials close to the group later revealed that 40 ships had left.', 'officials'],
    ['The coast guard said that about 40 ships had left the port of Leeds.', 'coast guard'],
    ['Transport Minister Ada Marsh said that 40 ships had left Leeds.', 'Ada Marsh'],
    ['Police and Crime Commissioner Ada Marsh said 40 ships had left.', 'Ada Marsh'],
    ['Council group leader Cllr Ada Marsh said that 40 ships had left.', 'Ada Marsh'],
    ['Forty ships had left the port, the Rhône prefecture said.', 'Rhône prefecture'],
    ['Forty ships had left the port, the Kesh Argus can reveal.', 'Kesh Argus'],
    ['Forty ships had left the port, the club can now exclusively confirm.', 'club'],
    ['Forty ships had left the port, the canning union said.', 'canning union'],
    ['Forty ships had left Leeds, the shipping firm said on Tuesday.', 'shipping firm'],
    ['Forty ships had left the port, a 2024 study by Otis Roe found.', '2024 study by Otis Roe'],
    ['The National Union of Sailors said that 40 ships had left.', 'National Union of Sailors'],
    ['The company said that 40 ships had left the port of Leeds.', 'company'],
    ['Ada Marsh KC, prosecuting, said that 40 ships had left the port.', 'Ada Marsh'],
    ['Her lawyer, former state Sen. Ada Marsh, said that 40 ships had left.', 'Ada Marsh'],
    ['Mrs Ada Marsh accepted that 40 ships had left the port of Leeds.', 'Ada Marsh'],
    ['Forty ships had left the port, said the Harbour Board.', 'Harbour Board'],
    ['Forty ships had left the port, warned council leader Ada Marsh on Monday.', 'Ada Marsh'],
    [
      'Forty ships had left the port, according to the county’s roads department.',
      'county’s roads department',
    ],
    ['A jury has heard that 40 ships had left the port of Leeds.', 'jury'],
    ['A Kesh Argus poll showed that 40 percent would leave Leeds.', 'Kesh Argus poll'],
    ['The latest polls show Ada Marsh ahead by 40 points in Leeds.', 'latest polls'],
    ['Forty ships had left the port of Leeds, harbour records show.', 'harbour records'],
    ['Researchers found 40 ships in the port of Leeds in May.', 'researchers'],
    [
      'Harbour law enforcement officials said 40 ships had left.',
      'harbour law enforcement officials',
    ],
    ['Ada Marsh’s campaign says that 40 ships have left the port.', 'Ada Marsh’s campaign'],
    ['Mrs. Marsh’s aides said that 40 ships had left the port of Leeds.', 'Mrs. Marsh’s aides'],
    ['Chinese officials said that 40 ships had left the port of Leeds.', 'Chinese officials'],
    [
      'Some sailors and harbour workers say that 40 ships have left.',
      'sailors and harbour workers',
    ],
    ['A federal judge determined that 40 ships had left the port.', 'federal judge'],
    ['Ada Marsh believes that 40 ships had left the port of Leeds.', 'Ada Marsh'],
    ['Aides said Ada Marsh had sold 40 ships to the port of Leeds.', 'aides'],
    ['Forty ships had left the port, according to Mrs. Ada Marsh.', 'Ada Marsh'],
    [
      '“Some ships are old,” said Ada Marsh, a lawyer in the port of Leeds who sold 40.',
      'Ada Marsh',
    ],
    ['Forty ships had left the port of Leeds, an inquest was told.', 'inquest'],
  ])('%s', (text, credited) => expect(creditOf(text)).toBe(credited));

  it.each([
    ['a plan', 'Forty ships left the port of Leeds on Monday, according to the plan.'],
    ['a plural', 'Key Senate states had 40 ships in the port of Leeds on Monday.'],
    ['one of two', 'He and Ada Marsh said that 40 ships had left the port.'],
    ['a signature', 'Eleven lawyers have signed a letter that said 40 ships had left.'],
    [
      'somebody else’s verb',
      'It took four months, eleven lawyers and a loan before anybody told Leeds.',
    ],
    ['a plural further on', 'Officials in four states counted 40 ships on Monday.'],
    ['what somebody else said', 'Police arrested a man who said that 40 ships had left.'],
    ['what was taken', 'Mrs Ada Marsh accepted 40 ships from the port of Leeds.'],
    ['what a body did', 'The company built 40 ships, which it said were fast, in Leeds.'],
    ['what was found', 'Forty ships left Leeds, and the sailors lost what the divers found.'],
    ['what a court did', 'The court heard 40 appeals from Leeds in a week.'],
    ['what was not said', 'Officials did not say whether the 40 ships had left.'],
    ['what was found lying about', 'Police found 40 ships in the port of Leeds on Monday.'],
    [
      'what another clause says',
      'The results arrived a day after a poll showed 40 ships in Leeds.',
    ],
    ['two, of whom one is a name', 'Ada Marsh and her supporters said that 40 ships had left.'],
    ['a verb before a noun', 'The Harbour Board issued a statement in Leeds on Monday.'],
    ['a noun that is a verb', 'The board moved 40 emails to the archive in Leeds on Monday.'],
    ['an office', 'Secretary of State Ada Marsh met 40 sailors in Leeds on Monday.'],
    ['a name that is a noun', 'Mr. King sold 40 ships to the port of Leeds on Monday.'],
    ['what was decided', 'A federal judge determined the price of 40 ships in Leeds.'],
  ])('not: %s', (_, text) => expect(creditOf(text)).toBeNull());

  it.each<[string, string | null]>([
    ['Ada Marsh spoke on Monday. She added that 40 ships had left.', 'Ada Marsh'],
    ['Ada Marsh spoke on Monday. Forty ships had left the port, she said.', 'Ada Marsh'],
    ['Ada Marsh met Otis Roe. On Tuesday, he told them that 40 ships had left.', 'Otis Roe'],
    ['Ada Marsh spoke on Monday. The fleet, she said, had lost 40 ships in Leeds.', 'Ada Marsh'],
    ['Ada Marsh spoke on Monday. Now, she says, 40 ships are left in Leeds.', 'Ada Marsh'],
    ['The Harbour Board met on Monday. It said that 40 ships would be sold.', 'Harbour Board'],
    ['The Harbour Board met. The board was split. It said 40 ships were sold.', 'Harbour Board'],
    ['The Harbour Board met. A report followed. It said 40 ships were sold.', 'report'],
    ['The Harbour Board met Otis Roe. They said 40 ships were sold.', null],
    ['Ada Marsh spoke on Monday. She sold 40 ships in May.', null],
  ])('by a pronoun to whom it stands for: %s', (text, credited) =>
    expect(creditOf(text)).toBe(credited),
  );

  it('not to whom it was told', () =>
    expect(creditOf('Ada Marsh told officials that 40 ships had left the port.')).toBe(
      'Ada Marsh',
    ));

  it('not to one named in passing', () =>
    expect(
      creditOf('The fleet met Ada Marsh, its owner, said Otis Brand, and 40 ships left.'),
    ).not.toBe('Ada Marsh'));
});
