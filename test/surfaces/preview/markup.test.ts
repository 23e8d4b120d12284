import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkup } from '../../../src/surfaces/preview/markup.ts';
import type { Markup } from '../../../src/surfaces/preview/wire.ts';

const text = (words: string): Markup => ({ kind: 'text', text: words });

describe('Discord text becomes a tree', () => {
  test.each<[string, readonly Markup[]]>([
    ['plain - words, 3.5 of them', [text('plain - words, 3.5 of them')]],
    ['**Ann Lee**, mayor', [{ kind: 'strong', content: [text('Ann Lee')] }, text(', mayor')]],
    [
      '### Mill vote\nPassed',
      [{ kind: 'heading', level: 3, content: [text('Mill vote')] }, text('Passed')],
    ],
    ['> “We stay.”\n— Ann', [{ kind: 'quote', content: [text('“We stay.”')] }, text('— Ann')]],
    ['-# ✓ verbatim', [{ kind: 'subtext', content: [text('✓ verbatim')] }]],
    ['<t:86400:D>', [{ kind: 'time', seconds: 86_400, style: 'D' }]],
    ['<t:86400>', [{ kind: 'time', seconds: 86_400, style: 'f' }]],
    ['`/help`', [{ kind: 'code', text: '/help' }]],
    [
      '[a](https://a.example/)',
      [{ kind: 'link', href: 'https://a.example/', content: [text('a')] }],
    ],
    ['a\nb', [text('a'), { kind: 'break' }, text('b')]],
    [
      'There is:\n- one\n- **two**\nno more',
      [
        text('There is:'),
        {
          kind: 'list',
          from: null,
          items: [[text('one')], [{ kind: 'strong', content: [text('two')] }]],
        },
        text('no more'),
      ],
    ],
    [
      '3. three\n4. four\n- bullet',
      [
        { kind: 'list', from: 3, items: [[text('three')], [text('four')]] },
        { kind: 'list', from: null, items: [[text('bullet')]] },
      ],
    ],
    ['\\*not strong\\*', [text('*not strong*')]],
  ])('%j', (content, markup) => {
    expect(parseMarkup(content)).toEqual(markup);
  });
});

describe('what could do harm stays text or is shown for what it is', () => {
  test.each<[string, readonly Markup[]]>([
    ['<img src=x onerror=alert(1)>', [text('<img src=x onerror=alert(1)>')]],
    ['[a](javascript:alert(1))', [text('javascript:alert(1)')]],
    ['[a](data:text/html,x)', [text('data:text/html,x')]],
    ['[a](https://)', [text('https://')]],
    ['@everyone', [{ kind: 'mention', text: '@everyone' }]],
    ['<@123456789012345678>', [{ kind: 'mention', text: '@user' }]],
  ])('%j', (content, markup) => {
    expect(parseMarkup(content)).toEqual(markup);
  });

  test('thousands of marks are shown as they stand', () => {
    const marks = '*'.repeat(4000);
    expect(parseMarkup(marks)).toEqual([text(marks)]);
  });

  test('any text at all', () => {
    const piece = fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.constantFrom('**', '__', '||', '~~', '`', '```', '> ', '\n', '# ', '-# ', '- ', '1. '),
      fc.constantFrom('[', '](', ')', '<', '>', '<t:', ':D>', 'https://', '\0', '\ud800', '\\'),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        for (const href of linksOf(parseMarkup(pieces.join(''))))
          expect(new URL(href).protocol).toMatch(/^https?:$/);
      }),
      { numRuns: 500 },
    );
  });
});

const linksOf = (markup: readonly Markup[]): string[] =>
  markup.flatMap((piece) => [
    ...(piece.kind === 'link' ? [piece.href] : []),
    ...('content' in piece ? linksOf(piece.content) : []),
    ...('items' in piece ? piece.items.flatMap(linksOf) : []),
  ]);
