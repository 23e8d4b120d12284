import { afterAll, beforeAll, expect, test } from 'vitest';
import { openIndex } from '../../../src/summaries/index.ts';
import type { Index } from '../../../src/summaries/index.ts';
import { openLibraries } from '../../../src/summaries/libraries/libraries.ts';
import { libraryOf } from '../../../src/summaries/libraries/server-library.ts';
import { prepareArticle } from '../../../src/summaries/prepare.ts';
import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import type { Store } from '../../../src/summaries/store/store.ts';
import { WHOLE_VIEW } from '../../../src/summaries/views/view.ts';
import { printedBy } from '../../support/stories.ts';

const OURS = '222222222222222222';
const THEIRS = '333333333333333333';

const COMMON = printedBy(
  'Harbour Post',
  'The port of Halden stays closed until Thursday. “The crane came down on the quay,” said Anna Lund.',
  { title: 'Halden port closed', published: '2026-03-09' },
).article;

const OWN = `“There is no stone left in Pellworth,” said Marta Keel, who owns the quarry.

“I heard nothing of a crane that day,” said Anna Lund.`;

let store: Store;
let index: Index;
const libraries = openLibraries('sqlite::memory:');
beforeAll(async () => {
  store = await openSqliteStore(':memory:');
  await prepareArticle(store, COMMON);
  index = openIndex(store, libraries, () => undefined);
});
afterAll(async () => {
  await libraries.close();
  await store.close();
});

const add = async () => {
  const added = await libraryOf(libraries, OURS).add({
    bytes: new TextEncoder().encode(OWN),
    name: 'pasted.txt',
    details: { outlet: 'Own Notes', title: 'Quarry closes', published: '2026-03-10' },
  });
  return 'article' in added ? added.article.id : '';
};

test('a server sees its own articles beside everybody’s; nobody else sees them', async () => {
  const before = await index.seenBy(OURS, WHOLE_VIEW).quotes({ person: 'Anna Lund' });
  const id = await add();
  const ours = index.seenBy(OURS, WHOLE_VIEW);
  expect(await ours.quotes({ person: 'Keel' })).toMatchObject({ kind: 'quotes', more: 0 });
  const both = await ours.quotes({ person: 'Anna Lund' });
  expect(both.kind === 'quotes' && both.quotations.map(({ words }) => words)).toEqual([
    'I heard nothing of a crane that day',
    'The crane came down on the quay',
  ]);
  expect((await ours.suggest('person', 'kee')).map(({ value }) => value)).toEqual(['Marta Keel']);
  expect(await ours.suggest('story', '')).toHaveLength(2);
  expect((await ours.article(id))?.outlet).toBe('Own Notes');

  for (const others of [
    index.common,
    index.seenBy(THEIRS, WHOLE_VIEW),
    index.seenBy(null, WHOLE_VIEW),
  ]) {
    expect(await others.quotes({ person: 'Marta Keel' })).toMatchObject({ reason: 'no person' });
    expect(await others.quotes({ person: 'Anna Lund' })).toEqual(before);
    expect(await others.suggest('person', 'kee')).toEqual([]);
    expect(await others.suggest('story', '')).toHaveLength(1);
    expect(await others.article(id)).toBeNull();
  }
  await libraryOf(libraries, OURS).remove(id);
  expect(await index.seenBy(OURS, WHOLE_VIEW).quotes({ person: 'Anna Lund' })).toEqual(before);
});

test('whoever sees nothing of their own shares what everybody sees, the very same', () => {
  expect(index.seenBy(THEIRS, WHOLE_VIEW)).toBe(index.common);
  expect(index.seenBy(null, WHOLE_VIEW)).toBe(index.common);
  expect(index.seenBy(THEIRS, { ...WHOLE_VIEW, mutedOutlets: ['x'] })).not.toBe(index.common);
});

test('collections are seen as chosen', async () => {
  await add();
  const stories = async (view: Partial<typeof WHOLE_VIEW>) => {
    const found = await index.seenBy(OURS, { ...WHOLE_VIEW, ...view }).stories({});
    return found.kind === 'stories' ? found.stories.map(({ title }) => title) : [];
  };
  expect(await stories({})).toEqual(['Quarry closes', 'Halden port closed']);
  expect(await stories({ library: false })).toEqual(['Halden port closed']);
  expect(await stories({ public: false })).toEqual(['Quarry closes']);
  expect(await stories({ public: false, library: false })).toEqual([]);
  expect(await stories({ mutedOutlets: ['harbour post'] })).toEqual(['Quarry closes']);
  await libraries.forget(OURS);
  expect(await stories({})).toEqual(['Halden port closed']);
});

test('who sees no article is told whether its own settings leave them out', async () => {
  const reason = async (view: Partial<typeof WHOLE_VIEW>, server = THEIRS) => {
    const answer = await index.seenBy(server, { ...WHOLE_VIEW, ...view }).stories({});
    return 'reason' in answer ? answer.reason : null;
  };
  expect(await reason({ public: false })).toBe('public left out');
  expect(await reason({ mutedOutlets: ['harbour post'] })).toBe('all left out');
  const id = await add();
  expect(await reason({ public: false }, OURS)).toBeNull();
  expect(await reason({ public: false, library: false }, OURS)).toBe('all left out');
  await libraryOf(libraries, OURS).remove(id);
  expect(await reason({ public: false }, OURS)).toBe('public left out');
});
