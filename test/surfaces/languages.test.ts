import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openState } from '../../src/state/state.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { openSummaries } from '../../src/summaries/index.ts';
import { runBot } from '../support/bot.ts';
import type { RunningBot } from '../support/bot.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';
import { indexOf } from '../support/index-of.ts';
import { longStories } from '../support/long-story.ts';
import { askerOnly } from '../support/parts.ts';

const GUILD = '222222222222222222';
const log = pino({ level: 'silent' });
const state = openState('sqlite::memory:');
let discord: LoopbackDiscord;
let store: Store;
let bot: RunningBot;

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await store.apply(longStories());
  const index = indexOf(openSummaries(store, () => undefined));
  bot = await runBot({ index, state, log });
  ({ discord } = bot);
});

afterAll(async () => {
  await bot.close();
  await store.close();
  await state.close();
});

const textOf = ({ data }: InteractionAnswer) => JSON.stringify(data);
const idOf = (answer: InteractionAnswer) =>
  /"custom_id":"(page:[^"]+)"/.exec(textOf(answer))?.[1] ?? '';

/** An asker with French on a server with German. */
const HERE = { locale: 'fr', guild_locale: 'de' };
const IN_PRIVATE = {
  locale: 'fr',
  guild_id: undefined,
  guild_locale: undefined,
  member: undefined,
  user: { id: '444444444444444444', username: 'asker', discriminator: '0', avatar: null },
  context: 1,
};
const asking = (over: Record<string, unknown> = HERE) => discord.command('stories', {}, over);

describe('an answer all in a channel see', () => {
  test('is in the language the server has on Discord', async () => {
    const answer = await asking();
    expect(textOf(answer)).toContain('Erfasste Ereignisse');
    expect(askerOnly(answer)).toBe(false);
  });

  test('is in the one the server chose, whatever it has on Discord', async () => {
    await state.servers.of(GUILD).change(() => ({ language: 'es' }));
    expect(textOf(await asking())).toContain('Noticias registradas');
    await state.servers.of(GUILD).change(() => ({ language: null }));
  });

  test('is in English on a server with a language the bot does not speak', async () => {
    expect(textOf(await asking({ locale: 'fr', guild_locale: 'ja' }))).toContain(
      'Stories on record',
    );
  });

  test('stays in it from page to page', async () => {
    const next = await discord.press(idOf(await asking()), HERE);
    expect(next.type).toBe(7);
    expect(textOf(next)).toContain('Erfasste Ereignisse');
  });
});

describe('what only the asker sees is in their language', () => {
  test('where they ask in private', async () => {
    const options = [{ type: 5, name: 'private', value: true }];
    const data = { id: '6', type: 1, name: 'stories', options };
    const answer = await discord.interact({ type: 2, ...HERE, data });
    expect(textOf(answer)).toContain('Dossiers répertoriés');
    expect(askerOnly(answer)).toBe(true);
  });

  test('where the server wants answers private', async () => {
    await state.servers.of(GUILD).change(() => ({ privateByDefault: true }));
    expect(textOf(await asking())).toContain('Dossiers répertoriés');
    await state.servers.of(GUILD).change(() => ({ privateByDefault: false }));
  });

  test.each([
    ['nothing on record', 'quotes', { person: 'Nobody' }, 'Rien dans les articles'],
    ['help', 'help', {}, '/résumé dossier (facultatif)'],
    ['a mistake', 'facts', {}, 'Il manque `sujet` à `/faits`'],
  ])('%s', async (_, command, options: Record<string, string>, told) => {
    const answer = await discord.command(command, options, HERE);
    expect(textOf(answer)).toContain(told);
    expect(askerOnly(answer)).toBe(true);
  });

  test('where another reader turns a page of a message that is not theirs', async () => {
    const other = { ...IN_PRIVATE.user, id: '555555555555555555' };
    const next = await discord.press(idOf(await asking()), {
      locale: 'es-419',
      guild_locale: 'de',
      member: { user: other, roles: [], joined_at: '2026-01-01T00:00:00Z', permissions: '0' },
    });
    expect(textOf(next)).toContain('Noticias registradas');
    expect(askerOnly(next)).toBe(true);
  });

  test('in direct messages', async () => {
    expect(textOf(await asking(IN_PRIVATE))).toContain('Dossiers répertoriés');
  });

  test('with server commands', async () => {
    const answer = await discord.serverCommand('settings', 'show', [], HERE);
    expect(textOf(answer)).toContain('Paramètres de ce serveur');
  });

  test('and says that passages stand in the language of the articles', async () => {
    expect(textOf(await asking(IN_PRIVATE))).toContain('reproduits dans la langue des articles');
    expect(textOf(await asking({ locale: 'en-US', guild_locale: 'en-US' }))).not.toContain(
      'language of the articles',
    );
  });
});
