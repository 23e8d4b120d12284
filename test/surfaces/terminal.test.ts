import { describe, expect, it } from 'vitest';
import { escapeText } from '../../src/cards/message/escape.ts';
import type { ContainerPart, Message } from '../../src/cards/message/message.ts';
import { wordsOf } from '../../src/cards/words/index.ts';
import { dispatch } from '../../src/commands/index.ts';
import { alone } from '../../src/commands/reader.ts';
import { toJson } from '../../src/surfaces/json.ts';
import { renderText } from '../../src/surfaces/terminal.ts';
import type { Answer } from '../../src/summaries/answering/answer.ts';
import { UNKNOWN_OUTLET } from '../../src/summaries/types.ts';
import { HOSTILE } from '../support/hostile.ts';
import {
  denials,
  entries,
  facts,
  fixedSummaries,
  quotations,
  ruiz,
  summaryAnswer,
} from '../support/summaries.ts';

const words = wordsOf('en');

const message = (...components: ContainerPart[]): Message => ({
  flags: 1 << 15,
  components: [{ type: 17, components }],
  allowed_mentions: { parse: [] },
  attachments: [],
});
const text = (content: string): ContainerPart => ({ type: 10, content });
const render = (content: string, columns = 80, colour = false): string =>
  renderText(message(text(content)), { columns, colour, words });

describe('a card in a terminal', () => {
  it.each([
    ['a heading', '### Bridge\n-# 2 articles', 'Bridge\n2 articles'],
    ['a block quote', '> “No.”\n— **Ana Ruiz**', '│ “No.”\n— Ana Ruiz'],
    ['a timestamp', '**<t:1769680800:D>**', 'January 29, 2026'],
    [
      'escapes',
      escapeText('*a* [b](https://x.example) @everyone 😀'),
      '*a* [b](https://x.example) @everyone 😀',
    ],
    ['code', '`/quotes person`', '/quotes person'],
    ['a list', 'There is:\n- **A**\n- **B**', 'There is:\n- A\n- B'],
  ])('%s', (_, content, shown) => {
    expect(render(content)).toBe(shown);
  });

  it('breaks lines between words and keeps the margin of a quotation', () => {
    expect(render('> “one two three four five six”', 20)).toBe(
      '│ “one two three\n│ four five six”',
    );
    expect(render('one two three\nfour', 20)).toBe('one two three\nfour');
  });

  it('counts wide characters as two columns', () => {
    expect(render('漢字漢字漢字 漢字漢字', 20)).toBe('漢字漢字漢字\n漢字漢字');
  });

  it('keeps an address whole', () => {
    const address = `https://x.example/${'a'.repeat(40)}`;
    const row: ContainerPart = {
      type: 1,
      components: [{ type: 2, style: 5, label: '1. A', url: address }],
    };
    expect(renderText(message(row), { columns: 20, colour: false, words })).toBe(
      `1. A:\n${address}`,
    );
  });

  it('leaves out buttons that can only be pressed', () => {
    const row: ContainerPart = {
      type: 1,
      components: [{ type: 2, style: 2, label: 'A', custom_id: 'a' }],
    };
    expect(renderText(message(text('a'), row), { columns: 80, colour: false, words })).toBe('a');
  });

  it('is bold and dim only when the terminal can', () => {
    expect(render('### A **b**\n-# c', 80, true)).toBe(
      '\u001b[1mA b\u001b[22m\n\u001b[2mc\u001b[22m',
    );
  });

  it('never lets an article send control characters', () => {
    for (const hostile of HOSTILE)
      expect(render(`a ${hostile}`), JSON.stringify(hostile)).not.toMatch(
        /(?!\n)\p{Cc}|\p{Bidi_Control}|\p{Cs}/u,
      );
  });

  it('is in the language of its reader, with the words of the articles as they are', async () => {
    const reply = await dispatch(
      { command: 'quotes', options: { person: 'Ruiz' }, reader: alone('fr') },
      fixedSummaries,
    );
    const shown = renderText(reply.message, { columns: 100, colour: false, words: wordsOf('fr') });
    expect(shown).toMatch(/^Ana Ruiz, dans ses propres mots\n/);
    expect(shown).toContain('«\u00a0We have put this off for twenty years');
    expect(shown).toContain('✎ reformulé par Coast Daily');
    expect(shown).toContain(
      '1. Harbour Gazette, 5 mars 2026\u00a0: Old bridge to close for a year',
    );
    expect(shown).toMatch(/dans la langue des articles, sans traduction\.$/m);
  });

  it('reads as one would expect', async () => {
    const reply = await dispatch(
      { command: 'quotes', options: { person: 'Ruiz' }, reader: alone('en') },
      fixedSummaries,
    );
    expect(renderText(reply.message, { columns: 72, colour: false, words })).toBe(
      `Ana Ruiz, in their own words

│ “We have put this off for twenty years, and we will not put it off
│ again”
— Ana Ruiz, mayor of Harbour · told reporters · March 3, 2026
✓ verbatim in Harbour Gazette
✂ trimmed in Coast Daily: “we will not put it off again”
✎ reworded by Coast Daily, its wording and not the speaker’s: “It was
delayed for two decades and it must not be delayed once more”

Sources
1. Harbour Gazette, March 5, 2026: Old bridge to close for a year
2. Coast Daily, March 6, 2026: A year without the bridge

1. Harbour Gazette:
https://gazette.example/bridge?id=1#:~:text=We%20have%20put%20this%20off,not%20put%20it%20off%20again`,
    );
  });
});

