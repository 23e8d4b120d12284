import axe from 'axe-core';
import type { AxeResults } from 'axe-core';
import type { Browser, Locator, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { findChromium } from '../../../scripts/chromium.ts';

/** The browser the preview is tested in; `null` where this machine has none. */
export const executable = findChromium();
if (executable === null)
  console.warn('The preview is not tested in a browser: no Chromium found. Set CHROMIUM_PATH.');

// A browser on a busy machine is slow to open a page.
vi.setConfig({ testTimeout: 90_000, hookTimeout: 60_000 });

/** Opens the page as a newcomer and fails on whatever the browser complains about. */
export const visit = async (
  browser: Browser,
  { url }: { readonly url: string },
  { width = 1280 }: { readonly width?: number },
  look: (page: Page) => Promise<void>,
): Promise<void> => {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
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

export const answerTo = (page: Page, asked: string): Locator =>
  page.getByRole('article', { name: `Answer to ${asked}`, exact: true });

export const messageField = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Message #news' });

/** What axe finds wrong with the page as it stands: rules with the elements that break them. */
export const violations = async (page: Page): Promise<string[][]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>('axe.run()');
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
};

/** The same of the page on a light ground and on a dark one. */
export const violationsOnBothGrounds = async (page: Page): Promise<string[][]> => {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await violations(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  return [...light, ...(await violations(page))];
};

/** What on the page reaches further to the right than it is wide, of all that is drawn at all. */
export const reachingOut = async (page: Page, width: number): Promise<[string, number][]> => {
  const reaching = await page.evaluate<[string, number][]>(`
    [...document.querySelectorAll('body *')]
      .filter((node) => node.checkVisibility() && !node.closest('.visually-hidden'))
      .map((node) => [node.tagName + '.' + node.className, node.getBoundingClientRect().right])`);
  return reaching.filter(([, right]) => right > width);
};
