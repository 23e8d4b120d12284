import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.ts';
import { commands } from '../../../src/commands/index.ts';
import { correctionCard, correctionsCard } from '../../../src/cards/server/correct.ts';
import type { Message } from '../../../src/cards/message/message.ts';
import { lookedAtCard, reportsCard } from '../../../src/cards/server/reports.ts';
import { wordsOf } from '../../../src/cards/words/index.ts';
import { placeOf } from '../../../src/summaries/corrections/correction.ts';
import { showMessage } from '../../../src/surfaces/preview/shown.ts';
import { startPreview } from '../../../src/surfaces/preview/server.ts';
import { openSummaries } from '../../../src/summaries/index.ts';
import type { Summaries } from '../../../src/summaries/index.ts';
import { UNKNOWN_OUTLET } from '../../../src/summaries/types.ts';
import type { Disagreement, Side } from '../../../src/summaries/types.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import type { Store } from '../../../src/summaries/store/store.ts';
import { longStories } from '../../support/long-story.ts';
import {
  compareAnswer,
  denials,
  facts,
  fixedSummaries,
  quotations,
  summaryAnswer,
} from '../../support/summaries.ts';
import { HOSTILE, hostileSummaries } from './hostile.ts';
import {
  answerTo,
  executable,
  messageField,
  reachingOut,
  violations,
  violationsOnBothGrounds,
  visit as visitIn,
} from './visit.ts';

type Preview = Awaited<ReturnType<typeof startPreview>>;

/** Run in the page: whether the first letter behind the value in focus stands beside it, and the table is no wider than it shows. */
const TABLE_IS_WHOLE = `(() => {
  const value = document.querySelector('pre .passage:focus');
  const letter = document.createRange();
  letter.setStart(value.nextSibling, 0);
  letter.setEnd(value.nextSibling, 1);
  const [one, other] = [value, letter].map((part) => part.getBoundingClientRect().top);
  const table = value.closest('pre');
  return Math.abs(one - other) < 5 && table.scrollWidth <= table.clientWidth;
})()`;

/** These previews hand nothing in. */
const intake = { mostBytes: 0, take: () => Promise.reject(new Error('closed')) };