describe('--json', () => {
  const shown = { more: 0, withheld: 0, sources: [] };
  const printing = { outlet: 'Harbour Gazette', article: 'a0000000000000a1', match: 'verbatim' };

  it.each<[Answer, object]>([
    [
      { kind: 'quotes', person: ruiz, about: null, quotations: quotations.slice(0, 1), ...shown },
      {
        quotations: [
          {
            speaker: { name: 'Ana Ruiz', role: 'mayor of Harbour' },
            words: 'We have put this off for twenty years, and we will not put it off again',
            saidOn: '2026-03-03',
            venue: null,
            printings: [
              { ...printing, start: 81, end: 152 },
              { match: 'trimmed' },
              { match: 'reworded' },
            ],
          },
        ],
      },
    ],
    [
      { kind: 'denials', about: null, by: null, denials, ...shown },
      {
        denials: [
          {
            by: { name: 'City Council' },
            kind: 'denies',
            words: denials[0].words,
            claim: { words: denials[0].claim?.words, found: 'denial' },
            printings: [printing, {}],
          },
        ],
      },
    ],
    [
      { kind: 'facts', about: 'bridge', facts: facts.slice(1), ...shown },
      {
        facts: [
          {
            text: facts[1]!.text,
            figures: [{ value: 14_000_000, currency: 'USD' }],
            creditedTo: 'Harbour Gazette',
            printings: [printing, {}],
          },
        ],
      },
    ],
    [
      { kind: 'timeline', about: null, title: null, entries: entries.slice(1), ...shown },
      {
        entries: [
          {
            from: '2026-05-01',
            to: '2026-05-31',
            precision: 'month',
            text: entries[1]!.text,
            printings: [{ outlet: 'Coast Daily' }],
          },
        ],
      },
    ],
    [
      summaryAnswer,
      {
        title: 'Old bridge to close for a year',
        facts: [{}, {}],
        quotations: [{}, {}],
        denials: [{}],
        sources: [{ outlet: 'Harbour Gazette', url: 'https://gazette.example/bridge?id=1' }, {}],
      },
    ],
    [
      {
        kind: 'nothing',
        reason: 'no person',
        asked: 'Ruis',
        found: null,
        suggestions: [{ option: 'person', value: 'Ana Ruiz', label: 'Ana Ruiz' }],
      },
      {
        quotations: [],
        denials: [],
        facts: [],
        entries: [],
        stories: [],
        sources: [],
        asked: 'Ruis',
        suggestions: [{ option: 'person', value: 'Ana Ruiz' }],
      },
    ],
  ])('%o', (answer, shape) => {
    expect(toJson(answer)).toMatchObject(shape);
  });

  it('says whether the words of a quotation are known to be the speaker’s', () => {
    const [first] = quotations;
    const said = (wordsBy: (typeof first)['wordsBy']): Answer => ({
      kind: 'quotes',
      person: ruiz,
      about: null,
      quotations: [{ ...first, wordsBy }],
      more: 0,
      withheld: 0,
      sources: [],
    });
    expect(toJson(said('most outlets'))).toMatchObject({ quotations: [{ wordsKnown: true }] });
    expect(toJson(said('longest'))).toMatchObject({ quotations: [{ wordsKnown: false }] });
  });

  it('gives an outlet that nothing names as null, wherever it stands', () => {
    const stories: Answer = {
      kind: 'stories',
      stories: [
        {
          id: 's1',
          title: `${UNKNOWN_OUTLET} shut`,
          from: null,
          to: null,
          outlets: ['Coast Daily', UNKNOWN_OUTLET],
          articles: 2,
        },
      ],
      more: 0,
    };
    expect(toJson(stories)).toMatchObject({
      stories: [{ title: `${UNKNOWN_OUTLET} shut`, outlets: ['Coast Daily', null] }],
    });
    const named = JSON.stringify(summaryAnswer);
    const unnamed = named.replaceAll('"Coast Daily"', JSON.stringify(UNKNOWN_OUTLET));
    const data = JSON.stringify(toJson(JSON.parse(unnamed) as Answer));
    expect(data).not.toContain(UNKNOWN_OUTLET);
    expect(data).toContain('"outlet":null');
  });

  it('gives a speaker who is not named as null', () => {
    const [, unnamed] = quotations;
    const answer: Answer = {
      kind: 'quotes',
      person: ruiz,
      about: null,
      quotations: [{ ...unnamed!, speaker: null }],
      ...shown,
    };
    expect(toJson(answer)).toMatchObject({ quotations: [{ speaker: null }] });
  });
});
