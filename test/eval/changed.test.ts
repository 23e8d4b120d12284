import { describe, expect, it } from 'vitest';
import { CHANGES, change } from '../../scripts/eval/changed.ts';
import type { Annotated } from '../../scripts/eval/changed.ts';

const TEXT = 'Ada Marwood left. “It is ‘late’,” Marwood said. Marwood’s aide agreed.';

const span = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { start, end: start + words.length, text: words };
};

const ARTICLE: Annotated = {
  id: 'a',
  text: TEXT,
  date: '2016-05-02',
  quotes: [{ ...span('It is ‘late’,'), speaker: span('Marwood', 30), cue: span('said') }],
};

const changed = (name: string): Annotated => change(ARTICLE, CHANGES[name]?.(ARTICLE, 0) ?? []);

describe('an article changed', () => {
  it.each(Object.keys(CHANGES))('keeps what is marked in its place: %s', (name) => {
    const { text, quotes } = changed(name);
    const [quote] = quotes;
    expect(text).not.toBe(TEXT);
    expect(text.slice(quote?.start, quote?.end)).toMatch(/^It is .late.,$/);
    expect(text.slice(quote?.cue?.start, quote?.cue?.end)).toMatch(/^\p{Ll}+$/u);
    expect(text.slice(quote?.speaker?.start, quote?.speaker?.end)).toMatch(/^\p{Lu}\p{Ll}+$/u);
  });

  it('calls a person by one other name throughout', () => {
    const { text } = changed('every person another name');
    expect(text).not.toContain('Marwood');
    const [, surname = ''] = text.split(' ');
    expect(text.split(surname)).toHaveLength(4);
  });

  it('turns inner marks with the outer ones, and no apostrophe', () => {
    expect(changed('marks British').text).toContain('‘It is “late”,’');
    expect(changed('marks British').text).toContain('Marwood’s');
  });
});
