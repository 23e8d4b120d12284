import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import type { DatedArticle } from '../../../src/summaries/stories/index.ts';
import { callsItself } from '../../../src/summaries/stories/sources/outlet-names.ts';
import { supportOf } from '../../../src/summaries/stories/sources/support.ts';
import { wireOf } from '../../../src/summaries/stories/sources/wires.ts';
import type { NonEmpty, Printing, Quotation } from '../../../src/summaries/types.ts';
import { articleRead } from '../../support/extraction.ts';

const told = (...articles: NonEmpty<DatedArticle>) => tellStory(articles);
const only = <T>(all: readonly T[]): T => {
  expect(all).toHaveLength(1);
  return all[0]!;
};
const leaning = ({ printings }: { readonly printings: readonly Printing[] }): string[] =>
  printings.map(({ outlet, original }) => `${outlet} < ${original ?? 'its own'}`).sort();

const SAID = '“The harbour was never promised to anybody in this town,” Mayor Ada Quill';
const INTRO = 'Mayor Ada Quill of Dunmore spoke about the harbour.';

describe('the original a quotation leans on', () => {
  test('two outlets that repeat one report are one', () => {
    const said = only(
      told(
        articleRead('Post', `${INTRO} ${SAID} told the Financial Times.`),
        articleRead('Courier', `${INTRO} ${SAID} said, the Financial Times reports.`),
      ).quotations,
    );
    expect(said.support).toEqual({ outlets: 2, independent: 1, originals: ['Financial Times'] });
    expect(leaning(said)).toEqual(['Courier < Financial Times', 'Post < Financial Times']);
  });

  test('the original’s own page counts with those that lean on it', () => {
    const said = only(
      told(
        articleRead('Post', `${INTRO} ${SAID} told the Financial Times.`),
        articleRead('Financial Times', `${INTRO} ${SAID} told the FT.`),
        articleRead('Ledger', `${INTRO} ${SAID} said.`),
      ).quotations,
    );
    expect(said.support).toEqual({ outlets: 3, independent: 2, originals: ['Financial Times'] });
    expect(leaning(said)).toEqual([
      'Financial Times < its own',
      'Ledger < its own',
      'Post < Financial Times',
    ]);
  });

  test.each([
    ['initials the table knows', 'told the FT.', 'Financial Times'],
    ['a broadcaster', 'said, speaking to CBC.', 'CBC News'],
    ['credited in the sentence', 'said, according to the FT.', 'Financial Times'],
    ['a paper nobody knows', 'told the Dunmore Gazette.', 'Dunmore Gazette'],
    ['a paper by what it is', 'told the Danish newspaper Aftenblad.', 'Aftenblad'],
    ['an agency by what it is', 'told the news agency AFP.', 'Agence France-Presse'],
    ['a day is no paper', 'told the newspaper Monday.', null],
    ['the outlet itself, as "this newspaper"', 'told this newspaper.', null],
    ['a person is no outlet', 'told Otis Brand.', null],
    ['reporters are none', 'told reporters.', null],
    ['a post office is none', 'told Canada Post.', null],
    ['the outlet itself', 'told the Dunmore Courier.', null],
    ['the outlet itself, for short', 'told the Courier.', null],
    ['a part of its name', 'told the Dunmore Courier on Sunday.', null],
  ])('%s: %s', (_, cue, original) => {
    const said = only(told(articleRead('Dunmore Courier', `${INTRO} ${SAID} ${cue}`)).quotations);
    expect(said.printings[0].original).toBe(original);
  });

  test.each([
    ['its initials', 'the DHG'],
    ['its last word', 'the Gazette'],
  ])('another article of the story gives the name in full: %s', (_, short) => {
    const said = only(
      told(
        articleRead('Post', `${INTRO} ${SAID} told the Dunmore Harbour Gazette.`),
        articleRead('Ledger', `${INTRO} ${SAID} told ${short}.`),
      ).quotations,
    );
    expect(said.support).toMatchObject({ independent: 1, originals: ['Dunmore Harbour Gazette'] });
  });

  test('what goes on was told to the same, and "the outlet" is the one named last', () => {
    const { quotations } = told(
      articleRead(
        'Post',
        `${INTRO} ${SAID} told the Financial Times. “We will keep the harbour open for another year.”\n\n“The crews will be paid in full before the end of May,” Quill told the outlet.`,
      ),
    );
    expect(quotations.map(({ printings: [{ original }] }) => original)).toEqual(
      quotations.map(() => 'Financial Times'),
    );
    expect(quotations.map(({ toldTo }) => toldTo)).toEqual(quotations.map(() => 'Financial Times'));
  });
});

