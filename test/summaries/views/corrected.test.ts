import { afterEach, beforeEach, expect, test } from 'vitest';
import { correctedStories } from '../../../src/summaries/corrections/corrected.ts';
import { placeOf } from '../../../src/summaries/corrections/correction.ts';
import type { Deed } from '../../../src/summaries/corrections/correction.ts';
import { openIndex } from '../../../src/summaries/index.ts';
import type { Index } from '../../../src/summaries/index.ts';
import { openLibraries } from '../../../src/summaries/libraries/libraries.ts';
import type { Libraries } from '../../../src/summaries/libraries/libraries.ts';
import { prepareArticle, rebuildIndex } from '../../../src/summaries/prepare.ts';
import { openSqliteStore } from '../../../src/summaries/store/sqlite.ts';
import { StoreError } from '../../../src/summaries/store/store.ts';
import type { Store } from '../../../src/summaries/store/store.ts';
import type { Denial, Quotation } from '../../../src/summaries/types.ts';
import { readerFor } from '../../../src/summaries/views/seen.ts';
import { WHOLE_VIEW } from '../../../src/summaries/views/view.ts';
import { LEDGER, POST } from '../../support/halden.ts';
import { printedBy } from '../../support/stories.ts';

const OURS = '222222222222222222';
const THEIRS = '333333333333333333';
const EDITOR = '444444444444444444';

const published = '2026-03-09';

let store: Store;
let libraries: Libraries;
let index: Index;
beforeEach(async () => {
  store = await openSqliteStore(':memory:');
  libraries = openLibraries('sqlite::memory:');
  index = openIndex(store, libraries, (id) => {
    throw new Error(`${id} no longer stands in its article`);
  });
  await prepareArticle(store, POST);
});
afterEach(async () => {
  await libraries.close();
  await store.close();
});

const said = async (person: string, server = OURS): Promise<readonly Quotation[]> => {
  const answer = await index.seenBy(server, WHOLE_VIEW).quotes({ person });
  return answer.kind === 'quotes' ? answer.quotations : [];
};
const wordsOf = async (person: string, server = OURS) =>
  (await said(person, server)).map(({ words }) => words);

const correct = (deed: Deed) =>
  libraries.write(OURS, ({ notes }) => notes.add(deed, EDITOR, new Date('2026-03-11T08:00:00Z')));
const undo = (id: number) => libraries.write(OURS, ({ notes }) => notes.undo(id));

const places = async (person: string) =>
  (await said(person)).map(({ printings }) => placeOf(printings[0]));

test('what editors hide is not shown, counted or offered in their server, and nowhere else is it gone', async () => {
  const [place] = await places('Ivo Brandt');
  const hidden = await correct({ kind: 'hide', record: 'quotation', place: place! });
  expect(await wordsOf('Ivo Brandt')).toEqual([]);
  expect(await wordsOf('Ivo Brandt', THEIRS)).toHaveLength(1);
  const ours = index.seenBy(OURS, WHOLE_VIEW);
  expect((await ours.suggest('person', 'bra')).map(({ value }) => value)).toEqual([]);
  expect((await ours.suggest('denier', 'bra')).map(({ value }) => value)).toEqual(['Ivo Brandt']);
  expect(await ours.verify({ quote: 'Nobody had looked at that crane for a year' })).toMatchObject({
    verdict: 'not on record',
  });
  const asked = { question: 'Had anybody looked at the crane for a year?' };
  expect(await ours.ask(asked)).toMatchObject({ hidden: 1 });
  expect(await ours.ask({ question: 'Who warned Zelmar?' })).not.toHaveProperty('hidden');
  expect(await index.seenBy(THEIRS, WHOLE_VIEW).ask(asked)).not.toHaveProperty('hidden');
  await undo(hidden!.id);
  expect(await wordsOf('Ivo Brandt')).toHaveLength(1);
});

test('what is hidden goes with the facts and dates that hold its words', async () => {
  const { article } = printedBy(
    'Upland Echo',
    'The mill at Ostervale stopped on 5 March 2026 with 40 workers in it.\n\n“We have no grain for the 40 families,” miller Runa Falk said on 6 March 2026.',
    { title: 'Ostervale mill stops', published },
  );
  await prepareArticle(store, article);
  const told = async (server: string) => {
    const ours = index.seenBy(server, WHOLE_VIEW);
    return JSON.stringify([
      await ours.timeline({ about: 'Ostervale' }),
      await ours.facts({ about: 'Ostervale' }),
    ]);
  };
  expect(await told(OURS)).toContain('no grain');
  const [place] = await places('Runa Falk');
  await correct({ kind: 'hide', record: 'quotation', place: place! });
  expect(await told(OURS)).not.toContain('no grain');
  expect(await told(OURS)).toContain('mill at Ostervale stopped');
  expect(await told(THEIRS)).toContain('no grain');
});

