import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { openState } from '../../src/state/state.ts';
import { openIndex } from '../../src/summaries/index.ts';
import { openLibraries } from '../../src/summaries/libraries/libraries.ts';
import { prepareArticle } from '../../src/summaries/prepare.ts';
import { openSqliteStore } from '../../src/summaries/store/sqlite.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { runBot } from '../support/bot.ts';
import type { RunningBot } from '../support/bot.ts';
import { GUILD, MANAGE_GUILD, memberWith } from '../support/discord-world.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';
import type { GivenOption } from '../support/discord-gestures.ts';
import { askerOnly, partsOf, textOf } from '../support/parts.ts';
import { LEDGER, POST } from '../support/halden.ts';
import { printedBy } from '../support/stories.ts';

const STRANGERS = '999999999999999999';
const EDITOR = '444444444444444444';

const MILL = printedBy(
  'Upland Echo',
  'The mill at Ostervale stopped on Friday. “We have no grain left in the house,” said Runa Falk, the miller.',
  { title: 'Ostervale mill stops', published: '2026-02-01' },
).article;

const state = openState('sqlite::memory:');
const libraries = openLibraries('sqlite::memory:');
let store: Store;
let discord: LoopbackDiscord;
let bot: RunningBot;

beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  for (const article of [POST, LEDGER, MILL]) await prepareArticle(store, article);
  bot = await runBot({ index: openIndex(store, libraries, () => undefined), state });
  ({ discord } = bot);
}, 60_000);

afterEach(async () => {
  expect(discord.refusals.join('\n')).toBe('');
  await libraries.forget(GUILD);
  await state.servers.forget(GUILD);
});

afterAll(async () => {
  await bot.close();
  await libraries.close();
  await store.close();
  await state.close();
});

const editor = { member: memberWith(MANAGE_GUILD) };
const elsewhere = { guild_id: STRANGERS, authorizing_integration_owners: { '0': STRANGERS } };
const { user } = memberWith(0n);
const inMessages = {
  guild_id: undefined,
  member: undefined,
  user,
  context: 1,
  authorizing_integration_owners: { '1': user.id },
};

const button = (answer: InteractionAnswer, label: string) =>
  partsOf(answer).find((part) => part.label === label)?.custom_id ?? `no ${label}`;
const buttons = (answer: InteractionAnswer) =>
  partsOf(answer).flatMap(({ type, label }) => (type === 2 ? [label] : []));
const press = (answer: InteractionAnswer, label: string, over: object = editor) =>
  discord.press(button(answer, label), { ...over });
const choose = (id: string, value: string, over: object = editor) =>
  discord.press(id, { ...over, data: { custom_id: id, component_type: 3, values: [value] } });
const menuOf = (answer: InteractionAnswer) => partsOf(answer).find(({ type }) => type === 3);

const text = (name: string, value: string): GivenOption => ({ type: 3, name, value });
const correct = (subcommand: string, ...options: GivenOption[]) =>
  discord.serverCommand('correct', subcommand, options);

type Offered = { choices: { name: string; value: string }[] };
const offered = async (subcommand: string, ...options: GivenOption[]) => {
  const [last, ...before] = options.toReversed();
  const typed = [...before.toReversed(), { ...last!, focused: true }];
  const answer = await discord.interact({
    type: 4,
    ...editor,
    data: {
      id: '6',
      type: 1,
      name: 'correct',
      options: [{ type: 1, name: subcommand, options: typed }],
    },
  });
  return (answer.data as Offered).choices;
};
const record = async (typed: string) => (await offered('hide', text('record', typed)))[0]!.value;

const said = async (person: string, over: Record<string, unknown> = {}) =>
  textOf(await discord.command('quotes', { person }, over));
/** A quotation's own card. */
const cardOf = async (person: string, over: Record<string, unknown> = {}) => {
  const quotes = await discord.command('quotes', { person }, over);
  const menu = menuOf(quotes)!;
  return choose(menu.custom_id!, menu.options![0]!.value, over);
};

