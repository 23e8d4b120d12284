import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tellStory } from '../../../src/summaries/stories/index.ts';
import type { DatedArticle } from '../../../src/summaries/stories/index.ts';
import { UNKNOWN_OUTLET } from '../../../src/summaries/types.ts';
import type { NonEmpty, Quotation, Speaker } from '../../../src/summaries/types.ts';
import { articleWith, body, person, unnamed } from '../../support/extraction.ts';

const quotationsOf = (...articles: NonEmpty<DatedArticle>): readonly Quotation[] =>
  tellStory(articles).quotations;

/** A page that prints quotations by these speakers, one a paragraph. */
const page = (
  outlet: string,
  ...quoted: readonly (readonly [by: Speaker | null, words: string, toldTo?: string])[]
): DatedArticle =>
  articleWith({ outlet }, quoted.map(([, words]) => `“${words}” somebody said.`).join('\n\n'), {
    quotations: quoted.map(([by, words, toldTo]) => ({
      words,
      by,
      ...(toldTo === undefined ? {} : { toldTo }),
    })),
  });

const matches = ({ printings }: Quotation): string[] =>
  printings.map(({ outlet, match }) => `${match} ${outlet}`);

const MAYOR = person('Ada Quill', 'mayor of Dunmore');
const CLERK = unnamed('Harbour Board spokesperson');

const WHOLE = 'Nobody in this town was promised a new bridge, and nobody will be';
const PART = 'nobody in this town was promised a new bridge';
const SHORTER = 'No one in this town was promised a new bridge and no one will be';
const OTHER = 'No one in the town has ever been promised any new bridge, nor will they be';

