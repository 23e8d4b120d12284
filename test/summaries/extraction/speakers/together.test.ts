import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/summaries/extraction/index.ts';

const speaker = (text: string): string | null =>
  extract(text, null).quotations.at(-1)?.speaker?.name ?? null;

const SCENE = 'Mayor Ada Marsh met Otis Roe and Ben Cole. ';

describe('several who speak with one voice', () => {
  it.each<[string, string]>([
    ['“We stay,” Ada Marsh and Otis Roe said.', 'Ada Marsh and Otis Roe'],
    ['“We stay,” said Marsh and Roe.', 'Ada Marsh and Otis Roe'],
    ['“We stay,” Mayor Ada Marsh and port director Otis Roe wrote.', 'Ada Marsh and Otis Roe'],
    ['“We stay,” said Marsh, the mayor, and Roe, her deputy.', 'Ada Marsh and Otis Roe'],
    ['“We stay,” Marsh, the mayor, and Roe, her deputy, said in May.', 'Ada Marsh and Otis Roe'],
    [
      '“We stay,” said Rep. Ada Marsh (R-Ohio) and Sen. Otis Roe (D-Iowa).',
      'Ada Marsh and Otis Roe',
    ],
    ['Ada Marsh, Otis Roe and Ben Cole said: “We stay.”', 'Ada Marsh, Otis Roe and Ben Cole'],
    ['“We stay,” said Ada Marsh, Otis Roe and Ben Cole.', 'Ada Marsh, Otis Roe and Ben Cole'],
    ['“We stay,” Ada Marsh and her lawyer said.', 'Ada Marsh and her lawyer'],
    ['“We stay,” said Ada Marsh and two other councillors.', 'Ada Marsh and two other councillors'],
    ['“We stay,” said a neighbour and Ada Marsh.', 'neighbour and Ada Marsh'],
    ['Marsh and the ministry said they would “stay”.', 'Ada Marsh and the ministry'],
  ])('%s', (text, name) => expect(speaker(SCENE + text)).toBe(name));

  it.each<[string, string]>([
    ['Ada Marsh met Otis Roe and Ben Cole said: “We stay.”', 'Ben Cole'],
    ['“We stay,” said Ada Marsh and Otis Roe nodded.', 'Ada Marsh'],
    ['“We stay,” said the lawyer and author Ada Marsh.', 'Ada Marsh'],
    ['“We stay,” said BBC and Channel 4 presenter Ada Marsh.', 'Ada Marsh'],
    ['“We stay,” said Ada Marsh, a friend of Otis Roe and Ben Cole.', 'Ada Marsh'],
    ['“We stay,” Ada Marsh, founder and chief executive of the Roe Trust, said.', 'Ada Marsh'],
    ['“We stay,” Ada Marsh told Otis Roe and Ben Cole.', 'Ada Marsh'],
    ['After meeting Ada Marsh, Otis Roe and Ben Cole said: “We stay.”', 'Otis Roe and Ben Cole'],
  ])('no more than those who speak: %s', (text, name) => expect(speaker(SCENE + text)).toBe(name));

  it('a denial is as much the first’s as the second’s', () => {
    const [denial] = extract(`${SCENE}On Monday Marsh and Roe denied the claim.`, null).denials;
    expect(denial?.by?.name).toBe('Ada Marsh and Otis Roe');
  });

  it('but not of one who is only met', () => {
    const [denial] = extract('Ada Marsh met Otis Roe and Ben Cole denied the claim.', null).denials;
    expect(denial?.by?.name).toBe('Ben Cole');
  });

  it.each<[string, string | null]>([
    ['Ada Marsh and Otis Roe said that 40 ships had left.', 'Ada Marsh and Otis Roe'],
    ['According to Ada Marsh and Otis Roe, 40 ships had left.', 'Ada Marsh and Otis Roe'],
    ['Ada Marsh and her first officer, Otis Roe, said 40 ships left.', 'Ada Marsh and Otis Roe'],
    ['A friend of Mr Marsh, who knew him well, said 40 ships left.', null],
    ['Ada Marsh, a nurse, and Otis Roe, a cook, said 40 ships left.', 'Ada Marsh and Otis Roe'],
    ['He and Otis Roe said that 40 ships had left the port.', null],
  ])('a fact too: %s', (text, credited) =>
    expect(extract(text, null).facts.at(-1)?.creditedTo).toBe(credited),
  );
});
