import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/summaries/extraction/index.ts';

const standings = (text: string): string[] =>
  extract(text, '2026-01-29').facts.map(({ standing }) => standing);

describe('a doubt beside what was done', () => {
  it.each([
    'The town of Leeds met 40 potential investors on Monday.',
    'The tax, which could close 40 mills, took effect in Leeds on Monday.',
    'Leeds faced the daunting prospect of 40 closed mills on Monday.',
  ])('%s is reported', (text) => expect(standings(text)).toEqual(['reported']));

  it.each(['The tax could close 40 mills in Leeds by Monday.'])('%s is speculation', (text) =>
    expect(standings(text)).toEqual(['speculation']),
  );

  it('that somebody was not reached is no fact', () =>
    expect(standings('Ada Marsh of Leeds could not be reached for comment on Monday.')).toEqual(
      [],
    ));
});

describe('what somebody could not do', () => {
  it.each([
    'The clerk of Leeds said on Monday that her office could find no lease for the mill.',
    'The crew could see no smoke over Leeds, Ada Marsh said on Monday.',
    'Ada Marsh of Leeds could hear nothing at the door on Monday.',
    'The board of Leeds could confirm none of the 40 reports.',
    'On Monday the council of Leeds could say no more about the mill.',
    'The owner of the mill in Leeds could not be traced on Monday.',
    'The 40 reports from Leeds could not be independently verified.',
    'Police in Leeds could not find the car on Monday.',
  ])('%s is reported', (text) => expect(standings(text)).toEqual(['reported']));

  it.each([
    'Leeds could see no growth in 2027, the bank said.',
    'Leeds could see no pay rises in 2027, the bank said.',
    'The mill in Leeds could find no buyer next year.',
    'The tax could hurt 40 mills in Leeds.',
    'The council of Leeds could find itself in court on Monday.',
    'Leeds could see flooding on Monday.',
    'The 40 mills of Leeds could not be sold if the tax came.',
  ])('%s is thought possible', (text) => expect(standings(text)).toEqual(['speculation']));
});
