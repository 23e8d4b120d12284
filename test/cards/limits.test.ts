import { describe, expect, it } from 'vitest';
import { limits } from '../../src/cards/message/limits.ts';
import { checkMessage } from '../support/message-limits.ts';
import type { ContainerPart, Message } from '../../src/cards/message/message.ts';
import { checkRegistration } from '../support/discord-commands.ts';
import type { Registered } from '../support/discord-commands.ts';
import { checkMessageRules } from '../support/discord-rules.ts';
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

const manyOptions = Array.from({ length: 25 }, (_, at): Registered => ({
  name: `option-${String(at)}`,
  description: 'a'.repeat(80),
  description_localizations: { de: 'a'.repeat(100) },
  options: [{ name: 'one', description: 'a'.repeat(60) }],
}));

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

  it.each<[string, object]>([
    ['a text beside its components', { content: 'a' }],
    ['a field nobody knows', { attachment: [] }],
    ['a field left open', { tts: undefined }],
    ['a flag of another kind', { flags: (1 << 15) | (1 << 2) }],
    ['mentions that are let through', { allowed_mentions: { parse: ['users'] } }],
    ['no word on mentions', { allowed_mentions: undefined }],
    ['a container in a container', { components: [{ type: 17, components: [{ type: 17 }] }] }],
    [
      'a button outside of a row',
      { components: [{ type: 2, style: 2, label: 'a', custom_id: 'b' }] },
    ],
    ['a blank label', { components: [action(' ', 'b')] }],
    ['a misspelled field', { components: [{ type: 10, content: 'a', colour: 1 }] }],
    ['a control character', { components: [{ type: 10, content: 'a\u0007' }] }],
    ['a file nobody sent', { attachments: [{ id: '0', filename: 'a.png' }] }],
  ])('as Discord holds them, whoever forgets one here: %s', (_, broken) => {
    expect(checkMessageRules(message(text('a')))).toEqual([]);
    expect(checkMessageRules({ ...message(text('a')), ...broken })).not.toEqual([]);
  });

  it.each<[string, (command: Registered) => Registered]>([
    ['a name in capitals', (one) => ({ ...one, name_localizations: { fr: 'Fait' } })],
    ['a language Discord has not', (one) => ({ ...one, name_localizations: { es: 'hecho' } })],
    [
      'two options of one name in French',
      (one) => ({
        ...one,
        options: [one, { ...one, name: 'b', name_localizations: { fr: 'fact' } }],
      }),
    ],
    ['a blank description', (one) => ({ ...one, description: ' ' })],
    ['more than 4,000 characters', (one) => ({ ...one, options: manyOptions })],
  ])('of what is registered: %s', (_, breakIt) => {
    const good: Registered = { name: 'fact', description: 'A fact' };
    expect(checkRegistration([good])).toEqual([]);
    expect(checkRegistration([breakIt(good)])).not.toEqual([]);
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
