import { describe, expect, test } from 'vitest';
import { sameEvent } from '../../../src/summaries/stories/events/cluster.ts';
import type { NameKind, StoredArticle } from '../../../src/summaries/types.ts';
import { articleWith } from '../../support/extraction.ts';
import { keptBack, pairs } from './pairs.ts';
import type { ReportPair } from './pairs.ts';

const MARKED = /\[([pol]):([^\]]+)\]/g;
const KINDS: Readonly<Record<string, NameKind>> = { p: 'person', o: 'organisation', l: 'place' };

const read = ([published, title, marked]: ReportPair['reports'][number], i: number) => {
  const names = new Map<string, NameKind>();
  for (const [, kind = '', name = ''] of marked.matchAll(MARKED)) {
    names.set(name, KINDS[kind] ?? 'place');
  }
  const text = marked.replace(MARKED, '$2');
  return articleWith({ outlet: `Outlet ${i}`, published, title }, text, {
    names: Array.from(names, ([name, kind]) => ({ name, kind })),
  }) satisfies StoredArticle;
};

describe.each([
  ['pairs the rules were set on', pairs],
  ['pairs kept back', keptBack],
])('%s', (_, rows) => {
  test.each(rows)('$label: $same', ({ reports, same }) => {
    const [one, other] = reports.map(read);
    expect(sameEvent(one!, other!)).toBe(same);
    expect(sameEvent(other!, one!)).toBe(same);
  });
});
