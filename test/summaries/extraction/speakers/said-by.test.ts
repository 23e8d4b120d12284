import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/summaries/extraction/index.ts';

const wordsIn = (text: string): string[] =>
  extract(text, null).quotations.map(({ parts: [{ start, end }] }) => text.slice(start, end));

describe('quoted words that nobody is tied to', () => {
  it.each([
    'The council’s “cold weather” fund was spent by May.',
    'What “safe by design” means is left to the builders.',
    'Half of the party’s “door knockers” are under thirty.',
    'The old “one street, one baker” rule went in 1970.',
  ])('a term is nobody’s speech: %s', (text) => expect(wordsIn(text)).toEqual([]));

  it.each<[string, string]>([
    ['The fund was spent “very badly indeed”, Ada Marsh said.', 'very badly indeed'],
    ['Ada Marsh called the fund a “cold weather” joke.', 'cold weather'],
    [
      'The law bans “any public gathering of more than ten people.”',
      'any public gathering of more than ten people.',
    ],
    ['A crowd waited.\n\n“Open the gates!”\n\nNobody did.', 'Open the gates!'],
  ])('but somebody’s words are, and a passage is: %s', (text, words) =>
    expect(wordsIn(text)).toEqual([words]),
  );
});

describe('a pronoun for somebody who cannot be told', () => {
  it.each<[string, string | undefined]>([
    ['“It just came out,” she said.', 'she'],
    ['The two studies differ. “We stopped counting,” they wrote.', 'they'],
    ['Three people saw it. “It just came out,” one said.', 'one'],
    ['It stunned aides. “It just came out,” one of the people said.', 'one of the people'],
    ['“It just came out,” one of the aides said.', undefined],
    ['“It just came out.”', undefined],
    ['Ada Marsh left early. “It just came out,” she said.', undefined],
    ['“It just came out,” a sign read.', undefined],
  ])('%s', (text, word) => {
    const [quotation] = extract(text, null).quotations;
    const { start = 0, end = 0 } = quotation?.pronoun ?? {};
    expect(quotation?.speaker === null ? text.slice(start, end) || undefined : undefined).toBe(
      word,
    );
  });
});
