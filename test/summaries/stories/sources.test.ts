import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import type { DatedArticle } from '../../../src/summaries/stories/index.ts';
import type { Story } from '../../../src/summaries/types.ts';
import { printedBy } from '../../support/stories.ts';

const WIRE = [
  'Dockers at the port of Halden walked out on Monday after talks over night shifts failed, their union said.',
  'The port authority said that nine ships were waiting outside the harbour and that none would be turned away before Thursday.',
  '“We have asked for two years and nobody has answered,” said Anna Lund, who leads the local branch of the union.',
  'The strike is the third at the port since the spring. A hearing before the labour court is planned for next week.',
].join('\n\n');

const tell = (...[first, ...rest]: readonly DatedArticle[]): Story => tellStory([first!, ...rest]);

const familiesIn = ({ sources }: Story): Readonly<Record<string, string>> =>
  Object.fromEntries(sources.map(({ outlet, family }) => [outlet, family]));

describe('families', () => {
  const wire = printedBy('Coast Wire', WIRE, { published: '2026-03-09' });

  test.each([
    ['word for word', WIRE],
    ['without its end', WIRE.split('\n\n').slice(0, 3).join('\n\n')],
    ['with other marks and a line of its own', `HALDEN — ${WIRE.replaceAll(/[“”]/g, '"')}`],
  ])('a copy is of the family of the earliest: %s', (_, text) => {
    const copy = printedBy('Harbour Post', text);
    expect(familiesIn(tell(copy, wire))).toEqual({
      'Coast Wire': 'Coast Wire',
      'Harbour Post': 'Coast Wire',
    });
  });

  test('the same utterance in words of one’s own is no copy', () => {
    const own = printedBy(
      'Harbour Post',
      'No crane moved in Halden yesterday. The dockers want fewer nights, the harbour says it cannot afford that.\n\n“We have asked for two years and nobody has answered,” said Anna Lund of the union, who stood at the gate with some forty others through the afternoon.\n\nThe ferry to the islands sails as usual.',
    );
    expect(familiesIn(tell(own, wire))).toMatchObject({ 'Harbour Post': 'Harbour Post' });
  });

  test('outlets of one publisher are one family, by name or by address', () => {
    const story = tell(
      printedBy('Calgary Herald', 'The council of Halden met on Monday.'),
      printedBy('A Local Page', 'On Monday the council met.', {
        url: 'https://www.edmontonjournal.com/news/halden',
      }),
      printedBy('Some Blog', 'Council meets.', { url: 'https://blog.example/halden' }),
    );
    expect(familiesIn(story)).toEqual({
      'Calgary Herald': 'Postmedia',
      'A Local Page': 'Postmedia',
      'Some Blog': 'Some Blog',
    });
  });
});

describe('why an article is in a story', () => {
  test('names first, by the form the story knows best, then figures and words', () => {
    const [post, wire] = tell(
      printedBy('Harbour Post', 'Anna Lund leads 41,300 dockers in Halden. Lund spoke on Monday.', {
        title: 'Dockers march',
      }),
      printedBy('Coast Wire', 'The 41,300 dockers follow Lund, who was born in Karsk.', {
        title: 'Why dockers strike',
      }),
    ).sources;
    expect(post.joinedBy).toEqual(expect.arrayContaining(['Anna Lund', '41,300']));
    expect(wire?.joinedBy[0]).toBe('Anna Lund');
    expect(wire?.joinedBy).not.toContain('Karsk');
  });

  test('a story’s only article shares nothing', () => {
    expect(tell(printedBy('Coast Wire', WIRE)).sources[0].joinedBy).toEqual([]);
  });
});
