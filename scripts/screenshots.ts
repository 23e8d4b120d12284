/**
 * Takes the pictures in docs/images from the preview over the sample articles:
 * `node scripts/screenshots.ts`. The page itself in dark, light and on a phone; every card in dark
 * and light, those that only a server has too; a summary as a reader of French sees it.
 */
import { mkdir } from 'node:fs/promises';
import { mock } from 'node:test';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { ingestFiles, openIntake } from '../src/summaries/ingest.ts';
import { wordsOf } from '../src/cards/words/index.ts';
import { openSummaries } from '../src/summaries/index.ts';
import { openStore } from '../src/summaries/store/open.ts';
import { showMessage } from '../src/surfaces/preview/shown.ts';
import type { addAnswer, usedCommand } from '../src/surfaces/preview/page/channel.js';
import { startPreview } from '../src/surfaces/preview/server.ts';
import { findChromium, launchChromium } from './chromium.ts';
import { serverCards } from './server-cards.ts';
import type { ServerCard } from './server-cards.ts';

const SAMPLES = fileURLToPath(new URL('../data/articles', import.meta.url));
const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url));
/** The time on every picture, so that a picture only changes when its card does. */
const NOON = new Date('2026-02-02T12:00:00Z');

type Scheme = 'dark' | 'light';

const main = async () => {
  const executable = findChromium();
  if (executable === null) throw new Error('No Chromium found: set CHROMIUM_PATH.');
  const store = await openStore('sqlite::memory:');
  for await (const file of ingestFiles(store, [SAMPLES]))
    if (file.outcome === 'refused') throw new Error(`${file.path}: ${file.reason.kind}`);
  const browser = await launchChromium(executable);
  try {
    const summaries = openSummaries(store, () => undefined);
    const preview = await startPreview({ summaries, intake: openIntake(store), port: 0 });
    mock.timers.enable({ apis: ['Date'], now: NOON });
    const ofServers = await serverCards(store);
    mock.timers.reset();
    await takePictures(browser, preview.url, ofServers);
    await preview.close();
  } finally {
    await browser.close();
    await store.close();
  }
};

const takePictures = async (browser: Browser, url: string, ofServers: readonly ServerCard[]) => {
  await mkdir(IMAGES, { recursive: true });
  for (const scheme of ['dark', 'light'] as const) {
    const page = await visit(browser, url, scheme, 1280, 860);
    await page.screenshot({ path: `${IMAGES}preview-${scheme}.png` });
    await takeCards(page, `${IMAGES}%-${scheme}.png`);
    await takeServerCards(page, `${IMAGES}%-${scheme}.png`, ofServers);
    await page.close();
  }
  const phone = await visit(browser, url, 'dark', 360, 740);
  await phone.screenshot({ path: `${IMAGES}preview-phone.png` });
  await phone.close();
  const french = await visit(browser, url, 'dark', 760, 3200, 'fr-CA');
  await french
    .getByRole('article')
    .first()
    .screenshot({ path: `${IMAGES}summary-french.png` });
  await french.close();
};

const visit = async (
  browser: Browser,
  url: string,
  colorScheme: Scheme,
  width: number,
  height: number,
  locale = 'en-CA',
): Promise<Page> => {
  const page = await browser.newPage({
    colorScheme,
    viewport: { width, height },
    locale,
    timezoneId: 'UTC',
  });
  await page.clock.setFixedTime(NOON);
  await page.goto(url);
  await page.locator('card-container').waitFor();
  await page.locator('.story').first().waitFor({ state: 'attached' });
  return page;
};

/** What the welcome has no example of: free text, one who is reworded, and one nobody has heard of. */
const QUESTIONS = [
  ['/quotes person: Jeff Rath', 'quotes'],
  ['/quotes person: nobody', 'nothing'],
  ['/verify quote: extremely enthusiastic about a free Alberta', 'verify'],
  ['/ask question: Did the White House back Alberta’s independence?', 'ask'],
] as const;

const MOST_TRIES = 5;

/** Runs every example of the welcome and questions of its own; a picture of each card. */
const takeCards = async (page: Page, pattern: string) => {
  // Tall enough that no card is cut off by the channel's end.
  await page.setViewportSize({ width: 760, height: 3200 });
  const answers = page.getByRole('article');
  const take = (name: string) => takeLast(page, pattern.replace('%', name));
  for (const example of await page.locator('.example').all()) {
    const [name = ''] = /[a-z]+/.exec((await example.textContent()) ?? '') ?? [];
    await example.click();
    await take(name);
    // On a busy machine a picture can come too late, and is there when it is asked for again.
    for (let asked = 1; asked < MOST_TRIES && (await isWithoutPicture(page)); asked++) {
      await example.click();
      await take(name);
    }
  }
  for (const [typed, name] of QUESTIONS) {
    await page.locator('.message-input').fill(typed);
    await page.getByRole('button', { name: `Run ${typed.split(' ')[0]}` }).click();
    await take(name);
  }
  // From the quotation of the last list to its own card, and on.
  await answers
    .filter({ hasText: 'in their own words' })
    .last()
    .locator('select')
    .first()
    .selectOption({ index: 1 });
  await take('wording');
  await answers.last().getByRole('button', { name: 'See the passages' }).click();
  await take('passages');
};

/** Draws cards the preview has no command for, as the page draws those it has. */
const takeServerCards = async (page: Page, pattern: string, cards: readonly ServerCard[]) => {
  for (const { name, asked, message } of cards) {
    await page.evaluate(
      async ({ channel, asked, message }) => {
        const page = (await import(channel)) as Channel;
        page.addAnswer(page.usedCommand(asked), asked).fill(message);
      },
      { channel: '/page/channel.js', asked, message: showMessage(message) },
    );
    await takeLast(page, pattern.replace('%', name));
  }
};

const isWithoutPicture = async (page: Page): Promise<boolean> =>
  (await page.getByRole('article').last().getByText(wordsOf('en').pictures.missing).count()) > 0;

type Channel = { readonly addAnswer: typeof addAnswer; readonly usedCommand: typeof usedCommand };

const takeLast = async (page: Page, path: string) => {
  const answer = page.getByRole('article').last();
  await answer.locator('card-container').waitFor();
  await page.locator('#messages[aria-busy=false]').waitFor();
  await page.mouse.move(0, 0);
  await answer.screenshot({ path, animations: 'disabled' });
};

await main();
