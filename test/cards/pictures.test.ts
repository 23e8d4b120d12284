import { describe, expect, it } from 'vitest';
import { pictureOf } from '../../src/cards/pictures/index.ts';
import { wordsOf } from '../../src/cards/words/index.ts';
import { openLine } from '../../src/cards/parts/printings.ts';
import type { Mark, MarkedAgainst } from '../../src/pictures/picture.ts';
import type { Fact, Match, Quotation } from '../../src/summaries/types.ts';
import type { Language } from '../../src/language.ts';
import type { CompareAnswer, TimelineAnswer } from '../../src/summaries/answering/answer.ts';
import { compareAnswer, entries, facts, quotations } from '../support/summaries.ts';

const shown = { more: 0, withheld: 0, sources: compareAnswer.sources };
const timeline: TimelineAnswer = {
  kind: 'timeline',
  about: 'bridge',
  title: null,
  entries,
  ...shown,
};

describe('the picture of a timeline', () => {
  it.each<[Language, string]>([
    [
      'en',
      'Timeline: bridge. March 3, 2026, happened: The old bridge will close for a year from May, the council decided on Tuesday. (Harbour Gazette). May 2026, due: The bridge shuts in May and stays shut for a year. (Coast Daily).',
    ],
    [
      'de',
      'Chronik: bridge. 3. März 2026, geschehen: The old bridge will close for a year from May, the council decided on Tuesday. (Harbour Gazette). Mai 2026, erwartet: The bridge shuts in May and stays shut for a year. (Coast Daily).',
    ],
    [
      'fr',
      'Chronologie : bridge. 3 mars 2026, survenu : The old bridge will close for a year from May, the council decided on Tuesday. (Harbour Gazette). mai 2026, prévu : The bridge shuts in May and stays shut for a year. (Coast Daily).',
    ],
    [
      'es',
      'Cronología: bridge. 3 de marzo de 2026, ocurrido: The old bridge will close for a year from May, the council decided on Tuesday. (Harbour Gazette). mayo de 2026, previsto: The bridge shuts in May and stays shut for a year. (Coast Daily).',
    ],
  ])('says the same in words: %s', (language, alt) => {
    const picture = pictureOf(wordsOf(language), timeline);
    expect(picture?.alt).toBe(alt);
    expect(picture?.sheet).toMatchObject({ kind: 'timeline', rows: [{}, {}], foot: [] });
    for (const row of picture!.sheet.kind === 'timeline' ? picture!.sheet.rows : [])
      for (const text of [row.when, row.state, row.text, row.by]) expect(alt).toContain(text);
  });

  it('calls denied what is denied', () => {
    const denied = entries.map((entry) => ({ ...entry, status: 'denied' as const }));
    const altIn = (language: Language) =>
      pictureOf(wordsOf(language), { ...timeline, entries: denied })?.alt;
    expect(altIn('en')).toContain('March 3, 2026, denied: The old bridge');
    expect(altIn('de')).toContain('3. März 2026, bestritten: The old bridge');
    expect(altIn('fr')).toContain('3 mars 2026, démenti : The old bridge');
    expect(altIn('es')).toContain('3 de marzo de 2026, desmentido: The old bridge');
  });

  it('ends at so many entries, and says how many are left', () => {
    const many = {
      ...timeline,
      entries: Array.from({ length: 9 }, () => ({ ...entries[0] })),
      more: 8,
    };
    const picture = pictureOf(wordsOf('en'), many);
    expect(picture?.sheet).toMatchObject({
      rows: { length: 5 },
      foot: ['And 12 more records not shown here.'],
    });
    expect(picture?.alt).toContain('And 12 more records not shown here.');
  });

  it('has what most outlets print, else the latest, in the order of time', () => {
    const on = (month: number): (typeof entries)[number] => ({
      ...entries[0],
      from: `2026-0${String(month)}-01`,
      to: `2026-0${String(month)}-01`,
    });
    const both = { ...on(1), printings: [...entries[0].printings, ...entries[1]!.printings] };
    const years = [both as unknown as (typeof entries)[0], ...[2, 3, 4, 5, 6, 7].map(on)];
    const picture = pictureOf(wordsOf('en'), { ...timeline, entries: years });
    expect(
      picture?.sheet.kind === 'timeline' && picture.sheet.rows.map(({ when }) => when),
    ).toEqual(['January 1, 2026', 'April 1, 2026', 'May 1, 2026', 'June 1, 2026', 'July 1, 2026']);
    expect(picture?.sheet.foot).toEqual(['And 2 more records not shown here.']);
  });

  it('of a story has the day of its event, and neither what is older nor what is due before that', () => {
    const on = (date: string, rest: Partial<(typeof entries)[number]> = {}) => ({
      ...entries[0],
      from: date,
      to: date,
      ...rest,
    });
    const both = { printings: [...entries[0].printings, ...entries[1]!.printings] } as unknown as {
      printings: (typeof entries)[0]['printings'];
    };
    const told = [
      on('1980-05-01', both),
      on('2024-01-01', both),
      on('2026-03-04'),
      on('2026-03-05'),
      on('2026-03-05', { text: 'Later that day.' }),
      on('2026-03-06'),
      on('2026-03-07'),
      on('2026-03-08'),
      on('2026-03-09', { ...both, status: 'due' }),
    ];
    const picture = pictureOf(wordsOf('en'), { ...timeline, title: 'Bridge falls', entries: told });
    expect(
      picture?.sheet.kind === 'timeline' && picture.sheet.rows.map(({ when }) => when),
    ).toEqual([
      'March 4, 2026',
      'March 5, 2026',
      'March 6, 2026',
      'March 7, 2026',
      'March 8, 2026',
    ]);
  });

  it('is none of one entry', () => {
    expect(pictureOf(wordsOf('en'), { ...timeline, entries: entries.slice(0, 1) })).toBeNull();
  });
});

