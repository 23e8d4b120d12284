import fc from 'fast-check';
import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openState } from '../../src/state/state.ts';
import { answerInteraction } from '../../src/surfaces/interactions.ts';
import type { Desk } from '../../src/surfaces/interactions.ts';
import type { Interaction } from '../../src/surfaces/discord/received.ts';
import type { Callback } from '../../src/surfaces/discord/responder.ts';
import { belongingsIn } from '../../src/surfaces/discord/belongings.ts';
import { sealWith } from '../../src/surfaces/discord/seal.ts';
import { openIndex } from '../../src/summaries/index.ts';
import { openLibraries } from '../../src/summaries/libraries/libraries.ts';
import type { Libraries } from '../../src/summaries/libraries/libraries.ts';
import { libraryOf } from '../../src/summaries/libraries/server-library.ts';
import { placeOf } from '../../src/summaries/corrections/correction.ts';
import { correctionsOf } from '../../src/summaries/editing/server-corrections.ts';
import { readTarget, writeTarget } from '../../src/cards/server/target.ts';
import { MANAGE_GUILD } from '../../src/commands/server/permission.ts';
import { openStore } from '../../src/summaries/store/open.ts';
import type { Store } from '../../src/summaries/store/store.ts';
import { hostileText } from '../support/hostile.ts';
import { longStories } from '../support/long-story.ts';

/**
 * Ten thousand calls from one server with what belongs to others: their buttons, their ids, names
 * and texts nobody has on record. Nothing of an answer may come back, and all refusals of one kind
 * are alike to the byte: they do not tell "exists elsewhere" from "exists nowhere".
 */

/** Not who asks, but where and as whom. */
const PLACE = { installed: true, channel: '1', permissions: 0n };

const OURS = {
  user: '100000000000000001',
  server: '100000000000000010',
  scope: '100000000000000010',
  ...PLACE,
};
const THEIRS = {
  user: '200000000000000002',
  server: '200000000000000020',
  scope: '200000000000000020',
  ...PLACE,
};
const CALLS = 10_000;
/** No file is fetched here. */
const CDN = 'https://cdn.example';

let store: Store;
let libraries: Libraries;
let desk: Desk;
const state = openState('sqlite::memory:');

beforeAll(async () => {
  store = await openStore('sqlite::memory:');
  await store.apply(longStories());
  libraries = openLibraries('sqlite::memory:');
  const index = openIndex(store, libraries, () => undefined);
  desk = {
    ...belongingsIn(index, state, CDN, () => Promise.resolve(false)),
    seal: sealWith(await state.secret('buttons')),
    rate: { allows: () => true },
    studio: null,
    log: pino({ level: 'silent' }),
  };
});

afterAll(async () => {
  await libraries.close();
  await store.close();
  await state.close();
});

type Deed = Interaction extends infer One
  ? One extends Interaction
    ? Omit<One, 'asker' | 'locales' | 'age'>
    : never
  : never;

/** The first answer, which must be the only thing sent. */
const answerTo = async (deed: Deed, asker = OURS, at = desk): Promise<Callback> => {
  const sent: Callback[] = [];
  const never = () => Promise.reject(new Error('nothing is deferred here'));
  await answerInteraction(
    { ...deed, asker, locales: { user: 'en-US', server: 'en-US' }, age: 0 },
    {
      first: (callback) => {
        sent.push(callback);
        return Promise.resolve();
      },
      fill: never,
      discard: never,
      followUp: never,
    },
    at,
  );
  expect(sent).toHaveLength(1);
  return sent[0]!;
};

const press = (customId: string, values: readonly string[] = [], own = true): Deed => ({
  kind: 'component',
  customId,
  values,
  own,
  hidden: false,
});

const idsIn = (callback: Callback): string[] =>
  [...JSON.stringify(callback).matchAll(/"custom_id":"([^"]+)"/g)].map(([, id]) => id!);

