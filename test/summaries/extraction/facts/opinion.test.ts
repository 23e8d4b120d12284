import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/summaries/extraction/index.ts';

/** How the fact about the harbour stands. */
const standing = (text: string): string | undefined => {
  const { facts } = extract(text, null);
  return facts.find(({ start, end }) => text.slice(start, end).includes('harbour'))?.standing;
};

const FACT = 'The harbour cost 40 million pounds in 2019.';

describe('what a writer states in a piece of opinion is no report', () => {
  it.each([
    ['a label', `OPINION\n\n${FACT}`],
    ['a label with a headline', `Comment: sell it now\n\n${FACT}`],
    ['the label Analysis', `Analysis\n\n${FACT} Few remember it.`],
    ['the writer thinks', `${FACT} I think the city should never have built it.`],
    ['the writer tells of himself', `I walked there in May. ${FACT} My father built the wall.`],
    ['a paper has a view', `We believe it must close. ${FACT} Our leaders have to say so.`],
  ])('%s', (_, text) => expect(standing(text)).toBe('background'));

  it.each([
    ['first person in quotations', `“I think my father built it,” said Ada Marsh. ${FACT}`],
    ['one sentence with "we"', `We have asked the council for a comment. ${FACT}`],
    ['a king', `King Charles I was born there. Charles I was killed. World War I came. ${FACT}`],
    ['opinion as a word', `Opinion in the town is split.\n\n${FACT}`],
    ['what is credited', 'I think so. Ada Marsh said the harbour cost 40 million pounds in 2019.'],
  ])('but: %s', (_, text) => expect(standing(text)).toBe('reported'));
});
