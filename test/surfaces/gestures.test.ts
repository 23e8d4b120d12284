import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openState } from '../../src/state/state.ts';
import { openIntake } from '../../src/summaries/ingest.ts';
import { openSummaries } from '../../src/summaries/index.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { runBot } from '../support/bot.ts';
import type { RunningBot } from '../support/bot.ts';
import { indexOf } from '../support/index-of.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';
import { askerOnly, partsOf, textOf } from '../support/parts.ts';

const article = (outlet: string, said: string) => `---
outlet: ${outlet}
url: https://${outlet.toLowerCase().replace(' ', '-')}.example/bridge
published: 2026-03-05
---

# Old harbour bridge to close for a year

The old harbour bridge will close for a year from May, the Alder Point council decided on Tuesday.

“${said},” Mayor Ana Ruiz told reporters at Alder Point town hall.

Ruiz denied that the harbour ferry would be sold to pay for the bridge.
`;

const ARTICLES = [
  article('Harbour Gazette', 'We have put this off for twenty years, and we will not wait again'),
  article('Coast Daily', 'We have put this off for two decades, and we will not wait again'),
];

let discord: LoopbackDiscord;
let store: Store;
let bot: RunningBot;
const state = openState('sqlite::memory:');

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  const intake = openIntake(store);
  for (const [at, text] of ARTICLES.entries())
    await intake.take(Buffer.from(text), `${String(at)}.md`);
  bot = await runBot({ index: indexOf(openSummaries(store, () => undefined)), state });
  ({ discord } = bot);
});

afterAll(async () => {
  await bot.close();
  await store.close();
  await state.close();
});

const buttons = (answer: InteractionAnswer) =>
  partsOf(answer).flatMap(({ type, label }) => (type === 2 ? [label] : []));
const pressed = (answer: InteractionAnswer, name: string) =>
  discord.press(partsOf(answer).find(({ label }) => label === name)?.custom_id ?? name);

/** The menu of a card's records. */
const menuOf = (answer: InteractionAnswer) =>
  partsOf(answer).find(({ type, custom_id }) => type === 3 && custom_id?.startsWith('pick.'));
const choose = (id: string, value: string) =>
  discord.press(id, { data: { custom_id: id, component_type: 3, values: [value] } });
const chooseFirst = (answer: InteractionAnswer) => {
  const menu = menuOf(answer);
  return choose(menu?.custom_id ?? '', menu?.options?.[0]?.value ?? '');
};

describe('from a quotation', () => {
  test('to its wording by outlet, what differs in bold and in words', async () => {
    const quotes = await discord.command('quotes', { person: 'Ana Ruiz' });
    expect(menuOf(quotes)?.options).toMatchObject(
      [{ label: /^“We have put this off/ }].map(({ label }) => ({
        label: expect.stringMatching(label) as string,
      })),
    );
    const wording = await chooseFirst(quotes);
    expect(wording.type).toBe(4);
    const text = textOf(wording);
    expect(text).toContain('Word by word');
    expect(text).toMatch(/\*\*(two decades|twenty years),\*\*/);
    expect(text).toMatch(/“(two decades|twenty years)” for “(two decades|twenty years)”/);
    expect(buttons(wording)).toEqual(
      expect.arrayContaining(['See the passages', 'All their quotations', 'All their denials']),
    );
  });

  test('to where it stands, with a link to each passage', async () => {
    const wording = await chooseFirst(await discord.command('quotes', { person: 'Ana Ruiz' }));
    const passages = await pressed(wording, 'See the passages');
    expect(textOf(passages)).toContain('Mayor Ana Ruiz told reporters at Alder Point town hall');
    const links = partsOf(passages).flatMap(({ url }) => url ?? []);
    expect(links).toHaveLength(2);
    for (const link of links) expect(link).toContain('#:~:text=We%20have%20put%20this%20off');
  });

  test('to what else its speaker is on record with', async () => {
    const wording = await chooseFirst(await discord.command('quotes', { person: 'Ana Ruiz' }));
    expect(textOf(await pressed(wording, 'All their denials'))).toContain('Denials by Ana Ruiz');
    expect(textOf(await pressed(wording, 'All their quotations'))).toContain(
      'Ana Ruiz, in their own words',
    );
  });
});

test.each([
  ['facts', { about: 'bridge' }],
  ['denials', {}],
  ['timeline', {}],
  ['summary', {}],
  ['compare', { story: 'bridge' }],
])('from what /%s shows to where it stands, or word by word', async (command, options) => {
  const found = await chooseFirst(await discord.command(command, options));
  expect(textOf(found)).toMatch(/The passages|Word by word/);
});

test.each([false, true])(
  'from the list of stories to the briefing of one, private: %s',
  async (privately) => {
    const stories = await discord.interact({
      type: 2,
      data: {
        id: '6',
        type: 1,
        name: 'stories',
        options: [{ type: 5, name: 'private', value: privately }],
      },
    });
    const [menu, ...others] = partsOf(stories).filter(({ type }) => type === 3);
    expect(others).toEqual([]);
    expect(menu?.options).toMatchObject([{ label: 'Old harbour bridge to close for a year' }]);
    const briefing = await choose(menu?.custom_id ?? '', menu?.options?.[0]?.value ?? '');
    expect(textOf(briefing)).toContain('Said, word for word');
    expect(askerOnly(briefing)).toBe(privately);
  },
);

describe('what was chosen', () => {
  test('leads on after a restart', async () => {
    const facts = await discord.command('facts', { about: 'bridge' });
    await bot.restart();
    expect(textOf(await chooseFirst(facts))).toContain('The passages');
  });

  test('changed, or asked for by a button nobody made, leads nowhere', async () => {
    const menu = menuOf(await discord.command('facts', { about: 'bridge' }));
    const [id, value] = [menu?.custom_id ?? '', menu?.options?.[0]?.value ?? ''];
    expect(textOf(await choose(id.replace('about', 'quotes'), value))).toContain('not in use');
    expect(textOf(await choose(`${id}x`, value))).toContain('not in use');
    expect(textOf(await discord.press('ask:passages?of=f.a.b'))).toContain('not in use');
    for (const forged of [
      '',
      'f.',
      'x.a.b',
      `${value}.c`,
      'f.__proto__.constructor',
      value.slice(0, -1),
    ])
      expect(textOf(await choose(id, forged))).toMatch(
        /not in use|not on record any more|not in use/,
      );
  });

  test('cannot be asked for by a command', async () => {
    expect(textOf(await discord.command('about', { of: 'f.a.b' }))).toContain('no command called');
  });

  test('says so when it is not on record any more, to the asker alone', async () => {
    const facts = await discord.command('facts', { about: 'bridge' });
    const kept = await Array.fromAsync(store.allStories());
    await store.apply({ articles: [], removed: [], ended: kept.map(({ id }) => id), stories: [] });
    const gone = await chooseFirst(facts);
    expect(textOf(gone)).toContain('not on record any more');
    expect(Number(gone.data.flags) & 64).toBe(64);
    await store.apply({ articles: [], removed: [], ended: [], stories: kept });
  });
});
