import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CHANGES, change } from './changed.ts';
import type { Annotated } from './changed.ts';
import { countCredited } from './credited.ts';
import type { Attributed } from './credited.ts';

/**
 * Scores the extraction on the development sets in `../shared/eval`, with the scorers that lie
 * there. Predictions go through the batch command itself, so what is scored is what a user gets.
 */

const EVAL = fileURLToPath(new URL('../../../shared/eval/', import.meta.url));
const CLI = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

type Row = {
  readonly id: string;
  readonly text: string;
  readonly date?: string;
  readonly ref?: string;
};

export type Scored = { readonly figure: string; readonly value: string; readonly target: string };

const readRows = <R extends Row>(set: string): R[] =>
  readFileSync(join(EVAL, set, 'dev.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as R);

const writeRows = (path: string, rows: readonly unknown[]): void => {
  writeFileSync(path, rows.map((row) => JSON.stringify(row)).join('\n'));
};

/** Runs the batch command over a development set; the path of what it printed. */
const predict = (set: string, folder: string, rows: readonly Row[] = readRows(set)): string => {
  const input = join(folder, `${set}.in.jsonl`);
  const output = join(folder, `${set}.out.jsonl`);
  writeRows(
    input,
    rows.map(({ id, text, date, ref }) => ({ id, text, published: (date ?? ref)?.slice(0, 10) })),
  );
  const printed = execFileSync(process.execPath, [CLI, 'extract', input], {
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  writeFileSync(output, printed);
  return output;
};

const goldOf = (set: string): string => join(EVAL, set, 'dev.jsonl');

const score = (scorer: string, gold: string, predicted: string, ...flags: string[]): string =>
  execFileSync(
    process.execPath,
    // A scorer runs only when called by its own path, not by a link to it.
    [realpathSync(join(EVAL, scorer)), gold, predicted, ...flags],
    {
      encoding: 'utf8',
    },
  );

type Prf = { readonly F1: number };
type QuoteScore = {
  readonly overlap80: Prf;
  readonly speakerStrictAcc: number;
  readonly e2eStrict: Prf;
  readonly e2eFull: Prf | null;
  readonly byType: Readonly<Record<string, { readonly found: number; readonly spk: number }>>;
  readonly multiPara: string;
};

const quoteScore = (gold: string, predicted: string, ...flags: string[]) =>
  JSON.parse(score('score.mjs', gold, predicted, '--json', ...flags)) as QuoteScore;

const percent = (share: number) => (100 * share).toFixed(1);

/** The first capture of a pattern in what a scorer printed. */
const read = (printed: string, pattern: RegExp) => pattern.exec(printed)?.[1] ?? '–';

const scoreAll = (folder: string): Scored[] => {
  const polnear = predict('polnear', folder);
  const direct = quoteScore(goldOf('polnear'), polnear);
  // The scorer reads a flag's value as a file too, so the gold comes first and the flag last.
  const mixed = quoteScore(goldOf('polnear'), polnear, '--mode', 'quoted');
  const mcae = quoteScore(goldOf('mcae'), predict('mcae', folder));
  const pronouns = score('score_pronouns.mjs', goldOf('pronouns'), polnear);
  const denials = score('score_denials.mjs', goldOf('denials'), polnear);
  const sentences = score('score_sentences.mjs', goldOf('sentences'), predict('sentences', folder));
  const dates = score('score_dates.mjs', goldOf('dates'), predict('dates', folder));
  const [credited, reported] = countCredited(readRows<Attributed>('polnear'));
  const speakersOf = (type: string) => {
    const { spk = 0, found = 0 } = direct.byType[type] ?? {};
    return percent(spk / found);
  };
  return [
    {
      figure: 'direct quotations, span F1 (IoU 0.8)',
      value: percent(direct.overlap80.F1),
      target: '97.5',
    },
    {
      figure: 'speaker on found quotations, strict',
      value: percent(direct.speakerStrictAcc),
      target: '93',
    },
    { figure: 'end to end F1, strict', value: percent(direct.e2eStrict.F1), target: '90' },
    { figure: 'named speakers, strict', value: speakersOf('named'), target: '94' },
    { figure: 'pronoun speakers, strict', value: speakersOf('pronoun'), target: '97' },
    { figure: 'nominal speakers, strict', value: speakersOf('nominal'), target: '75' },
    { figure: 'over several paragraphs, whole', value: direct.multiPara, target: '85 %' },
    {
      figure: 'mixed quotations too, end to end F1, strict',
      value: percent(mixed.e2eStrict.F1),
      target: '80',
    },
    { figure: 'full names, end to end F1', value: percent(mcae.e2eFull?.F1 ?? 0), target: '85' },
    {
      figure: 'he or she to the right person',
      value: read(pronouns, /person \d+ \(([\d.]+)/),
      target: '75',
    },
    { figure: 'sentences, exact cases', value: read(sentences, /= ([\d.]+)/), target: '90' },
    { figure: 'dates, right value', value: read(dates, /date {7}.*value ([\d.]+)/), target: '80' },
    {
      figure: 'date ranges, right value',
      value: read(dates, /daterange.*value ([\d.]+)/),
      target: '60',
    },
    { figure: 'denials, F1', value: read(denials, /F1 ([\d.]+)/), target: '75' },
    {
      figure: 'denials without a denial verb, found',
      value: read(denials, /content D +(\S+)/),
      target: '60 %',
    },
    { figure: 'who denies, right', value: read(denials, /speaker ([\d.]+)/), target: '90' },
    { figure: 'what is denied, right', value: read(denials, /claim span ([\d.]+)/), target: '90' },
    {
      figure: `what a fact is credited to, right (of ${String(reported)} that somebody reports)`,
      value: percent(credited / reported),
      target: '–',
    },
  ];
};

/** The articles with quotations, changed in ways that change nothing of who says what. */
const scoreChanged = (folder: string): Scored[] => {
  const articles = readRows<Annotated>('polnear');
  const gold = join(folder, 'gold.jsonl');
  return Object.entries(CHANGES).map(([name, edits]) => {
    const changed = articles.map((article, n) => change(article, edits(article, n)));
    writeRows(gold, changed);
    const found = quoteScore(gold, predict('polnear', folder, changed));
    const value = percent(found.e2eStrict.F1);
    return { figure: `end to end F1, strict: ${name}`, value, target: '90' };
  });
};

const inFolder = (scored: (folder: string) => Scored[]): Scored[] | null => {
  if (!existsSync(EVAL)) return null;
  const folder = mkdtempSync(join(tmpdir(), 'on-record-eval-'));
  try {
    return scored(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

/** The figures on the development sets; `null` where these are not at hand. */
export const scoreSets = (): Scored[] | null => inFolder(scoreAll);

/** The same articles under {@link CHANGES}; `null` where they are not at hand. */
export const scoreChangedSets = (): Scored[] | null => inFolder(scoreChanged);
