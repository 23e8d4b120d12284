import { setTimeout as sleep } from 'node:timers/promises';
import { startLoopbackDiscord } from '../../test/support/discord.ts';
import type { InteractionAnswer } from '../../test/support/discord.ts';
import { numbersFrom } from './articles.ts';
import { start } from './contestants/contestant.ts';
import type { Samples } from './stories.ts';

/**
 * Rounds of every command in turn, each behind a pong, so that a slow moment hits all and neither bot
 * has rested longer; in another order each time, as what comes behind a picture takes longer.
 */
const ROUNDS = 1_000;
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

const openContestants = async () => {
  const [pongs, answers] = await Promise.all([
    startLoopbackDiscord({ unchecked: true }),
    startLoopbackDiscord({ unchecked: true }),
  ]);
  const [pongBot, onRecord] = await Promise.all([
    start('pong.ts', pongs),
    start<{ stories: number; samples: Samples }>('on-record.ts', answers),
  ]);
  const { stories, samples } = onRecord.told;
  const command = (name: string, options: Record<string, string> = {}) =>
    answers.command(name, options);
  /** What is asked in one round; `n` picks whom and what about. */
  const asks = (n: number): Record<string, Ask> => {
    const some = (kind: keyof typeof samples) => samples[kind][n % samples[kind].length] ?? '';
    return {
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
  const close = () => Promise.all([pongBot, onRecord, pongs, answers].map((one) => one.close()));
  return { pong: () => pongs.command('ping'), asks, stories, close };
};

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

type Times = ReadonlyMap<string, number[]>;

const measure = async (
  { pong, asks }: { pong: Ask; asks: (n: number) => Record<string, Ask> },
  rounds: readonly number[],
): Promise<Times> => {
  const times = new Map([PONG, ...Object.keys(asks(0))].map((name) => [name, [] as number[]]));
  const timed = async (name: string, ask: Ask) => {
    const start = performance.now();
    const answer = await ask();
    const took = performance.now() - start;
    times.get(name)?.push(took);
    return answer;
  };
  for (const n of rounds) {
    for (const [name, ask] of shuffled(Object.entries(asks(n)), n)) {
      await timed(PONG, pong);
      const answer = await timed(name, ask);
      if (answer.type !== DEFERRED) continue;
      // A card with a picture comes later; drawing and sending it must not run into the next question.
      await answer.filled;
      await sleep(SETTLING_MS);
    }
  }
  return times;
};

/** The same for the same round at every run. */
const shuffled = <T>(items: readonly T[], round: number): readonly T[] => {
  const number = numbersFrom(round);
  return items
    .map((item) => ({ item, place: number() }))
    .toSorted((a, b) => a.place - b.place)
    .map(({ item }) => item);
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
  const { pong, asks, stories, close } = await openContestants();
  const news = { pong, asks: (n: number) => asks(n % ASKED_ABOUT) };
  await measure(news, upTo(WARM_UP));
  const again = await measure(news, upTo(ROUNDS));
  const first = await measure({ pong, asks }, upTo(FIRST_TIME, ASKED_ABOUT));
  await close();
  return [
    table(`first answer, ${String(stories)} stories, asked before`, again),
    table('asked for the first time', first),
  ].join('\n\n');
};