test('what is hidden goes with the denial that rests on its words, and comes back with it', async () => {
  await mill();
  const denied = async () => {
    const answer = await index.seenBy(OURS, WHOLE_VIEW).denials({ by: 'Falk' });
    return JSON.stringify('denials' in answer ? answer.denials : []);
  };
  const before = await denied();
  expect(before).toContain('single sack');
  const [place] = await places('Runa Falk');
  const hidden = await correct({ kind: 'hide', record: 'quotation', place: place! });
  expect(await denied()).not.toContain('single sack');
  await undo(hidden!.id);
  expect(await denied()).toBe(before);
});

test('what is hidden is no claim that another denies either, nor taken back by it', async () => {
  const story = (await Array.fromAsync(store.allStories()))[0]!;
  const [words] = story.quotations[0]!.printings;
  const denials = story.denials.map((denial) => ({
    ...denial,
    claim: { words: words.words, by: null, found: 'article', printing: words } as const,
    later: { kind: 'retracted', printing: words } as const,
  }));
  const put = { id: 1, by: EDITOR, at: '2026-03-11T08:00:00.000Z', on: '2026-03-11' };
  const [told] = correctedStories(
    [{ ...story, denials }],
    [{ ...put, kind: 'hide', record: 'quotation', place: placeOf(words) }],
  );
  expect(told!.story.denials).toMatchObject([{ claim: null, later: null }]);
  expect(told!.hidden.denials).toEqual([]);
});

test('a quotation given to another speaker is theirs, and says that it was changed', async () => {
  const [place] = await places('Ivo Brandt');
  await correct({ kind: 'reattribute', record: 'quotation', place: place!, speaker: 'anna lund' });
  expect(await wordsOf('Ivo Brandt')).toEqual([]);
  const theirs = await said('Anna Lund');
  expect(theirs.map(({ corrected }) => corrected)).toEqual(
    expect.arrayContaining([undefined, { kind: 'speaker', on: '2026-03-11' }]),
  );
  expect(await wordsOf('Anna Lund', THEIRS)).toHaveLength(1);
});

const MILL =
  'The mill at Ostervale stopped on Friday. “We did not sell a single sack of that grain, and any claim that we did is false,” said Runa Falk, the miller.';
const mill = () =>
  prepareArticle(
    store,
    printedBy('Upland Echo', MILL, { title: 'Ostervale mill stops', published }).article,
  );

test('a denial goes to the other speaker with the words it rests on, and comes back with them', async () => {
  await mill();
  const denied = async (by: string, server = OURS) => {
    const answer = await index.seenBy(server, WHOLE_VIEW).denials({ by });
    return answer.kind === 'denials' ? answer.denials : [];
  };
  const before = await denied('Falk');
  expect(before).toMatchObject([{ quoted: true }]);
  const [place] = await places('Runa Falk');
  const put = await correct({
    kind: 'reattribute',
    record: 'quotation',
    place: place!,
    speaker: 'Vera Holm',
  });
  expect(await denied('Falk')).toEqual([]);
  expect(await denied('Falk', THEIRS)).toEqual(before);
  expect(await denied('Vera Holm')).toEqual([
    {
      ...before[0],
      by: { name: 'Vera Holm', role: null, kind: 'person' },
      corrected: { kind: 'speaker', on: '2026-03-11' },
    },
  ]);
  // What editors say of the denial itself holds.
  const denial = { record: 'denial', place: placeOf(before[0]!.printings[0]) } as const;
  await correct({ kind: 'reattribute', ...denial, speaker: 'Ivo Brandt' });
  expect(await denied('Vera Holm')).toEqual([]);
  await undo(put!.id);
  expect((await denied('Ivo Brandt')).map(({ words }) => words)).toContain(before[0]!.words);
});

