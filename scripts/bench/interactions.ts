import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Events, GatewayIntentBits } from 'discord.js';
import { pino } from 'pino';
import { openState } from '../../src/state/state.ts';
import { openIndex } from '../../src/summaries/index.ts';
import { openLibraries } from '../../src/summaries/libraries/libraries.ts';
import { startGateway } from '../../src/surfaces/gateway.ts';
import { startLoopbackDiscord } from '../../test/support/discord.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../../test/support/discord.ts';
import { openStories } from './stories.ts';

const STORIES = 10_000;
/** Rounds of pong and every command in turn, so that a slow moment hits all. */
const ROUNDS = 500;
const WARM_UP = 100;
/** Rounds in which whatever can be asked about is asked about for the first time. */
const FIRST_TIME = 100;
/** People, topics and so on asked about by turns: a server comes back to what is in the news. */
const ASKED_ABOUT = 15;

const PONG = 'pong';
const DEFERRED = 5;
/** What the bot still does once its picture has arrived: the answer to its request, the thread's buffers. */
const SETTLING_MS = 10;

type Ask = () => Promise<InteractionAnswer>;
type Bot = { close(): Promise<void> };

/** The least a bot on discord.js can do. */
const startPong = async ({ token, apiBase }: LoopbackDiscord): Promise<Bot> => {
  const client = new Client({ intents: [GatewayIntentBits.Guilds], rest: { api: apiBase } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isRepliable()) void interaction.reply('pong');
  });
  const ready = new Promise((resolve) => client.once(Events.ClientReady, resolve));
  await client.login(token);
  await ready;
  return { close: () => client.destroy() };
};

const openContestants = async () => {
  const [pongs, answers] = await Promise.all([
    startLoopbackDiscord({ unchecked: true }),
    startLoopbackDiscord({ unchecked: true }),
  ]);
  const { store, samples } = await openStories(STORIES);
  const state = openState('sqlite::memory:');
  const bots = [
    await startPong(pongs),
    await startGateway({
      token: answers.token,
      apiBase: answers.apiBase,
      cdnBase: answers.apiBase,
      index: openIndex(store, openLibraries('sqlite::memory:'), () => undefined),
      state,
      log: pino({ level: 'silent' }),
      rate: { allows: () => true },
    }),
  ];
  const command = (name: string, options: Record<string, string> = {}) =>
    answers.command(name, options);
  /** What is asked in one round; `n` picks whom and what about. */
  const asks = (n: number): Record<string, Ask> => {
    const some = (kind: keyof typeof samples) => samples[kind][n % samples[kind].length] ?? '';
    return {
      [PONG]: () => pongs.command('ping'),
      '/summary': () => command('summary'),
      '/summary story': () => command('summary', { story: some('story') }),
      '/quotes person': () => command('quotes', { person: some('person') }),
      '/facts about': () => command('facts', { about: some('topic') }),
      '/denials': () => command('denials'),
      '/denials by': () => command('denials', { by: some('denier') }),
      '/denials about': () => command('denials', { about: some('topic') }),
      '/timeline': () => command('timeline'),
      '/timeline about': () => command('timeline', { about: some('topic') }),
      '/ask question': () => command('ask', { question: `What did ${some('person')} say?` }),
      '/verify quote': () => command('verify', { quote: some('quote') }),
      '/compare story': () => command('compare', { story: some('story') }),
      '/stories': () => command('stories'),
      '/help': () => command('help'),
      'autocomplete of a person': () =>
        answers.autocomplete('quotes', 'person', some('person').slice(0, 3)),
    };
  };
  const close = async () => {
    for (const bot of bots) await bot.close();
    await Promise.all([pongs.close(), answers.close(), store.close(), state.close()]);
  };
  return { asks, close };
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

type Times = ReadonlyMap<string, number[]>;

const measure = async (
  asks: (n: number) => Record<string, Ask>,
  rounds: readonly number[],
): Promise<Times> => {
  const times = new Map<string, number[]>();
  for (const n of rounds) {
    for (const [name, ask] of Object.entries(asks(n))) {
      const start = performance.now();
      const answer = await ask();
      const took = performance.now() - start;
      // A card with a picture comes later; drawing and sending it must not run into the next question.
      if (answer.type === DEFERRED) {
        await answer.filled;
        await sleep(SETTLING_MS);
      }
      times.set(name, [...(times.get(name) ?? []), took]);
    }
  }
  return times;
};

const table = (title: string, times: Times): string => {
  const sorted = new Map([...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)]));
  const pong = sorted.get(PONG) ?? [];
  const rows = [...sorted].map(([name, all]) => {
    const shares = [0.5, 0.99].map((share) => [at(all, share), at(all, share) / at(pong, share)]);
    return `| ${[name, ...shares.flat().map((figure) => figure.toFixed(2))].join(' | ')} |`;
  });
  return [
    `| ${title} | p50 ms | against pong | p99 ms | against pong |`,
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
};

const upTo = (count: number, first = 0) => Array.from({ length: count }, (_, n) => first + n);

/**
 * How long Discord waits for the first answer, over a Discord on this machine and an index of
 * 10,000 stories, as ratios against a discord.js bot that only says pong, in the same run: for
 * questions that come back, as those about the news do, and for ones nobody asked before. Two
 * Markdown tables.
 */
export const benchInteractions = async (): Promise<string> => {
  const { asks, close } = await openContestants();
  const news = (n: number) => asks(n % ASKED_ABOUT);
  await measure(news, upTo(WARM_UP));
  const again = await measure(news, upTo(ROUNDS));
  const first = await measure(asks, upTo(FIRST_TIME, ASKED_ABOUT));
  await close();
  return [
    table(`first answer, ${String(STORIES)} stories, asked before`, again),
    table('asked for the first time', first),
  ].join('\n\n');
};
