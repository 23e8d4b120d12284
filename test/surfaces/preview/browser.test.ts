import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { findChromium, launchChromium } from '../../../scripts/chromium.ts';
import { commands } from '../../../src/commands/index.ts';
import { startPreview } from '../../../src/surfaces/preview/server.ts';
import { fixedSummaries } from '../../support/summaries.ts';
import { HOSTILE, hostileSummaries } from './hostile.ts';

const executable = findChromium();
if (executable === null)
  console.warn('The preview is not tested in a browser: no Chromium found. Set CHROMIUM_PATH.');

// A browser on a busy machine is slow to open a page.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

type Preview = Awaited<ReturnType<typeof startPreview>>;
type Look = { readonly colorScheme?: 'dark' | 'light'; readonly width?: number };

describe.skipIf(executable === null)('the preview in a browser', () => {
  let browser: Browser;
  let preview: Preview;
  let hostile: Preview;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? '');
    preview = await startPreview({ summaries: fixedSummaries, port: 0 });
    hostile = await startPreview({ summaries: hostileSummaries, port: 0 });
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
    await hostile.close();
  });

  /** Opens the page as a newcomer and fails on whatever the browser complains about. */
  const visit = async (
    { url }: Preview,
    { colorScheme = 'dark', width = 1280 }: Look,
    look: (page: Page) => Promise<void>,
  ) => {
    const context = await browser.newContext({ colorScheme, viewport: { width, height: 800 } });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      if (!request.url().startsWith(url)) complaints.push(`asked for ${request.url()}`);
    });
    await page.goto(url);
    await answerTo(page, '/summary').locator('card-container').waitFor();
    await page.locator('.example').first().waitFor();
    await look(page);
    expect(complaints).toEqual([]);
    await context.close();
  };

  const answerTo = (page: Page, asked: string) =>
    page.getByRole('article', { name: `Answer to ${asked}`, exact: true });
  const messageField = (page: Page) => page.getByRole('combobox', { name: 'Message #news' });
  const option = (page: Page, name: string) => page.getByRole('option', { name });

  const violations = async (page: Page) => {
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<AxeResults>('axe.run()');
    return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
  };

  test('a first visit shows the newest story', async () => {
    await visit(preview, {}, async (page) => {
      const card = answerTo(page, '/summary').locator('card-container');
      expect(await card.getByRole('heading').first().textContent()).toBe(
        'Old bridge to close for a year',
      );
      expect(await page.locator('.example').allTextContents()).toContain('/facts about: bridge');
      expect(await page.locator('.story').allTextContents()).toEqual([
        'Old bridge to close for a year',
      ]);
    });
  });

  test('by keyboard alone: a command, its options from the list, and the one before again', async () => {
    await visit(preview, {}, async (page) => {
      await page.keyboard.type('/');
      await option(page, '/stories').waitFor();
      expect(await page.getByRole('option').count()).toBe(commands.length);
      await page.keyboard.type('qu');
      await page.keyboard.press('Enter');
      const person = page.getByRole('combobox', { name: /^person/ });
      await expect.poll(() => person.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.type('rui');
      await option(page, 'Ana Ruiz').waitFor();
      await expect.poll(() => page.getByRole('option').count()).toBe(1);
      await expect.poll(() => person.getAttribute('aria-activedescendant')).toBe('choice-0');
      await page.keyboard.press('Enter');
      expect(await person.inputValue()).toBe('Ana Ruiz, mayor of Harbour');
      await option(page, 'ferry').waitFor();
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      expect(await page.getByRole('combobox', { name: /^about/ }).inputValue()).toBe('bridge');
      await page.keyboard.press('Enter');

      const asked = '/quotes person: Ana Ruiz, mayor of Harbour about: bridge';
      await answerTo(page, asked).locator('card-container').waitFor();
      await page.locator('.message-input:focus').waitFor();

      await page.keyboard.press('ArrowUp');
      expect(await person.inputValue()).toBe('Ana Ruiz, mayor of Harbour');
      await page.keyboard.press('Escape');
      await messageField(page).waitFor();

      await page.keyboard.type('/stories');
      await page.keyboard.press('Enter');
      await page.locator('.send:focus').waitFor();
      await page.keyboard.press('Enter');
      await answerTo(page, '/stories').locator('card-container').waitFor();
      await page.keyboard.press('ArrowUp');
      await page.locator('.send:focus').waitFor();
      await page.keyboard.press('ArrowUp');
      expect(await person.inputValue()).toBe('Ana Ruiz, mayor of Harbour');
    });
  });

  test('an option is found by its name, and a needed one is asked for', async () => {
    await visit(preview, {}, async (page) => {
      await page.keyboard.type('/quotes about: bri');
      await option(page, 'bridge').click();
      await page.locator('[aria-label^=person]:focus').waitFor();
      await page.getByRole('button', { name: 'Run /quotes' }).click();
      await page.getByText('person is needed').first().waitFor();
      await page.keyboard.type('Ruiz');
      await option(page, 'Ana Ruiz').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Enter');
      await answerTo(page, '/quotes person: Ruiz about: bridge')
        .locator('card-container')
        .waitFor();
    });
  });

  test('by mouse: an example, a suggestion, a passage in its article', async () => {
    await visit(preview, {}, async (page) => {
      await page.getByRole('button', { name: '/facts about: bridge' }).click();
      await answerTo(page, '/facts about: bridge').locator('card-container').waitFor();

      await messageField(page).click();
      await page.keyboard.type('/quotes nobody');
      await page.getByRole('button', { name: 'Run /quotes' }).click();
      await answerTo(page, '/quotes person: nobody')
        .getByRole('button', { name: 'Ana Ruiz' })
        .click();
      const pressed = answerTo(page, 'Ana Ruiz');
      await pressed.locator('blockquote').first().waitFor();

      await pressed.getByRole('button', { name: 'passages this rests on' }).click();
      const sources = page.getByRole('complementary', { name: 'Sources' });
      await sources.getByRole('button', { name: 'Coast Daily trimmed' }).click();
      expect(await sources.locator('mark').textContent()).toBe('we will not put it off again');
      await page.keyboard.press('Escape');
      await sources.waitFor({ state: 'hidden' });
    });
  });

  test('an article written to attack stays text', async () => {
    await visit(hostile, {}, async (page) => {
      const answer = answerTo(page, '/summary');
      expect(await answer.locator('blockquote').first().textContent()).toContain(HOSTILE);
      expect(await answer.locator('card-container :is(img, a, script, b, .mention)').count()).toBe(
        0,
      );
      await answer.getByRole('button', { name: 'passages this rests on' }).click();
      await page.locator('.printing').first().click();
      expect(await page.locator('mark').textContent()).toBe(HOSTILE);
      expect(await page.locator('.source-body :is(img, a, script, b)').count()).toBe(0);
      expect(await page.title()).toBe('#news · On Record');
    });
  });

  test.each(['dark', 'light'] as const)('axe finds nothing in %s', async (colorScheme) => {
    await visit(preview, { colorScheme }, async (page) => {
      await page.keyboard.type('/quotes nobody');
      await page.keyboard.press('Enter');
      await answerTo(page, '/quotes person: nobody').locator('card-container').waitFor();
      await page.getByRole('button', { name: 'passages this rests on' }).first().click();
      await page.locator('.printing').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.locator('.printing').first().click();
      await page.locator('mark').waitFor();
      await page.getByRole('button', { name: 'Close the sources' }).click();
      await messageField(page).click();
      await page.keyboard.type('/quotes ');
      await option(page, 'Ana Ruiz').waitFor();
      expect(await violations(page)).toEqual([]);
    });
  });

  test('a phone shows all of it without scrolling sideways', async () => {
    await visit(preview, { width: 360 }, async (page) => {
      await messageField(page).click();
      await page.keyboard.type('/quotes nobody');
      await page.keyboard.press('Enter');
      await answerTo(page, '/quotes person: nobody').locator('card-container').waitFor();
      await page.keyboard.type('/quotes ');
      await option(page, 'Ana Ruiz').waitFor();
      const reaching = await page.evaluate<[string, number][]>(WIDTHS);
      expect(reaching.filter(([, width]) => width > 360)).toEqual([]);
    });
  });
});

/** How far to the right everything on the page reaches that is drawn at all. */
const WIDTHS = `[...document.querySelectorAll('body *')]
  .filter((node) => node.checkVisibility() && !node.closest('.visually-hidden'))
  .map((node) => [node.tagName + '.' + node.className, node.getBoundingClientRect().right])`;
