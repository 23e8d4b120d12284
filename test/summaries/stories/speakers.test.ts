import { describe, expect, test } from 'vitest';
import { gatherPeople as gatherFrom } from '../../../src/summaries/stories/people/people.ts';
import { canBeOnePerson } from '../../../src/summaries/stories/people/person-names.ts';
import { compareSpeakers } from '../../../src/summaries/stories/people/speakers.ts';
import type { NamedEntity, Speaker } from '../../../src/summaries/types.ts';
import { body, person, unnamed } from '../../support/extraction.ts';

test.each([
  ['Trump', 'Donald Trump', true],
  ['Donald J. Trump', 'Donald Trump', true],
  ['D. Trump', 'Donald Trump', true],
  ['Jeff Rath', 'Jeffrey Rath', true],
  ['Chuck Grassley', 'Charles Grassley', true],
  ['José Núñez', 'Jose Nunez', true],
  ['Anne–Marie Slaughter', 'Anne-Marie Slaughter', true],
  ['Владимир Путин', 'Путин', true],
  ['Jeb Bush', 'George Bush', false],
  ['Donald Trump', 'Donald Trump Jr.', false],
  ['Jane Doe', 'Jane Dое', false],
  ['', '', false],
])('%s and %s can be one person: %s', (one, other, can) => {
  expect(canBeOnePerson(one, other)).toBe(can);
  expect(canBeOnePerson(other, one)).toBe(can);
});

test.each([
  [person('Ada Quill'), person('ADA QUILL'), 'same'],
  [person('Ada Quill'), person('Otis Quill'), 'different'],
  [unnamed('Harbour Board spokesperson'), unnamed('senior Harbour Board official'), 'same'],
  [unnamed('spokeswoman for the Harbour Board'), body('the Harbour Board'), 'same'],
  [unnamed('US State Department official'), unnamed('State Department spokesman'), 'same'],
  [unnamed('official'), unnamed('Harbour Board official'), 'perhaps'],
  [unnamed('board member'), unnamed('Harbour Board member'), 'perhaps'],
  [unnamed('Coast Guard official'), unnamed('Harbour Board official'), 'different'],
  [body('Coast Guard'), body('Harbour Board'), 'different'],
  [person('Ada Quill', 'Harbour Board chair'), unnamed('Harbour Board official'), 'perhaps'],
  [person('Ada Quill', 'mayor'), unnamed('spokeswoman for Ada Quill'), 'different'],
  [null, person('Ada Quill'), 'perhaps'],
] as const)('%o and %o: %s', (one, other, agreement) => {
  expect(compareSpeakers(one, other)).toBe(agreement);
  expect(compareSpeakers(other, one)).toBe(agreement);
});

const entity = (
  name: string,
  kind: NamedEntity['kind'],
  more: Partial<NamedEntity> = {},
): NamedEntity => ({
  name,
  kind,
  gender: null,
  roles: [],
  aliases: [],
  mentions: [{ start: 0, end: 1 }],
  ...more,
});

const gatherPeople = (names: readonly NamedEntity[], speakers: readonly Speaker[]) =>
  gatherFrom([{ names, speakers }]);

describe('people of a story', () => {
  test('one person over articles, with aliases and roles of all', () => {
    const people = gatherPeople(
      [
        entity('Quill', 'person', { roles: ['the mayor'] }),
        entity('Ada Quill', 'person', { aliases: ['Quill'], roles: ['mayor of Dunmore'] }),
        entity('A. Quill', 'person'),
        entity('Dunmore', 'place'),
      ],
      [person('Quill', 'mayor of Dunmore')],
    );
    expect(people.all).toEqual([
      {
        name: 'Ada Quill',
        kind: 'person',
        aliases: ['A. Quill', 'Quill'],
        roles: ['mayor of Dunmore', 'the mayor'],
      },
    ]);
    expect(people.speaker(person('Quill'))).toEqual(person('Ada Quill', 'mayor of Dunmore'));
  });

  test('an office in capitals is no part of a whole name, initials are', () => {
    const people = gatherPeople(
      [
        entity('SRC Mira Sahota', 'person'),
        entity('Mira Sahota', 'person'),
        entity('JD Quill', 'person'),
      ],
      [],
    );
    expect(people.all.map(({ name }) => name)).toEqual(['Mira Sahota', 'JD Quill']);
    expect(people.speaker(person('SRC Mira Sahota')).name).toBe('Mira Sahota');
  });

  test('two of one surname stay apart, and a surname alone is neither', () => {
    const people = gatherPeople(
      [entity('Ada Quill', 'person'), entity('Otis Quill', 'person'), entity('Quill', 'person')],
      [],
    );
    expect(people.all.map(({ name }) => name)).toEqual(['Ada Quill', 'Otis Quill', 'Quill']);
    expect(people.speaker(person('Quill')).name).toBe('Quill');
  });

  test('a body goes by its name in full', () => {
    const people = gatherPeople(
      [
        entity('Financial Times', 'organisation', { aliases: ['FT'] }),
        entity('FT', 'organisation'),
        entity('US Treasury Department', 'organisation'),
        entity('Treasury Department', 'organisation', {
          mentions: [
            { start: 0, end: 1 },
            { start: 2, end: 3 },
          ],
        }),
      ],
      [],
    );
    expect(people.all.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Treasury Department', ['US Treasury Department']],
      ['Financial Times', ['FT']],
    ]);
  });
});

describe('who holds an office', () => {
  const roe = entity('Mila Roe', 'person', { roles: ['Interior Minister'] });
  const roeUntitled = entity('Mila Roe', 'person');
  const borduria = entity('Borduria', 'place');
  const office = "Borduria's interior minister";
  const by = (printed: string, names: NamedEntity[], elsewhere: NamedEntity[] = [roe]): string =>
    gatherFrom([
      { names, speakers: [unnamed(printed)] },
      { names: elsewhere, speakers: [] },
    ]).speaker(unnamed(printed)).name;

  test('the one person an article of the story gives it to', () => {
    expect(by('interior minister', [])).toBe('Mila Roe');
    expect(by(office, [borduria, roeUntitled])).toBe('Mila Roe');
    const chief = entity('Ada Quill', 'person', { roles: ['Harbour Board chief executive'] });
    expect(by('chief executive of the Harbour Board', [], [chief])).toBe('Ada Quill');
  });

  test.each([
    [
      'two hold it',
      'interior minister',
      [entity('Bo Kerr', 'person', { roles: ['interior minister'] })],
    ],
    ['another office', 'finance minister', []],
    ['a bare noun', 'minister', []],
    [
      'of another country, which the page is as much about',
      "Syldavia's interior minister",
      [borduria, roeUntitled, entity('Syldavia', 'place')],
    ],
    ['a page that does not name the holder', office, [borduria]],
    ['a former one', 'former interior minister', []],
    ['the deputy', 'deputy interior minister', []],
    ['an aide', "interior minister's aide", []],
    [
      'a spokesperson',
      'interior ministry spokesperson',
      [entity('Bo Kerr', 'person', { roles: ['interior ministry spokesperson'] })],
    ],
  ])('stays unknown: %s', (_why, printed, names) => {
    expect(by(printed, names)).toBe(printed);
  });

  test('of another body it is another office', () => {
    const chief = entity('Ada Quill', 'person', { roles: ['Harbour Board chief executive'] });
    const printed = 'chief executive of the Coast Guard';
    expect(by(printed, [], [chief])).toBe(printed);
  });
});
