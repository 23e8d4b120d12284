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

/**
 * Pages at rest, of each browser one: to open one for every visit, with a cache and a process of its
 * own, takes as long as what is looked at. A page whose visit failed is not used again.
 */
const atRest = new WeakMap<Browser, Page>();

const newPage = async (browser: Browser): Promise<Page> => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(30_000);
  return page;
};

/** Opens the page as a newcomer and fails on whatever the browser complains about. */
export const visit = async (
  browser: Browser,
  { url }: { readonly url: string },
  { width = 1280 }: { readonly width?: number },
  look: (page: Page) => Promise<void>,
): Promise<void> => {
  const page = atRest.get(browser) ?? (await newPage(browser));
  atRest.delete(browser);
  await page.setViewportSize({ width, height: 800 });
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
  await leave(page);
  atRest.set(browser, page);
};

/** Nothing of a visit stays behind. */
const leave = async (page: Page): Promise<void> => {
  for (const event of ['console', 'pageerror', 'request']) page.removeAllListeners(event);
  await page.evaluate('localStorage.clear()');
  await page.emulateMedia({ colorScheme: null });
  await page.goto('about:blank');
};

export const answerTo = (page: Page, asked: string): Locator =>
  page.getByRole('article', { name: `Answer to ${asked}`, exact: true });

export const messageField = (page: Page): Locator =>
  page.getByRole('combobox', { name: 'Message #news' });

/** What axe finds wrong with the page as it stands: rules with the elements that break them. */
export const violations = async (page: Page): Promise<string[][]> => {
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe.source);
  const { violations } = await page.evaluate<AxeResults>(RUN_AXE);
  return violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)]);
};

/** It looks at everything either way; to tell of each element that it breaks nothing takes most of the time. */
const RUN_AXE = "axe.run({ resultTypes: ['violations'] })";

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