describe('words that go on', () => {
  const before = (cue: string, speaker = 'she'): string =>
    `Mayor Ada Quill of Dunmore will resign in May. ${cue} “The harbour was never promised to anybody in this town,” ${speaker} said.`;

  test.each([
    ['what she told an outlet', 'She told the magazine Gull that she was tired.', 'Gull'],
    ['what an outlet reported of her', 'Gull magazine reported that she was tired.', null],
    ['a paragraph on', 'She told the magazine Gull that she was tired.\n\n', null],
  ])('lean on the outlet of the sentence before: %s', (_, cue, original) => {
    const said = only(told(articleRead('Post', before(cue))).quotations);
    expect(said.printings[0].original).toBe(original);
  });

  test.each([
    ['whom the page calls by what she was', 'the former baker', 'Gull'],
    ['not somebody else', 'Otis Brand', null],
  ])('lean on it by %s', (_, speaker, original) => {
    const text = before('Ada Quill told the magazine Gull that she was tired.', speaker);
    const said = only(told(articleRead('Post', text)).quotations);
    expect(said.printings[0].original).toBe(original);
  });
});

describe('a fact leans on an outlet', () => {
  const KNOWN = 'GullFeed has learned that 40 ships of Dunmore are for sale.';
  test.each([
    ['that reported it first', 'The sale of 40 ships was first reported by GullFeed on Friday.'],
    ['of the story, whatever its name', 'Dunmore has 40 ships for sale, according to GullFeed.'],
  ])('%s', (_, text) => {
    const { facts } = told(articleRead('GullFeed', KNOWN), articleRead('Post', text));
    const originals = facts.flatMap(({ printings }) =>
      printings.filter(({ outlet }) => outlet === 'Post').map(({ original }) => original),
    );
    expect(originals).toEqual(['GullFeed']);
  });

  test('a wire’s page leans on the wire, save for what the outlet learned itself', () => {
    const { facts } = told(
      articleRead(
        'Post',
        'DUNMORE, England (Reuters) - Dunmore sold 40 ships on Friday.\n\nThe price was $4 million, the Post has learned.',
      ),
    );
    expect(
      facts.map(({ text, printings: [{ original }] }) => [text.slice(0, 9), original]),
    ).toEqual(
      expect.arrayContaining([
        ['Dunmore s', 'Reuters'],
        ['The price', null],
      ]),
    );
  });
});

test.each([
  ['HALDEN (AP) — Talks ended on Friday.', 'The Associated Press'],
  ['HALDEN, Norway, March 5 (Reuters) - Talks ended on Friday.', 'Reuters'],
  ['Talks ended on Friday.\n\n(AFP)', 'Agence France-Presse'],
  ['Talks ended on Friday.\n\nWith files from The Canadian Press', 'The Canadian Press'],
  ['Talks ended.\n\nThe Associated Press contributed to this report.', 'The Associated Press'],
  ['Talks on the port (that of Halden) - ended on Friday.', null],
  ['Talks ended on Friday.\n\nAda Quill contributed to this report.', null],
])('the wire whose page it is: %s', (text, wire) => {
  expect(wireOf(text)).toBe(wire);
});

