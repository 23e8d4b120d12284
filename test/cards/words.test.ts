import { describe, expect, it } from 'vitest';
import type { Words } from '../../src/cards/words/index.ts';
import { wordsOf } from '../../src/cards/words/index.ts';
import { languageOf } from '../../src/language.ts';
import { MATCHES } from '../../src/summaries/types.ts';
import { slipsIn } from '../support/typography.ts';

const [english, french, german, spanish] = (['en', 'fr', 'de', 'es'] as const).map(wordsOf) as [
  Words,
  Words,
  Words,
  Words,
];
const NB = '\u00a0';

describe('what is counted agrees with its number', () => {
  it.each<[string, Words, number, string]>([
    ['English', english, 1, '1 outlet'],
    ['English', english, 0, '0 outlets'],
    ['English', english, 1234, '1,234 outlets'],
    ['French: nought is one', french, 0, '0 média'],
    ['French', french, 2, '2 médias'],
    ['French: thousands apart', french, 1234, '1\u202f234 médias'],
    ['French: a million of them', french, 1_000_000, '1\u202f000\u202f000 de médias'],
    ['German', german, 1, '1 Medium'],
    ['German', german, 0, '0 Medien'],
    ['German', german, 1234, '1.234 Medien'],
    ['Spanish', spanish, 1, '1 medio'],
    ['Spanish', spanish, 12_345, '12.345 medios'],
    ['Spanish: a million of them', spanish, 1_000_000, '1.000.000 de medios'],
  ])('%s: %s %i', (_, words, n, counted) => {
    expect(words.outlets(n)).toBe(counted);
  });

  it.each<[Words, number, string]>([
    [english, 1, 'And 1 more record not shown here.'],
    [german, 1, 'Dazu 1 weiterer Eintrag, der hier nicht zu sehen ist.'],
    [german, 3, 'Dazu 3 weitere Einträge, die hier nicht zu sehen sind.'],
    [french, 1, 'Et 1 autre élément non affiché ici.'],
    [spanish, 3, 'Y 3 registros más que no se muestran aquí.'],
  ])('in a sentence too: %#', (words, n, sentence) => {
    expect(words.more(n)).toBe(sentence);
  });
});

describe('lists, dates and quotation marks', () => {
  it.each<[Words, string, string, string, string]>([
    [english, 'A, B, and C', 'January 29, 2026', 'January 2026', '“No”'],
    [french, 'A, B et C', '29 janvier 2026', 'janvier 2026', `«${NB}No${NB}»`],
    [german, 'A, B und C', '29. Januar 2026', 'Januar 2026', '„No“'],
    [spanish, 'A, B y C', '29 de enero de 2026', 'enero de 2026', '«No»'],
  ])('are those of the language: %#', (words, list, day, month, quoted) => {
    const date = new Date('2026-01-29T10:00:00Z');
    expect(words.and(['A', 'B', 'C'])).toBe(list);
    expect(words.day(date)).toBe(day);
    expect(words.month(date)).toBe(month);
    expect(words.quoted('No')).toBe(quoted);
  });

  it.each<[Words, string, string]>([
    [french, 'd’ici au 29 janvier 2026', 'd’ici à mai 2026'],
    [german, 'bis zum 29. Januar 2026', 'bis Mai 2026'],
    [spanish, 'a más tardar el 29 de enero de 2026', 'a más tardar en mayo de 2026'],
  ])('take the preposition of a day or of a month: %#', (words, day, month) => {
    const on = (date: string) => new Date(`${date}T10:00:00Z`);
    expect(words.by(words.day(on('2026-01-29')), 'day')).toBe(day);
    expect(words.by(words.month(on('2026-05-01')), 'month')).toBe(month);
  });
});

describe('French dates', () => {
  it('have an ordinal for the first of a month, and for no other day', () => {
    expect(french.day(new Date('2026-05-01T10:00:00Z'))).toBe('1er mai 2026');
    expect(french.day(new Date('2026-05-11T10:00:00Z'))).toBe('11 mai 2026');
  });

  it.each([
    ['avril 2025', 'd’avril 2025 à mai 2026'],
    ['août 2025', 'd’août 2025 à mai 2026'],
    ['mars 2025', 'de mars 2025 à mai 2026'],
    ['2025', 'de 2025 à mai 2026'],
  ])('elide before a vowel: %s', (from, period) => {
    expect(french.between(from, 'mai 2026', 'month')).toBe(period);
  });
});

/** What stands in a table: its sentences, those with gaps filled by what a card could put there. */
const sentencesIn = (table: object, at = ''): [string, string][] =>
  Object.entries(table).flatMap(([name, value]: [string, unknown]) => {
    const path = at === '' ? name : `${at}.${name}`;
    if (typeof value === 'string') return [[path, value]];
    if (typeof value === 'function') return [[path, filled(path, value as Sentence)]];
    return sentencesIn(value as object, path);
  });

