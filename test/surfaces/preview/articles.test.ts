import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium } from '../../../scripts/chromium.ts';
import { openIntake } from '../../../src/summaries/ingest.ts';
import { openSummaries } from '../../../src/summaries/index.ts';
import { openStore } from '../../../src/summaries/store/open.ts';
import type { Store } from '../../../src/summaries/store/store.ts';
import { startPreview } from '../../../src/surfaces/preview/server.ts';
import {
  answerTo,
  executable,
  messageField,
  reachingOut,
  violations,
  violationsOnBothGrounds,
  visit,
} from './visit.ts';

const BRIDGE = `---
outlet: Harbour Gazette
published: 2026-03-05
---

# Old bridge to close for a year

The old bridge will close for a year from May, the council decided on Tuesday.

“We will not put it off again,” Mayor Ana Ruiz told reporters.
`;

const MILL = `---
outlet: Coast Daily
published: 2024-10-09
---

# Mill burns down overnight

The paper mill at Alder Point burned down on Monday night, the fire service said.

“Nobody was inside,” Fire Chief Otto Brandt said.
`;

/** A file as the page's own code would be handed it. */
type Dropped = { readonly name: string; readonly text: string };

const drop = async (page: Page, files: readonly Dropped[]): Promise<void> => {
  const data = await page.evaluateHandle<object>(
    `(() => {
      const transfer = new DataTransfer();
      for (const { name, text } of ${JSON.stringify(files)})
        transfer.items.add(new File([text], name));
      return transfer;
    })()`,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.locator('#drop-zone').waitFor();
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
};

/** Whether all of it stands inside the part of the channel that is shown. */
const isInView = async (what: Locator): Promise<boolean> => {
  const [own, view] = await Promise.all([
    what.boundingBox(),
    what.page().locator('#scroller').boundingBox(),
  ]);
  return own!.y >= view!.y && own!.y + own!.height <= view!.y + view!.height;
};

/** A busy machine takes its time to read an article. */
const SLOWLY = { timeout: 30_000 };

/** Run in the page: a second passes in a tenth of one. */
const HURRIED = `(() => {
  const wait = setTimeout;
  globalThis.setTimeout = (done, time) => wait(done, time / 10);
})()`;

/** The text of every line of the newest message of one's own. */
const lines = (page: Page) => page.locator('.handed-in').last().locator('li').allTextContents();

describe.skipIf(executable === null)('articles handed in on the page', () => {
  let browser: Browser;
  let store: Store;
  let preview: Awaited<ReturnType<typeof startPreview>>;

  beforeAll(async () => {
    browser = await launchChromium(executable ?? '');
  });
  beforeEach(async () => {
    store = await openStore('sqlite::memory:');
    await openIntake(store).take(Buffer.from(BRIDGE), 'bridge.md');
    const summaries = openSummaries(store, () => undefined);
    preview = await startPreview({ summaries, intake: openIntake(store), port: 0 });
  });
  afterEach(async () => {
    await preview.close();
    await store.close();
  });
  afterAll(() => browser.close());

  test('a dropped file is briefed, and its story listed', async () => {
    await visit(browser, preview, {}, async (page) => {
      await drop(page, [{ name: 'mill.md', text: MILL }]);
      const brief = answerTo(page, '/summary story: Mill burns down overnight');
      await brief.getByRole('blockquote').getByText('Nobody was inside').waitFor();
      expect(await lines(page)).toEqual(['mill.md✓ added to the recordMill burns down overnight']);
      await page.locator('.story', { hasText: 'Mill burns down' }).waitFor();
      expect(await page.locator('#drop-zone').isVisible()).toBe(false);
    });
  });

  test('of several, each has its line: added, on record already, refused and why', async () => {
    await visit(browser, preview, {}, async (page) => {
      await drop(page, [
        { name: 'bridge again.md', text: BRIDGE },
        { name: 'nothing.txt', text: ' \n' },
        { name: 'picture.png', text: '\u0000\u0001\u0002'.repeat(9) },
        { name: 'mill.md', text: MILL },
        { name: 'book.txt', text: 'word '.repeat(1_000_001) },
      ]);
      await expect
        .poll(() => page.locator('#status').textContent(), SLOWLY)
        .toBe('book.txt: ✕ not taken: it is larger than 5 MB. 5 of 5 done.');
      expect(await lines(page)).toEqual([
        'bridge again.md= already on recordOld bridge to close for a year',
        'nothing.txt✕ not taken: it is empty',
        'picture.png✕ not taken: it is not a text file',
        'mill.md✓ added to the recordMill burns down overnight',
        'book.txt✕ not taken: it is larger than 5 MB',
      ]);
      await page.getByRole('button', { name: 'Brief the story of Old bridge' }).click();
      await answerTo(page, '/summary story: Old bridge to close for a year').waitFor();
    });
  });

  test('what became of each stays in view above the briefing', async () => {
    await visit(browser, preview, {}, async (page) => {
      const books = Array.from({ length: 9 }, (_, n) => ({ name: `none ${n}.txt`, text: ' ' }));
      const seen = (text: string) => page.getByText(text).last();
      await drop(page, [
        { name: 'nothing.txt', text: '' },
        { name: 'mill.md', text: MILL },
      ]);
      const brief = answerTo(page, '/summary story: Mill burns down overnight');
      await brief.locator('card-container').waitFor();
      await expect.poll(() => isInView(brief.getByRole('heading').first())).toBe(true);
      expect(await isInView(seen('✕ not taken: it is empty'))).toBe(true);
      expect(await isInView(seen('✓ added to the record'))).toBe(true);

      await drop(page, [...books, { name: 'mill.md', text: MILL }]);
      await brief.nth(1).locator('card-container').waitFor();
      await expect.poll(() => isInView(brief.last().getByRole('heading').first())).toBe(true);
      expect(await isInView(seen('= already on record'))).toBe(true);
      expect(await isInView(seen('Not taken: 9 of 10'))).toBe(true);
    });
  });

  test('by keyboard alone: text pasted into the dialog, files by its button', async () => {
    await visit(browser, preview, {}, async (page) => {
      const chosen = page.waitForEvent('filechooser', { timeout: 60_000 });
      await messageField(page).focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      const dialog = page.getByRole('dialog', { name: 'Put articles on record' });
      await dialog.waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'hidden' });

      await page.keyboard.press('Enter');
      await page.locator('#choose-files:focus').waitFor();
      await page.keyboard.press('Enter');
      const chooser = await chosen;
      await chooser.setFiles({
        name: 'empty.txt',
        mimeType: 'text/plain',
        buffer: Buffer.from(''),
      });
      await expect.poll(() => lines(page), SLOWLY).toEqual(['empty.txt✕ not taken: it is empty']);

      await page.locator('.add:focus').waitFor();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      await page.keyboard.insertText(MILL);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await answerTo(page, '/summary story: Mill burns down overnight').waitFor();
    });
  });

  test('of a pasted text one can say who published it and when; without a text it says so', async () => {
    await visit(browser, preview, {}, async (page) => {
      await page.getByRole('button', { name: 'Put articles on record' }).click();
      const text = page.getByLabel('Or paste the text of an article');
      await page.getByRole('button', { name: 'Put on record' }).click();
      const complaint = 'document.querySelector("#article-text").validationMessage';
      expect(await page.evaluate(complaint)).toBe('Paste the text of an article first.');
      await text.fill('The quarry shuts\n\n“It is over,” owner Ida Roe said on Tuesday.');
      expect(await page.evaluate(complaint)).toBe('');
      await page.getByLabel('Published by').fill('Hill Herald');
      await page.getByLabel('Published on').fill('2026-03-12');
      await page.getByRole('button', { name: 'Put on record' }).click();
      const brief = answerTo(page, '/summary story: The quarry shuts');
      await brief.getByText('Hill Herald').first().waitFor();
      await brief.locator('time', { hasText: 'March 12, 2026' }).first().waitFor();
    });
  });

  test('an article pasted into the message field is taken, a line is left alone', async () => {
    await visit(browser, preview, {}, async (page) => {
      /** Whether it is left to the field. */
      const paste = (text: string) =>
        page.evaluate<boolean>(`(() => {
          const clipboardData = new DataTransfer();
          clipboardData.setData('text/plain', ${JSON.stringify(text)});
          const event = { clipboardData, bubbles: true, cancelable: true };
          return document.activeElement.dispatchEvent(new ClipboardEvent('paste', event));
        })()`);
      expect(await paste('/quotes person: Ruiz\n')).toBe(true);
      expect(await paste(MILL)).toBe(false);
      await answerTo(page, '/summary story: Mill burns down overnight').waitFor();
    });
  });

  test('what waits says for how many, and can be cancelled, as what is read can be', async () => {
    const taken: string[] = [];
    /** Never done with a book until it is cancelled. */
    const slow = {
      mostBytes: 5_000_000,
      take: (bytes: Uint8Array, name: string, _: object, gone: AbortSignal) => {
        taken.push(name);
        if (!name.startsWith('book')) return openIntake(store).take(bytes, name);
        return new Promise<never>((_, reject) => {
          gone.addEventListener('abort', () => {
            reject(new Error('gone'));
          });
        });
      },
    };
    const summaries = openSummaries(store, () => undefined);
    const log = { error: (_: object, words: string) => taken.push(words) };
    const own = await startPreview({ summaries, intake: slow, port: 0, log });
    await visit(browser, own, {}, async (page) => {
      await page.evaluate(HURRIED);
      await drop(page, [{ name: 'book.txt', text: MILL }]);
      await drop(page, [
        { name: 'second book.txt', text: MILL },
        { name: 'mill.md', text: MILL },
      ]);
      await page.getByText('waiting behind 2 files').waitFor();
      expect(await lines(page)).toEqual([
        'second book.txtwaiting behind 1 fileCancel',
        'mill.mdwaiting behind 2 filesCancel',
      ]);
      await page.getByText('still reading; a long article can take minutes').waitFor();
      await page.getByRole('button', { name: 'Cancel: second book.txt' }).click();
      await page.getByText('waiting behind 1 file').waitFor();
      await page.getByRole('button', { name: 'Cancel: book.txt' }).click();
      await answerTo(page, '/summary story: Mill burns down overnight').waitFor();
      expect(await lines(page)).toEqual([
        'second book.txt✕ cancelled',
        'mill.md✓ added to the recordMill burns down overnight',
      ]);
    });
    await own.close();
    expect(taken).toEqual(['book.txt', 'mill.md']);
  });

  test('axe finds nothing, on a phone, on a light ground or a dark one', async () => {
    await visit(browser, preview, { width: 360 }, async (page) => {
      const name = `${'A'.repeat(200)}.txt`;
      await drop(page, [
        { name, text: '' },
        { name: 'mill.md', text: MILL },
      ]);
      await answerTo(page, '/summary story: Mill burns down overnight')
        .locator('card-container')
        .waitFor();
      expect(await violationsOnBothGrounds(page)).toEqual([]);
      expect(await reachingOut(page, 360)).toEqual([]);
      await page.locator('.add').click();
      expect(await violationsOnBothGrounds(page)).toEqual([]);
      expect(await reachingOut(page, 360)).toEqual([]);
    });
  });
});
