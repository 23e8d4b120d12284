import { Client, Events, GatewayIntentBits } from 'discord.js';
import { pino } from 'pino';
import { openState } from '../../src/state/state.ts';
import { openSummaries } from '../../src/summaries/index.ts';
import { startGateway } from '../../src/surfaces/gateway.ts';
import { startLoopbackDiscord } from '../../test/support/discord.ts';
import type { LoopbackDiscord } from '../../test/support/discord.ts';
import { openStories } from './stories.ts';

const STORIES = 10_000;
/** Rounds of pong and every command in turn, so that a slow moment hits all. The first ones warm up. */
const ROUNDS = 600;
const WARM_UP = 100;
/** People, topics and so on asked about by turns: a server comes back to what is in the news. */
const ASKED_ABOUT = 15;

const PONG = 'pong';

type Ask = () => Promise<unknown>;
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
      summaries: openSummaries(store, () => undefined),
      state,
      log: pino({ level: 'silent' }),
      rate: { allows: () => true },
    }),
  ];
  let turn = 0;
  const ask = (command: string, options: () => Record<string, string>): [string, Ask] => {
    const names = Object.keys(options());
    return [['/' + command, ...names].join(' '), () => answers.command(command, options())];
  };
  const sample = (kind: keyof typeof samples) =>
    samples[kind][turn++ % Math.min(ASKED_ABOUT, samples[kind].length)] ?? '';
  const contestants = new Map<string, Ask>([
    [PONG, () => pongs.command('ping')],
    ask('summary', () => ({})),
    ask('summary', () => ({ story: sample('story') })),
    ask('quotes', () => ({ person: sample('person') })),
    ask('facts', () => ({ about: sample('topic') })),
    ask('denials', () => ({})),
    ask('denials', () => ({ by: sample('denier') })),
    ask('denials', () => ({ about: sample('topic') })),
    ask('timeline', () => ({})),
    ask('timeline', () => ({ about: sample('topic') })),
    ask('verify', () => ({ quote: sample('quote') })),
    ask('stories', () => ({})),
    ask('help', () => ({})),
    [
      'autocomplete of a person',
      () => answers.autocomplete('quotes', 'person', sample('person').slice(0, 3)),
    ],
  ]);
  const close = async () => {
    for (const bot of bots) await bot.close();
    await Promise.all([pongs.close(), answers.close(), store.close(), state.close()]);
  };
  return { contestants, close };
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/**
 * How long Discord waits for the first answer, over a Discord on this machine and an index of
 * 10,000 stories, as ratios against a discord.js bot that only says pong, in the same run. A
 * Markdown table.
 */
export const benchInteractions = async (): Promise<string> => {
  const { contestants, close } = await openContestants();
  const times = new Map([...contestants.keys()].map((name) => [name, [] as number[]]));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, ask] of contestants) {
      const start = performance.now();
      await ask();
      if (round >= WARM_UP) times.get(name)?.push(performance.now() - start);
    }
  }
  await close();
  const sorted = [...times].map(([name, all]) => [name, all.toSorted((a, b) => a - b)] as const);
  const pong = times.get(PONG)?.toSorted((a, b) => a - b) ?? [];
  const rows = sorted.map(([name, all]) => {
    const [p50, p99] = [at(all, 0.5), at(all, 0.99)];
    const ratios = [p50 / at(pong, 0.5), p99 / at(pong, 0.99)];
    return `| ${name} | ${p50.toFixed(2)} | ${p99.toFixed(2)} | ${ratios.map((ratio) => ratio.toFixed(2)).join(' | ')} |`;
  });
  return [
    `| first answer, ${STORIES} stories | p50 ms | p99 ms | p50 against pong | p99 against pong |`,
    '|---|---|---|---|---|',
    ...rows,
  ].join('\n');
};