const REPORT = 'Not what was said?';

describe('/correct', () => {
  test('offers quotations and denials by words, speaker or story, and hides one here alone', async () => {
    expect((await offered('hide', text('record', 'nobod'))).map(({ name }) => name)).toEqual([
      'Ivo Brandt: “Nobody had looked at that crane for a year”',
    ]);
    expect(await offered('hide', text('record', ''))).toHaveLength(5);
    const hidden = await correct('hide', text('record', await record('nobody had')));
    expect(askerOnly(hidden)).toBe(true);
    expect(textOf(hidden)).toMatch(/Hidden in this server.*Nobody had looked.*Harbour Post/s);
    expect(textOf(hidden)).toContain(`by <@${EDITOR}> on <t:`);
    expect(await said('Ivo Brandt')).not.toContain('Nobody had looked');
    expect(await said('Ivo Brandt', elsewhere)).toContain('Nobody had looked');
    await press(hidden, 'Undo');
    expect(await said('Ivo Brandt')).toContain('Nobody had looked');
  });

  test('gives words to another speaker, by a name as it is on record or any other', async () => {
    const first = await correct(
      'reattribute',
      text('record', await record('nobody had')),
      text('speaker', 'anna lund'),
    );
    expect(textOf(first)).toMatch(/Credited to somebody else.*Now credited to \*\*Anna Lund\*\*/s);
    expect(await said('Anna Lund')).toContain('Nobody had looked');
    const denial = (await offered('reattribute', text('record', 'warned')))[0]!.value;
    await correct('reattribute', text('record', denial), text('speaker', 'Vera Holm'));
    expect(textOf(await discord.command('denials', { by: 'Vera Holm' }))).toContain('warned');
    const nobody = await correct(
      'reattribute',
      text('record', denial),
      text('speaker', ' \u200b…'),
    );
    expect(textOf(nobody)).toContain('No name was given');
  });

  test('gives words to nobody who has them already, by any form of the name', async () => {
    const bang = await record('one bang');
    for (const speaker of ['Anna Lund', 'anna lund', 'Lund']) {
      const same = await correct('reattribute', text('record', bang), text('speaker', speaker));
      expect(textOf(same)).toContain('already credited to that speaker');
    }
    expect(await said('Anna Lund')).not.toContain('corrected');
    const brandt = await correct('reattribute', text('record', bang), text('speaker', 'Brandt'));
    expect(textOf(brandt)).toContain('Now credited to **Ivo Brandt**');
  });

  test('merges two quotations, offering those of the same speaker or story', async () => {
    const bang = await record('one bang');
    const others = await offered('merge', text('record', bang), text('same-as', ''));
    expect(others.map(({ name }) => name)).toEqual([
      expect.stringMatching(/^Anna Lund: “All at once/),
      expect.stringMatching(/^Ivo Brandt/),
    ]);
    const merged = await correct('merge', text('record', bang), text('same-as', others[0]!.value));
    expect(textOf(merged)).toMatch(/Merged into one.*one bang.*with.*All at once/s);
    expect(await said('Anna Lund')).toMatch(/Daily Ledger · in other words/);
    const again = await correct('merge', text('record', bang), text('same-as', others[0]!.value));
    expect(textOf(again)).toContain('already the same record');
    const warned = await record('warned');
    const denial = await correct('merge', text('record', bang), text('same-as', warned));
    expect(textOf(denial)).toContain('A quotation and a denial cannot');
  });

  test('puts two spellings of one person under one name, here alone, until that is undone', async () => {
    const [first] = await offered('merge-person', text('spelling', 'brandt'));
    expect(first!.value).toBe('Ivo Brandt');
    const person = (spelling: string, name: string) =>
      correct('merge-person', text('spelling', spelling), text('name', name));
    const merged = await person('ivo brandt', 'Ivan Brandt');
    expect(textOf(merged)).toMatch(
      /One person under one name.*\*\*Ivo Brandt\*\* now stands under \*\*Ivan Brandt\*\*.*by <@/s,
    );
    expect(await said('brandt')).toMatch(
      /Ivan Brandt.*on record as Ivo Brandt, put under this name by this server’s editors on <t:/s,
    );
    const denials = textOf(await discord.command('denials', { by: 'Ivo Brandt' }));
    expect(denials).toMatch(/Ivan Brandt.*had been warned/s);
    expect(await said('brandt', elsewhere)).not.toContain('Ivan');
    expect(
      (await offered('merge-person', text('spelling', 'brandt'))).map(({ value }) => value),
    ).toEqual(['Ivan Brandt']);
    expect(textOf(await person('Ivan Brandt', 'ivo brandt'))).toContain('already one name');
    expect(textOf(await person('Nobody Known', 'Ivan Brandt'))).toContain('Nobody is on record');
    expect(textOf(await person('Anna Lund', ' \u200b…'))).toContain('No name was given');
    const [choice] = await offered('undo', text('correction', 'ivan'));
    expect(choice!.name).toBe('One person under one name: Ivo Brandt → Ivan Brandt');
    expect(textOf(await correct('undo', text('correction', choice!.value)))).toContain('Undone');
    expect(await said('brandt')).not.toContain('Ivan');
  });

  test('lists what was put right, last first, and undoes it by choice or button', async () => {
    expect(textOf(await correct('list'))).toContain('None yet');
    for (const words of ['nobody had', 'warned', 'one bang', 'all at once', 'no grain'])
      await correct('hide', text('record', await record(words)));
    const another = await correct('hide', text('record', 'q.0.0.1'));
    expect(textOf(another)).toContain('This record is not on record here');
    const list = await correct('list');
    expect(textOf(list).match(/Hidden in this server/g)).toHaveLength(5);
    expect(textOf(list)).toMatch(/no grain.*All at once.*Nobody/s);
    const [choice] = await offered('undo', text('correction', 'grain'));
    expect(choice!.name).toMatch(/^Hidden in this server: “We have no grain/);
    expect(textOf(await correct('undo', text('correction', choice!.value)))).toContain('Undone');
    expect(await said('Runa Falk')).toContain('no grain');
    expect(textOf(await correct('undo', text('correction', choice!.value)))).toContain(
      'no such correction',
    );
    await press(list, 'Undo');
    expect(textOf(await press(list, 'Undo'))).toContain('already undone');
  });

  test.each(['hide', 'reattribute', 'merge', 'undo', 'list', 'reports'])(
    '%s is for those who may manage the server, whatever Discord let through',
    async (name) => {
      const options = { hide: 'record', undo: 'correction' } as Record<string, string>;
      const over = { member: memberWith(0n) };
      const given = options[name] ? [text(options[name], await record('nobody'))] : [];
      const refused = await discord.serverCommand('correct', name, given, over);
      expect(textOf(refused)).toContain('those who may manage this server');
      expect(askerOnly(refused)).toBe(true);
      expect(libraries.has(GUILD)).toBe(false);
    },
  );
});

