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