const marks = (to: MarkedAgainst, ...matches: readonly Match[]): Mark[] =>
  matches.map((match) => ({ match, to }));

describe('the legend of a comparison', () => {
  it('says what the stroke of who does not print it means, where there is one', () => {
    const [printed] = quotations;
    const alone = printed.printings.filter(({ outlet }) => outlet === printed.printings[0].outlet);
    const legendOf = (sharedQuotations: CompareAnswer['sharedQuotations']) => {
      const answer = { ...compareAnswer, sharedQuotations, sharedFacts: [] };
      const sheet = pictureOf(wordsOf('en'), answer)?.sheet;
      return sheet?.kind === 'printings' ? sheet.legend.map(({ word }) => word) : [];
    };
    expect(legendOf([printed])).not.toContain('not printed');
    expect(
      legendOf([{ ...printed, printings: alone as unknown as typeof printed.printings }]).at(-1),
    ).toBe('not printed');
  });
});

describe('the picture of a comparison', () => {
  const [printed] = quotations;
  const compare: CompareAnswer = { ...compareAnswer, sharedQuotations: [printed], sharedFacts: [] };

  it('names every way in which an outlet prints the words', () => {
    const [first] = printed.printings;
    const twice = {
      ...printed,
      printings: [first, { ...first, match: 'reworded' as const }, ...printed.printings.slice(1)],
    } as typeof printed;
    const picture = pictureOf(wordsOf('en'), { ...compare, sharedQuotations: [twice] });
    expect(picture?.alt).toContain(`${first.outlet} verbatim and reworded`);
    expect(picture?.sheet).toMatchObject({
      rows: [
        { marks: expect.arrayContaining([marks('speaker', 'verbatim', 'reworded')]) as unknown },
      ],
    });
  });

  it.each<[Language, Quotation['wordsBy'], string]>([
    [
      'en',
      'longest',
      'Harbour Gazette in these words; Coast Daily in a part of these words and in other words. The printings differ: which wording is the speaker’s is not known.',
    ],
    [
      'fr',
      'earliest',
      'Harbour Gazette, dans ces mots ; Coast Daily, dans une partie de ces mots et en d’autres mots. Les versions publiées diffèrent :',
    ],
    [
      'de',
      'merged',
      'Harbour Gazette in diesem Wortlaut; Coast Daily in einem Teil dieses Wortlauts und in anderem Wortlaut. Die Fassungen weichen voneinander ab:',
    ],
    [
      'es',
      'muted',
      'Harbour Gazette, con estas palabras; Coast Daily, con una parte de estas palabras y con otras palabras. Este servidor silencia',
    ],
  ])(
    'calls no wording the speaker’s where nobody knows which is: %s, %s',
    (language, wordsBy, alt) => {
      const words = wordsOf(language);
      const open = { ...printed, wordsBy };
      const picture = pictureOf(words, { ...compare, sharedQuotations: [open] });
      expect(picture?.alt.replaceAll(/[\u00a0\u202f]/g, ' ')).toContain(alt);
      expect(picture?.sheet).toMatchObject({
        rows: [
          {
            note: openLine(words, open)[0],
            marks: [marks('shown', 'verbatim'), marks('shown', 'trimmed', 'reworded')],
          },
        ],
      });
      for (const word of Object.values(words.pictures.match)) {
        expect(picture?.alt).not.toContain(word);
        expect(picture?.sheet).not.toMatchObject({
          legend: expect.arrayContaining([expect.objectContaining({ word })]) as unknown,
        });
      }
    },
  );

  it('says of an outlet’s own words only whether another has the same', () => {
    const [fact] = facts;
    const [first] = fact.printings;
    const other = { ...first, outlet: 'Coast Daily', match: 'reworded' as const };
    const both: Fact = { ...fact, printings: [first, other] };
    const picture = pictureOf(wordsOf('en'), {
      ...compare,
      sharedQuotations: [],
      sharedFacts: [both],
    });
    expect(picture?.alt).toContain(
      `${fact.text}: ${first.outlet} in these words; Coast Daily in other words.`,
    );
    expect(picture?.sheet).toMatchObject({ rows: [{ who: '', note: '' }] });
  });

  it('has the outlets in the order in which they printed it, and says who did not', () => {
    const third = { ...compare.outlets[0]!, outlet: 'Night Post' };
    const picture = pictureOf(wordsOf('en'), { ...compare, outlets: [third, ...compare.outlets] });
    const sheet = picture!.sheet;
    expect(
      sheet.kind === 'printings' && sheet.columns.map(({ name, when }) => [name, when]),
    ).toEqual([
      ['Harbour Gazette', 'March 5, 2026'],
      ['Coast Daily', 'March 6, 2026'],
      ['Night Post', 'date unknown'],
    ]);
    expect(picture?.alt).toContain('Night Post not printed');
  });

  it('shows as many outlets as are legible, and counts the rest', () => {
    const outlets = ['A', 'B', 'C', 'D', 'E'].map((outlet) => ({ ...compare.outlets[0]!, outlet }));
    const picture = pictureOf(wordsOf('en'), { ...compare, outlets });
    expect(picture?.sheet).toMatchObject({
      columns: { length: 3 },
      foot: ['And 2 more outlets not shown here.'],
    });
  });

  it('is none where outlets share nothing', () => {
    expect(pictureOf(wordsOf('en'), { ...compare, sharedQuotations: [] })).toBeNull();
  });
});