test('a quotation goes to the other speaker with the denial that rests on its words', async () => {
  await mill();
  const answer = await index.seenBy(OURS, WHOLE_VIEW).denials({ by: 'Falk' });
  const [denial] = answer.kind === 'denials' ? answer.denials : [];
  const target = { record: 'denial', place: placeOf(denial!.printings[0]) } as const;
  const before = await wordsOf('Runa Falk');
  const put = await correct({ kind: 'reattribute', ...target, speaker: 'Vera Holm' });
  expect(await wordsOf('Runa Falk')).toEqual([]);
  expect(await said('Vera Holm')).toMatchObject([
    { words: before[0], corrected: { kind: 'speaker', on: '2026-03-11' } },
  ]);
  await undo(put!.id);
  expect(await wordsOf('Runa Falk')).toEqual(before);
  // What editors say of the quotation itself holds.
  const [place] = await places('Runa Falk');
  await correct({ kind: 'reattribute', record: 'quotation', place: place!, speaker: 'Ivo Brandt' });
  await correct({ kind: 'reattribute', ...target, speaker: 'Runa Falk' });
  await correct({ kind: 'reattribute', record: 'quotation', place: place!, speaker: 'Anna Lund' });
  await correct({ kind: 'reattribute', ...target, speaker: 'Vera Holm' });
  expect(await wordsOf('Vera Holm')).toEqual(before);
});

test('a quotation stays where the denial beside it is given to somebody else', async () => {
  const told = 'Runa Falk denied that the mill at Ostervale had stopped. “It runs,” she said.';
  await prepareArticle(
    store,
    printedBy('Upland Echo', told, { title: 'Ostervale mill stops', published }).article,
  );
  const answer = await index.seenBy(OURS, WHOLE_VIEW).denials({ by: 'Falk' });
  const [denial] = answer.kind === 'denials' ? answer.denials : [];
  const target = { record: 'denial', place: placeOf(denial!.printings[0]) } as const;
  await correct({ kind: 'reattribute', ...target, speaker: 'Vera Holm' });
  expect(await wordsOf('Runa Falk')).toEqual(['It runs']);
  expect(await wordsOf('Vera Holm')).toEqual([]);
});

test('what an article tells of the denial in its own words stays that of whom it names', async () => {
  await mill();
  const stories = await Array.fromAsync(store.allStories());
  const story = stories.find(({ title }) => title.startsWith('Ostervale'))!;
  const [denial] = story.denials;
  const [quoted] = denial!.printings;
  const told = {
    ...quoted,
    outlet: 'Daily Ledger',
    article: 'b0000000000000b2',
    words: 'Falk denied that any grain had been sold.',
    match: 'reworded',
  } as const;
  const later = { kind: 'retracted', printing: told } as const;
  const body = { name: 'Ostervale Mills', role: null, kind: 'organisation' } as const;
  const reattributed = (rest: Partial<Denial>) => {
    const both = { ...denial!, later, ...rest, printings: [quoted, told] } as const;
    const [corrected] = correctedStories(
      [{ ...story, denials: [both] }],
      [
        {
          ...{ id: 7, by: EDITOR, at: '2026-03-11T08:00:00.000Z', on: '2026-03-11' },
          ...{ kind: 'reattribute', record: 'quotation', speaker: 'Vera Holm' },
          place: placeOf(story.quotations[0]!.printings[0]),
        },
      ],
    );
    return corrected!.story.denials;
  };
  const [kept, moved, ...others] = reattributed({});
  expect(others).toEqual([]);
  expect(kept).toMatchObject({
    id: denial!.id,
    by: { name: 'Runa Falk' },
    words: told.words,
    later,
    support: { outlets: 1 },
    printings: [{ ...told, match: 'verbatim' }],
  });
  expect(kept).not.toHaveProperty('quoted');
  expect(kept).not.toHaveProperty('corrected');
  expect(moved).toMatchObject({
    by: { name: 'Vera Holm' },
    words: denial!.words,
    quoted: true,
    later: null,
    support: { outlets: 1 },
    printings: [quoted],
    corrected: { kind: 'speaker' },
  });
  expect(moved!.id).not.toBe(kept!.id);
  // The chief was quoted, the body told of.
  const [ofBody] = reattributed({ alsoBy: body });
  expect(ofBody).toMatchObject({ by: body });
  expect(ofBody).not.toHaveProperty('alsoBy');
});

