import { describe, expect, it } from 'vitest';
import { denials } from './told.ts';

const SCENE = 'Senator Ada Marsh met the Roe Company in Leeds on Monday. ';
const ALLEGED = `${SCENE}A rival alleged otherwise. `;

/** Each class by what it finds and by what looks the same and is none; all behind something alleged. */
const CLASSES: Readonly<Record<string, { none: string[]; found: [string, string][] }>> = {
  'those who are blamed': {
    found: [
      ['Marsh said the minister was not involved.', 'denies | Ada Marsh | was not involved | -'],
      [
        'The army said its soldiers were not responsible for the fire.',
        'denies | army | were not responsible for | the fire',
      ],
      [
        'Marsh said that Otis Hale was not linked to the sale.',
        'denies | Ada Marsh | was not linked | the sale',
      ],
    ],
    none: [
      'Police said the weather was not involved.',
      'Marsh said the minister was not in her office.',
      'Police said alcohol was not involved.',
      'Marsh asked whether the minister was not involved.',
    ],
  },
  'what those who are accused did not do': {
    found: [
      [
        'Marsh said the firm had not tendered for the bridge.',
        'denies | Ada Marsh | had not tendered | the bridge',
      ],
      [
        'Kestria said its planes had not flown over the border.',
        'denies | Kestria | had not flown | over the border',
      ],
      [
        'The quarry’s owner, Otis Hale, said its blasts had not damaged any house.',
        'denies | Otis Hale | had not damaged | any house',
      ],
      [
        'Marsh said her client had not sent or received any letters.',
        'denies | Ada Marsh | had not sent or received | any letters',
      ],
      [
        'The firm said it does not sell the names of its customers.',
        'denies | Roe Company | does not sell | the names of its customers',
      ],
    ],
    none: [
      'Inspectors said the firm had not tested the brakes.',
      'Marsh said the bank had not visited the farm.',
      'Marsh said the train had not left.',
      'Marsh said her client had not met a kinder man.',
      'Marsh said the river does not sell the town.',
    ],
  },
  'nothing unlawful, nothing known, nothing taken': {
    found: [
      [
        'Marsh said no unlawful expenditure had been made.',
        'denies | Ada Marsh | no unlawful expenditure had been made | -',
      ],
      [
        'The firm said it had been unaware of any leak.',
        'denies | Roe Company | had been unaware of | any leak',
      ],
      ['Marsh said she never took a dime.', 'denies | Ada Marsh | never took | -'],
      ['Marsh said the firm was not for sale.', 'denies | Ada Marsh | was not for sale | -'],
      [
        '“There was no bargain, secret or otherwise,” Marsh said.',
        'denies | Ada Marsh | There was no bargain | secret or otherwise',
      ],
      [
        'Marsh shot back that she had done no such thing.',
        'denies | Ada Marsh | no such thing | -',
      ],
      ['Marsh entered a plea of not guilty to fraud.', 'denies | Ada Marsh | not guilty | fraud'],
    ],
    none: [
      'Marsh said no further expenditure had been made.',
      'Marsh said many drivers are unaware of the bend.',
      'Marsh said she never took a break.',
      'Marsh shot back at the pigeons.',
      'Marsh entered a hall full of guilty men.',
    ],
  },
  'a word that answers': {
    found: [
      ['Did she take money from the trust? “Never,” Marsh said.', 'denies | Ada Marsh | Never | -'],
      ['Have you ever taken a bribe? “Nope,” Marsh said.', 'denies | Ada Marsh | Nope | -'],
      [
        'Asked whether she would resign, Marsh said: “No way.”',
        'denies | Ada Marsh | No way | she would resign',
      ],
      [
        'Asked if the trust had sold the pool, its head, Bo Kerr, said it had not.',
        'denies | Bo Kerr | it had not | the trust had sold the pool',
      ],
      [
        'The union accused Marsh of selling the pool. “Nonsense,” Marsh said.',
        'denies | Ada Marsh | Nonsense | -',
      ],
    ],
    none: [
      'Have you ever been to Rome? “Never,” Marsh said.',
      'It rained again. “No way,” Marsh said.',
      'What do they sing? “Never,” Marsh said.',
    ],
  },
  'not saying': {
    found: [
      [
        'The firm won’t even reveal how many it has laid off.',
        'declines | Roe Company | won’t even reveal | how many it has laid off',
      ],
      [
        'Marsh said she could not discuss Jones’s case.',
        'declines | Ada Marsh | she could not discuss | Jones’s case',
      ],
      [
        'Marsh said she was barred from discussing the sale.',
        'declines | Ada Marsh | was barred from discussing | the sale',
      ],
      [
        'The trust refuses even to say who paid.',
        'declines | trust | refuses even to say | who paid',
      ],
      ['Marsh hung up on a reporter.', 'declines | Ada Marsh | hung up | -'],
    ],
    none: [
      'Marsh was barred from driving.',
      'The scan won’t even reveal how deep it is.',
      'Marsh said she could not discuss films with him.',
      'Marsh hung up her coat when she came.',
    ],
  },
  'who denies': {
    found: [
      [
        'Attorneys representing the city and Mayor Otis Hale denied the charge.',
        'denies | Attorneys representing the city and Mayor Otis Hale | denied | the charge',
      ],
      [
        'The city and Mayor Otis Hale denied the charge.',
        'denies | city and Mayor Otis Hale | denied | the charge',
      ],
    ],
    none: [],
  },
};

describe.each(Object.entries(CLASSES))('%s', (_, { none, found }) => {
  it.each(found)('%s', (text, expected) => expect(denials(ALLEGED + text)).toEqual([expected]));
  it.runIf(none.length > 0).each(none)('%s is none', (text) =>
    expect(denials(ALLEGED + text)).toEqual([]),
  );
});

it('tells two who decline in one sentence', () => {
  const text =
    'Otis Hale declined to comment, and officials with the school did not immediately return a call.';
  expect(denials(text)).toEqual([
    'declines | Otis Hale | declined to comment | -',
    'declines | officials with the school | did not immediately return | -',
  ]);
});

it.each([
  '“Never,” Marsh said.',
  'The coach said Otis Hale was not involved in training on Friday.',
  'Marsh said the firm had not tendered for the bridge.',
  'The firm said it does not sell the names of its customers.',
])('%s denies nothing that nobody claimed', (text) => expect(denials(SCENE + text)).toEqual([]));