type Sentence = (...gaps: readonly unknown[]) => string;

const filled = (path: string, sentence: Sentence): string => {
  if (/^(?:day|month|year)$/.test(path)) return sentence(new Date('2026-02-03T10:00:00Z'));
  if (path === 'and') return sentence(['§1', '§2']);
  if (path === 'option') return sentence('§1', false);
  const counted = COUNTED.test(path);
  return sentence(
    counted ? 2 : '§1',
    path === 'page' ? 3 : gap(path, 2),
    gap(path, 3),
    gap(path, 4),
  );
};

/** Whose first gap is a number, and whose second is. */
const COUNTED =
  /^(?:cut|page|withheld|articles|outlets|publishers|originals|prints|more\w*|\w+More|tooMany\w+)$/;
const SECOND_COUNTED = /^(?:oneHand|linkNotRead|page)$/;
const gap = (path: string, at: number): unknown => {
  if (path === 'page' || (at === 2 && SECOND_COUNTED.test(path))) return at;
  return /^(?:by|since|between)$/.test(path) && at === (path === 'between' ? 3 : 2)
    ? 'day'
    : `§${String(at)}`;
};

/** Names, which are the same everywhere. */
const ALIKE = new Set([
  'help',
  'languageNames.en',
  'languageNames.fr',
  'languageNames.de',
  'languageNames.es',
]);
/** Words a language has in common with English. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  fr: [
    'articles',
    'partSources',
    'settingNames.collections',
    'options.question.name',
    'options.libraryArticle.name',
    'options.correctNumber.name',
    'subcommands.settings.collections.name',
  ],
  de: [
    'option',
    'options.person.name',
    'options.verifyPerson.name',
    'options.zone.name',
    'options.correctName.name',
    'correct.form.speaker',
  ],
};

describe.each([
  ['fr', french],
  ['de', german],
  ['es', spanish],
])('the sentences of %s', (language, words) => {
  const inEnglish = new Map(sentencesIn(english));
  /** Without gaps, marks and figures: what a reader reads. */
  const letters = (sentence: string) => sentence.replace(/§\d|[^\p{L}]+/gu, '');

  it('are none of English', () => {
    const left = sentencesIn(words)
      .filter(([path, sentence]) => sentence === inEnglish.get(path) && letters(sentence) !== '')
      .map(([path]) => path)
      // A letter stands for a word, and is looked at with it.
      .filter((path) => !ALIKE.has(path) && !COMMON[language]?.includes(path));
    expect(left).toEqual([]);
  });

  it('keep every gap, so that no name or quotation is lost', () => {
    const gaps = (sentence: string) => (sentence.match(/§\d/g) ?? []).toSorted();
    for (const [path, sentence] of sentencesIn(words))
      expect([path, gaps(sentence)]).toEqual([path, gaps(inEnglish.get(path) ?? '')]);
  });

  it('keep the marks that go with how a quotation is printed', () => {
    for (const match of MATCHES)
      expect(words.match[match]('A')[0]).toBe(english.match[match]('A')[0]);
    expect(words.marks.match(/[✓✂✎]/gu)).toEqual(['✓', '✂', '✎']);
  });
});

describe.each([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
] as const)('the marks and spaces of %s', (language, words) => {
  it('are those of its press', () => {
    const slips = sentencesIn(words).flatMap(([path, sentence]) =>
      slipsIn(language, sentence).map((why) => `${path}: ${why}`),
    );
    expect(slips).toEqual([]);
  });
});

describe('a slip of the pen is found', () => {
  it.each([
    ['en', 'It is “here”: 5% of it', 0],
    ['en', "It's here", 1],
    ['en', '5 % of it', 1],
    ['fr', `Quoi\u202f? «${NB}Ceci${NB}»${NB}: 5${NB}%`, 0],
    ['fr', `Quoi${NB}?`, 1],
    ['fr', 'Ceci : cela', 1],
    ['fr', '« Ceci »', 1],
    ['de', '„Dies“ ist es', 0],
    ['de', '“Dies” ist es', 1],
    ['es', '¿Quién? «Nadie»', 0],
    ['es', 'Quién?', 1],
  ] as const)('%s: %s', (language, sentence, slips) => {
    expect(slipsIn(language, sentence)).toHaveLength(slips);
  });
});

describe('a locale', () => {
  it.each([
    ['en-US', 'en'],
    ['en-GB', 'en'],
    ['fr', 'fr'],
    ['fr-CA', 'fr'],
    ['fr_CA.UTF-8', 'fr'],
    ['de', 'de'],
    ['es-ES', 'es'],
    ['es-419', 'es'],
    ['pt-BR', null],
    ['C.UTF-8', null],
    ['', null],
    ['french', null],
  ])('%j is in %s', (locale, language) => {
    expect(languageOf(locale)).toBe(language);
  });
});