test('a claim that another denies is by whoever said it', async () => {
  const story = (await Array.fromAsync(store.allStories()))[0]!;
  const [said] = story.quotations;
  const [words] = said!.printings;
  const elsewhere = { ...words, article: 'b0000000000000b2' };
  const claim = {
    words: words.words,
    by: said!.speaker,
    found: 'article',
    printing: words,
  } as const;
  const [denial] = story.denials;
  const denials = [claim, { ...claim, printing: elsewhere }, null].map((claim, at) => ({
    ...denial!,
    id: String(at),
    claim,
  }));
  const [told] = correctedStories(
    [{ ...story, denials }],
    [
      {
        ...{ id: 1, by: EDITOR, at: '2026-03-11T08:00:00.000Z', on: '2026-03-11' },
        ...{ kind: 'reattribute', record: 'quotation', speaker: 'Vera Holm' },
        place: placeOf(words),
      },
    ],
  );
  expect(told!.story.denials.map(({ claim }) => claim?.by?.name)).toEqual([
    'Vera Holm',
    said!.speaker!.name,
    undefined,
  ]);
});

test.each([
  [null, '2026-03-11'],
  ['America/Edmonton', '2026-03-11'],
  ['Pacific/Honolulu', '2026-03-10'],
  ['Pacific/Auckland', '2026-03-11'],
])('the day of a change is that of the server’s time zone: %s', async (zone, on) => {
  const [place] = await places('Ivo Brandt');
  await correct({ kind: 'reattribute', record: 'quotation', place: place!, speaker: 'Vera Holm' });
  // Whoever looked before the zone was chosen saw another day.
  await index.seenBy(OURS, WHOLE_VIEW).stories({});
  const ours = index.seenBy(OURS, { ...WHOLE_VIEW, zone });
  expect(await ours.quotes({ person: 'Vera Holm' })).toMatchObject({
    quotations: [{ corrected: { on } }],
  });
});

test('a denial is put right likewise, by somebody nobody knew before', async () => {
  const before = await index.seenBy(OURS, WHOLE_VIEW).denials({ by: 'Brandt' });
  const place = placeOf((before.kind === 'denials' ? before.denials[0]! : null)!.printings[0]);
  await correct({ kind: 'reattribute', record: 'denial', place, speaker: 'Vera Holm' });
  const ours = index.seenBy(OURS, WHOLE_VIEW);
  expect(await ours.denials({ by: 'Vera Holm' })).toMatchObject({
    denials: [{ by: { name: 'Vera Holm' }, corrected: { kind: 'speaker' } }],
  });
  expect(await ours.denials({ by: 'Brandt' })).toMatchObject({ kind: 'nothing' });
});

test('a denial given to somebody else is no longer that of a body either', async () => {
  const story = (await Array.fromAsync(store.allStories()))[0]!;
  const alsoBy = { name: 'Halden Docks', role: null, kind: 'organisation' } as const;
  const denials = story.denials.map((denial) => ({ ...denial, alsoBy }));
  const put = { id: 1, by: EDITOR, at: '2026-03-11T08:00:00.000Z', on: '2026-03-11' };
  const target = { record: 'denial', place: placeOf(denials[0]!.printings[0]) } as const;
  const [told] = correctedStories(
    [{ ...story, denials }],
    [{ ...put, kind: 'reattribute', ...target, speaker: 'Vera Holm' }],
  );
  expect(told!.story.denials).toMatchObject([{ by: { name: 'Vera Holm' } }]);
  expect(told!.story.denials[0]).not.toHaveProperty('alsoBy');
});

test('two quotations that are one utterance are one, with the printings of both', async () => {
  await prepareArticle(store, LEDGER);
  const [first, second] = await places('Anna Lund');
  await correct({ kind: 'merge', record: 'quotation', place: first!, other: second! });
  const [together, ...others] = await said('Anna Lund');
  expect(others).toEqual([]);
  expect(together!.printings.map(({ outlet }) => outlet).toSorted()).toEqual([
    'Daily Ledger',
    'Harbour Post',
  ]);
  expect(together).toMatchObject({ support: { outlets: 2 }, corrected: { kind: 'merged' } });
  // Which of the two wordings is the speaker's, nobody said.
  expect(together).toMatchObject({ wordsBy: 'merged' });
  expect(await said('Anna Lund', THEIRS)).toHaveLength(2);
});

