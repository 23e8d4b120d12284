import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBot } from '../support/bot.ts';
import type { RunningBot } from '../support/bot.ts';
import { indexOf } from '../support/index-of.ts';
import { openState } from '../../src/state/state.ts';
import { openSummaries } from '../../src/summaries/index.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';
import { askerOnly, partsOf, textOf } from '../support/parts.ts';
import { LONG, longStories } from '../support/long-story.ts';

const OTHER_SERVER = '999999999999999999';
const OTHER_USER = {
  id: '555555555555555555',
  username: 'other',
  discriminator: '0',
  avatar: null,
};

let discord: LoopbackDiscord;
let store: Store;
let bot: RunningBot;
const state = openState('sqlite::memory:');

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await store.apply(longStories());
  bot = await runBot({ index: indexOf(openSummaries(store, () => undefined)), state });
  ({ discord } = bot);
});

afterAll(async () => {
  await bot.close();
  await store.close();
  await state.close();
});

const idOf = (answer: InteractionAnswer, label: string) =>
  partsOf(answer).find((part) => part.label === label)?.custom_id;
const menuOf = (answer: InteractionAnswer) =>
  partsOf(answer).find(({ custom_id }) => custom_id?.startsWith('order:'))?.custom_id ?? '';
const recordsIn = (answer: InteractionAnswer, kind = '') =>
  // A story's own title, which heads its timeline, is no record of it.
  [
    ...textOf(answer)
      .replace(/^###.*$/m, '')
      .matchAll(new RegExp(`${kind} record number (\\d+)`, 'g')),
  ].map(([, number]) => Number(number));
/** Of which kind the records are, one after the other. */
const partsIn = (answer: InteractionAnswer) =>
  [...textOf(answer).matchAll(/In (\w+) record number/g)].map(([, kind]) => kind);

const choose = (customId: string, value: string) =>
  discord.press(customId, { data: { custom_id: customId, component_type: 3, values: [value] } });

/** All pages one after another, by pressing on. */
const readThrough = async (first: InteractionAnswer) => {
  const pages = [first];
  for (let next = idOf(first, 'Show more'); next !== undefined;) {
    const page = await discord.press(next);
    expect(page.refused).toEqual([]);
    pages.push(page);
    next = idOf(page, 'Show more');
  }
  return pages;
};

describe('reading on', () => {
  test.each<[string, Record<string, string>]>([
    ['quotes', { person: 'Ana Ruiz' }],
    ['facts', { about: 'harbour' }],
    ['denials', { by: 'City Council' }],
    ['timeline', {}],
    ['timeline', { about: 'harbour' }],
    ['stories', {}],
  ])('/%s %j shows every record once, page by page, and back', async (command, options) => {
    const pages = await readThrough(await discord.command(command, options));
    expect(pages.length).toBeGreaterThan(2);
    const read = pages.flatMap((page) => recordsIn(page));
    expect(read.toSorted((a, b) => a - b)).toEqual(Array.from({ length: LONG }, (_, n) => n));
    expect(pages.slice(1).map(({ type }) => type)).toEqual(pages.slice(1).map(() => 7));
    expect(textOf(pages[1]!)).toMatch(/^-# \d+ to \d+ of 130$/m);

    const back = await discord.press(idOf(pages[2]!, 'Back')!);
    expect(recordsIn(back)).toEqual(recordsIn(pages[1]!));
    expect(idOf(pages[0]!, 'Back')).toBeUndefined();
  });

  test('/summary in full goes through the whole briefing, part after part, and back', async () => {
    const pages = await readThrough(await discord.command('summary', { length: 'full' }));
    expect(pages.slice(1).map(({ type }) => type)).toEqual(pages.slice(1).map(() => 7));
    const kinds = ['fact', 'quotation', 'denial'];
    expect(
      pages.flatMap((page) => partsIn(page)).filter((kind, n, all) => kind !== all[n - 1]),
    ).toEqual(kinds);
    for (const kind of kinds)
      expect(pages.flatMap((page) => recordsIn(page, kind)).toSorted((a, b) => a - b)).toEqual(
        Array.from({ length: LONG }, (_, n) => n),
      );
    expect(textOf(pages.at(-1)!)).not.toContain('not shown here');
    for (let at = pages.length - 1; at > 0; at--)
      expect(textOf(await discord.press(idOf(pages[at]!, 'Back')!))).toBe(textOf(pages[at - 1]!));
  });

  test('/summary in short is one page', async () => {
    const short = await discord.command('summary', {});
    expect(idOf(short, 'Show more')).toBeUndefined();
    expect(textOf(short)).toContain('more records of this story: ask with');
  });

  test.each([
    ['quotes', { person: 'Ana Ruiz' }],
    ['stories', {}],
    ['timeline', {}],
  ])('/%s %j turns around', async (command, options) => {
    const first = await discord.command(command, options);
    const usual = (await readThrough(first)).flatMap((page) => recordsIn(page));
    const other = command === 'timeline' ? 'newest' : 'oldest';
    const turned = await choose(menuOf(first), other);
    expect(turned.type).toBe(7);
    expect((await readThrough(turned)).flatMap((page) => recordsIn(page))).toEqual(
      usual.toReversed(),
    );
  });

  test('the other kinds can be turned around too', async () => {
    const facts = await discord.command('facts', { about: 'harbour' });
    expect(recordsIn(await choose(menuOf(facts), 'oldest'))[0]).toBe(LONG - 1);
  });

  test.each([
    ['stories', {}],
    ['summary', { length: 'full' }],
  ])('/%s %j works after a restart and on another replica', async (command, options) => {
    const first = await discord.command(command, options);
    await bot.restart();
    expect(recordsIn(await discord.press(idOf(first, 'Show more')!)).length).toBeGreaterThan(0);
  });

  test('another reader gets a page of their own', async () => {
    const first = await discord.command('stories');
    const page = await discord.press(idOf(first, 'Show more')!, {
      member: { user: OTHER_USER, roles: [], joined_at: '2026-01-01T00:00:00Z', permissions: '0' },
    });
    expect(page.type).toBe(4);
    expect(askerOnly(page)).toBe(true);
  });

  test.each([
    ['stories', []],
    ['summary', [{ type: 3, name: 'length', value: 'full' }]],
  ])('/%s in private stays private', async (name, given) => {
    const first = await discord.interact({
      type: 2,
      data: {
        id: '6',
        type: 1,
        name,
        options: [...given, { type: 5, name: 'private', value: true }],
      },
    });
    const page = await discord.press(idOf(first, 'Show more')!);
    expect(page.type).toBe(7);
    expect(recordsIn(page).length).toBeGreaterThan(0);
    const elsewhere = await discord.press(idOf(first, 'Show more')!, {
      member: { user: OTHER_USER, roles: [], joined_at: '2026-01-01T00:00:00Z', permissions: '0' },
    });
    expect(askerOnly(elsewhere)).toBe(true);
  });
});

describe('a button that is not what it was', () => {
  /** The one answer there is to all of them. */
  const refusal = async () => (await discord.press('nothing-of-ours')).data;

  test.each([
    ['stories', {}],
    ['summary', { length: 'full' }],
  ])('/%s %j from another server opens nothing', async (command, options) => {
    const first = await discord.command(command, options);
    const page = await discord.press(idOf(first, 'Show more')!, { guild_id: OTHER_SERVER });
    expect(page.data).toEqual(await refusal());
  });

  test.each([
    ['quotes', { person: 'Ana Ruiz' }],
    ['summary', { length: 'full' }],
  ])(
    '/%s %j changed in any one place opens nothing',
    async (command, options) => {
      const first = await discord.command(command, options);
      const id = idOf(first, 'Show more')!;
      const refused = await refusal();
      for (let at = 0; at < id.length; at += 3) {
        const changed = id.slice(0, at) + (id[at] === '1' ? '2' : '1') + id.slice(at + 1);
        const { data } = await discord.press(changed);
        expect(data).toEqual(refused);
      }
      expect(askerOnly(await discord.press(id + 'x'))).toBe(true);
    },
    20_000,
  );

  test('chosen what the menu does not offer opens nothing', async () => {
    const first = await discord.command('stories');
    expect((await choose(menuOf(first), 'random')).data).toEqual(await refusal());
  });

  test('that outlived its data says so, and the message stays', async () => {
    const kept = await openStore('sqlite::memory:');
    await kept.apply(longStories());
    const summaries = openSummaries(kept, () => undefined);
    const late = await runBot({ index: indexOf(summaries), state });
    const other = late.discord;
    const first = await other.command('stories');
    const ended = longStories().stories.map(({ id }) => id);
    await kept.apply({
      articles: [],
      removed: [],
      ended,
      stories: longStories().stories.slice(0, 1),
    });
    const page = await other.press(idOf(first, 'Show more')!);
    expect(page.type).toBe(4);
    expect(askerOnly(page)).toBe(true);
    expect(textOf(page)).toContain('not on record any more');
    await late.close();
    await kept.close();
  });

  test('of a story told anew meanwhile begins anew and says so; of one that ended it says that', async () => {
    const kept = await openStore('sqlite::memory:');
    await kept.apply(longStories());
    const late = await runBot({
      index: indexOf(openSummaries(kept, () => undefined)),
      state,
    });
    const other = late.discord;
    const first = await other.command('summary', { length: 'full' });
    const second = await other.press(idOf(first, 'Show more')!);
    const [newest, another] = longStories().stories;
    const grown = { ...newest!, facts: newest!.facts.slice(1) };
    await kept.apply({ articles: [], removed: [], ended: [], stories: [grown] });
    for (const label of ['Show more', 'Back']) {
      const page = await other.press(idOf(second, label)!);
      expect(page.type).toBe(7);
      expect(textOf(page)).toContain('has changed in the meantime');
      expect(recordsIn(page, 'fact').slice(0, 3)).toEqual([1, 2, 3]);
      expect(idOf(page, 'Back')).toBeUndefined();
      const onward = await other.press(idOf(page, 'Show more')!);
      expect(textOf(onward)).not.toContain('has changed in the meantime');
      expect(recordsIn(onward, 'fact')[0]).toBe(recordsIn(page, 'fact').length + 1);
    }
    await kept.apply({ articles: [], removed: [], ended: [newest!.id], stories: [another!] });
    const gone = await other.press(idOf(second, 'Show more')!);
    expect(gone.type).toBe(4);
    expect(askerOnly(gone)).toBe(true);
    expect(textOf(gone)).toContain('not on record any more');
    await late.close();
    await kept.close();
  });
});
