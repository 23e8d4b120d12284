import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { extractPassages } from '../summaries/extraction/index.ts';
import type { DenialKind, Extraction, FoundDenial, FoundQuotation } from '../summaries/types.ts';
import { counted, writeLine } from './output.ts';
import { fromUser } from './paths.ts';
import type { Subcommand } from './usage.ts';
import { UsageError } from './usage.ts';

/**
 * `extract FILE.jsonl`: rows `{id, text, published?}` in, what is found in each out on standard
 * output, progress and bad rows on standard error. Exit code 1 when a row was bad.
 */
export const extractFile: Subcommand = {
  usage: 'extract FILE.jsonl (a row {id, text, published?} a line)',
  run: extractRows,
};

async function extractRows(args: readonly string[]): Promise<number> {
  const [path, ...rest] = args;
  if (path === undefined || rest.length > 0) throw new UsageError();
  let done = 0;
  let bad = 0;
  for await (const result of extractLines(fromUser(path))) {
    if ('problem' in result) {
      bad++;
      console.error(`line ${result.line} skipped: ${result.problem}`);
    } else {
      await writeLine(JSON.stringify(result.row));
      if (++done % PROGRESS_EVERY === 0) console.error(`${done} rows`);
    }
  }
  console.error(`${counted(done, 'row', 'rows')}, ${bad} skipped`);
  return bad === 0 ? 0 : 1;
}

const PROGRESS_EVERY = 1_000;

const Row = z.object({
  id: z.string(),
  text: z.string(),
  published: z.iso.date().nullish(),
});

/** What became of one line of the input. */
type ExtractedLine =
  | { readonly line: number; readonly row: object }
  | { readonly line: number; readonly problem: string };

/**
 * Reads a JSON Lines file of `{id, text, published?}` and yields what is found in each, line by
 * line: memory does not grow with the file. A line that is no such row is reported by its number
 * and skipped. Rejects when the file cannot be read.
 */
async function* extractLines(path: string): AsyncGenerator<ExtractedLine> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let line = 0;
  for await (const text of lines) {
    line++;
    if (text.trim() === '') continue;
    yield { line, ...extractLine(text) };
  }
}

const extractLine = (line: string): { row: object } | { problem: string } => {
  const json = parseJson(line);
  if (json === undefined) return { problem: 'no JSON' };
  const parsed = Row.safeParse(json);
  if (!parsed.success) {
    const { path, message } = parsed.error.issues[0] ?? { path: [], message: 'not a row' };
    return { problem: [path.join('.'), message].filter(Boolean).join(': ') };
  }
  const { id, text, published } = parsed.data;
  return { row: { id, ...toRow(text, extractPassages(text, published ?? null)) } };
};

/** `undefined` where it is no JSON, which has no such value. */
const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
};

/**
 * An extraction in the form of the batch command. A quotation split around its cue gives one row a
 * part; `speaker` holds the mention beside it and, as `name`, who that is: `null` for a "she" that could
 * be anybody.
 */
const toRow = (text: string, found: Omit<Extraction, 'facts' | 'credits'>) => ({
  sentences: found.sentences.map(({ start, end }) => ({ start, end })),
  quotes: found.quotations.flatMap((quotation) => quoteRows(text, quotation)),
  denials: found.denials.filter(({ kind }) => isDenial(kind)).map(denialRow),
  declined: found.denials.filter(({ kind }) => !isDenial(kind)).map(denialRow),
  // An open end is an empty string, as in EDTF's intervals (ISO 8601-2).
  dates: found.dates.map(({ start, end, from, to }) => ({
    start,
    end,
    from: from ?? '',
    to: to ?? '',
  })),
});

/** Who declines to say, or does not confirm, has denied nothing. */
const isDenial = (kind: DenialKind): boolean =>
  kind === 'denies' || kind === 'rejects part' || kind === 'downplays';

const quoteRows = (text: string, { parts, speaker, pronoun }: FoundQuotation) => {
  const mention = speaker?.attribution.mention ?? pronoun;
  return parts.map(({ start, end }) => ({
    start,
    end,
    speaker: mention ? mentionRow(text, mention, speaker?.name ?? null) : null,
  }));
};

const mentionRow = (
  text: string,
  { start, end }: { start: number; end: number },
  name: string | null,
) => ({
  start,
  end,
  text: text.slice(start, end),
  name,
});

const DENIAL_TYPES = {
  denies: 'deny',
  'rejects part': 'deny',
  downplays: 'downplay',
  declines: 'decline',
  unconfirmed: 'unconfirmed',
} as const;

const denialRow = ({ start, end, kind, by, claim }: FoundDenial) => ({
  start,
  end,
  type: DENIAL_TYPES[kind],
  speaker: by?.mention ? { ...by.mention, name: by.name } : null,
  claim,
});
