import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBot } from '../support/bot.ts';
import type { RunningBot } from '../support/bot.ts';
import { failingWith, indexOf } from '../support/index-of.ts';
import { openState } from '../../src/state/state.ts';
import { openSummaries } from '../../src/summaries/index.ts';
import { ingestFiles } from '../../src/summaries/ingest.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import type { InteractionAnswer, LoopbackDiscord } from '../support/discord.ts';
import { menuCommand, WRITER } from '../support/message-menu.ts';
import { askerOnly } from '../support/parts.ts';

const folder = mkdtempSync(join(tmpdir(), 'on-record-messages-'));
const address = 'https://www.gazette.example/news/ferry_(old)?id=7';
const ARTICLE = `---
outlet: Harbour Gazette
title: Council keeps the old ferry
url: ${address}
published: 2026-03-05
---
“We will keep the old ferry running for another ten years,” Mayor Ana Ruiz told reporters on Tuesday.

The council denied that the ferry would be sold to pay for the bridge.
`;
const lines: string[] = [];
const log = pino({ level: 'debug' }, { write: (line) => lines.push(line) });
const state = openState('sqlite::memory:');

let discord: LoopbackDiscord;
let store: Store;
let bot: RunningBot;

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  writeFileSync(join(folder, 'ferry.md'), ARTICLE);
  for await (const file of ingestFiles(store, [folder])) expect(file.outcome).toBe('added');
  const summaries = openSummaries(store, () => undefined);
  bot = await runBot({ index: indexOf(summaries), state, log });
  ({ discord } = bot);
});

afterAll(async () => {
  rmSync(folder, { recursive: true });
  await bot.close();
  await store.close();
  await state.close();
});

const textOf = ({ data }: InteractionAnswer) => JSON.stringify(data);

const pointAt = (name: string, message: object, over: object = {}) =>
  discord.interact({ ...menuCommand(name, message), ...over });

describe('Brief this link', () => {
  test.each<[string, (link: string) => object]>([
    ['a bare link', (link) => ({ content: link })],
    ['a link in a sentence', (link) => ({ content: `Have you seen this (${link})?` })],
    ['a link in markdown', (link) => ({ content: `[here](${link}), **read** <${link}>.` })],
    ['a link as pages share it', (link) => ({ content: `${link}&utm_source=chat#top` })],
    ['the second link', (link) => ({ content: `https://unread.example/a and ${link}` })],
    ['the link of an embed', (link) => ({ embeds: [{ url: link, type: 'article' }] })],
    [
      'a link in a forwarded message',
      (link) => ({
        message_reference: { type: 1, message_id: '1', channel_id: '333333333333333333' },
        message_snapshots: [{ message: { content: link, embeds: [] } }],
      }),
    ],
  ])('briefs %s', async (_, message) => {
    const answer = await pointAt('Brief this link', message(address));
    expect(textOf(answer)).toContain('Council keeps the old ferry');
    expect(askerOnly(answer)).toBe(false);
  });

  test('works where discord.js does not know the channel', async () => {
    const channel = { id: '777777777777777777', type: 1 };
    const answer = await pointAt(
      'Brief this link',
      { content: address },
      {
        guild_id: undefined,
        member: undefined,
        user: WRITER,
        channel_id: channel.id,
        channel,
        context: 2,
      },
    );
    expect(textOf(answer)).toContain('Council keeps the old ferry');
  });

  test.each([
    [
      'has not been read',
      'See https://unread.example/a',
      'unread.example\\\\/a” has not been read yet.',
    ],
    ['hides markup', 'https://x.example/**a**_@everyone', 'has not been read yet.'],
    ['is one of several unread', 'https://a.example/ https://b.example/', 'nor the other link'],
    ['is not there', 'No link at all', 'There is no link in this message.'],
    ['is no link', 'javascript:alert(1) https:// http:/x', 'There is no link in this message.'],
  ])('says to the asker alone when it %s', async (_, content, said) => {
    const answer = await pointAt('Brief this link', { content });
    expect(textOf(answer)).toContain(said);
    expect(textOf(answer)).not.toMatch(/@everyone/);
    expect(askerOnly(answer)).toBe(true);
  });
});

describe('Verify quotation', () => {
  test.each([
    [
      'the quoted words of a sentence',
      'Did he say "keep the old ferry running for another ten years"?',
    ],
    ['a block quote', 'He said:\n> keep the old ferry running for another ten years'],
    ['a message that is the quotation', 'keep the old ferry running for another ten years'],
  ])('reads %s', async (_, content) => {
    const answer = await pointAt('Verify quotation', { content });
    expect(textOf(answer)).toContain('old ferry');
    expect(textOf(answer)).toMatch(/Ruiz/);
  });

  test('checks each quotation of a message, and says of how many it did not', async () => {
    const said = 'keep the old ferry running for another ten years';
    const both = await pointAt('Verify quotation', {
      content: `Did he say "${said}" or "sell the old ferry to the highest bidder" to the "press"?`,
    });
    expect(textOf(both)).toMatch(
      /Quotations in this message.*Trimmed.*ten years.*Not on record.*highest bidder/s,
    );
    expect(textOf(both)).toContain('Harbour Gazette');
    expect(textOf(both)).not.toContain('Too short');
    expect(askerOnly(both)).toBe(false);
    const many = Array.from({ length: 8 }, (_, at) => `"Nobody told us about pier ${String(at)}"`);
    const answer = await pointAt('Verify quotation', { content: `So: ${many.join(', ')}` });
    expect(textOf(answer)).toContain('And 3 more quotations in this message');
  });

  test('reads a message of two speakers that begins with a mark quotation by quotation', async () => {
    const answer = await pointAt('Verify quotation', {
      content:
        '"We will keep the old ferry running," said Ruiz. "Then you will sell the old bridge," said Holm.',
    });
    expect(textOf(answer)).toMatch(/Quotations in this message.*Trimmed.*old ferry running/s);
    expect(textOf(answer)).toContain('sell the old bridge');
  });

  test('says to the asker alone that a message is too short', async () => {
    const answer = await pointAt('Verify quotation', { content: 'Quite so' });
    expect(textOf(answer)).toContain('Too short to verify');
    expect(askerOnly(answer)).toBe(true);
  });

  test('without words says so to the asker alone', async () => {
    const answer = await pointAt('Verify quotation', { content: ' \u200b ' });
    expect(textOf(answer)).toContain('There is no text in this message.');
    expect(askerOnly(answer)).toBe(true);
  });
});

test('what others wrote is never in the log', async () => {
  lines.length = 0;
  const index = indexOf(failingWith(new Error('no')));
  const broken = await runBot({ index, state, log });
  const secret = { content: 'a secret at https://secret.example/x' };
  const answer = await broken.discord.interact(menuCommand('Brief this link', secret));
  expect(textOf(answer)).toContain('Reference');
  expect(lines.join('')).toContain('"reference"');
  expect(lines.join('')).not.toContain('secret');
  await broken.close();
});

test('a command of a message’s menu nobody made is answered all the same', async () => {
  const answer = await pointAt('Who wrote this', { content: 'x' });
  expect(askerOnly(answer)).toBe(true);
});

test('a message that did not come with its command is no end of the bot', async () => {
  lines.length = 0;
  const command = { id: '6', type: 3, name: 'Verify quotation', target_id: '9' };
  const answer = await discord.interact({ type: 2, data: { ...command, resolved: {} } });
  expect(askerOnly(answer)).toBe(true);
  expect(lines.join('')).toContain('an interaction could not be read');
  expect(askerOnly(await pointAt('Verify quotation', { content: 'x' }))).toBe(true);
});