/** Buttons another server was shown. */
const theirIds = async (): Promise<string[]> => {
  const asked = [
    ['stories', {}],
    ['timeline', {}],
    ['quotes', { person: 'Ana Ruiz' }],
    ['quotes', { person: 'Ana Ruis' }],
    ['facts', { about: 'harbour' }],
    ['denials', { by: 'City Council' }],
  ] as const;
  const answers = await Promise.all(
    asked.map(([command, options]) =>
      answerTo({ kind: 'command', question: { command, options } }, THEIRS),
    ),
  );
  const first = answers.flatMap(idsIn);
  const next = await Promise.all(first.map((id) => answerTo(press(id, ['oldest']), THEIRS)));
  return [...first, ...next.flatMap(idsIn)];
};

test('another server’s buttons, and any that were changed or made up, open nothing', async () => {
  const theirs = await theirIds();
  expect(theirs.length).toBeGreaterThan(12);
  const refusal = JSON.stringify(await answerTo(press('never-made')));
  expect(refusal).not.toContain('record number');

  const changed = fc
    .tuple(fc.constantFrom(...theirs), fc.nat(99), fc.string({ minLength: 1, maxLength: 3 }))
    .map(([id, at, by]) => id.slice(0, at) + by + id.slice(at + 1));
  const mixed = fc
    .tuple(fc.constantFrom(...theirs), fc.constantFrom(...theirs))
    .map(([one, other]) => one.slice(0, -11) + other.slice(-11));
  const unsealed = fc.constantFrom(...theirs).map((id) => id.slice(0, -11));
  const any = fc.oneof(
    fc.constantFrom(...theirs),
    changed,
    mixed,
    unsealed,
    hostileText(2).map((text) => text.slice(0, 100)),
  );
  await fc.assert(
    fc.asyncProperty(
      any,
      fc.constantFrom([], ['newest'], ['oldest'], ['x']),
      fc.boolean(),
      async (id, values, own) => {
        expect(JSON.stringify(await answerTo(press(id, values, own)))).toBe(refusal);
      },
    ),
    { numRuns: CALLS * 0.6 },
  );
});

