import fc from 'fast-check';
import { expect, it } from 'vitest';
import { namesIn } from '../../../src/summaries/store/naming.ts';
import { filedUnder, mayName, ownTerms, recordsOf } from '../../../src/summaries/store/records.ts';
import type { Person } from '../../../src/summaries/types.ts';
import { queryTerms } from '../../../src/summaries/store/terms.ts';
import { story } from './stories.ts';

const WORDS = [
  ...['denied', 'deny', 'denies', 'planned', 'planning', 'plans', 'parties', 'party', 'agreed'],
  ...["O'Brien", 'O’Brien', "don't", 'Alberta’s', 'U.S.', 'N.A.T.O.', 'nato', 'us', 'CNN.com'],
  ...['café', 'CAFE', 'Zürich', 'naïve', 'soft\u00adly', 'line\nbreak', '“quoted”', 'a\\b'],
  ...['177,000', '3.5', 'news', 'being', 'king', 'red', 'tied', 'tying', 'dyed', 'eyeing'],
  ...['Straße', 'ﬁnance', 'İstanbul', '李小龍', 'well-known', 'and/or', 'e.g.', "rock'n'roll"],
];

const anyText = fc
  .array(
    fc.oneof(fc.constantFrom(...WORDS), fc.stringMatching(/^[a-z]{1,9}(?:ed|ing|ies|s|e|y)?$/)),
    {
      minLength: 1,
      maxLength: 8,
    },
  )
  .map((words) => words.join(' '));

it('no record that names a topic is passed over by its letters', () => {
  fc.assert(
    fc.property(anyText, fc.nat(7), anyText, fc.boolean(), (text, at, other, own) => {
      const words = text.split(' ');
      const asked = queryTerms(own ? (words[at % words.length] ?? '') : other);
      const [fact] = story({ id: 's', facts: [text] }).facts;
      const terms = new Set(ownTerms('fact', fact!));
      if (asked.every((term) => terms.has(term))) expect(mayName('fact', fact!)(asked)).toBe(true);
    }),
    { numRuns: 20_000 },
  );
});

it('a record that has none of the letters is passed over', () => {
  const [fact] = story({ id: 's', facts: ['Talks in Ottawa ended'] }).facts;
  expect(mayName('fact', fact!)(['wheat'])).toBe(false);
  expect(mayName('fact', fact!)(['ottawa', 'talk'])).toBe(true);
});

it('a denial of a firm in the words of its chief is on record of both', () => {
  const of = story({ id: 's', denials: [['Otis Brand', 'There is no such deal']] });
  const [denial] = of.denials;
  const alsoBy = { name: 'Halden Bank', role: null, kind: 'organisation' } as const;
  const told = { ...of, denials: [{ ...denial!, alsoBy }] };
  expect(recordsOf(told).map(({ by }) => by)).toEqual([['Otis Brand', 'Halden Bank']]);
  expect(namesIn(told).filter(({ weight }) => weight > 0)).toHaveLength(2);
});

const bodies = (...names: string[]): Person[] =>
  names.map((name) => ({ name, kind: 'organisation', aliases: [], roles: [] }));

it.each([
  ['White House official', null, ['White House'], ['White House']],
  ['Peter Holm', 'council spokesman', ['Harbour Council'], ['Harbour Council']],
  ['Peter Holm', 'council spokesman', ['Harbour Council', 'Vetchley Council'], []],
  [
    'Peter Holm',
    'Harbour Council spokesman',
    ['Harbour Council', 'Vetchley Council'],
    ['Harbour Council'],
  ],
  [
    'Peter Holm',
    'Kesh City Council member',
    ['Kesh', 'Kesh City Council', 'City Council'],
    ['Kesh City Council'],
  ],
  ['Peter Holm', 'Kesh mayor', ['Kesh', 'Kesh City Council'], ['Kesh']],
  ['Peter Holm', 'councillor', ['Harbour Council'], []],
  ['Peter Holm', 'spokesman for the council', ['Harbour Council'], []],
])('what %s, %s, says is on record of bodies: %j', (name, role, known, found) => {
  const speaker = { name, role, kind: 'person' as const };
  expect(filedUnder(speaker, bodies(...known))).toEqual([name, ...found]);
});