describe('support', () => {
  const printing = (outlet: string, original: string | null = null): Printing => ({
    outlet,
    article: outlet,
    start: 0,
    end: 1,
    words: 'x',
    match: 'verbatim',
    original,
  });
  const families = new Map([
    ['Calgary Herald', 'Postmedia'],
    ['Edmonton Sun', 'Postmedia'],
    ['Copy', 'Ledger'],
  ]);

  test.each<[string, Printing[], number, number]>([
    ['one publisher', [printing('Calgary Herald'), printing('Edmonton Sun')], 2, 1],
    ['a copy counts with what it copies', [printing('Ledger'), printing('Copy')], 2, 1],
    ['a page read twice', [printing('Ledger'), printing('Ledger')], 1, 1],
    ['two that lean on nobody', [printing('Ledger'), printing('Post')], 2, 2],
    ['two originals', [printing('Ledger', 'Reuters'), printing('Post', 'Axios')], 2, 2],
    [
      'a family’s paper and one leaning on it',
      [printing('Calgary Herald'), printing('Post', 'Edmonton Sun')],
      2,
      1,
    ],
    [
      'one outlet with and without its original',
      [printing('Post'), printing('Post', 'Reuters')],
      1,
      1,
    ],
  ])('%s', (_, printings, outlets, independent) => {
    expect(supportOf(printings, families)).toMatchObject({ outlets, independent });
  });
});

test('facts and denials lean on originals too', () => {
  const { facts, denials } = told(
    articleRead(
      'Post',
      'The Dunmore council sold 40 ships to Reeve Shipping in 2024, the Financial Times reported.\n\nReeve Shipping denied buying any ships, according to the FT.',
    ),
    articleRead(
      'Ledger',
      'The Dunmore council sold 40 ships to Reeve Shipping in 2024, according to the FT.',
    ),
  );
  const sold = facts.find(({ text }) => text.includes('40 ships'));
  expect(sold?.support).toEqual({ outlets: 2, independent: 1, originals: ['Financial Times'] });
  expect(denials.map(({ printings: [{ original }] }) => original)).toEqual(['Financial Times']);
});

describe('why the words count as the speaker’s', () => {
  const WHOLE = 'Nobody in this town was promised a new bridge, and nobody will be';
  const OTHER = 'No one in the town has ever been promised any new bridge, nor will they be';
  const page = (outlet: string, words: string, cue = 'said.'): DatedArticle =>
    articleRead(outlet, `${INTRO} “${words},” Quill ${cue}`);
  const chosen = (...articles: NonEmpty<DatedArticle>): Pick<Quotation, 'words' | 'wordsBy'> => {
    const { words, wordsBy } = only(told(...articles).quotations);
    return { words, wordsBy };
  };

  test.each<[Quotation['wordsBy'], string, NonEmpty<DatedArticle>]>([
    ['only wording', WHOLE, [page('Post', WHOLE)]],
    ['longest', OTHER, [page('Post', WHOLE), page('Ledger', OTHER)]],
    ['most outlets', WHOLE, [page('Post', WHOLE), page('Courier', WHOLE), page('Ledger', OTHER)]],
    [
      'told to',
      WHOLE,
      [page('Post', OTHER), page('Courier', OTHER, 'told the Ledger.'), page('Ledger', WHOLE)],
    ],
    [
      // Three pages of one publisher are one, and two that lean on one report are one.
      'longest',
      OTHER,
      [
        page('Calgary Herald', WHOLE),
        page('Edmonton Sun', WHOLE),
        page('Ottawa Citizen', WHOLE),
        page('Ledger', OTHER),
      ],
    ],
    [
      'longest',
      OTHER,
      [
        page('Post', WHOLE, 'told Reuters.'),
        page('Courier', WHOLE, 'told Reuters.'),
        page('Ledger', OTHER),
      ],
    ],
  ])('%s', (wordsBy, words, articles) => {
    expect(chosen(...articles)).toEqual({ words, wordsBy });
  });
});

test.each([
  ['BBC Scotland', 'BBC Radio', true],
  ['Guardian Australia', 'the Guardian', true],
  ['Los Angeles Times', 'the Times', true],
  ['The Times', 'Los Angeles Times', false],
  ['New York Times', 'New York Post', false],
])('%s by %s names itself: %s', (own, name, itself) => {
  expect(callsItself(own, name)).toBe(itself);
});

test('somebody one article did not know for a person is the person another names', () => {
  const { quotations } = told(
    articleRead('Post', `${INTRO} ${SAID} said.`),
    articleRead(
      'Ledger',
      'Ada Quill (44), a mayor, told the Post: “The harbour was never promised to anybody in this town.”',
    ),
  );
  expect(only(quotations).speaker).toMatchObject({ name: 'Ada Quill', kind: 'person' });
});