describe('answers in the server', () => {
  const HIDDEN = '1 record is hidden by this server’s editors.';

  test('say how many records editors have hidden in them', async () => {
    await correct('hide', text('record', await record('nobody had')));
    expect(await said('Ivo Brandt')).toContain(HIDDEN);
    expect(await said('Ivo Brandt', elsewhere)).not.toContain('hidden');
    expect(await said('Anna Lund')).not.toContain('hidden');
    for (const [command, options] of [
      ['summary', { story: 'crane' }],
      ['compare', { story: 'crane' }],
      ['verify', { quote: 'Nobody had looked at that crane for a year' }],
    ] as const)
      expect(textOf(await discord.command(command, options))).toContain(HIDDEN);
    expect(textOf(await discord.command('summary', { story: 'mill' }))).not.toContain('hidden');
  });

  test('say of a corrected record that it is, and on which day', async () => {
    const bang = await record('one bang');
    const [thunder] = await offered('merge', text('record', bang), text('same-as', 'thunder'));
    await correct('merge', text('record', bang), text('same-as', thunder!.value));
    expect(await said('Anna Lund')).toMatch(/merged by this server’s editors on <t:\d+:D>/);
    const warned = text('record', await record('warned'));
    await correct('reattribute', warned, text('speaker', 'Vera Holm'));
    const mark = /speaker corrected by this server’s editors on <t:\d+:D>/;
    const denials = await discord.command('denials', { by: 'Vera Holm' });
    expect(textOf(denials)).toMatch(mark);
    const menu = menuOf(denials)!;
    expect(textOf(await choose(menu.custom_id!, menu.options![0]!.value))).toMatch(mark);
    expect(textOf(await discord.command('denials', {}, elsewhere))).not.toContain('editors');
  });
});

