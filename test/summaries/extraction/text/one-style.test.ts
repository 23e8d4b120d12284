import { describe, expect, it } from 'vitest';
import { extractPassages } from '../../../../src/summaries/extraction/index.ts';
import { inOneStyle } from '../../../../src/summaries/extraction/text/one-style.ts';
import { readPassages } from '../passages/read.ts';

describe('inOneStyle', () => {
  it.each([
    ['She said: ‘It is “done”.’', 'She said: “It is ‘done’.”'],
    [`She said: 'It is "done".'`, 'She said: “It is ‘done’.”'],
    ['«Oui», a-t-elle dit.', '“Oui”, a-t-elle dit.'],
    ['‘One.\n\n‘Two,’ she said.', '“One.\n\n“Two,” she said.'],
    // a headline's words, where the text prints its speech in double marks
    ['Mill ‘closing’\n\n“It is,” she said. “Now.”', 'Mill ‘closing’\n\n“It is,” she said. “Now.”'],
    // apostrophes, a mark that never closes, a mark of two characters
    ['The workers’ day. ‘It is', 'The workers’ day. ‘It is'],
    ["''It is,'' she said.", "''It is,'' she said."],
    ['``It is,″ she said of the 9″ gap.', '``It is,” she said of the 9″ gap.'],
  ])('%s -> %s', (text, turned) => {
    expect(inOneStyle(text)).toBe(turned);
    expect(turned).toHaveLength(text.length);
  });
});

/** Passages whose marks can be told from apostrophes in every style; in curly marks. */
const plain = [...readPassages().values()]
  .map(({ text }) => text.replace(/"([^"\n]*)"/g, '“$1”'))
  .filter((text) => text.includes('“') && !/[‘«'`"]|''|[sz]’(?!\p{L})/u.test(text))
  .filter((text) => text.split('“').length === text.split('”').length);

const findings = (text: string) => {
  const { sentences, quotations, denials, dates } = extractPassages(text, '2026-01-29');
  return { sentences, quotations, denials, dates };
};

describe('the style of marks', () => {
  it.each([
    ['straight', '"', '"'],
    ['British', '‘', '’'],
    ['French', '«', '»'],
  ])('changes nothing that is found: %s', (_style, opening, closing) => {
    expect(plain.length).toBeGreaterThan(100);
    const changed = plain.filter((text) => {
      const other = text.replaceAll('“', opening).replaceAll('”', closing);
      return JSON.stringify(findings(other)) !== JSON.stringify(findings(text));
    });
    expect(changed).toEqual([]);
  });
});
