import { describe, expect, it } from 'vitest';
import { readsAlone } from '../../src/summaries/reads-alone.ts';

describe('a sentence that can be read without those before it', () => {
  it.each([
    'Marsh sold the mill.',
    'This week Marsh sold the mill.',
    'In 2013, Marsh sold it.',
    'Marsh and her son sold the mill.',
    'But the mayor sold the mill.',
  ])('%s', (sentence) => expect(readsAlone(sentence)).toBe(true));

  it.each([
    'He sold the mill.',
    'But she sold the mill.',
    'In 2013, he sold it.',
    'Its owner sold the mill.',
    'Both are open.',
  ])('%s points back', (sentence) => expect(readsAlone(sentence)).toBe(false));
});