describe('from a quotation’s own card an editor', () => {
  test('comes to a card of their own, hides it, and undoes that', async () => {
    const card = await press(await cardOf('Ivo Brandt'), REPORT);
    expect(askerOnly(card)).toBe(true);
    expect(textOf(card)).toMatch(/Correct this record.*Nobody had looked.*Ivo Brandt/s);
    const hidden = await press(card, 'Hide it here');
    expect(textOf(hidden)).toContain('Hidden in this server');
    expect(await said('Ivo Brandt')).not.toContain('Nobody had looked');
    expect(textOf(await press(card, 'Hide it here'))).toContain('not on record any more');
    await press(hidden, 'Undo');
    expect(await said('Ivo Brandt')).toContain('Nobody had looked');
  });

  test('names another speaker in a form', async () => {
    const card = await press(await cardOf('Ivo Brandt'), REPORT);
    const form = await press(card, 'Somebody else…');
    expect(form.type).toBe(9);
    const { custom_id: id } = form.data as { custom_id: string };
    expect(textOf(await discord.submit(id, { speaker: 'Vera Holm' }))).toContain('Vera Holm');
    expect(await said('Vera Holm')).toContain('Nobody had looked');
  });

  test('puts all that its speaker said under another name, in a form', async () => {
    const card = await press(await cardOf('Ivo Brandt'), REPORT);
    const form = await press(card, 'Under another name…');
    expect(JSON.stringify(form.data)).toContain('"value":"Ivo Brandt"');
    const { custom_id: id } = form.data as { custom_id: string };
    const merged = await discord.submit(id, { name: 'Ivan Brandt' });
    expect(textOf(merged)).toContain('**Ivo Brandt** now stands under **Ivan Brandt**');
    expect(textOf(await discord.command('denials', { by: 'Ivan Brandt' }))).toContain('warned');
    expect(textOf(await discord.submit(id, { name: 'Ivan Brandt' }))).toContain('Nobody is on');
    const reader = { member: memberWith(0n) };
    expect(textOf(await discord.submit(id, { name: 'Vera Holm' }, reader))).toContain(
      'those who may manage this server',
    );
  });

  test('puts it together with another one chosen in a menu', async () => {
    const card = await press(await cardOf('Anna Lund'), REPORT);
    const menu = menuOf(card)!;
    expect(menu.options).toHaveLength(2);
    const merged = await choose(menu.custom_id!, menu.options![0]!.value);
    expect(textOf(merged)).toContain('Merged into one record');
    const outlived = await choose(menu.custom_id!, menu.options![0]!.value);
    expect(textOf(outlived)).toContain('already the same record');
  });

  test('may do nothing any more once they may not manage the server', async () => {
    const card = await press(await cardOf('Ivo Brandt'), REPORT);
    const form = await press(card, 'Somebody else…');
    const { custom_id: id } = form.data as { custom_id: string };
    const menu = menuOf(card)!;
    const reader = { member: memberWith(0n) };
    for (const refused of [
      await press(card, 'Hide it here', reader),
      await press(card, 'Somebody else…', reader),
      await choose(menu.custom_id!, menu.options![0]!.value, reader),
      await discord.submit(id, { speaker: 'Vera Holm' }, reader),
    ])
      expect(textOf(refused)).toContain('those who may manage this server');
    expect(libraries.has(GUILD)).toBe(false);
  });

  test('is not followed by one who made a button up, or brought it from another server', async () => {
    const card = await press(await cardOf('Ivo Brandt'), REPORT);
    const [id, menu] = [button(card, 'Hide it here'), menuOf(card)!];
    const refused = [
      await discord.press(id, { ...editor, ...elsewhere }),
      await discord.press(id.slice(0, -11), editor),
      await discord.press(id.replace('.', '.0'), editor),
      await discord.press('do:correct/undo?id=1', editor),
    ];
    for (const answer of refused) expect(textOf(answer)).toContain('not in use any more');
    for (const value of ['', 'q.a.1', 'd.__proto__.1.2', `${menu.options![0]!.value}0`, 'q.x.1.9'])
      expect(textOf(await choose(menu.custom_id!, value))).toMatch(
        /not on record any more|a denial cannot/,
      );
    expect(libraries.has(GUILD) || libraries.has(STRANGERS)).toBe(false);
  });
});

