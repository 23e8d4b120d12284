import { pino } from 'pino';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { DEFAULTS } from '../../src/state/server-settings.ts';
import { openState } from '../../src/state/state.ts';
import { openIntake } from '../../src/summaries/ingest.ts';
import { openIndex } from '../../src/summaries/index.ts';
import { openLibraries } from '../../src/summaries/libraries/libraries.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { runBot } from '../support/bot.ts';
import type { RunningBot } from '../support/bot.ts';
import { GUILD, memberWith, MANAGE_GUILD } from '../support/discord-world.ts';
import { menuCommand } from '../support/message-menu.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';
import type { Registered } from '../support/discord-commands.ts';
import { HOSTILE } from '../support/hostile.ts';
import { longStories } from '../support/long-story.ts';
import { partsOf } from '../support/parts.ts';

/**
 * Walks through all there is, as Discord has it registered: every command and subcommand in every
 * language, every option with words written to do harm, and from each answer on by every button,
 * menu and form it brings. Discord's rules stand at every step; nothing may be refused by them, go
 * unanswered or fail on our side.
 */

const LOCALES = ['en-US', 'fr', 'de', 'es-419'] as const;

const state = openState('sqlite::memory:');
const libraries = openLibraries('sqlite::memory:');
/** What went wrong on our side, or did not arrive. */
const lines: string[] = [];
let store: Store;
let bot: RunningBot;
let discord: LoopbackDiscord;

// Some two thousand interactions: a busy machine takes its time.
vi.setConfig({ testTimeout: 300_000 });

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await store.apply(longStories());
  const intake = openIntake(store);
  for (const said of SAID)
    await intake.take(Buffer.from(articleOf(said)), `${said.slice(0, 9)}.md`);
  const index = openIndex(store, libraries, () => undefined);
  const log = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) });
  bot = await runBot({ index, state, log });
  ({ discord } = bot);
});

afterAll(async () => {
  await bot.close();
  await libraries.close();
  await store.close();
  await state.close();
});

const SAID = ['We have waited for twenty years for this', 'We have waited two decades for it'];

/** Newer than the stories of great length: what is offered first. */
const articleOf = (said: string) => `---
published: 2027-03-05
---

# The old mill at Kesh to close

“${said},” Mayor Otis Roe told reporters at Kesh town hall on Monday.

Roe denied that the mill had been sold to the water board.
`;

/** What somebody could write into an option, no longer than Discord takes. */
const WORDS = [
  ...HOSTILE.filter((_, at) => at % 9 === 0),
  '\u202eabc',
  '\ud800',
  ' ',
  '__proto__',
  'bridge',
  '-1',
  'é'.repeat(1_000),
  '😀'.repeat(3_000),
];

type Given = { readonly type: number; readonly name: string; readonly value: unknown };
type Called = {
  readonly name: string;
  readonly path: readonly string[];
  readonly options: readonly Registered[];
};

const SUBCOMMAND = 1;
const BOOLEAN = 5;
const CHANNEL = 7;
const ATTACHMENT = 11;

const registered = () => discord.registrations.at(-1) as readonly Registered[];
const slashCommands = (): Called[] =>
  registered()
    .filter(({ type = 1 }) => type === 1)
    .flatMap(({ name, options = [] }) =>
      options.some(({ type }) => type === SUBCOMMAND)
        ? options.map((one) => ({ name, path: [one.name], options: one.options ?? [] }))
        : [{ name, path: [], options }],
    );

const valueFor = ({ type, choices }: Registered, words: string): unknown => {
  if (type === BOOLEAN) return words.length % 2 === 0;
  if (type === CHANNEL) return '333333333333333333';
  if (type === ATTACHMENT) return '77';
  return choices?.[0]?.value ?? words;
};

const file = () => {
  const url = `${new URL(discord.apiBase).origin}/attachments/a.md`;
  const sent = { id: '77', filename: '**a**.md', url, proxy_url: url, size: 40 };
  return { attachments: { '77': { ...sent, content_type: 'text/markdown' } } };
};

const ask = (
  { name, path: [subcommand], options }: Called,
  locale: string,
  filled: (option: Registered) => string | null,
): Promise<InteractionAnswer> => {
  const given = options.flatMap((option): Given[] => {
    const words = filled(option);
    return words === null
      ? []
      : [{ type: option.type ?? 3, name: option.name, value: valueFor(option, words) }];
  });
  const called = subcommand === undefined ? given : [{ type: 1, name: subcommand, options: given }];
  return discord.interact({
    type: 2,
    ...asManager(locale),
    data: { id: '6', type: 1, name, options: called, resolved: file() },
  });
};

const asManager = (locale: string) => ({
  locale,
  guild_locale: locale,
  member: memberWith(MANAGE_GUILD),
});