describe.skipIf(executable === null)('the preview in a browser', () => {
  let browser: Browser;
  let preview: Preview;
  let hostile: Preview;
  let long: Preview;
  let store: Store;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? '');
    preview = await startPreview({ summaries: fixedSummaries, intake, port: 0 });
    hostile = await startPreview({ summaries: hostileSummaries, intake, port: 0 });
    store = await openStore('sqlite::memory:');
    await store.apply(longStories());
    const summaries = openSummaries(store, () => undefined);
    long = await startPreview({ summaries, intake, port: 0 });
  });
  afterAll(async () => {
    await browser.close();
    await preview.close();
    await hostile.close();
    await long.close();
    await store.close();
  });

  const visit = (...rest: DropFirst<Parameters<typeof visitIn>>) => visitIn(browser, ...rest);
  const option = (page: Page, name: string) =>
    page.locator('#choices').getByRole('option', { name });

  test('a first visit shows the newest story', async () => {
    await visit(preview, {}, async (page) => {
      const card = answerTo(page, '/summary').locator('card-container');
      expect(await card.getByRole('heading').first().textContent()).toBe(
        'Old bridge to close for a year',
      );
      const examples = await page.locator('.example').allTextContents();
      expect(examples).toContain('/facts about: bridge');
      expect(examples.some((example) => example.startsWith(VERIFY))).toBe(true);
      expect(examples).toContain('/ask question: What did Ana Ruiz say?');
      expect(await page.locator('.story').allTextContents()).toEqual([
        'Old bridge to close for a year',
      ]);
    });
  });

  test('a timeline shows its picture, with words for who does not see it', async () => {
    await visit(long, {}, async (page) => {
      const picture = page.getByRole('img', { name: /^Timeline: .+, happened: / });
      const answers = answerTo(page, '/timeline about: harbour');
      // On a busy machine the first comes too late, and is there when it is asked for again.
      for (let asked = 0; (await picture.count()) === 0; asked++) {
        expect(asked).toBeLessThan(5);
        await messageField(page).fill('/timeline about: harbour');
        await page.getByRole('button', { name: 'Run /timeline' }).click();
        await answers.nth(asked).locator('card-container').waitFor();
      }
      await expect
        .poll(() => page.evaluate("document.querySelector('card-gallery img').naturalWidth"))
        .toBe(1100);
      expect(await violations(page)).toEqual([]);
    });
  });

  test('in another language: the page, commands, options and cards, kept for the next visit', async () => {
    await visit(preview, {}, async (page) => {
      const chosen = page.locator('#language');
      expect(await chosen.inputValue()).toBe('en');
      await chosen.selectOption('Français');
      const answerIn = (label: string) =>
        page.getByRole('article', { name: `Réponse à ${label}`, exact: true }).last();
      await answerIn('/résumé').locator('card-container').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('fr');
      await page.getByText('avez utilisé').first().waitFor();
      await page.getByRole('heading', { name: 'Bienvenue dans #actualités' }).waitFor();
      await page.getByRole('button', { name: 'Ajouter des articles' }).waitFor();
      await page.locator('.example', { hasText: '/faits sujet: bridge' }).click();
      const card = answerIn('/faits sujet: bridge').locator('card-container');
      await card.waitFor();
      expect(await card.getByRole('heading').textContent()).toContain('Faits rapportés');
      expect(await card.getAttribute('lang')).toBe('fr');
      await answerIn('/faits sujet: bridge').getByRole('button', { name: 'passages' }).click();
      const sources = page.getByRole('complementary', { name: 'Sources' });
      await sources.getByText('Fait', { exact: true }).first().waitFor();
      await sources.getByRole('button', { name: 'Fermer les sources' }).click();
      await page.locator('.message-input').fill('/dém');
      await option(page, '/démentis').click();
      await page.getByRole('combobox', { name: 'auteur' }).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.reload();
      await answerIn('/résumé').locator('card-container').waitFor();
      expect(await chosen.inputValue()).toBe('fr');
    });
  });

  test('by keyboard alone: a command, its options from the list, and the one before again', async () => {
    await visit(preview, {}, async (page) => {
      await page.keyboard.type('/');
      await option(page, '/stories').waitFor();
      expect(await page.locator('#choices').getByRole('option').count()).toBe(commands.length);
      expect(await option(page, '/facts').locator('.choice-option').allTextContents()).toEqual([
        'about',
        'private',
      ]);
      await page.keyboard.type('qu');
      await page.keyboard.press('Enter');
      const person = page.getByRole('combobox', { name: /^person/ });
      await expect.poll(() => person.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.type('rui');
      await option(page, 'Ana Ruiz').waitFor();
      await expect.poll(() => page.locator('#choices').getByRole('option').count()).toBe(1);
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

  test('Tab picks as Enter does: a command leads to the option it needs, an option to the next', async () => {
    await visit(preview, {}, async (page) => {
      await page.keyboard.type('/quotes');
      await option(page, '/quotes').waitFor();
      await page.keyboard.press('Tab');
      const person = page.getByRole('combobox', { name: /^person/ });
      await expect.poll(() => person.getAttribute('aria-expanded')).toBe('true');
      await page.keyboard.type('rui');
      await expect.poll(() => person.getAttribute('aria-activedescendant')).toBe('choice-0');
      await page.keyboard.press('Tab');
      expect(await person.inputValue()).toBe('Ana Ruiz, mayor of Harbour');
      await page
        .locator('input:focus')
        .and(page.getByLabel(/^about/))
        .waitFor();
    });
  });

  test('a program that has stopped is said to have, in the place of suggestions too', async () => {
    await visit(preview, {}, async (page) => {
      await page.evaluate(`
        globalThis.reached = fetch;
        globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));`);
      await page.keyboard.type('/quotes person: rui');
      const stopped = page.locator('.popup').getByText('does not answer. Start it again');
      await stopped.waitFor();
      await page.evaluate('globalThis.fetch = globalThis.reached;');
      await page.keyboard.type('z');
      await option(page, 'Ana Ruiz').waitFor();
      await stopped.waitFor({ state: 'hidden' });
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

  test('another page and order change the message they belong to; the keyboard stays there', async () => {
    await visit(long, {}, async (page) => {
      await page.keyboard.type('/facts bridge');
      await page.keyboard.press('Enter');
      const card = answerTo(page, '/facts about: bridge').locator('card-container');
      const first = await card.locator('card-text').nth(1).textContent();
      await card.getByRole('button', { name: 'Show more' }).focus();
      await page.keyboard.press('Enter');
      await card.getByRole('button', { name: 'Back' }).waitFor();
      await expect.poll(() => page.evaluate(FOCUSED)).toBe('Show more');
      expect(await card.locator('card-text').nth(1).textContent()).not.toBe(first);
      await card.getByRole('combobox', { name: 'Order' }).selectOption('Oldest first');
      await card.getByRole('button', { name: 'Back' }).waitFor({ state: 'detached' });
      expect(await page.getByRole('article').count()).toBe(2);
      expect(await page.locator('#status').textContent()).toBe('The answer has changed.');
    });
  });

  test('a briefing in full is read page by page', async () => {
    await visit(long, {}, async (page) => {
      await page.keyboard.type('/summary length: full');
      await option(page, 'full: all of it, page by page').click();
      await page.getByRole('button', { name: 'Run /summary' }).click();
      const card = page.getByRole('article').last().locator('card-container');
      await card.getByRole('button', { name: 'Show more' }).click();
      await card.getByRole('button', { name: 'Back' }).waitFor();
      expect(await card.textContent()).toMatch(/\d+ to \d+ of \d+/);
      await card.getByRole('button', { name: 'Back' }).click();
      await card.getByRole('button', { name: 'Back' }).waitFor({ state: 'detached' });
      expect(await page.getByRole('article').count()).toBe(2);
    });
  });

  test('an answer asked for in private says that only the asker sees it', async () => {
    await visit(preview, {}, async (page) => {
      await page.keyboard.type('/stories');
      await page.keyboard.press('Enter');
      await page.locator('.send:focus').waitFor();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Shift+Tab');
      await page.getByRole('checkbox', { name: /^private/ }).press('Space');
      await page.keyboard.press('Enter');
      const answer = answerTo(page, '/stories private: True');
      await answer.getByText('Only you can see this').waitFor();
      expect(await violations(page)).toEqual([]);
      await answer.getByText('Dismiss message').click();
      await answer.waitFor({ state: 'detached' });
    });
  });

  test('the sources beside the channel cover nothing of it, where it is not a phone', async () => {
    await visit(preview, {}, async (page) => {
      await page.getByRole('button', { name: 'passages this rests on' }).first().click();
      for (const width of [900, 1100, 1279]) {
        await page.setViewportSize({ width, height: 800 });
        const [sources, composer] = await Promise.all(
          ['.source', '.composer'].map((part) => page.locator(part).boundingBox()),
        );
        expect(composer!.x + composer!.width).toBeLessThanOrEqual(sources!.x);
        expect(composer!.width).toBeGreaterThan(450);
      }
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
      // However far down the passage stands, the way back stays where it is.
      const back = sources.locator('header').getByRole('button', { name: '← All passages' });
      await page.keyboard.press('End');
      await back.click();
      await sources.getByRole('button', { name: 'Coast Daily trimmed' }).waitFor();
      await page.keyboard.press('Escape');
      await sources.waitFor({ state: 'hidden' });
    });
  });

  test('a passage in a card opens its article there, by mouse and by keyboard, beside the other wordings', async () => {
    await visit(preview, {}, async (page) => {
      const answer = answerTo(page, '/summary');
      const sources = page.getByRole('complementary', { name: 'Sources' });
      const mark = sources.locator('mark');
      const [said] = quotations;
      await answer.getByRole('button', { name: said.words }).click();
      await expect.poll(() => mark.textContent()).toBe(said.words);
      const others = sources.getByRole('region', { name: 'Also printed by' });
      expect(await others.getByRole('button').allTextContents()).toEqual([
        'Coast Dailytrimmed',
        'Coast Dailyreworded',
      ]);
      expect(await others.locator('.wording').last().textContent()).toContain(
        '“It was delayed” for “We have put this off”',
      );
      expect(await others.locator('.wording strong').last().textContent()).toBe(
        'be delayed once more',
      );
      expect(await violationsOnBothGrounds(page)).toEqual([]);
      await others.getByRole('button', { name: 'Coast Daily trimmed' }).click();
      await expect.poll(() => mark.textContent()).toBe('we will not put it off again');
      await page.keyboard.press('Escape');
      await sources.waitFor({ state: 'hidden' });
      await answer.locator('.passage:focus').waitFor();

      for (const { text, printings } of [denials[0], ...facts].map((record) => ({
        ...record,
        text: 'text' in record ? record.text : record.words,
      }))) {
        await answer.getByRole('button', { name: text }).focus();
        await page.keyboard.press('Enter');
        await expect.poll(() => mark.textContent()).toBe(printings[0].words);
      }
      const [{ claim }] = denials;
      await answer.getByRole('button', { name: claim!.words, exact: true }).click();
      await expect.poll(() => mark.textContent()).toBe(claim!.printing.words);
    });
  });

  test('a value of what outlets put differently opens its article, beside those with another', async () => {
    const [first] = facts[0].printings;
    // Longer than the line of a phone.
    const outlet = 'The Evening Advertiser of Upper Halden';
    const daily = { ...facts[1]!.printings[0], outlet };
    const side = (value: string, printings: Side['printings']): Side => ({
      value,
      figure: null,
      day: null,
      printings,
    });
    const disagreement: Disagreement = {
      id: 'd1',
      story: 's1',
      kind: 'figure',
      about: 'workers',
      sides: [side('9', [first]), side('120', [daily])],
    };
    const summaries: Summaries = {
      ...fixedSummaries,
      compare: () => Promise.resolve({ ...compareAnswer, disagreements: [disagreement] }),
    };
    const differing = await startPreview({ summaries, intake, port: 0 });
    await visit(differing, { width: 360 }, async (page) => {
      await messageField(page).fill('/compare story: bridge');
      await page.keyboard.press('Enter');
      const answer = answerTo(page, '/compare story: bridge');
      const mark = page.locator('mark');
      await answer.getByRole('button', { name: '9', exact: true }).click();
      await expect.poll(() => mark.textContent()).toBe(first.words);
      const others = page.getByRole('region', { name: 'Outlets differ · workers' });
      expect(await others.getByRole('button').allTextContents()).toEqual([`${daily.outlet}120`]);
      expect(await others.locator('.wording').textContent()).toBe(daily.words);
      expect(await violationsOnBothGrounds(page)).toEqual([]);
      await page.keyboard.press('Escape');
      const value = answer.getByRole('button', { name: '120', exact: true });
      await value.focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => mark.textContent()).toBe(daily.words);
      await page.keyboard.press('Escape');
      await answer.locator('.passage:focus', { hasText: '120' }).waitFor();
      expect(await page.evaluate(TABLE_IS_WHOLE)).toBe(true);
      expect(await reachingOut(page, 360)).toEqual([]);
    });
    await differing.close();
  });

  test('what was chosen stands above the answer, and every answer leads to its passages', async () => {
    await visit(preview, {}, async (page) => {
      for (const asked of [
        '/ask question: is the ferry for sale?',
        '/verify quote: put this off for twenty years',
        '/compare story: bridge',
      ]) {
        await messageField(page).fill(asked);
        await page.keyboard.press('Enter');
        const answer = answerTo(page, asked);
        await answer.getByRole('button', { name: 'rests on' }).click();
        await page.locator('.printing').first().waitFor();
        await page.keyboard.press('Escape');
      }
      await answerTo(page, '/verify quote: put this off for twenty years')
        .locator('select')
        .selectOption({ index: 1 });
      const last = page.getByRole('article').last();
      await last.getByText(/^chose “We have put this off/).waitFor();
    });
  });

  test('an outlet that nothing names is said to be so among the passages', async () => {
    const unnamed = <T>(told: T): T =>
      JSON.parse(JSON.stringify(told).replaceAll('"Coast Daily"', `"${UNKNOWN_OUTLET}"`)) as T;
    const summaries: Summaries = {
      ...fixedSummaries,
      summary: () => Promise.resolve(unnamed(summaryAnswer)),
      article: async (id) => unnamed(await fixedSummaries.article(id)),
    };
    const withUnnamed = await startPreview({ summaries, intake, port: 0 });
    await visit(withUnnamed, {}, async (page) => {
      await answerTo(page, '/summary').getByRole('button', { name: 'rests on' }).click();
      await page.locator('.printing', { hasText: 'Unnamed outlet' }).first().click();
      await page.getByRole('heading', { name: 'Unnamed outlet' }).waitFor();
      await page.getByText('Unnamed outlet · March').waitFor();
    });
    await withUnnamed.close();
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

  test('axe finds nothing, on a light ground or a dark one', async () => {
    await visit(preview, {}, async (page) => {
      await page.keyboard.type('/quotes nobody');
      await page.keyboard.press('Enter');
      await answerTo(page, '/quotes person: nobody').locator('card-container').waitFor();
      await page.getByRole('button', { name: 'passages this rests on' }).first().click();
      await page.locator('.printing').first().waitFor();
      expect(await violationsOnBothGrounds(page)).toEqual([]);
      await page.locator('.printing').first().click();
      await page.locator('mark').waitFor();
      await page.getByRole('button', { name: 'Close the sources' }).click();
      await messageField(page).click();
      await page.keyboard.type('/quotes ');
      await option(page, 'Ana Ruiz').waitFor();
      expect(await violationsOnBothGrounds(page)).toEqual([]);
    });
  });

  test('from a card to one of its records and on, by keyboard, on a phone, dark and light', async () => {
    await visit(preview, { width: 360 }, async (page) => {
      const last = page.getByRole('article').last();
      const pressed = async (label: string) => {
        await page.getByRole('button', { name: label }).last().focus();
        await page.keyboard.press('Enter');
      };
      await messageField(page).fill('/quotes person: Ana Ruiz');
      await page.getByRole('button', { name: 'Run /quotes' }).press('Enter');
      await answerTo(page, '/quotes person: Ana Ruiz').locator('select').first().focus();
      await page.keyboard.press('ArrowDown');
      await last.getByText('Word by word').waitFor();
      await pressed('All their quotations');
      await last.getByText('in their own words').waitFor();
      await pressed('See the passages');
      await last.getByText('In these articles').waitFor();
      await pressed('The story');
      await last.getByText('Said, word for word').waitFor();
      for (const card of editorsCards()) {
        await page.evaluate(drawing(card));
        await last.locator('card-container').waitFor();
      }
      expect(await reachingOut(page, 360)).toEqual([]);
      expect(await violations(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await violations(page)).toEqual([]);
    });
  });

  test('on a phone the stories are a press away, and out of the way again', async () => {
    await visit(preview, { width: 360 }, async (page) => {
      const story = page.locator('.story', { hasText: 'Old bridge to close for a year' });
      expect(await story.isVisible()).toBe(false);
      await page.getByRole('button', { name: 'Stories on record' }).click();
      await story.waitFor();
      expect(await violationsOnBothGrounds(page)).toEqual([]);
      expect(await reachingOut(page, 360)).toEqual([]);
      await story.click();
      await answerTo(page, '/summary story: Old bridge to close for a year').waitFor();
      expect(await story.isVisible()).toBe(false);
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
      expect(await reachingOut(page, 360)).toEqual([]);
    });
  });
});

/** Cards only a server's editors and readers see: the preview has none, and draws them all the same. */
const editorsCards = (): readonly Message[] => {
  const words = wordsOf('en');
  const [found, other = found] = quotations;
  const correctable = { record: 'quotation', found } as const;
  const target = { record: 'quotation', place: placeOf(found.printings[0]) } as const;
  const made = { id: 1, by: '444444444444444444', at: '2026-03-10T09:30:00.000Z' };
  const noted = {
    correction: { kind: 'name', spelling: 'Ana María Ruiz', name: 'Ana Ruiz', ...made },
    cited: null,
    other: null,
    inUse: true,
  } as const;
  const report = { ...made, target, comment: 'She said “may”, not “will”: see the recording.' };
  const reported = { target, correctable, cited: null, reports: [report] };
  return [
    correctionCard(words, correctable, [{ record: 'quotation', found: other }], {
      hide: 'hide',
      speaker: 'speaker',
      person: 'person',
      same: 'same',
    }),
    correctionsCard(words, [{ noted, undo: 'undo' }], { back: 'back', next: 'next' }),
    reportsCard(
      words,
      [{ reported, buttons: { open: 'open', hide: 'hidden', dismiss: 'dismiss' } }],
      { back: null, next: 'more' },
    ),
    lookedAtCard(words, made.at),
  ];
};

/** Draws a card as the page draws an answer. */
const drawing = (card: Message): string => `(async () => {
  const { addAnswer, usedCommand } = await import('/page/channel.js');
  addAnswer(usedCommand('correct'), '/correct').fill(${JSON.stringify(showMessage(card))});
})()`;

/** As much of a quotation as whole words fill 70 characters. */
const VERIFY = `/verify quote: ${quotations[0].words.slice(0, 50)}`;

/** What the control says that has the focus, inside the component library's elements too. */
const FOCUSED = `(() => {
  const { activeElement: host } = document;
  return host.shadowRoot?.activeElement ? host.textContent : host.tagName;
})()`;

type DropFirst<T extends readonly unknown[]> = T extends [unknown, ...infer Rest] ? Rest : never;
