import { pino } from 'pino';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { indexOf } from '../support/index-of.ts';
import { openState } from '../../src/state/state.ts';
import type { Summaries } from '../../src/summaries/index.ts';
import { startGateway } from '../../src/surfaces/gateway.ts';
import type { Gateway } from '../../src/surfaces/gateway.ts';
import { sealWith } from '../../src/surfaces/discord/seal.ts';
import { startLoopbackDiscord } from '../support/discord.ts';
import { GUILD, snowflake } from '../support/discord-world.ts';
import type { CallbackFault, InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';
import { fixedSummaries } from '../support/summaries.ts';

/** Every line of the log, and the index as the bot sees it now. */
const lines: string[] = [];
const log = pino({ level: 'debug' }, { write: (line) => lines.push(line) });
let summaries: Summaries = fixedSummaries;
const current = new Proxy({} as Summaries, {
  get: (_, name) => Reflect.get(summaries, name) as unknown,
});

let discord: LoopbackDiscord;
let bot: Gateway;
const state = openState('sqlite::memory:');

beforeAll(async () => {
  discord = await startLoopbackDiscord();
  const { token, apiBase } = discord;
  bot = await startGateway({
    token,
    apiBase,
    cdnBase: apiBase,
    index: indexOf(current),
    state,
    log,
  });
});

beforeEach(() => {
  summaries = fixedSummaries;
  lines.length = 0;
  discord.faults.length = 0;
  discord.callbacks.count = 0;
});

afterAll(async () => {
  await bot.close();
  await state.close();
  expect(discord.unmatched).toEqual([]);
  await discord.close();
});

const textOf = (data: unknown) => JSON.stringify(data);
const askerOnly = ({ data }: InteractionAnswer) => (Number(data.flags) & 64) === 64;
const ending = (part: string) => expect.poll(() => lines.join('')).toContain(part);
const referenceIn = (text: string) => /Reference: ([0-9a-f]{8})/.exec(text)?.[1];

/** A command that has been on its way for longer than an answer may take before it is deferred. */
const askLate = (name: string, options: Record<string, unknown> = {}) =>
  discord.interact({
    id: snowflake(1, 2_000),
    type: 2,
    data: {
      id: '6',
      type: 1,
      name,
      options: Object.entries(options).map(([option, value]) => ({
        type: typeof value === 'boolean' ? 5 : 3,
        name: option,
        value,
      })),
    },
  });

describe('the first answer', () => {
  test.each<[string, CallbackFault[], number]>([
    ['whose connection broke is sent once more', ['lost'], 2],
    ['that came back unconfirmed counts as taken', ['unconfirmed'], 2],
    ['a gateway of Discord’s dropped is sent once more', ['broken'], 2],
    ['that is to wait a moment waits', [{ waitSeconds: 0.1 }], 2],
    ['nothing came back for is sent once more within the 3 s', ['silence'], 2],
  ])('%s, and stands there once', async (_, faults, callbacks) => {
    discord.faults.push(...faults);
    const answer = await discord.command('stories');
    await expect.poll(() => discord.callbacks.count).toBe(callbacks);
    expect(answer.read()).toEqual([{ data: answer.data, askerOnly: false }]);
    expect((await discord.command('help')).type).toBe(4);
    expect(lines.join('')).not.toContain('did not arrive');
  });

  test.each<[string, CallbackFault[], number]>([
    ['an interaction that is gone', ['gone'], 1],
    ['an interaction somebody else answered', ['answered'], 1],
    ['a limit that outlasts the 3 s', [{ waitSeconds: 30 }], 1],
    ['a connection that breaks twice', ['lost', 'lost'], 2],
    ['a message and an error that Discord both refuses', ['refused', 'refused'], 2],
    ['an interaction that is gone by the second try', ['lost', 'gone'], 2],
  ])('%s is left alone, and the next is answered', async (_, faults, callbacks) => {
    discord.faults.push(...faults);
    void discord.command('stories');
    await ending('did not arrive');
    expect(discord.callbacks.count).toBe(callbacks);
    expect((await discord.command('stories')).refused).toEqual([]);
  });

  test('a message Discord refuses is an error for the asker, with a reference in the log', async () => {
    discord.faults.push('refused');
    const answer = await discord.command('stories');
    expect(askerOnly(answer)).toBe(true);
    const reference = referenceIn(textOf(answer.data));
    expect(reference).toBeDefined();
    expect(lines.join('')).toContain(`"reference":"${reference ?? ''}"`);
  });

  /** What the bot itself would have put on a button, menu or form of this server. */
  const sealed = async (id: string) =>
    sealWith(await state.secret('buttons')).form(
      { custom_id: id, title: '', components: [] },
      GUILD,
    ).custom_id;
  const press = (id: string) => async () => discord.press(await sealed(id));
  const choose = (id: string, value: string) => async () =>
    discord.press(await sealed(id), {
      data: { custom_id: await sealed(id), component_type: 3, values: [value] },
    });
  const secret = 'Orla Quarry';

  test.each<[string, () => Promise<unknown>, object]>([
    [
      'a command',
      () => discord.command('quotes', { person: secret, about: secret }),
      { interaction: 'command', command: 'quotes', options: ['person', 'about'] },
    ],
    [
      'a command of a server',
      () =>
        discord.serverCommand('library', 'remove', [{ type: 3, name: 'article', value: secret }]),
      { interaction: 'server command', command: 'library', subcommand: 'remove' },
    ],
    [
      'a completion',
      () => discord.autocomplete('quotes', 'person', secret),
      { interaction: 'autocomplete', command: 'quotes', subcommand: null, option: 'person' },
    ],
    [
      'a button that asks',
      press(`ask:quotes?person=${secret}`),
      { interaction: 'component', command: 'quotes', options: ['person'] },
    ],
    [
      'a button that turns a page',
      press(`page:n0.a:quotes?person=${secret}`),
      { interaction: 'component', command: 'quotes', options: ['person'] },
    ],
    [
      'a menu of orders',
      choose(`order:quotes?person=${secret}`, 'oldest'),
      { interaction: 'component', command: 'quotes', options: ['person'] },
    ],
    [
      'a menu of records',
      choose('pick.of:about?', secret),
      { interaction: 'component', command: 'about', options: ['of'] },
    ],
    [
      'a button that does something',
      press(`do:correct/hide?record=${secret}`),
      { interaction: 'component', command: 'correct', action: 'hide' },
    ],
    [
      'a form',
      async () =>
        discord.submit(await sealed(`do:library/write?title=${secret}`), { text: secret }),
      { interaction: 'form', command: 'library', action: 'write' },
    ],
    [
      'a button of somebody’s own making',
      () => discord.press(`ask:${secret}?${secret}=${secret}`),
      { interaction: 'component' },
    ],
    [
      'a form of somebody’s own making',
      () => discord.submit(`do:${secret}/${secret}?`, { [secret]: secret }),
      { interaction: 'form' },
    ],
  ])('of %s that fails the log names commands and options alone', async (_, ask, told) => {
    discord.faults.push('refused', 'refused');
    void ask();
    await ending('did not arrive');
    const inEveryLine = ['err', 'failure', 'hostname', 'level', 'msg', 'pid', 'reference', 'time'];
    for (const line of lines) {
      const entries = Object.entries(JSON.parse(line) as object);
      const said = entries.filter(([field]) => !inEveryLine.includes(field));
      expect(Object.fromEntries(said)).toEqual(told);
    }
    expect(lines.join('')).not.toMatch(/Orla|Quarry/);
  });

  test('of autocomplete that fails the log names command and option alone', async () => {
    summaries = { ...fixedSummaries, suggest: () => Promise.reject(new Error('no')) };
    const answer = await discord.autocomplete('quotes', 'person', secret);
    expect(answer.data).toEqual({ choices: [] });
    expect(JSON.parse(lines.join(''))).toMatchObject({ command: 'quotes', option: 'person' });
    expect(lines.join('')).not.toMatch(/Orla|Quarry/);
  });

  test('autocomplete of a slow index is empty in time', async () => {
    summaries = { ...fixedSummaries, suggest: () => new Promise(() => undefined) };
    const answer = await discord.interact({
      id: snowflake(2, 1_900),
      type: 4,
      data: {
        id: '6',
        type: 1,
        name: 'quotes',
        options: [{ type: 3, name: 'person', value: 'r', focused: true }],
      },
    });
    expect(answer.data).toEqual({ choices: [] });
  });
});

describe('an answer that takes long', () => {
  /** Holds `/stories` and `/quotes` up until it is let go. */
  const hold = () => {
    const gate = Promise.withResolvers<undefined>();
    const held =
      <Ask, Found>(answer: (ask: Ask) => Found | Promise<Found>) =>
      async (ask: Ask) => {
        await gate.promise;
        return answer(ask);
      };
    summaries = {
      ...fixedSummaries,
      stories: held((ask) => fixedSummaries.stories(ask)),
      quotes: held((ask) => fixedSummaries.quotes(ask)),
    };
    return { letGo: () => gate.resolve(undefined), fail: (error: Error) => gate.reject(error) };
  };

  test('is deferred, then filled in for everybody', async () => {
    const { letGo } = hold();
    const answer = await askLate('stories');
    expect(answer.type).toBe(5);
    expect(answer.read()).toEqual([{ data: null, askerOnly: false }]);
    letGo();
    expect(textOf(await answer.filled)).toContain('Old bridge');
    expect(answer.read()).toEqual([{ data: await answer.filled, askerOnly: false }]);
  });

  test('is deferred and filled in for the asker alone where they asked so', async () => {
    const { letGo } = hold();
    const answer = await askLate('stories', { private: true });
    expect(answer.data).toEqual({ flags: 64 });
    letGo();
    await answer.filled;
    expect(answer.read()).toEqual([{ data: await answer.filled, askerOnly: true }]);
  });

  test('and fails is told to the asker alone; nothing stays in the channel', async () => {
    const { fail } = hold();
    const answer = await askLate('stories');
    fail(new Error('secret path /etc/passwd'));
    const told = await answer.followedUp;
    expect(answer.read()).toEqual([{ data: told, askerOnly: true }]);
    expect(textOf(told)).not.toContain('secret');
    expect(lines.join('')).toContain(`"reference":"${referenceIn(textOf(told)) ?? 'none'}"`);
  });

  test('and fails stays where the asker alone already sees it', async () => {
    const { fail } = hold();
    const answer = await askLate('stories', { private: true });
    fail(new Error('no'));
    expect(referenceIn(textOf(await answer.filled))).toBeDefined();
    expect(answer.read()).toHaveLength(1);
  });

  test('and finds nothing is told to the asker alone', async () => {
    const { letGo } = hold();
    const answer = await askLate('quotes', { person: 'Nobody' });
    letGo();
    const told = await answer.followedUp;
    expect(textOf(told)).toContain('Nothing on record');
    expect(answer.read()).toEqual([{ data: told, askerOnly: true }]);
  });

  test.each(['lost', 'unconfirmed'] as const)(
    'is filled in although an edit was %s',
    async (fault) => {
      const { letGo } = hold();
      const answer = await askLate('stories');
      discord.editFaults.push(fault);
      letGo();
      await answer.filled;
      expect(answer.read()).toHaveLength(1);
    },
  );

  test('that Discord refuses is an error for the asker alone', async () => {
    const { letGo } = hold();
    const answer = await askLate('stories');
    discord.editFaults.push('refused');
    letGo();
    const told = await answer.followedUp;
    expect(lines.join('')).toContain(`"reference":"${referenceIn(textOf(told)) ?? 'none'}"`);
    expect(answer.read()).toEqual([{ data: told, askerOnly: true }]);
  });

  test('lets the bot close only when it has arrived', async () => {
    const other = await startLoopbackDiscord();
    const { token, apiBase } = other;
    const { letGo } = hold();
    const closing = await startGateway({
      token,
      apiBase,
      cdnBase: apiBase,
      index: indexOf(current),
      state,
      log,
    });
    const answered = other.command('stories');
    await expect.poll(() => other.sessions.identified).toBe(1);
    letGo();
    expect((await answered).type).toBe(4);
    await closing.close();
    await other.close();
  });
});

describe('who sees it', () => {
  test.each<[string, Record<string, unknown>, boolean]>([
    ['an answer', { name: 'stories' }, false],
    ['an answer asked for in private', { name: 'stories', options: [privately(true)] }, true],
    ['an answer asked for in public', { name: 'stories', options: [privately(false)] }, false],
    ['help', { name: 'help' }, true],
    ['a mistake', { name: 'nonsense' }, true],
    ['nothing on record', { name: 'quotes', options: [text('person', 'Nobody')] }, true],
  ])('%s', async (_, data, onlyAsker) => {
    const answer = await discord.interact({ type: 2, data: { id: '6', type: 1, ...data } });
    expect(answer.refused).toEqual([]);
    expect(askerOnly(answer)).toBe(onlyAsker);
  });

  test('a suggestion pressed below a private question is answered in private', async () => {
    const nothing = await discord.interact({
      type: 2,
      data: {
        id: '6',
        type: 1,
        name: 'quotes',
        options: [text('person', 'Ruis'), privately(true)],
      },
    });
    const id = /"custom_id":"([^"]+)"/.exec(textOf(nothing.data))?.[1] ?? '';
    const answer = await discord.press(id);
    expect(textOf(answer.data)).toContain('twenty years');
    expect(askerOnly(answer)).toBe(true);
  });

  test.each<[string, Record<string, unknown>]>([
    ['a direct message with the bot', { context: 1, ...directly('1') }],
    ['a direct message between people', { context: 2, ...directly('3') }],
    [
      'a server the bot is not in',
      { guild_id: '999999999999999999', authorizing_integration_owners: { '1': USER.id } },
    ],
  ])('works in %s', async (_, where) => {
    const answer = await discord.interact({
      type: 2,
      data: { id: '6', type: 1, name: 'stories' },
      ...where,
    });
    expect(textOf(answer.data)).toContain('Old bridge');
  });

  test.each<[string, Record<string, unknown>]>([
    ['a menu nobody made', { type: 3, data: { custom_id: 'x', component_type: 3, values: ['y'] } }],
    ['a menu of users', { type: 3, data: { custom_id: 'x', component_type: 5, values: ['1'] } }],
    [
      'a form',
      {
        type: 5,
        data: {
          custom_id: 'x',
          components: [{ type: 1, components: [{ type: 4, custom_id: 'y', value: 'z' }] }],
        },
      },
    ],
    [
      'a command on a user',
      { type: 2, data: { id: '6', type: 2, name: 'x', target_id: USER.id, resolved: {} } },
    ],
  ])('%s gets a word, seen by the asker alone', async (_, interaction) => {
    const message = { id: '7', channel_id: '333333333333333333', author: USER, content: '' };
    const answer = await discord.interact({ message, ...interaction });
    expect(answer.type).toBe(4);
    expect(askerOnly(answer)).toBe(true);
  });
});

const USER = { id: '444444444444444444', username: 'reader', discriminator: '0000', avatar: null };

function privately(value: boolean) {
  return { type: 5, name: 'private', value };
}

function text(name: string, value: string) {
  return { type: 3, name, value };
}

/** What an interaction outside of servers carries: a user instead of a member. */
function directly(channel: string) {
  return {
    guild_id: undefined,
    member: undefined,
    user: USER,
    channel_id: channel,
    channel: { id: channel, type: 1 },
    authorizing_integration_owners: { '1': USER.id },
  };
}