test('records of two stories are merged, of the public record and the library too', async () => {
  const { article } = printedBy(
    'Upland Echo',
    'The mill at Ostervale stopped. “Nobody looked at that crane for a whole year,” said Ivo Brandt at the mill. Brandt denied that the dockers had been warned of the crane.',
    { title: 'Ostervale mill stops', published: '2026-01-09' },
  );
  await libraries.write(OURS, ({ store: own }) => prepareArticle(own, article));
  const [first, second] = await places('Ivo Brandt');
  await correct({ kind: 'merge', record: 'quotation', place: first!, other: second! });
  const ours = index.seenBy(OURS, WHOLE_VIEW);
  const quotes = await ours.quotes({ person: 'Ivo Brandt' });
  expect(quotes).toMatchObject({
    quotations: [{ printings: [{ outlet: 'Harbour Post' }, { outlet: 'Upland Echo' }] }],
    sources: [{ outlet: 'Harbour Post' }, { outlet: 'Upland Echo', own: true }],
  });
  const denials = await ours.denials({ by: 'Brandt' });
  const [one, other] = denials.kind === 'denials' ? denials.denials : [];
  await correct({
    kind: 'merge',
    record: 'denial',
    place: placeOf(one!.printings[0]),
    other: placeOf(other!.printings[0]),
  });
  expect(await ours.denials({ by: 'Brandt' })).toMatchObject({
    denials: [{ support: { outlets: 2 }, corrected: { kind: 'merged' } }],
  });
  expect(await said('Ivo Brandt', THEIRS)).toHaveLength(1);
});

test('a correction holds when its story is told anew, and when the index is rebuilt', async () => {
  const [place] = await places('Ivo Brandt');
  await correct({ kind: 'hide', record: 'quotation', place: place! });
  await prepareArticle(store, LEDGER);
  expect(await store.countStories({})).toBe(1);
  expect(await wordsOf('Ivo Brandt')).toEqual([]);
  expect(await wordsOf('Anna Lund')).toHaveLength(2);
  const scratch = await openSqliteStore(':memory:');
  await rebuildIndex(store, scratch, () => undefined);
  await scratch.close();
  expect(await wordsOf('Ivo Brandt')).toEqual([]);
  await libraries.forget(OURS);
  expect(await wordsOf('Ivo Brandt')).toHaveLength(1);
});

test('a correction follows its words when their page is read again, while the new text has them', async () => {
  const [place] = await places('Ivo Brandt');
  await correct({ kind: 'hide', record: 'quotation', place: place! });
  const again = (text: string) =>
    printedBy('Harbour Post', text, { title: 'Crane falls at Halden port', published }).article;
  await prepareArticle(store, again(`Updated at noon. ${POST.text}`));
  expect(await wordsOf('Ivo Brandt', THEIRS)).toHaveLength(1);
  expect(await wordsOf('Ivo Brandt')).toEqual([]);
  expect(await wordsOf('Anna Lund')).toHaveLength(1);
  const other = POST.text.replace('Nobody had looked at that crane', 'Nobody looks at any crane');
  await prepareArticle(store, again(other));
  expect(await wordsOf('Ivo Brandt')).toEqual([expect.stringContaining('any crane')]);
});

test('a report that was looked at is known again as long as the record has the words it had then', async () => {
  const [reader, another] = ['555555555555555555', '666666666666666666'];
  const corrections = index.correctionsOf(OURS);
  const target = async () =>
    ({ record: 'quotation', place: (await places('Ivo Brandt'))[0]! }) as const;
  const report = async (by: string) => (await corrections.report(await target(), by, '')).outcome;
  expect(await report(reader)).toBe('kept');
  expect(await corrections.dismiss(await target())).toBe(1);
  expect(await corrections.reports()).toEqual([]);
  expect(await report(reader)).toBe('looked at');
  expect(await report(another)).toBe('kept');
  const again = (text: string) =>
    printedBy('Harbour Post', text, { title: 'Crane falls at Halden port', published }).article;
  await prepareArticle(store, again(`Updated at noon. ${POST.text}`));
  expect(await report(reader)).toBe('looked at');
  const other = POST.text.replace('for a year', 'for two years');
  await prepareArticle(store, again(`Updated at one. ${other}`));
  expect(await report(reader)).toBe('kept');
});

