import { describe, expect, it } from 'vitest';
import { flatten, limits } from '../../src/cards/message/limits.ts';
import type { Words } from '../../src/cards/words/index.ts';
import type { Reply } from '../../src/commands/command.ts';
import { answerPressed, commands, complete, dispatch } from '../../src/commands/index.ts';
import { readQuestion } from '../../src/commands/question.ts';
import { messageCommands } from '../../src/commands/messages.ts';
import { alone } from '../../src/commands/reader.ts';
import { toApplicationCommands } from '../../src/commands/registration.ts';
import { actionId, readAction } from '../../src/commands/server/action-id.ts';
import type { ServerCommand } from '../../src/commands/server/command.ts';
import { serverCommands } from '../../src/commands/server/index.ts';
import type { Summaries } from '../../src/summaries/index.ts';
import { textsOf } from '../support/message-texts.ts';
import { checkCallback, sentWith, checkCommands } from '../support/discord-rules.ts';
import { fixedSummaries } from '../support/summaries.ts';

const reader = alone('en');

const ask = (command: string, options: Record<string, string> = {}): Promise<Reply> =>
  dispatch({ command, options, reader }, fixedSummaries);

const textOf = ({ message }: Reply): string => textsOf(message).join('\n');

const buttonsOf = ({ message }: Reply): string[] =>
  message.components
    .flatMap(flatten)
    .flatMap((part) => (part.type === 2 && part.style !== 5 ? [part.custom_id] : []));

const press = (customId: string): Promise<Reply> =>
  answerPressed(readQuestion(customId), { reader }, fixedSummaries);

/** A summary index that notes what it is asked. */
const noting = (): { summaries: Summaries; asked: unknown[] } => {
  const asked: unknown[] = [];
  const note = (name: keyof Summaries) => (ask: unknown) => {
    asked.push([name, ask]);
    return (fixedSummaries[name] as (ask: unknown) => unknown)(ask);
  };
  const names = Object.keys(fixedSummaries) as (keyof Summaries)[];
  return {
    asked,
    summaries: {
      ...fixedSummaries,
      ...Object.fromEntries(names.map((name) => [name, note(name)])),
    },
  };
};

describe('a question that names nothing but the news', () => {
  it.each([
    ['denials', 'denials', {}],
    ['news', 'summary', { length: 'short' }],
  ] as const)('for %s is answered as /%s is', async (general, name, asked) => {
    const { summaries, asked: calls } = noting();
    const nothing = { kind: 'nothing', reason: 'no records', asked: 'x', found: null } as const;
    const asking = { ask: () => Promise.resolve({ ...nothing, suggestions: [], general }) };
    const options = { question: 'What is new?' };
    await dispatch({ command: 'ask', options, reader }, { ...summaries, ...asking });
    expect(calls).toEqual([[name, asked]]);
  });
});