test('names, ids and texts that are not on record find nothing, whoever else has them', async () => {
  // Nothing of what is on record may come back: neither a record nor a story's title.
  const leaks = /record number \d+ the old harbour|Story record number/;
  const strange = fc.oneof(
    fc.stringMatching(/^[0-9]{17,20}$/),
    fc.stringMatching(/^[0-9a-f]{16}$/),
    fc.stringMatching(/^<[@#][0-9]{17}>$/),
    fc.constantFrom(OURS.server, THEIRS.server, 'qqxz', 'Zzyzx Qwx', "' OR qq=qq --", '*', '"'),
  );
  const asked = fc.oneof(
    fc.record({ command: fc.constant('quotes'), options: fc.record({ person: strange }) }),
    fc.record({ command: fc.constant('facts'), options: fc.record({ about: strange }) }),
    fc.record({ command: fc.constant('denials'), options: fc.record({ by: strange }) }),
    fc.record({ command: fc.constant('timeline'), options: fc.record({ about: strange }) }),
    fc.record({ command: strange, options: fc.constant({}) }),
    fc.record({ command: fc.constant('facts'), options: fc.record({ guild: strange }) }),
  );
  await fc.assert(
    fc.asyncProperty(asked, async (question) => {
      const answer = await answerTo({ kind: 'command', question });
      const elsewhere = await answerTo({ kind: 'command', question }, THEIRS);
      expect('data' in answer && 'flags' in answer.data ? answer.data.flags & 64 : 0).toBe(64);
      expect(JSON.stringify(answer)).not.toMatch(leaks);
      // Only the seals of suggestions differ between servers.
      const unsealed = (one: Callback) =>
        JSON.stringify(one).replace(/("custom_id":"[^"]*)[^"]{11}"/g, '$1"');
      expect(unsealed(answer)).toBe(unsealed(elsewhere));
    }),
    { numRuns: CALLS * 0.2 },
  );
}, 60_000);

test('our own buttons still work', async () => {
  const answer = await answerTo({ kind: 'command', question: { command: 'stories', options: {} } });
  expect(JSON.stringify(answer)).toContain('Story record number');
  for (const id of idsIn(answer))
    expect(JSON.stringify(await answerTo(press(id, ['oldest'])))).toContain('Story record number');
});

/** As it would be if no server had anything of its own. */
const withoutLibraries = () => {
  const bare = openLibraries('sqlite::memory:');
  const index = openIndex(store, bare, () => undefined);
  return {
    desk: { ...desk, ...belongingsIn(index, state, CDN, () => Promise.resolve(false)) },
    close: () => bare.close(),
  };
};

/** What their library tells, in words nobody else has. */
const THEIR_ARTICLE = `The quinceberry works of Vorrnheim closed on Monday, its keeper said.

“The quinceberries are gone for good,” said Ulmara Teskovitz, keeper of the works.

Teskovitz denied that the Vorrnheim Guild had sold the kettles.`;
const THEIR_URL = 'https://vorrnheim.example/quinceberries';

test('another server’s library is as good as none: every answer is as if it were not there', async () => {
  const { desk: without, close } = withoutLibraries();
  const added = await libraryOf(libraries, THEIRS.server).add({
    bytes: new TextEncoder().encode(THEIR_ARTICLE),
    name: 'quinceberries.txt',
    details: { outlet: 'Vorrnheim Courier', title: 'Quinceberry works close', url: THEIR_URL },
  });
  const article = 'article' in added ? added.article.id : '';
  const listed = await libraries.read(THEIRS.server, async (own) =>
    own?.store.stories({ limit: 1 }),
  );
  const story = listed?.[0]?.id ?? '';
  const quotes = { command: 'quotes', options: { person: 'Ulmara Teskovitz' } };
  const theirs = await answerTo({ kind: 'command', question: quotes }, THEIRS);
  expect(JSON.stringify(theirs)).toContain('gone for good');
  const summary = await answerTo(
    { kind: 'command', question: { command: 'summary', options: { story } } },
    THEIRS,
  );
  expect(JSON.stringify(summary)).toContain('Quinceberry works close');
  const ids = [...idsIn(theirs), ...(await theirIds())];

  const theirWords = fc.constantFrom(
    ...['Ulmara Teskovitz', 'teskovitz', 'Ulmara', 'Teskowitz', 'keeper of the works', 'keeper'],
    ...['Vorrnheim', 'Vorrnheim Guild', 'quinceberry', 'Quinceberry works close', 'kettles'],
    ...['The quinceberries are gone for good', 'Vorrnheim Courier', article, story, THEIRS.server],
  );
  const begun = fc
    .tuple(theirWords, fc.integer({ min: 1, max: 12 }))
    .map(([words, length]) => words.slice(0, length));
  const asked = fc.oneof(theirWords, begun);
  const request = fc.oneof(
    ...(
      [
        ['quotes', 'person'],
        ['facts', 'about'],
        ['denials', 'by'],
        ['denials', 'about'],
        ['timeline', 'about'],
        ['summary', 'story'],
        ['compare', 'story'],
        ['verify', 'quote'],
        ['ask', 'question'],
      ] as const
    ).map(([command, option]) => asked.map((words) => ({ command, options: { [option]: words } }))),
    fc.constant({ command: 'stories', options: {} }),
  );
  const deed = fc.oneof(
    request.map((one): Deed => ({ kind: 'command', question: one })),
    fc
      .tuple(
        fc.constantFrom(
          ['quotes', 'person'],
          ['denials', 'by'],
          ['summary', 'story'],
          ['facts', 'about'],
        ),
        asked,
      )
      .map(([[command, option], typed]): Deed => {
        return {
          kind: 'autocomplete',
          command,
          subcommand: null,
          option,
          typed,
          given: { [option]: typed },
        };
      }),
    fc.constantFrom(...ids).map((id): Deed => press(id)),
    asked.map((text): Deed => ({
      kind: 'message',
      command: 'Verify quotation',
      message: { text, links: [] },
    })),
    fc.constant<Deed>({
      kind: 'message',
      command: 'Brief this link',
      message: { text: THEIR_URL, links: [THEIR_URL] },
    }),
  );
  await fc.assert(
    fc.asyncProperty(deed, async (one) => {
      const answer = await answerTo(one);
      expect(answer).toEqual(await answerTo(one, OURS, without));
      const text = JSON.stringify(answer);
      for (const secret of ['gone for good', 'Quinceberry works close', 'Vorrnheim Courier,'])
        if (!JSON.stringify(one).includes(secret)) expect(text).not.toContain(secret);
    }),
    { numRuns: CALLS * 0.2 },
  );
  await close();
}, 120_000);

test('another server’s corrections and reports are out of reach, even for one who manages a server', async () => {
  const manager = { permissions: MANAGE_GUILD };
  const [ours, theirs] = [
    { ...OURS, ...manager },
    { ...THEIRS, ...manager },
  ];
  const command = (subcommand: string, options = {}): Deed => ({
    kind: 'server command',
    ask: { command: 'correct', subcommand, options, attachments: {} },
  });
  const corrections = correctionsOf(store, libraries, THEIRS.server);
  const [own] = await corrections.find('quinceberries', 1);
  const [denied] = await corrections.find('kettles', 1);
  const targets = [own!, denied!].map(({ record, found }) =>
    writeTarget({ record, place: placeOf(found.printings[0]) }),
  );
  await corrections.report(readTarget(targets[0]!)!, THEIRS.user, 'This was the guild’s secret.');
  const done = await answerTo(command('hide', { record: targets[1] }), theirs);
  expect(JSON.stringify(done)).toContain('Hidden in this server');
  const shown = [
    done,
    await answerTo(command('list'), theirs),
    await answerTo(command('reports'), theirs),
  ];
  const ids = shown.flatMap(idsIn);
  expect(ids.length).toBeGreaterThan(4);
  const refusal = JSON.stringify(await answerTo(press('never-made'), ours));
  for (const id of ids) expect(JSON.stringify(await answerTo(press(id), ours))).toBe(refusal);

  const { desk: bare, close } = withoutLibraries();
  const strange = fc.oneof(
    fc.constantFrom(targets[0]!, ...ids, '1', '2', THEIRS.server),
    fc
      .tuple(fc.constantFrom(...targets), fc.nat(30), fc.stringMatching(/^[0-9.qdx]$/))
      .map(([id, at, by]) => id.slice(0, at) + by + id.slice(at + 1)),
  );
  const deed = fc.oneof(
    strange.map((record) => command('hide', { record })),
    strange.map((record) => command('reattribute', { record, speaker: 'Ulmara' })),
    fc
      .tuple(strange, strange)
      .map(([record, other]) => command('merge', { record, 'same-as': other })),
    fc
      .constantFrom('1', '2', '3', THEIRS.server)
      .map((correction) => command('undo', { correction })),
    fc.constantFrom(command('list'), command('reports')),
    fc
      .tuple(fc.constantFrom('record', 'correction', 'same-as'), strange)
      .map(([option, typed]): Deed => ({
        kind: 'autocomplete',
        command: 'correct',
        subcommand: option === 'record' ? 'hide' : option === 'correction' ? 'undo' : 'merge',
        option,
        typed,
        given: { record: targets[0]!, [option]: typed },
      })),
  );
  await fc.assert(
    fc.asyncProperty(deed, async (one) => {
      const answer = JSON.stringify(await answerTo(one, ours));
      expect(answer).toBe(JSON.stringify(await answerTo(one, ours, bare)));
      expect(answer).not.toMatch(/gone for good|guild’s secret/);
    }),
    { numRuns: CALLS * 0.1 },
  );
  expect(await corrections.list()).toHaveLength(1);
  expect(await corrections.reports()).toHaveLength(1);
  await close();
}, 120_000);