test('two spellings of one person are one name in every list, count and story, in that server alone', async () => {
  const elsewhere = printedBy(
    'Upland Echo',
    'The dockers of Halden went home on Tuesday. “The crane is only the beginning,” said Ivan Brandt, who leads the dockers. Ivan Brandt denied that he had called a strike at the mill of Ostervale.',
    { title: 'Dockers of Halden go home', published: '2026-06-20' },
  ).article;
  await prepareArticle(store, elsewhere);
  expect(await wordsOf('Ivan Brandt')).toHaveLength(1);
  await correct({ kind: 'name', spelling: 'Ivo Brandt', name: 'Ivan Brandt' });
  const ours = index.seenBy(OURS, WHOLE_VIEW);
  expect(await wordsOf('Ivan Brandt')).toEqual([
    'The crane is only the beginning',
    'Nobody had looked at that crane for a year',
  ]);
  expect(
    (await said('Ivo Brandt')).map(({ speaker, corrected }) => [speaker?.name, corrected]),
  ).toEqual([
    ['Ivan Brandt', undefined],
    ['Ivan Brandt', { kind: 'name', spelling: 'Ivo Brandt', on: '2026-03-11' }],
  ]);
  expect(await ours.denials({ by: 'brandt' })).toMatchObject({
    by: { name: 'Ivan Brandt', aliases: expect.arrayContaining(['Ivo Brandt']) as unknown },
    denials: [{ by: { name: 'Ivan Brandt' } }, { by: { name: 'Ivan Brandt' } }],
    more: 0,
  });
  expect((await ours.suggest('person', 'brandt')).map(({ value }) => value)).toEqual([
    'Ivan Brandt',
  ]);
  expect((await ours.suggest('person', 'ivo')).map(({ value }) => value)).toEqual(['Ivan Brandt']);
  expect(JSON.stringify(await ours.summary({ story: 'crane' }))).not.toContain(
    '"name":"Ivo Brandt"',
  );
  expect(await ours.ask({ question: 'What did Ivan Brandt say about the crane?' })).toMatchObject({
    quotations: [{ speaker: { name: 'Ivan Brandt' } }, { speaker: { name: 'Ivan Brandt' } }],
  });
  expect(
    await ours.verify({
      quote: 'Nobody had looked at that crane for a year',
      person: 'Ivan Brandt',
    }),
  ).toMatchObject({ verdict: 'verbatim' });
  expect(await wordsOf('Ivan Brandt', THEIRS)).toHaveLength(1);

  // Told anew with another article.
  await prepareArticle(store, LEDGER);
  expect(await wordsOf('Ivan Brandt')).toHaveLength(2);
});

test('what is told about somebody is found by each of their spellings, and each record once', async () => {
  const both = printedBy(
    'Upland Echo',
    'Joan Lind sold 40 boats in Varda on Friday.\n\nThe harbour master of Varda, Jo Lind, paid 3,000 crowns for a pier.\n\nJo Lind and Joan Lind, one and the same, owned 12 huts in Varda.',
    { title: 'Boats of Varda', published },
  ).article;
  await prepareArticle(store, both);
  const facts = async (about: string) => {
    const answer = await index.seenBy(OURS, WHOLE_VIEW).facts({ about });
    return answer.kind === 'facts' ? answer.facts.map(({ text }) => text) : [];
  };
  const [joan, jo] = [await facts('Joan Lind'), await facts('Jo Lind')];
  await correct({ kind: 'name', spelling: 'Jo Lind', name: 'Joan Lind' });
  const all = [...new Set([...joan, ...jo])].toSorted();
  expect((await facts('joan lind')).toSorted()).toEqual(all);
  expect((await facts('Jo Lind')).toSorted()).toEqual(all);
  expect(all.length).toBeLessThan(joan.length + jo.length);
});

test('a name put under another that was put under a third stands under the third, as long as each holds', async () => {
  await correct({ kind: 'name', spelling: 'Ivo Brandt', name: 'Ivan Brandt' });
  const second = await correct({ kind: 'name', spelling: 'Ivan Brandt', name: 'I. V. Brandt' });
  expect((await said('Brandt'))[0]?.speaker?.name).toBe('I. V. Brandt');
  await undo(second!.id);
  expect((await said('Brandt'))[0]?.speaker?.name).toBe('Ivan Brandt');
  // Hidden ones are counted wherever they were read.
  const [place] = await places('Ivan Brandt');
  await correct({ kind: 'hide', record: 'quotation', place: place! });
  expect(await index.seenBy(OURS, WHOLE_VIEW).quotes({ person: 'Brandt' })).toMatchObject({
    kind: 'nothing',
    hidden: 1,
  });
});

test('a store that could not be read once is read anew', async () => {
  const [place] = await places('Ivo Brandt');
  await correct({ kind: 'hide', record: 'quotation', place: place! });
  let busy = 1;
  const often: Store = {
    ...store,
    storiesOf: (article) =>
      busy-- > 0 ? Promise.reject(new StoreError('busy')) : store.storiesOf(article),
  };
  await libraries.read(OURS, async (library) => {
    const reader = readerFor(often, library, WHOLE_VIEW);
    await expect(reader.countStories({})).rejects.toThrow('busy');
    expect(await reader.countStories({})).toBe(1);
  });
});