describe('asking', () => {
  it.each<[string, Record<string, string>, unknown]>([
    ['summary', {}, ['summary', { length: 'short' }]],
    ['summary', { story: 'bridge' }, ['summary', { story: 'bridge', length: 'short' }]],
    ['summary', { length: 'full' }, ['summary', { length: 'full' }]],
    ['ask', { question: 'is the ferry sold?' }, ['ask', { question: 'is the ferry sold?' }]],
    ['compare', { story: 'bridge' }, ['compare', { story: 'bridge' }]],
    ['quotes', { person: ' Ruiz ' }, ['quotes', { person: 'Ruiz' }]],
    ['quotes', { person: 'Ruiz', about: 'off' }, ['quotes', { person: 'Ruiz', about: 'off' }]],
    ['quotes', { person: 'Ruiz', about: '  ' }, ['quotes', { person: 'Ruiz' }]],
    ['facts', { about: 'bridge' }, ['facts', { about: 'bridge' }]],
    ['denials', { by: 'council' }, ['denials', { by: 'council' }]],
    ['verify', { quote: 'put it off' }, ['verify', { quote: 'put it off' }]],
    [
      'verify',
      { quote: 'put it off', person: 'Ruiz' },
      ['verify', { quote: 'put it off', person: 'Ruiz' }],
    ],
    ['timeline', { about: 'bridge' }, ['timeline', { about: 'bridge' }]],
    ['stories', {}, ['stories', {}]],
  ])('/%s %j', async (command, options, question) => {
    const { summaries, asked } = noting();
    const reply = await dispatch({ command, options, reader }, summaries);
    expect(asked).toEqual([question]);
    expect(reply.answer?.kind).toBe(command);
    expect(checkCallback({ type: 4, data: reply.message }, sentWith(reply.message))).toEqual([]);
  });

  it('names the articles behind an answer', async () => {
    expect(textOf(await ask('quotes', { person: 'Ruiz' }))).toMatch(
      /1\. Harbour Gazette, .*\n2\. Coast Daily, /,
    );
  });

  it('gets help with every command and option', async () => {
    const { answer, message } = await ask('help');
    expect(answer).toBeNull();
    for (const { name, options } of commands.filter(({ name }) => name !== 'help')) {
      expect(textOf({ answer, message })).toContain(`\`/${name}`);
      for (const option of options) expect(textOf({ answer, message })).toContain(option.name);
    }
    expect(textOf({ answer, message })).toContain('With `private`');
  });

  it('reads help command by command, each with its description', async () => {
    const { message } = await ask('help');
    const [first, second] =
      textOf({ answer: null, message }).match(/`\/[^`]+`\n[^\n]+(\n\n|$)/g) ?? [];
    expect(first).toContain('/summary');
    expect(second).toContain('/quotes');
  });

  it('passes on that the index cannot be read', async () => {
    const broken = { ...fixedSummaries, stories: () => Promise.reject(new Error('unreadable')) };
    await expect(dispatch({ command: 'stories', options: {}, reader }, broken)).rejects.toThrow(
      'unreadable',
    );
  });
});

describe('asking wrongly is answered in words', () => {
  it.each<[string, string, Record<string, string>, string]>([
    ['an unknown command', 'sumary', {}, 'There is no command called “sumary”.'],
    [
      'a hostile command',
      '`@everyone`',
      {},
      'There is no command called “\\`\\@\u200beveryone\\`”.',
    ],
    [
      'a command of servers, where there is none',
      'settings show',
      {},
      '`/settings` works in a Discord server only',
    ],
    ['a property of every object', 'constructor', {}, 'There is no command called “constructor”.'],
    [
      'a missing option',
      'quotes',
      { about: 'bridge' },
      '`/quotes` needs `person`.\n-# Whose words',
    ],
    [
      'another length',
      'summary',
      { length: 'vast' },
      'no length called “vast”. Choose one:\n- short',
    ],
    ['an empty option', 'facts', { about: ' ' }, '`/facts` needs `about`.'],
    [
      'an unknown option',
      'facts',
      { about: 'a', toString: 'b' },
      '`/facts` has no option called “toString”. It takes `about`.',
    ],
  ])('%s', async (_, command, options, sentence) => {
    const reply = await ask(command, options);
    expect(reply.answer).toBeNull();
    expect(textOf(reply)).toContain(sentence);
    expect(checkCallback({ type: 4, data: reply.message })).toEqual([]);
  });
});

describe('buttons', () => {
  it('ask what was meant, after a restart too', async () => {
    const nothing = await ask('quotes', { person: 'Ruis', about: 'off' });
    expect(buttonsOf(nothing)).toEqual(['ask:quotes?person=Ana+Ruiz&about=off']);
    expect((await press(buttonsOf(nothing)[0]!)).answer?.kind).toBe('quotes');
  });

  it('are left out for questions longer than Discord takes', async () => {
    expect(buttonsOf(await ask('facts', { about: 'wheat' }))).toHaveLength(2);
    expect(buttonsOf(await ask('quotes', { person: 'Ruis', about: 'w'.repeat(90) }))).toEqual([]);
  });

  it.each([
    '',
    'ask:',
    'ask:nope?a=b',
    'ask:quotes',
    'ask:quotes?person=',
    'ask:quotes?persona=x',
    'ask:quotes?__proto__=x',
    'page:2',
    'ask:%E0%A4%A?%=%',
  ])('that nobody made are answered in words: %s', async (id) => {
    const reply = await press(id);
    expect(reply.answer).toBeNull();
    expect(checkCallback({ type: 4, data: reply.message })).toEqual([]);
  });
});

describe('autocomplete', () => {
  const offering = (...found: { label: string; value: string }[]): Summaries => ({
    ...fixedSummaries,
    suggest: () => Promise.resolve(found),
  });

  it.each([
    ['quotes', 'person', 'rui', [{ name: 'Ana Ruiz, mayor of Harbour', value: 'Ana Ruiz' }]],
    ['denials', 'by', '', [{ name: 'City Council', value: 'City Council' }]],
    [
      'summary',
      'story',
      'bridge',
      [{ name: 'Old bridge to close for a year', value: 'a0000000000000a1' }],
    ],
    ['facts', 'about', 'fer', [{ name: 'ferry', value: 'ferry' }]],
    ['timeline', 'about', 'zzz', []],
    ['stories', 'about', '', []],
    ['nope', 'about', '', []],
    ['quotes', 'constructor', '', []],
  ])('of /%s %s %s', async (command, option, typed, choices) => {
    expect(await complete(command, option, typed, 'en', fixedSummaries)).toEqual(choices);
  });

  it('is offered on every option that names something', () => {
    const freeText = ['quote', 'question'];
    for (const { name, complete } of commands.flatMap(({ options }) => options))
      expect([name, complete === null]).toEqual([name, freeText.includes(name)]);
  });

  it('stays inside Discord’s limits', async () => {
    const found = [
      { label: `Long ${'name '.repeat(40)}`, value: 'long' },
      { label: 'a value too long', value: 'v'.repeat(101) },
      { label: 'no value', value: '' },
      { label: '\u200b', value: 'unseen' },
      { label: 'a\u202eb\n c', value: 'clean' },
      { label: 'twice', value: 'long' },
      ...Array.from({ length: 40 }, (_, at) => ({
        label: `n${String(at)}`,
        value: `n${String(at)}`,
      })),
    ];
    const choices = await complete('quotes', 'person', '', 'en', offering(...found));
    expect(choices).toHaveLength(limits.choices);
    expect(checkCallback({ type: 8, data: { choices } })).toEqual([]);
    expect(choices.slice(0, 3).map(({ value }) => value)).toEqual(['long', 'clean', 'n0']);
    expect(choices[1]?.name).toBe('ab c');
  });
});

describe('a button that does something', () => {
  it('says what in its custom_id, which is read back as it was', () => {
    const action = { command: 'sample', action: 'undo', options: { of: 'a&b=c d?', n: '1' } };
    const id = actionId(action);
    expect(id).toBe('do:sample/undo?of=a%26b=c+d?&n=1');
    expect(readAction(id!)).toEqual(action);
    expect(actionId({ ...action, options: { of: 'x'.repeat(90) } })).toBeNull();
  });

  it.each(['', 'ask:help?', 'do:sample?', 'do:/undo?', 'do:sample/undo'])('is not %j', (id) => {
    expect(readAction(id)).toBeNull();
  });
});

/** A text as Discord is to show it to readers of French, German and Spanish. */
const inLocales = (fr: string, de: string, es: string) => ({ fr, de, 'es-ES': es, 'es-419': es });

describe('registration', () => {
  const all = { commands, serverCommands, messageCommands };

  it('is what Discord takes', () => {
    expect(checkCommands(toApplicationCommands(all))).toEqual([]);
  });

  it('offers what can be done with a message, and nothing to do with people', () => {
    const registered = toApplicationCommands(all);
    const menus = registered.filter(({ type }) => type !== 1);
    expect(menus.map(({ type, name }) => [type, name])).toEqual([
      [3, 'Verify quotation'],
      [3, 'Brief this link'],
    ]);
  });

  it('stays inside the limits', () => {
    const registered = toApplicationCommands(all);
    expect(registered.length).toBeLessThanOrEqual(limits.commands);
    const typed = registered.filter((command) => command.type === 1);
    const subcommands = typed.flatMap(({ options }) => options).filter(({ type }) => type === 1);
    for (const { options = [], ...command } of [...typed, ...subcommands]) {
      expect(options.length).toBeLessThanOrEqual(limits.commandOptions);
      for (const { name, description } of [command, ...options]) {
        expect(name).toMatch(/^[a-z-]{1,32}$/);
        expect(name.length).toBeLessThanOrEqual(limits.nameCharacters);
        expect(description.length).toBeGreaterThan(0);
        expect(description.length).toBeLessThanOrEqual(limits.descriptionCharacters);
      }
    }
  });

  it('is for servers, direct messages and somebody’s own account, with an answer for the asker alone', () => {
    expect(toApplicationCommands(all)[1]).toEqual({
      type: 1,
      name: 'quotes',
      name_localizations: inLocales('citations', 'zitate', 'citas'),
      description: 'What a person said, word for word, and how each outlet printed it',
      description_localizations: inLocales(
        'Ce qu’une personne a dit, mot pour mot, et comment chaque média l’a publié',
        'Was eine Person gesagt hat, Wort für Wort, und wie jedes Medium es wiedergibt',
        'Lo que dijo una persona, palabra por palabra, y cómo lo publicó cada medio',
      ),
      integration_types: [0, 1],
      contexts: [0, 1, 2],
      options: [
        {
          type: 3,
          name: 'person',
          name_localizations: inLocales('personne', 'person', 'persona'),
          description: 'Whose words: a name, a surname or an office',
          description_localizations: inLocales(
            'De qui\u00a0: un nom complet, un nom de famille ou une fonction',
            'Wessen Worte: ein Name, ein Nachname oder ein Amt',
            'De quién: un nombre, un apellido o un cargo',
          ),
          required: true,
          autocomplete: true,
        },
        {
          type: 3,
          name: 'about',
          name_localizations: inLocales('sujet', 'thema', 'tema'),
          description: 'Only words about this',
          description_localizations: inLocales(
            'Uniquement les propos à ce sujet',
            'Nur Äußerungen zu diesem Thema',
            'Solo declaraciones sobre este tema',
          ),
          required: false,
          autocomplete: true,
        },
        {
          type: 5,
          name: 'private',
          name_localizations: inLocales('privé', 'privat', 'privado'),
          description: 'Answer so that only you can see it',
          description_localizations: inLocales(
            'Une réponse visible pour vous seulement',
            'Die Antwort sehen nur Sie',
            'Una respuesta que solo usted ve',
          ),
          required: false,
        },
      ],
    });
  });

  it('of server commands is for servers that added the bot, shown to those who manage them', () => {
    const registered = toApplicationCommands(all).filter(({ name }) =>
      serverCommands.some((command) => command.name === name),
    );
    expect(registered).toHaveLength(serverCommands.length);
    for (const command of registered)
      expect(command).toMatchObject({
        integration_types: [0],
        contexts: [0],
        default_member_permissions: 32,
      });
  });

  it('of a subcommand names its options as Discord does', () => {
    const called = (name: string) => (words: Words) => ({ name, description: words.help });
    const sample: ServerCommand = {
      name: 'sample',
      label: called('sample'),
      actions: [],
      subcommands: [
        {
          name: 'every',
          label: called('every'),
          options: [
            { kind: 'attachment', name: 'file', label: called('file'), required: true },
            { kind: 'channel', name: 'where', label: called('where'), required: false },
            { kind: 'boolean', name: 'on', label: called('on'), required: false },
            { kind: 'text', name: 'free', label: called('free'), required: false, complete: null },
            {
              kind: 'choice',
              name: 'one',
              label: called('one'),
              required: false,
              choices: [{ value: 'a', label: () => 'A' }],
            },
          ],
          run: () => Promise.reject(new Error('not run')),
        },
      ],
    };
    const registered = toApplicationCommands({ ...all, serverCommands: [sample] });
    expect(checkCommands(registered)).toEqual([]);
    const found = registered.find(({ name }) => name === 'sample');
    expect(found).toMatchObject({
      options: [
        {
          type: 1,
          name: 'every',
          options: [
            { type: 11, name: 'file', required: true },
            { type: 7, name: 'where', channel_types: [0, 2, 5, 13, 15] },
            { type: 5, name: 'on' },
            { type: 3, name: 'free', autocomplete: false },
            { type: 3, name: 'one', choices: [{ name: 'A', value: 'a' }] },
          ],
        },
      ],
    });
  });
});