describe('what counts as the speaker’s words', () => {
  test('a trimmed printing supports the longer one over a rewording', () => {
    const [only, ...rest] = quotationsOf(
      page('Courier', [MAYOR, PART]),
      page('Ledger', [MAYOR, OTHER], [MAYOR, `${WHOLE}.`]),
    );
    expect(rest).toEqual([]);
    expect(only?.words).toBe(`${WHOLE}.`);
    expect(matches(only!)).toEqual(['verbatim Ledger', 'trimmed Courier', 'reworded Ledger']);
  });

  test('of a page’s two wordings with nothing to decide, the first printed', () => {
    const [only] = quotationsOf(page('Ledger', [MAYOR, WHOLE], [MAYOR, `${OTHER} at all`]));
    expect(only?.words).toBe(WHOLE);
    expect(matches(only!)).toEqual(['verbatim Ledger', 'reworded Ledger']);
  });

  test('the wording most outlets print, not the one most pages print', () => {
    const copies = ['one', 'two', 'three'].map((title) => ({
      ...page('Ledger', [MAYOR, OTHER]),
      article: { ...page('Ledger', [MAYOR, OTHER]).article, id: title },
    }));
    const [only] = quotationsOf(
      page('Courier', [MAYOR, WHOLE]),
      page('Post', [MAYOR, PART]),
      ...copies,
    );
    expect(only?.words).toBe(WHOLE);
  });

  test('the outlet it was told to goes before number', () => {
    const [only] = quotationsOf(
      page('Courier', [MAYOR, OTHER, 'the Ledger']),
      page('Post', [MAYOR, OTHER]),
      page('Ledger', [MAYOR, WHOLE]),
    );
    expect(only?.words).toBe(WHOLE);
    expect(only?.toldTo).toBe('the Ledger');
  });

  test.each([
    ['only words that print it', page('Post', [MAYOR, PART, 'the Post']), null],
    ['not a rewording', page('Post', [MAYOR, SHORTER, 'the Gazette']), null],
    ['the same words', page('Post', [MAYOR, WHOLE, 'the Gazette']), 'the Gazette'],
  ])('to whom they were told belongs to %s', (_, other, toldTo) => {
    const [only] = quotationsOf(page('Courier', [MAYOR, WHOLE]), other);
    expect(only?.words).toBe(WHOLE);
    expect(only?.toldTo).toBe(toldTo);
  });

  test.each(['us', 'me', 'this newspaper', 'our reporter'])(
    'told %s is told the outlet, where it has a name',
    (listener) => {
      const [told] = quotationsOf(page('Courier', [MAYOR, WHOLE, listener]));
      expect(told?.toldTo).toBe('Courier');
      const [unknown] = quotationsOf(page(UNKNOWN_OUTLET, [MAYOR, WHOLE, listener]));
      expect(unknown?.toldTo).toBeNull();
    },
  );

  test('else the longest', () => {
    const [only] = quotationsOf(page('Courier', [MAYOR, OTHER]), page('Post', [MAYOR, WHOLE]));
    expect(only?.words).toBe(OTHER);
  });

  test('contradicting words printed as direct speech are disputed, and support nobody', () => {
    const [only, ...rest] = quotationsOf(
      page('Courier', [MAYOR, 'We will close the old shipyard in Dunmore']),
      page('Post', [MAYOR, 'We will never close the old shipyard in Dunmore']),
      page('Ledger', [MAYOR, 'We will close the old shipyard in Dunmore']),
    );
    expect(rest).toEqual([]);
    expect(only?.words).toBe('We will close the old shipyard in Dunmore');
    expect(only?.wordsBy).toBe('most outlets');
    expect(only?.support).toEqual({ outlets: 2, independent: 2, originals: [] });
    expect(matches(only!)).toEqual(['verbatim Courier', 'verbatim Ledger', 'disputed Post']);
  });

  test.each([
    ['a number', 'We lost 40 ships to the storm in May', 'We lost 50 ships to the storm in May'],
    ['could for will', 'We will close the yard in Dunmore', 'We could close the yard in Dunmore'],
    ['not', 'I was told about the money in May', 'I was not told about the money in May'],
  ])('disputed: %s', (_, one, other) => {
    const [only, ...rest] = quotationsOf(
      page('Courier', [MAYOR, one]),
      page('Post', [MAYOR, other]),
    );
    expect(rest).toEqual([]);
    expect(matches(only!).map((match) => match.split(' ')[0])).toEqual(['verbatim', 'disputed']);
  });

  test.each<[string, DatedArticle, DatedArticle]>([
    [
      'on one page',
      page('Courier', [MAYOR, 'We will close the old shipyard in Dunmore']),
      page('Courier', [MAYOR, 'We will never close the old shipyard in Dunmore']),
    ],
    [
      'told to two outlets',
      page('Courier', [MAYOR, 'We will close the old shipyard in Dunmore', 'the Courier']),
      page('Post', [MAYOR, 'We will never close the old shipyard in Dunmore', 'the Ledger']),
    ],
    [
      'by another person',
      page('Courier', [MAYOR, 'We will close the old shipyard in Dunmore']),
      page('Post', [person('Otis Brand'), 'We will never close the old shipyard in Dunmore']),
    ],
    [
      'in other words',
      page('Courier', [MAYOR, 'We will close the old shipyard in Dunmore before the winter']),
      page('Post', [
        MAYOR,
        'Nobody has any plan to shut the shipyard, be it in Dunmore or elsewhere',
      ]),
    ],
  ])('two utterances, not one disputed: %s', (_, one, other) => {
    expect(quotationsOf(one, other).map(({ printings }) => printings.length)).toEqual([1, 1]);
  });

  test('a part cut off from its negation is shown as other words for the whole', () => {
    const [only, ...rest] = quotationsOf(
      page('Courier', [MAYOR, 'I do not believe the clerk lied to the board']),
      page('Post', [MAYOR, 'the clerk lied to the board']),
    );
    expect(rest).toEqual([]);
    expect(matches(only!)).toEqual(['verbatim Courier', 'reworded Post']);
  });

  test('the first printing is always verbatim, whatever the wordings', () => {
    const wording = fc.constantFrom(
      WHOLE,
      PART,
      OTHER,
      'The bridge is safe',
      'The bridge is not safe',
    );
    const pages = fc.array(fc.tuple(fc.constantFrom('A', 'B', 'C'), wording, fc.boolean()), {
      minLength: 1,
    });
    fc.assert(
      fc.property(pages, (rows) => {
        const [first, ...rest] = rows.map(([outlet, words, known]) =>
          page(outlet, [known ? MAYOR : null, words]),
        );
        for (const quotation of quotationsOf(first!, ...rest)) {
          expect(quotation.printings[0].match).toBe('verbatim');
          expect(quotation.printings[0].words).toBe(quotation.words);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('whose utterance it is', () => {
  test('never that of another named person', () => {
    const told = quotationsOf(
      page('Courier', [MAYOR, WHOLE]),
      page('Post', [person('Otis Quill'), WHOLE]),
      page('Ledger', [null, WHOLE]),
    );
    expect(told.map(({ speaker }) => speaker?.name)).toEqual([
      'Ada Quill',
      'Otis Quill',
      undefined,
    ]);
  });

  test('a surname alone is the person of that name', () => {
    const told = quotationsOf(
      page('Courier', [MAYOR, WHOLE]),
      page('Post', [person('Quill'), 'We will think about it again in spring']),
    );
    expect(told.map(({ speaker }) => speaker?.name)).toEqual(['Ada Quill', 'Ada Quill']);
    expect(told.map(({ speaker }) => speaker?.role)).toEqual([
      'mayor of Dunmore',
      'mayor of Dunmore',
    ]);
  });

  test('an unknown speaker’s words are those of the one who said just them', () => {
    const [only, ...rest] = quotationsOf(
      page('Courier', [MAYOR, WHOLE]),
      page('Post', [null, PART]),
    );
    expect(rest).toEqual([]);
    expect(only?.speaker?.name).toBe('Ada Quill');
    expect(matches(only!)).toEqual(['verbatim Courier', 'trimmed Post']);
  });

  test.each([
    ['five words in a row are', 'mended what was broken and', 1],
    ['four may be anybody’s', 'mended what was broken', 2],
  ])('%s', (_, words, utterances) => {
    const whole = 'I mended what was broken and I would mend it again tomorrow.';
    const told = quotationsOf(page('Courier', [MAYOR, whole]), page('Post', [null, words]));
    expect(told).toHaveLength(utterances);
  });

  test.each([
    ['Harbour Board official', 'Harbour Board representative', 1],
    ['Harbour Board spokesperson', 'Harbour Board', 1],
    ['senior official', 'Harbour Board official', 1],
    ['Harbour Board official', 'Coast Guard official', 2],
  ])('%s and %s: %i', (one, other, utterances) => {
    const speaker = (name: string): Speaker =>
      name === 'Harbour Board' ? body(name) : unnamed(name);
    const told = quotationsOf(
      page('Courier', [speaker(one), WHOLE]),
      page('Post', [speaker(other), WHOLE]),
    );
    expect(told).toHaveLength(utterances);
  });

  test('words an editor put into them are not the speaker’s where another outlet has those', () => {
    const [only, ...rest] = quotationsOf(
      page('Courier', [MAYOR, 'They never told us that it was closing.']),
      page('Post', [MAYOR, '[The council] never told us that [the old harbour] was closing.']),
    );
    expect(rest).toEqual([]);
    expect(matches(only!)).toEqual(['verbatim Courier', 'reworded Post']);
  });

  test('other names for an unnamed speaker lead to the record', () => {
    const story = tellStory([
      page('Courier', [CLERK, WHOLE]),
      page('Post', [unnamed('Harbour Board representative'), PART]),
    ]);
    expect(story.people).toEqual([
      {
        name: 'Harbour Board spokesperson',
        kind: 'unnamed',
        aliases: ['Harbour Board representative'],
        roles: [],
      },
    ]);
  });

  const SAID = 'I mended what was broken and I would mend it again tomorrow';
  const NEARLY = 'I mended what was broken, and I’d mend it again tomorrow.';

  test.each([
    ['by what he is', unnamed('44-year-old'), NEARLY, 1],
    ['by the firm', body('Quill & Daughters'), SAID, 1],
    ['by what he is, with other words', unnamed('44-year-old'), 'I mended it and I would again', 2],
    ['as another person', person('Otis Moor'), SAID, 2],
  ])('on another page, %s: %#', (_, speaker, words, utterances) => {
    const told = quotationsOf(page('Courier', [MAYOR, SAID]), page('Post', [speaker, words]));
    expect(told).toHaveLength(utterances);
    expect(told[0]?.speaker?.name).toBe('Ada Quill');
  });

  test('on one page two speakers are two', () => {
    const told = quotationsOf(page('Courier', [MAYOR, SAID], [unnamed('44-year-old'), NEARLY]));
    expect(told).toHaveLength(2);
  });

  test.each([
    ['“We can wait no longer for this bridge to be mended,” Warden Quill said.', 1],
    ['“We can wait no longer for this bridge to be mended,” Otis Quill said.', 2],
  ])('a surname that two bear: %s', (sentence, utterances) => {
    const words = 'We can wait no longer for this bridge to be mended';
    const told = tellStory([
      page('Courier', [MAYOR, words]),
      articleWith({ outlet: 'Post' }, sentence, {
        quotations: [
          {
            words,
            by: person('Otis Quill'),
            cue: sentence.includes('Otis') ? 'Otis Quill' : 'Warden Quill',
          },
        ],
      }),
    ]).quotations;
    expect(told).toHaveLength(utterances);
    expect(told.map(({ speaker }) => speaker?.name)).toContain('Ada Quill');
  });

  test('who is only described is one where just the same words are', () => {
    const [one, two] = [unnamed('harbour pilot'), unnamed('man')];
    expect(quotationsOf(page('Courier', [one, SAID]), page('Post', [two, SAID]))).toHaveLength(1);
    expect(quotationsOf(page('Courier', [one, SAID]), page('Post', [two, NEARLY]))).toHaveLength(2);
  });

  test('what one page prints whole another prints in pieces', () => {
    const told = quotationsOf(
      page('Courier', [unnamed('firm'), `The crane was sound. ${SAID}`]),
      page('Post', [MAYOR, 'The crane was sound'], [MAYOR, SAID]),
    );
    expect(told.map(matches)).toEqual([['verbatim Courier', 'trimmed Post', 'trimmed Post']]);
  });

  test.each([
    ['Jörg Sørby', 'Joerg Soerby', 1],
    ['Jörg Sørby', 'Jan Sorby', 2],
  ])('%s and %s: %i', (one, other, persons) => {
    const told = tellStory([
      page('Courier', [person(one), SAID]),
      page('Post', [person(other), 'The harbour is shut until the ice is gone']),
    ]);
    expect(new Set(told.quotations.map(({ speaker }) => speaker?.name)).size).toBe(persons);
  });

  test('an outlet whose name is a word like any other is told too', () => {
    const told = tellStory([
      articleWith({ outlet: 'Nine News' }, '“It held, and it holds,” Quill told Nine.', {
        quotations: [{ words: 'It held, and it holds', by: MAYOR, cue: 'told' }],
      }),
    ]).quotations;
    expect(told[0]?.toldTo).toBe('Nine News');
    const others = tellStory([
      articleWith({ outlet: 'Nine News' }, '“It held, and it holds,” Quill told Moor.', {
        quotations: [{ words: 'It held, and it holds', by: MAYOR, cue: 'told' }],
      }),
    ]).quotations;
    expect(others[0]?.toldTo).toBeNull();
  });

  test('likeness alone gives an unknown speaker’s words to nobody', () => {
    expect(quotationsOf(page('Courier', [null, WHOLE]), page('Post', [null, OTHER]))).toHaveLength(
      2,
    );
    expect(quotationsOf(page('Courier', [MAYOR, WHOLE]), page('Post', [null, OTHER]))).toHaveLength(
      2,
    );
  });
});

describe('as printed', () => {
  const TEXT =
    '“The key,” Quill told the Courier in Dunmore on Friday, “is trust between neighbours.”';
  const split = articleWith({ outlet: 'Post' }, TEXT, {
    quotations: [
      {
        words: ['The key,', 'is trust between neighbours.'],
        by: MAYOR,
        cue: 'told',
        toldTo: 'the Courier',
        venue: 'Dunmore',
      },
    ],
    dates: [{ words: 'Friday', from: '2026-03-06', to: '2026-03-06' }],
  });

  test('parts around a cue are one utterance without the cue’s comma', () => {
    const whole = page('Courier', [MAYOR, 'The key is trust between neighbours']);
    const [only] = quotationsOf(split, whole);
    expect(only).toMatchObject({
      words: 'The key is trust between neighbours',
      toldTo: 'the Courier',
      venue: 'Dunmore',
      saidOn: '2026-03-06',
      dated: 'article',
    });
    expect(matches(only!)).toEqual(['verbatim Courier', 'verbatim Post']);
    const printed = only!.printings[1]!;
    expect(TEXT.slice(printed.start, printed.end)).toBe(printed.words);
    expect(printed.parts?.map((part) => TEXT.slice(part.start, part.end))).toEqual([
      'The key,',
      'is trust between neighbours.',
    ]);
  });

  test.each([
    [
      '“Many are safe this year,” Quill said, “but most are not.”',
      'Many are safe this year, but most are not.',
    ],
    ['“Many ships,” Quill said, “are safe.”', 'Many ships are safe.'],
  ])('a comma the words need stays: %s', (text, words) => {
    const [first = '', second = ''] = Array.from(text.matchAll(/“(.*?)”/g), ([, part]) => part!);
    const [only] = quotationsOf(
      articleWith({ outlet: 'Post' }, text, {
        quotations: [{ words: [first, second], by: MAYOR, cue: 'said' }],
      }),
    );
    expect(only?.words).toBe(words);
  });

  test('marks that open a paragraph again are not said', () => {
    const text = '“The bridge is old.\n\n“It will be mended in May,” Quill said.';
    const words = 'The bridge is old.\n\n“It will be mended in May,';
    const [only] = quotationsOf(
      articleWith({ outlet: 'Post' }, text, { quotations: [{ words, by: MAYOR, cue: 'said' }] }),
    );
    expect(only?.words).toBe('The bridge is old. It will be mended in May');
    expect(only?.printings[0].words).toBe(words);
  });

  test.each([
    ['On Friday, Quill said, “The bridge will open in May.”', 'Friday', '2026-03-06'],
    ['“The bridge will open in May,” Quill said Friday.', 'Friday', '2026-03-06'],
    ['“We met on Friday,” Quill said.', 'Friday', null],
    ['“The bridge will open,” said Quill, who met the builders on Friday.', 'Friday', null],
    ['“The bridge will open,” Quill said. It rained on Friday.', 'Friday', null],
    ['Quill, who saw it on Friday, said: “The bridge will open.”', 'Friday', null],
    ['Quill, arrested on Friday, said: “The bridge will open.”', 'Friday', null],
    ['After he saw it on Friday, Quill said: “The bridge will open.”', 'Friday', null],
    ['After a vote on Friday, Quill said: “The bridge will open.”', 'Friday', '2026-03-06'],
    ['Speaking on Friday, Quill said: “The bridge will open.”', 'Friday', '2026-03-06'],
    ['Quill, the mayor, on Friday said: “The bridge will open.”', 'Friday', '2026-03-06'],
  ])('%s -> %s: %s', (text, day, on) => {
    const words = /“(.*?),?”/.exec(text)?.[1] ?? '';
    const [only] = quotationsOf(
      articleWith({ outlet: 'Post' }, text, {
        quotations: [{ words, by: MAYOR, cue: 'said' }],
        dates: [{ words: day, from: '2026-03-06', to: '2026-03-06' }],
      }),
    );
    expect(only?.saidOn).toBe(on);
  });

  test('a day an undated page names rests on its story', () => {
    const undated = articleWith(
      { outlet: 'Post', published: null },
      '“It will open,” Quill said Friday.',
      {
        quotations: [{ words: 'It will open', by: MAYOR, cue: 'said' }],
        dates: [{ words: 'Friday', from: '2026-03-06', to: '2026-03-06' }],
      },
    );
    expect(quotationsOf(undated)[0]).toMatchObject({ saidOn: '2026-03-06', dated: 'story' });
  });
});