describe('a reader', () => {
  const report = async (comment = '', person = 'Ivo Brandt') => {
    const own = partsOf(await cardOf(person));
    const button = own.find((part) => part.custom_id?.startsWith('do:correct/report'));
    const form = await discord.press(button!.custom_id!);
    expect(form.type).toBe(9);
    const { custom_id: id } = form.data as { custom_id: string };
    return discord.submit(id, { comment }, { member: memberWith(0n) });
  };

  test('tells the editors, once, what they see with the passage and can settle', async () => {
    expect(textOf(await correct('reports'))).toContain('No reports');
    const thanks = await report('He said **two** years. @everyone');
    expect(textOf(thanks)).toContain('Reported');
    expect(askerOnly(thanks)).toBe(true);
    expect(textOf(await report())).toContain('already reported this record');
    const list = await correct('reports');
    expect(textOf(list)).toMatch(/Nobody had looked.*Ivo Brandt.*Harbour Post/s);
    expect(textOf(list)).toContain('He said \\*\\*two\\*\\* years. \\@\u200beveryone');
    expect(textOf(await press(list, 'Correct…'))).toContain('Correct this record');
    const left = await press(list, 'Leave as it is');
    expect(textOf(left)).toContain('No reports');
    expect(textOf(await press(list, 'Leave as it is'))).toContain('already settled');
    expect(await said('Ivo Brandt')).toContain('Nobody had looked');
  });

  test('is told, and not heard again, that what they report was looked at, until its words change', async () => {
    const card = await cardOf('Ivo Brandt');
    const id = button(card, REPORT);
    const form = (await discord.press(id)).data as { custom_id: string };
    await report('He said **two** years.');
    await press(await correct('reports'), 'Leave as it is');
    const told = /Already looked at.*on <t:\d+:f> and left it as it is/s;
    const before = await discord.press(id);
    expect(askerOnly(before)).toBe(true);
    expect(textOf(before)).toMatch(told);
    const late = await discord.submit(
      form.custom_id,
      { comment: 'again' },
      { member: memberWith(0n) },
    );
    expect(textOf(late)).toMatch(told);
    expect(textOf(await correct('reports'))).toContain('No reports');
    // Another record, and another reader, are another matter.
    expect(textOf(await report('not hers', 'Anna Lund'))).toContain('Reported');
    const another = { member: { ...memberWith(0n), user: { ...user, id: '777777777777777777' } } };
    expect((await discord.press(id, another)).type).toBe(9);
  });

  test('is heard when the record is hidden: the report is settled', async () => {
    await report('never said');
    await report('not hers', 'Anna Lund');
    const list = await correct('reports');
    expect(textOf(list)).toMatch(/All at once|one bang/);
    const id = partsOf(list).filter(({ label }) => label === 'Hide it here')[1]!.custom_id!;
    const hidden = await discord.press(id, editor);
    expect(textOf(hidden)).toContain('1 report from readers settled');
    const rest = await press(hidden, 'Reports from readers');
    expect(textOf(rest)).not.toContain('Nobody had looked');
    expect(textOf(rest)).toContain('not hers');
  });

  test('is told by another replica, or after a restart, what is on record still', async () => {
    const card = await cardOf('Ivo Brandt');
    await bot.restart();
    expect((await press(card, REPORT, {})).type).toBe(9);
    await correct('hide', text('record', await record('nobody had')));
    expect(textOf(await press(card, REPORT, {}))).toContain('not on record any more');
  });

  test('is heard in the channel that the server chose for reports, in its language', async () => {
    const channel = '555555555555555555';
    const set = (...options: GivenOption[]) =>
      discord.serverCommand('settings', 'reports', options);
    const here = { type: 7, name: 'channel', value: channel };
    discord.closed.add(channel);
    expect(textOf(await set(here))).toContain(`cannot write in <#${channel}>`);
    await report('before');
    expect(discord.posts).toEqual([]);
    discord.closed.delete(channel);
    expect(textOf(await set(here))).toContain(`<#${channel}> (was: not posted`);
    await discord.serverCommand('settings', 'language', [text('language', 'de')]);
    await report('never said', 'Anna Lund');
    const [first, posted] = discord.posts.map(({ data }) => ({ data }) as InteractionAnswer);
    expect(discord.posts.map((post) => post.channel)).toEqual([channel, channel]);
    expect(textOf(first!)).toContain('Reports from readers are posted here');
    expect(askerOnly(posted!)).toBe(false);
    expect(textOf(posted!)).toMatch(/Meldungen aus der Leserschaft.*Anna Lund.*never said/s);
    const settle = 'So lassen';
    expect(textOf(await press(posted!, settle, {}))).toContain('those who may manage this server');
    expect(textOf(await press(posted!, settle))).not.toContain('never said');
    discord.closed.add(channel);
    expect(textOf(await report('still heard', 'Runa Falk'))).toContain('Reported');
    expect(textOf(await correct('reports'))).toContain('still heard');
    expect(textOf(await set())).toContain('not posted');
  });

  test('finds no button for it where there are no editors', async () => {
    expect(buttons(await cardOf('Ivo Brandt'))).toContain(REPORT);
    expect(buttons(await cardOf('Ivo Brandt', inMessages))).not.toContain(REPORT);
  });

  test('leaves nothing behind when the server is deleted', async () => {
    await report('never said');
    await correct('hide', text('record', await record('grain')));
    await press(await discord.serverCommand('settings', 'delete'), 'Delete everything');
    expect(libraries.has(GUILD)).toBe(false);
    expect(textOf(await correct('reports'))).toContain('No reports');
    expect(textOf(await correct('list'))).toContain('None yet');
  });
});

test('words given to somebody else take the denial that rests on them along, until it is undone', async () => {
  const { article } = printedBy(
    'Upland Echo',
    'The brewery at Varda shut on Monday. “We did not sell a drop of that beer, and any claim that we did is false,” said Tove Lind, the brewer.',
    { title: 'Varda brewery shuts', published: '2026-02-09' },
  );
  await prepareArticle(store, article);
  const deniedBy = async (by: string) => textOf(await discord.command('denials', { by }));
  expect(await deniedBy('Tove Lind')).toContain('a drop of that beer');
  const drop = (await offered('reattribute', text('record', 'drop of')))[0]!;
  expect(drop.name).not.toMatch(/denies/);
  const given = await correct(
    'reattribute',
    text('record', drop.value),
    text('speaker', 'Vera Holm'),
  );
  expect(await deniedBy('Vera Holm')).toMatch(/Vera Holm.*denies.*speaker corrected.*a drop of/s);
  expect(await deniedBy('Tove Lind')).not.toContain('a drop of that beer');
  await press(given, 'Undo');
  expect(await deniedBy('Tove Lind')).toContain('a drop of that beer');
});
