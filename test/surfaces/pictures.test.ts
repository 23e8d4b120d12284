import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Studio } from '../../src/pictures/studio.ts';
import { openState } from '../../src/state/state.ts';
import { openSummaries } from '../../src/summaries/index.ts';
import type { TimelineAnswer } from '../../src/summaries/answering/answer.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { startGateway } from '../../src/surfaces/gateway.ts';
import type { Gateway } from '../../src/surfaces/gateway.ts';
import { openDrawing } from '../../src/pictures/draw.ts';
import { startLoopbackDiscord } from '../support/discord.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';
import { indexOf } from '../support/index-of.ts';
import { longStories } from '../support/long-story.ts';
import { partsOf } from '../support/parts.ts';
import { readPng } from '../support/png.ts';
import { noStudio } from '../support/studio.ts';
import { fixedSummaries } from '../support/summaries.ts';

const log = pino({ level: 'silent' });
const state = openState('sqlite::memory:');
let store: Store;
let discord: LoopbackDiscord;
let bot: Gateway | null = null;
/** Draws for real, and on the spot: what is tested here is what becomes of a picture. */
let drawing: Studio;

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await store.apply(longStories());
  const draw = await openDrawing();
  drawing = { ...noStudio, draw: (sheet) => Promise.resolve(draw(sheet)) };
});
afterAll(async () => {
  await store.close();
  await state.close();
});
beforeEach(async () => {
  discord = await startLoopbackDiscord();
});
afterEach(async () => {
  await bot?.close();
  await discord.close();
});

const connect = async (studio: Studio, summaries = openSummaries(store, () => undefined)) => {
  const { token, apiBase } = discord;
  const rate = { allows: () => true };
  const index = indexOf(summaries);
  bot = await startGateway({ token, apiBase, cdnBase: apiBase, index, state, log, rate, studio });
};

/** A deferred answer, as it is filled in. */
const filledIn = async (pending: Promise<InteractionAnswer>): Promise<InteractionAnswer> => {
  const answer = await pending;
  return { ...answer, data: await answer.filled };
};
const galleryOf = (answer: InteractionAnswer) => partsOf(answer).find(({ type }) => type === 12);
const idOf = (answer: InteractionAnswer, label: string) =>
  String(partsOf(answer).find((part) => part.label === label)?.custom_id);

test('a timeline brings its picture, with words that say the same', async () => {
  await connect(drawing);
  const answer = await filledIn(discord.command('timeline'));
  expect(answer).toMatchObject({ type: 5, refused: [] });
  const said = JSON.stringify(galleryOf(answer));
  expect(said).toContain('attachment://picture.png');
  expect(said).toMatch(/"Timeline: .+, happened: .+ record number \d+ .+ more records/);
  expect(discord.uploads).toHaveLength(1);
  expect(readPng(discord.uploads[0]!.bytes).width).toBe(1100);
});

test('who printed what is drawn for a comparison', async () => {
  await connect(drawing, fixedSummaries);
  const answer = await filledIn(discord.command('compare', { story: 'bridge' }));
  expect(answer.refused).toEqual([]);
  expect(JSON.stringify(galleryOf(answer))).toContain('Who printed what when: ');
  expect(discord.uploads).toHaveLength(1);
});

test('an answer without a picture is not deferred', async () => {
  await connect(drawing);
  expect(await discord.command('stories')).toMatchObject({ type: 4, refused: [] });
  expect(await discord.command('timeline', { about: 'nothing of the kind' })).toMatchObject({
    type: 4,
    data: { flags: 32_832 },
  });
});

test('a page that takes the place of another brings its own picture, and drops the other’s', async () => {
  await connect(drawing);
  const first = await filledIn(discord.command('timeline'));
  const page = await filledIn(discord.press(idOf(first, 'Show more')));
  expect(page).toMatchObject({ type: 6, refused: [], data: { attachments: [{ id: '0' }] } });
  expect(galleryOf(page)).not.toEqual(galleryOf(first));
  const [before, after] = discord.uploads;
  expect(Buffer.compare(before!.bytes, after!.bytes)).not.toBe(0);
});

test('the first answer does not wait for a picture', async () => {
  const drawn = Promise.withResolvers<null>();
  await connect({ ...noStudio, draw: () => drawn.promise });
  const answer = await discord.command('timeline');
  expect(answer.type).toBe(5);
  drawn.resolve(null);
  expect(JSON.stringify(await answer.filled)).toContain('record number');
});

test('nor for what a timeline tells, once it is known that there is something to draw', async () => {
  const told = Promise.withResolvers<TimelineAnswer>();
  await connect(noStudio, { ...fixedSummaries, timeline: () => told.promise });
  const answer = await discord.command('timeline');
  expect(answer.type).toBe(5);
  told.resolve((await fixedSummaries.timeline({})) as TimelineAnswer);
  expect(JSON.stringify(await answer.filled)).toContain('The old bridge will close');
});

test('what is known to bring a picture and then fails is told to the asker alone', async () => {
  const failing = () => Promise.reject(new Error('no file'));
  await connect(noStudio, { ...fixedSummaries, timeline: failing });
  const answer = await discord.command('timeline');
  expect(answer.type).toBe(5);
  const said = await answer.followedUp;
  expect(said).toMatchObject({ flags: 32_832 });
  expect(JSON.stringify(said)).toContain('Reference: ');
  expect(answer.read()).toMatchObject([{ askerOnly: true }]);
});

test('a picture that cannot be drawn keeps no card from its reader, and says that it is missing', async () => {
  await connect(noStudio);
  const answer = await filledIn(discord.command('timeline'));
  expect(answer).toMatchObject({ refused: [], data: { attachments: [] } });
  expect(galleryOf(answer)).toBeUndefined();
  expect(JSON.stringify(answer.data)).toMatch(/-# Without its picture this time.*record number/);
});

test('a card whose picture Discord refuses goes without it', async () => {
  await connect(drawing);
  discord.editFaults.push('refused');
  const answer = await filledIn(discord.command('timeline'));
  expect(answer).toMatchObject({ refused: [], data: { attachments: [] } });
  expect(JSON.stringify(answer.data)).toMatch(/-# Without its picture this time.*record number/);
  expect(discord.uploads).toEqual([]);
});
