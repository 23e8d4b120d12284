import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { DEFAULTS } from '../../src/state/server-settings.ts';
import { openState } from '../../src/state/state.ts';
import type { Summaries } from '../../src/summaries/index.ts';
import { isTyped } from '../../src/summaries/index.ts';
import { runBot } from '../support/bot.ts';
import type { RunningBot } from '../support/bot.ts';
import { memberWith, MANAGE_GUILD, snowflake } from '../support/discord-world.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';
import type { GivenOption } from '../support/discord-gestures.ts';
import { indexOf } from '../support/index-of.ts';
import { fixedSummaries } from '../support/summaries.ts';
import { menuCommand } from '../support/message-menu.ts';
import { askerOnly } from '../support/parts.ts';

const lines: string[] = [];
const log = pino({ level: 'info' }, { write: (line) => lines.push(line) });
const state = openState('sqlite::memory:');
let summaries: Summaries = fixedSummaries;
const current = new Proxy({} as Summaries, {
  get: (_, name) => Reflect.get(summaries, name) as unknown,
});
let discord: LoopbackDiscord;
let bot: RunningBot;

beforeAll(async () => {
  bot = await runBot({ index: indexOf(current), state, log });
  ({ discord } = bot);
});

afterEach(async () => {
  summaries = fixedSummaries;
  await settings.change(() => DEFAULTS);
});

afterAll(async () => {
  await bot.close();
  await state.close();
});

const GUILD = '222222222222222222';
const CHANNEL = '333333333333333333';
const OTHER_CHANNEL = '555555555555555555';
const THREAD = '666666666666666666';

const settings = state.servers.of(GUILD);
const textOf = ({ data }: InteractionAnswer) => JSON.stringify(data);
const idIn = (answer: InteractionAnswer, kind: string) =>
  [...textOf(answer).matchAll(/"custom_id":"([^"]+)"/g)]
    .map(([, id]) => id!)
    .find((id) => id.startsWith(kind)) ?? '';

const text = (name: string, value: string): GivenOption => ({ type: 3, name, value });
const yes = (name: string, value: boolean): GivenOption => ({ type: 5, name, value });
const channel = (name: string, value: string): GivenOption => ({ type: 7, name, value });
const set = (subcommand: string, ...options: GivenOption[]) =>
  discord.serverCommand('settings', subcommand, options);

