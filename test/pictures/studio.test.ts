import { expect, it, vi } from 'vitest';
import type { Background } from '../../src/background.ts';
import type { Sheet } from '../../src/pictures/picture.ts';
import { openStudio } from '../../src/pictures/studio.ts';
import { readPng } from '../support/png.ts';

const sheetOf = (title: string): Sheet => ({
  kind: 'timeline',
  title,
  rows: [{ when: 'May 2026', status: 'due', state: 'due', text: 'It opens.', by: 'A' }],
  foot: [],
  undrawable: '',
  missing: '',
});
const error = vi.fn();

/** A thread that does as it is told, and is asked how often. */
const threadThat = (run: Background<Sheet, Uint8Array>['run'], waiting = 0) => ({
  run: vi.fn(run),
  waiting: () => waiting,
  close: () => Promise.resolve(),
});

it('draws in a thread of its own', async () => {
  const studio = openStudio({ error });
  // On a busy machine the first comes too late, and is there when it is asked for again.
  const png = await vi.waitUntil(() => studio.draw(sheetOf('Timeline')), { timeout: 20_000 });
  expect(readPng(png).width).toBe(1100);
  await studio.close();
  expect(error).not.toHaveBeenCalled();
});

it('draws the same picture once, also while it is being drawn', async () => {
  const thread = threadThat(() => Promise.resolve(Uint8Array.of(1)));
  const studio = openStudio({ error }, thread);
  const both = await Promise.all([studio.draw(sheetOf('A')), studio.draw(sheetOf('A'))]);
  expect([...both, await studio.draw(sheetOf('A'))]).toEqual(
    [1, 1, 1].map((n) => Uint8Array.of(n)),
  );
  await studio.draw(sheetOf('B'));
  expect(thread.run).toHaveBeenCalledTimes(2);
});

it('keeps no more than a channel full of them', async () => {
  const thread = threadThat(() => Promise.resolve(Uint8Array.of(1)));
  const studio = openStudio({ error }, thread);
  for (let n = 0; n <= 60; n++) await studio.draw(sheetOf(String(n)));
  await studio.draw(sheetOf('60'));
  expect(thread.run).toHaveBeenCalledTimes(61);
  await studio.draw(sheetOf('0'));
  expect(thread.run).toHaveBeenCalledTimes(62);
});

it('tells of what cannot be drawn, and tries it again', async () => {
  const thread = threadThat(() => Promise.reject(new Error('no ink')));
  const studio = openStudio({ error }, thread);
  expect(await studio.draw(sheetOf('A'))).toBeNull();
  expect(await studio.draw(sheetOf('A'))).toBeNull();
  expect(thread.run).toHaveBeenCalledTimes(2);
  expect(error).toHaveBeenCalledTimes(2);
});

it('lets nobody wait behind many others', async () => {
  const thread = threadThat(() => Promise.resolve(Uint8Array.of(1)), 8);
  expect(await openStudio({ error }, thread).draw(sheetOf('A'))).toBeNull();
  expect(thread.run).not.toHaveBeenCalled();
});

it('lets nobody wait for one that takes too long, which is there when it is asked for again', async () => {
  vi.useFakeTimers();
  let finish: (png: Uint8Array) => void = () => undefined;
  const thread = threadThat(() => new Promise((done) => (finish = done)));
  const studio = openStudio({ error }, thread);
  const late = studio.draw(sheetOf('A'));
  await vi.advanceTimersByTimeAsync(2_000);
  expect(await late).toBeNull();
  vi.useRealTimers();
  finish(Uint8Array.of(1));
  expect(await studio.draw(sheetOf('A'))).toEqual(Uint8Array.of(1));
  expect(thread.run).toHaveBeenCalledTimes(1);
});
