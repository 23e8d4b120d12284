import { expect, test } from 'vitest';
import { behindDateline } from '../../src/summaries/dateline.ts';
import { extract } from '../../src/summaries/extraction/index.ts';

test.each([
  'SANTA FE — ',
  'LEEDS, England (AP) — ',
  'Leeds (Reuters) - ',
  'HARWICK/KESH, Sept 7 (Reuters) - ',
  'Oct 6 (Reuters) - ',
  'PORT-AU-PRINCE, Haiti (AP) — ',
])('%j says nothing itself', (dateline) => {
  const rest = 'The council sold 40 buses on Friday.';
  expect(behindDateline(dateline + rest, 0)).toBe(dateline.length);
  const later = `Roe left.\n\n${dateline}${rest}`;
  expect(behindDateline(later, 11)).toBe(11 + dateline.length);
  const [fact] = extract(dateline + rest, '2026-03-02').facts;
  expect((dateline + rest).slice(fact!.start, fact!.end)).toBe(rest);
});

test.each([
  'The council — Roe’s old one — sold 40 buses.',
  'NATO — then a small one — sold 40 buses.',
  'Oct 6 was a Tuesday.',
  'Roe (48) - left.',
  'Ada Roe (Labour) left.',
])('%j has none', (text) => {
  expect(behindDateline(text, 0)).toBe(0);
});

test('within a paragraph there is none', () => {
  const text = 'Roe left. LEEDS (AP) — Roe won.';
  expect(behindDateline(text, 10)).toBe(10);
});

test('nor is it among the words of a denial', () => {
  const text = 'LEEDS (AP) — Ada Marsh denied that the bridge was sold.';
  const [denial] = extract(text, '2026-03-02').denials;
  expect(text.slice(denial!.start, denial!.end)).toMatch(/^Ada Marsh denied/);
});