describe('a setting', () => {
  test.each<[string, GivenOption[], RegExp, object]>([
    [
      'language',
      [text('language', 'fr')],
      /Français \(was: as set for this server/,
      { language: 'fr' },
    ],
    [
      'timezone',
      [text('zone', 'america/edmonton')],
      /America\\\\\/Edmonton \(was: none/,
      { zone: 'America/Edmonton' },
    ],
    [
      'channels',
      [channel('add', CHANNEL)],
      /<#333333333333333333> \(was: all/,
      { channels: [CHANNEL] },
    ],
    [
      'collections',
      [yes('public', false)],
      /own library \(was: the public record and/,
      { collections: { public: false, library: true } },
    ],
    [
      'outlets',
      [text('mute', 'The Gazette')],
      /The Gazette \(was: none/,
      { mutedOutlets: ['The Gazette'] },
    ],
  ])('%s is changed, and what was and what is is said', async (name, options, told, now) => {
    const answer = await set(name, ...options);
    expect(answer.refused).toEqual([]);
    expect(textOf(answer)).toMatch(told);
    expect(askerOnly(answer)).toBe(true);
    expect(await settings.read()).toMatchObject(now);
    expect(textOf(await set(name, ...options))).toContain('Nothing changed');
  });

  test.each<[string, GivenOption[], string]>([
    ['timezone', [text('zone', 'Middle-earth/Shire')], 'no time zone called'],
    ['timezone', [text('zone', '+05:30')], 'no time zone called'],
    ['collections', [yes('public', false), yes('library', false)], 'at least one collection'],
  ])('%s that cannot be is refused in words: %j', async (name, options, told) => {
    const before = await settings.read();
    expect(textOf(await set(name, ...options))).toContain(told);
    expect(await settings.read()).toEqual(before);
  });

  test('lists gain, lose and lose all', async () => {
    await set('channels', channel('add', CHANNEL));
    await set('channels', channel('add', OTHER_CHANNEL), channel('remove', CHANNEL));
    expect((await settings.read()).channels).toEqual([OTHER_CHANNEL]);
    await set('channels', yes('everywhere', true));
    expect((await settings.read()).channels).toEqual([]);
    expect(textOf(await set('outlets', text('mute', 'The harbour gazette')))).not.toContain(
      'so far',
    );
    await set('outlets', text('unmute', 'Harbour Gazette'));
    expect(textOf(await set('outlets', text('mute', 'Herald')))).toContain(
      'No article from “Herald” is on record so far',
    );
    await set('outlets', text('unmute', 'herald'));
    expect((await settings.read()).mutedOutlets).toEqual([]);
    await set('timezone', text('zone', 'Europe/Berlin'));
    await set('timezone', text('zone', 'none'));
    expect((await settings.read()).zone).toBeNull();
  });

  test('lists that are full, of the longest and most hostile names, still fit on a card', async () => {
    const mutedOutlets = Array.from({ length: 25 }, (_, n) => `${'*_@['.repeat(24)}${n}`);
    const channels = Array.from({ length: 25 }, (_, n) =>
      String(700_000_000_000_000_000n + BigInt(n)),
    );
    await settings.change(() => ({ mutedOutlets, channels }));
    for (const answer of [
      await set('show'),
      await set('outlets', text('unmute', mutedOutlets[0]!)),
      await set('channels', channel('remove', channels[0]!)),
    ])
      expect(answer.refused).toEqual([]);
    await settings.change(() => ({ mutedOutlets, channels }));
    expect(textOf(await set('outlets', text('mute', 'one more')))).toContain('No more than 25');
    expect(textOf(await set('channels', channel('add', CHANNEL)))).toContain('No more than 25');
  });

  test('of time zones and outlets is completed, for those who may change it', async () => {
    const complete = (subcommand: string, name: string, typed: string, over = {}) =>
      discord.serverCommand('settings', subcommand, [{ ...text(name, typed), focused: true }], {
        type: 4,
        ...over,
      });
    expect(textOf(await complete('timezone', 'zone', 'new york'))).toContain('America/New_York');
    expect(textOf(await complete('timezone', 'zone', ''))).toContain('none');
    expect(textOf(await complete('outlets', 'mute', ''))).toContain('Gazette');
    await set('outlets', text('mute', 'The Herald'));
    expect(textOf(await complete('outlets', 'unmute', 'her'))).toContain('The Herald');
    const stranger = { member: memberWith(0n) };
    for (const answer of [
      await complete('outlets', 'unmute', 'her', stranger),
      await complete('timezone', 'zone', 'new york', stranger),
      await complete('timezone', 'nonsense', ''),
    ])
      expect(answer.data).toEqual({ choices: [] });
  });
});

describe('outlets are offered as they are called', () => {
  const complete = async (name: string, typed: string, locale = 'en-US') => {
    const { data } = await discord.serverCommand(
      'settings',
      'outlets',
      [{ ...text(name, typed), focused: true }],
      { type: 4, locale },
    );
    return data.choices as { name: string; value: string }[];
  };

  beforeEach(() => {
    summaries = {
      ...fixedSummaries,
      suggest: (_, typed) =>
        Promise.resolve(
          ['Le Médiateur', 'Unknown outlet', 'Unknown outlet Gazette']
            .filter((outlet) => isTyped(outlet, typed))
            .map((outlet) => ({ label: outlet, value: outlet })),
        ),
    };
  });

  test.each([
    ['en-US', 'unnamed', 'an unnamed outlet'],
    ['fr', 'Média non', 'un média non nommé'],
    ['de', 'ohne', 'Medium ohne Namen'],
    ['es-ES', 'médio', 'un medio sin nombre'],
  ])('in %s one that nothing names: %s', async (locale, typed, name) => {
    const choice = { name, value: 'Unknown outlet' };
    expect(await complete('mute', typed, locale)).toEqual([choice]);
    expect(await complete('unmute', typed, locale)).toEqual([]);
    await settings.change(() => ({ mutedOutlets: ['Unknown outlet'] }));
    expect(await complete('unmute', typed, locale)).toEqual([choice]);
  });

  test('and by no name of the program’s own', async () => {
    expect((await complete('mute', 'unknown')).map(({ value }) => value)).toEqual([
      'Unknown outlet Gazette',
    ]);
  });

  test.each(['MEDI', 'mediateur le', 'Médiat'])('accents and case aside: %s', async (typed) => {
    await settings.change(() => ({ mutedOutlets: ['Le Médiateur', 'Le Soir'] }));
    for (const name of ['mute', 'unmute'])
      expect((await complete(name, typed)).map(({ value }) => value)).toEqual(['Le Médiateur']);
  });

  test('one that nothing names is muted by its words too, written out', async () => {
    const answer = await set('outlets', text('mute', 'An unnamed outlet'));
    expect((await settings.read()).mutedOutlets).toEqual(['Unknown outlet']);
    expect(textOf(answer)).not.toContain('Unknown');
    await set('outlets', text('unmute', 'an unnamed outlet'));
    expect((await settings.read()).mutedOutlets).toEqual([]);
  });
});

describe('an answer in a server of private answers', () => {
  const late = (name: string, options: readonly GivenOption[] = []) =>
    discord.interact({
      id: snowflake(1, 2_000),
      type: 2,
      data: { id: '6', type: 1, name, options },
    });
  const onMessage = () => {
    const content = '“It took us twenty years to build and it will not be put off”';
    return discord.interact(menuCommand('Verify quotation', { content }));
  };

  test('is seen by the asker alone, whatever was asked and however', async () => {
    const publicList = await discord.command('timeline');
    expect(askerOnly(publicList)).toBe(false);
    const nothing = await discord.command('quotes', { person: 'Ruis' });
    await set('answers', text('visible-to', 'private'));
    expect(askerOnly(await discord.command('stories'))).toBe(true);
    expect(askerOnly(await onMessage())).toBe(true);
    expect(askerOnly(await discord.press(idIn(nothing, 'ask:')))).toBe(true);
  });

  test('is public where its asker says so, and then its buttons too', async () => {
    await set('answers', text('visible-to', 'private'));
    const answer = await discord.interact({
      type: 2,
      data: {
        id: '6',
        type: 1,
        name: 'quotes',
        options: [text('person', 'Ruis'), yes('private', false)],
      },
    });
    expect(askerOnly(await discord.press(idIn(answer, 'ask:')))).toBe(false);
  });

  test.each<[string, GivenOption[], boolean]>([
    ['deferred for the asker alone', [], true],
    ['deferred for everybody where the asker says so', [yes('private', false)], false],
  ])('is %s', async (_, options, alone) => {
    await set('answers', text('visible-to', 'private'));
    const gate = Promise.withResolvers<undefined>();
    summaries = {
      ...fixedSummaries,
      stories: async (ask) => {
        await gate.promise;
        return fixedSummaries.stories(ask);
      },
    };
    const answer = await late('stories', options);
    expect(answer.type).toBe(5);
    expect(askerOnly(answer)).toBe(alone);
    gate.resolve(undefined);
    expect(answer.read()).toHaveLength(1);
    const filled = await answer.filled;
    expect(answer.read()).toEqual([{ data: filled, askerOnly: alone }]);
  });

  test('is public again in other servers and in direct messages', async () => {
    await set('answers', text('visible-to', 'private'));
    const elsewhere = await discord.interact({
      type: 2,
      guild_id: '999999999999999999',
      data: { id: '6', type: 1, name: 'stories' },
    });
    expect(askerOnly(elsewhere)).toBe(false);
  });
});

describe('a server that chose its channels', () => {
  const stories = { type: 2, data: { id: '6', type: 1, name: 'stories' } };
  const inThread = (parent: string | undefined) => ({
    channel_id: THREAD,
    channel: { id: THREAD, type: 11, parent_id: parent },
  });

  test.each<[string, object, boolean]>([
    ['one of them', {}, true],
    ['a thread of one, known to nobody', inThread(CHANNEL), true],
    ['another', { channel_id: OTHER_CHANNEL, channel: { id: OTHER_CHANNEL, type: 0 } }, false],
    [
      'one in the same category',
      { channel_id: OTHER_CHANNEL, channel: { id: OTHER_CHANNEL, type: 0, parent_id: CHANNEL } },
      false,
    ],
    ['a thread of another', inThread(OTHER_CHANNEL), false],
    ['a thread of none', inThread(undefined), false],
  ])('is answered in %s: %#', async (_, where, answered) => {
    await set('channels', channel('add', CHANNEL));
    const answer = await discord.interact({ ...stories, ...where });
    expect(answer.refused).toEqual([]);
    expect(askerOnly(answer)).toBe(!answered);
    if (answered) expect(textOf(answer)).toContain('Old bridge');
    else expect(textOf(answer)).toContain(`the bot answers in <#${CHANNEL}>`);
  });

  test('is not answered elsewhere by buttons or message commands either; it can be set from anywhere', async () => {
    const nothing = await discord.command('quotes', { person: 'Ruis' });
    await set('channels', channel('add', OTHER_CHANNEL));
    for (const answer of [
      await discord.press(idIn(nothing, 'ask:')),
      await discord.press('never made'),
      await discord.interact(menuCommand('Brief this link', { content: 'x' })),
    ]) {
      expect(textOf(answer)).toContain(`the bot answers in <#${OTHER_CHANNEL}>`);
      expect(askerOnly(answer)).toBe(true);
    }
    expect(textOf(await set('show'))).toContain(OTHER_CHANNEL);
  });
});

describe('settings that cannot be read', () => {
  test('answer nobody, are told to the asker alone with a reference, and are not written over', async () => {
    const broken = openState('sqlite::memory:');
    const failing = {
      ...broken,
      servers: {
        ...broken.servers,
        of: () => {
          const fail = () => Promise.reject(new Error('disk gone'));
          return { read: fail, change: fail };
        },
      },
    };
    const unlucky = await runBot({ index: indexOf(current), state: failing, log });
    const other = unlucky.discord;
    for (const answer of [
      await other.command('stories'),
      await other.serverCommand('settings', 'answers', [text('visible-to', 'private')]),
    ]) {
      expect(textOf(answer)).toMatch(/Reference: [0-9a-f]{8}/);
      expect(textOf(answer)).not.toContain('disk gone');
      expect(askerOnly(answer)).toBe(true);
    }
    await unlucky.close();
    await broken.close();
  });
});

test('managing is not asked of those who read', async () => {
  const answer = await discord.interact({
    type: 2,
    member: memberWith(MANAGE_GUILD - 1n),
    data: { id: '6', type: 1, name: 'stories' },
  });
  expect(askerOnly(answer)).toBe(false);
});
