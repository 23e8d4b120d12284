import fc from 'fast-check';
import { expect, test } from 'vitest';
import { passageLink } from '../../src/summaries/passage-link.ts';

const PAGE = 'https://news.example/a';

test.each([
  ['a short passage', PAGE, 'The bridge is shut', `${PAGE}#:~:text=The%20bridge%20is%20shut`],
  ['marks around it', PAGE, '“The bridge is shut,”', `${PAGE}#:~:text=The%20bridge%20is%20shut`],
  [
    'dashes, commas and ampersands',
    PAGE,
    'a well-kept, old B&B',
    `${PAGE}#:~:text=a%20well%2Dkept%2C%20old%20B%26B`,
  ],
  [
    'a long passage',
    PAGE,
    'one two three four five six seven eight nine ten eleven twelve',
    `${PAGE}#:~:text=one%20two%20three%20four%20five,eight%20nine%20ten%20eleven%20twelve`,
  ],
  [
    'several paragraphs',
    PAGE,
    'First one.\n\nAnd the last.',
    `${PAGE}#:~:text=First%20one,And%20the%20last`,
  ],
  ['a fragment of its own', `${PAGE}#top`, 'shut', `${PAGE}#top:~:text=shut`],
  ['a directive of its own', `${PAGE}#:~:text=open`, 'shut', `${PAGE}#:~:text=shut`],
  ['no words', PAGE, '—', PAGE],
  ['half a character', PAGE, 'a\ud800b', `${PAGE}#:~:text=a%EF%BF%BDb`],
  [
    'what browsers read and is no URI',
    `${PAGE}[1]|50%?q={ü}^"<\\#a#b|`,
    '—',
    `${PAGE}%5B1%5D%7C50%25?q=%7B%C3%BC%7D%5E%22%3C%5C#a%23b%7C`,
  ],
  ['an address of numbers', 'http://[::1]/a%20b?', 'shut', 'http://[::1]/a%20b#:~:text=shut'],
  ['another protocol', 'javascript:alert(1)', 'shut', null],
  ['a password', 'https://a:b@news.example/', 'shut', null],
  ['no address', 'news', 'shut', null],
])('%s', (_, address, passage, link) => {
  expect(passageLink(address, passage)).toBe(link);
});

test('any passage makes an address that reads back as its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (passage) => {
      const link = passageLink(PAGE, passage);
      expect(link).not.toBeNull();
      expect(link).toMatch(/^[\x21-\x7e]+$/);
      const directive = link?.split(':~:text=')[1] ?? '';
      expect(directive).not.toMatch(/[-&()]/);
      for (const part of directive.split(','))
        expect(passage.toWellFormed()).toContain(decodeURIComponent(part).split(' ')[0]);
    }),
  );
});

test('any address makes one that is a URI', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (rest) => {
      for (const words of ['shut', ''])
        expect(passageLink(`${PAGE}/${rest}`, words)).toMatch(
          /^https:\/\/news\.example(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-F]{2})+(?:#(?:[\w.~:/?@!$&'()*+,;=-]|%[\dA-F]{2})*)?$/i,
        );
    }),
  );
});
