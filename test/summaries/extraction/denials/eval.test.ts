import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../../src/summaries/extraction/index.ts';
import type { FoundDenial, Span } from '../../../../src/summaries/types.ts';

type Candidate = {
  readonly doc: string;
  readonly label: 'D' | 'W' | 'N' | 'O';
  readonly how: string;
  readonly cue: Span;
  readonly contents: readonly Span[];
};

/** Annotated denials in public news texts, when they lie beside the checkout. */
const EVAL = new URL('../../../../../shared/eval/', import.meta.url);
const HERE = existsSync(fileURLToPath(new URL('denials/dev.jsonl', EVAL)));
if (!HERE) console.log('skipped: the annotated denials are not here');

const read = <T>(file: string): T[] =>
  readFileSync(fileURLToPath(new URL(file, EVAL)), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);

const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));

const hits = ({ cue, contents }: Candidate, denial: FoundDenial): boolean =>
  overlap(cue, denial) > 0 ||
  contents.some(
    (content) =>
      overlap(content, denial) >=
      0.5 * Math.min(content.end - content.start, denial.end - denial.start),
  );

describe.skipIf(!HERE)('annotated denials', () => {
  const judged = (): { candidate: Candidate; found: boolean }[] => {
    const texts = new Map(
      read<{ id: string; text: string }>('polnear/dev.jsonl').map(({ id, text }) => [id, text]),
    );
    const found = new Map<string, readonly FoundDenial[]>();
    return read<Candidate>('denials/dev.jsonl').map((candidate) => {
      const denials =
        found.get(candidate.doc) ?? extract(texts.get(candidate.doc) ?? '', null).denials;
      found.set(candidate.doc, denials);
      const said = denials.filter(({ kind }) => kind === 'denies' || kind === 'downplays');
      return { candidate, found: said.some((denial) => hits(candidate, denial)) };
    });
  };

  it('are found with an F1 of at least 0.8, and 60 % of those without a verb of denying', () => {
    const all = judged();
    const denied = all.filter(({ candidate }) => candidate.label === 'D');
    const right = denied.filter(({ found }) => found).length;
    const wrong = all.filter(
      ({ candidate, found }) => found && /[NO]/.test(candidate.label),
    ).length;
    expect((2 * right) / (2 * right + wrong + denied.length - right)).toBeGreaterThanOrEqual(0.8);
    const verbless = denied.filter(({ candidate }) => !candidate.how.startsWith('cue-'));
    expect(verbless.filter(({ found }) => found).length / verbless.length).toBeGreaterThanOrEqual(
      0.6,
    );
  });
});
