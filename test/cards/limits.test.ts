import { describe, expect, it } from 'vitest';
import { checkMessage, limits } from '../../src/cards/limits.ts';
import type { ContainerPart, Message } from '../../src/cards/message.ts';
import { readShared } from '../support/shared.ts';

const message = (...components: ContainerPart[]): Message => ({
  flags: 1 << 15,
  components: [{ type: 17, components }],
  allowed_mentions: { parse: [] },
  attachments: [],
});
const text = (content: string): ContainerPart => ({ type: 10, content });
const action = (label: string, custom_id: string): Message['components'][number] & { type: 1 } => ({
  type: 1,
  components: [{ type: 2, style: 2, label, custom_id }],
});
const link = (url: string): ContainerPart => ({
  type: 1,
  components: [{ type: 2, style: 5, label: 'a', url }],
});

describe('Discord’s limits', () => {
  it.each<[string, Message, string[]]>([
    ['a good message', message(text('a'), action('a', 'b'), link('https://a.example')), []],
    ['39 parts and their container', message(...Array.from({ length: 39 }, () => text('a'))), []],
    [
      '40 parts and their container',
      message(...Array.from({ length: 40 }, () => text('a'))),
      ['41 components, at most 40'],
    ],
    ['4,000 characters in two texts', message(text('a'.repeat(2000)), text('a'.repeat(2000))), []],
    [
      '4,001 characters in two texts',
      message(text('a'.repeat(2000)), text('a'.repeat(2001))),
      ['4001 characters of text, at most 4000'],
    ],
    ['an empty text', message(text('')), ['no characters in a text display']],
    ['an empty container', message(), ['no parts in a container']],
    [
      'a long label',
      message(action('a'.repeat(81), 'b')),
      ['81 characters in a label, at most 80'],
    ],
    [
      'a long id',
      message(action('a', 'b'.repeat(101))),
      ['101 characters in a custom_id, at most 100'],
    ],
    ['an empty id', message(action('a', '')), ['no characters in a custom_id']],
    [
      'an id twice',
      message(action('a', 'b'), action('c', 'b')),
      ['two components share a custom_id'],
    ],
    [
      'a long address',
      message(link(`https://a.example/${'b'.repeat(500)}`)),
      ['518 characters in a url, at most 512'],
    ],
    ['another scheme', message(link('javascript:a')), ['a link that is no web address']],
    ['an empty row', message({ type: 1, components: [] }), ['no buttons in a row']],
    ['half a surrogate pair', message(text('a\ud800')), ['text with half a surrogate pair']],
    [
      '4,000 characters of three bytes',
      message(text('漢'.repeat(4000))),
      ['12131 bytes, at most 10170'],
    ],
    ['an empty message', { ...message(), components: [] }, ['no components']],
    [
      'no components flag',
      { ...message(text('a')), flags: 64 },
      ['the components flag is not set'],
    ],
    [
      'a colour that is none',
      {
        ...message(),
        components: [{ type: 17, accent_color: 0x1_00_00_00, components: [text('a')] }],
      },
      ['no colour: 16777216'],
    ],
    [
      'a section without text',
      message({
        type: 9,
        components: [],
        accessory: { type: 2, style: 5, label: 'a', url: 'https://a.example' },
      }),
      ['no texts in a section'],
    ],
  ])('%s', (_, broken, violations) => {
    expect(checkMessage(broken)).toEqual(violations);
  });

  it('counts what stands inside sections and rows', () => {
    const section: ContainerPart = {
      type: 9,
      components: [{ type: 10, content: 'a'.repeat(500) }],
      accessory: { type: 2, style: 5, label: 'a', url: 'https://a.example' },
    };
    expect(checkMessage(message(...Array.from({ length: 14 }, () => section)))).toEqual([
      '43 components, at most 40',
      '7000 characters of text, at most 4000',
    ]);
  });

  type Schema = {
    properties: Record<string, { maxLength?: number; maxItems?: number; maximum?: number }>;
  };
  const spec = readShared('discord-api-spec/openapi.json') as {
    components: { schemas: Record<string, Schema> };
  } | null;
  it.runIf(spec).each<[string, string, 'maxLength' | 'maxItems' | 'maximum', number]>([
    ['ButtonComponentForMessageRequest', 'label', 'maxLength', limits.labelCharacters],
    ['ButtonComponentForMessageRequest', 'custom_id', 'maxLength', limits.customIdCharacters],
    ['ButtonComponentForMessageRequest', 'url', 'maxLength', limits.urlCharacters],
    ['ActionRowComponentForMessageRequest', 'components', 'maxItems', limits.rowButtons],
    ['SectionComponentForMessageRequest', 'components', 'maxItems', limits.sectionTexts],
    ['ContainerComponentForMessageRequest', 'components', 'maxItems', limits.components],
    ['ContainerComponentForMessageRequest', 'accent_color', 'maximum', limits.accentColour],
    ['TextDisplayComponentForMessageRequest', 'content', 'maxLength', limits.textCharacters],
    ['ApplicationCommandCreateRequest', 'name', 'maxLength', limits.nameCharacters],
    ['ApplicationCommandCreateRequest', 'description', 'maxLength', limits.descriptionCharacters],
    ['ApplicationCommandCreateRequest', 'options', 'maxItems', limits.commandOptions],
    ['ApplicationCommandStringOption', 'choices', 'maxItems', limits.choices],
    ['ApplicationCommandOptionStringChoice', 'name', 'maxLength', limits.choiceCharacters],
  ])('are Discord’s own: %s.%s', (schema, property, rule, limit) => {
    expect(spec?.components.schemas[schema]?.properties[property]?.[rule]).toBe(limit);
  });
});