const typing = (
  { name, path: [subcommand] }: Called,
  locale: string,
  option: string,
  value: string,
) => {
  const focused = [{ type: 3, name: option, value, focused: true }];
  const options =
    subcommand === undefined ? focused : [{ type: 1, name: subcommand, options: focused }];
  return discord.interact({
    type: 4,
    ...asManager(locale),
    data: { id: '6', type: 1, name, options },
  });
};

/** What is offered first for each option that is completed. */
const offered = async (called: Called, locale: string): Promise<ReadonlyMap<string, string>> => {
  const first = new Map<string, string>();
  for (const { name, autocomplete } of called.options) {
    if (!autocomplete) continue;
    const { data } = await typing(called, locale, name, '');
    const [choice] = data.choices as { value: string }[];
    if (choice) first.set(name, choice.value);
  }
  return first;
};

/** All there is to press or choose in an answer, as interactions. */
const onwardFrom = (
  answer: InteractionAnswer,
  locale: string,
): (() => Promise<InteractionAnswer>)[] =>
  answer.type === 4 || answer.type === 7
    ? partsOf(answer).flatMap(({ type, custom_id: id, options = [] }) => {
        if (id === undefined) return [];
        const values = options.map(({ value }) => value);
        const choices = type === 3 ? [values.at(0), values.at(-1), 'never offered'] : [undefined];
        return choices.map(
          (value) => () =>
            discord.press(id, {
              ...asManager(locale),
              data: {
                custom_id: id,
                component_type: type,
                ...(value !== undefined && { values: [value] }),
              },
            }),
        );
      })
    : [];

const submitted = (form: InteractionAnswer, locale: string, words: string) => {
  const { custom_id, components } = form.data as {
    custom_id: string;
    components: { component: { custom_id: string; max_length: number } }[];
  };
  const fields = components.map(({ component }) => [
    component.custom_id,
    words.slice(0, component.max_length),
  ]);
  return discord.submit(
    custom_id,
    Object.fromEntries(fields) as Record<string, string>,
    asManager(locale),
  );
};

/** Every kind of button and menu there is: one that nothing leads to any more is no test of it. */
const IDS = /(?<="custom_id":")(?:ask|page|order|pick|do)(?=[:.])/g;
const KINDS = ['ask', 'do', 'order', 'page', 'pick'];

test('whatever is asked, typed, pressed, chosen or sent in is answered within the rules', async () => {
  discord.files.set('a.md', {
    body: '# A\n\nThe bridge shut on Monday, Roe said.',
    type: 'text/plain',
  });
  const seen = new Set<string>();
  const answers: { answer: InteractionAnswer; locale: string }[] = [];
  const heard = async (locale: string, pending: Promise<InteractionAnswer>) => {
    const answer = await pending;
    const said = JSON.stringify([locale, answer.data]);
    if (!seen.has(said)) answers.push({ answer, locale });
    seen.add(said);
  };
  let turn = 0;
  const next = <T>(list: readonly T[]): T => list[turn++ % list.length]!;
  for (const called of slashCommands()) {
    // What was set before would leave little to ask about.
    await state.servers.of(GUILD).change(() => DEFAULTS);
    for (const locale of LOCALES)
      await heard(
        locale,
        ask(called, locale, () => null),
      );
    const choices = await offered(called, 'en-US');
    if (choices.size > 0)
      for (const locale of LOCALES)
        await heard(
          locale,
          ask(called, locale, ({ name }) => choices.get(name) ?? null),
        );
    for (const words of WORDS) {
      const locale = next(LOCALES);
      await heard(
        locale,
        ask(called, locale, () => words.slice(0, 6_000)),
      );
      for (const { name, autocomplete } of called.options)
        if (autocomplete) await typing(called, locale, name, words);
    }
  }
  await state.servers.of(GUILD).change(() => DEFAULTS);
  // On from every answer, and from what comes then; no further, or there is no end.
  for (const steps of [1, 2]) {
    for (const { answer, locale } of answers.splice(0)) {
      if (answer.type === 9) await heard(locale, submitted(answer, locale, next(WORDS)));
      for (const press of onwardFrom(answer, locale).slice(0, 12 / steps))
        await heard(locale, press());
    }
  }
  const ids = [...seen].flatMap((said) => said.match(IDS) ?? []);
  expect([...new Set(ids)].sort()).toEqual(KINDS);
  expect(lines).toEqual([]);
  expect(discord.refusals).toEqual([]);
});

test('a command on a message with harmful words is answered, in every language', async () => {
  const menus = registered().filter(({ type }) => type === 3);
  expect(menus.length).toBeGreaterThan(0);
  for (const [at, content] of [...WORDS, ''].entries())
    for (const { name } of menus)
      await discord.interact({
        ...menuCommand(name, { guild_id: GUILD, content: content.slice(0, 4_000) }),
        ...asManager(LOCALES[at % LOCALES.length]!),
      });
  expect(lines).toEqual([]);
  expect(discord.refusals).toEqual([]);
});
