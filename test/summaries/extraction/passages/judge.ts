import type { Extraction, Span } from '../../../../src/summaries/types.ts';
import type { Words } from './compare.ts';
import { alike, fold, made, same } from './compare.ts';
import { judgeQuotations } from './quotations.ts';
import type { Passage } from './read.ts';

/**
 * What is wrong with the findings in one passage, in a person's words; empty where all is right.
 * A list a passage gives is the whole list: what is found beyond it is wrong too. Names alone are
 * checked only for those it gives, since every capital word may name something.
 */
export const judge = (passage: Passage, found: Extraction): string[] => {
  const words = (span: Span) => passage.text.slice(span.start, span.end);
  return [
    ...judgeSentences(passage, found, words),
    ...judgeNames(passage, found),
    ...judgeQuotations(passage, found, words),
    ...judgeDenials(passage, found, words),
    ...judgeDates(passage, found, words),
    ...judgeFigures(passage, found),
  ];
};

const judgeSentences = (passage: Passage, found: Extraction, words: Words): string[] => {
  if (!passage.sentences) return [];
  const got = found.sentences.map((s) => words(s).trim());
  const missing = passage.sentences.filter((s) => !got.includes(s));
  return missing.map((s) => `sentence wanted: ${s} — got: ${got.join(' | ')}`);
};

const judgeNames = (passage: Passage, found: Extraction): string[] => {
  const all = found.names.map((n) => `${n.name} (${n.kind})`).join(', ');
  const wanted = (passage.names ?? []).flatMap((want) => {
    const got = found.names.find((n) => n.name === want.name);
    if (!got) return [`name wanted: ${want.name} — got: ${all}`];
    return made([
      want.kind && got.kind !== want.kind && `${want.name} is a ${want.kind}, not a ${got.kind}`,
      ...want.aliases.map((a) => !got.aliases.includes(a) && `${want.name} is also called ${a}`),
      want.role &&
        !got.roles.some((role) => alike(fold(role), fold(want.role!))) &&
        `${want.name} is ${want.role}, not ${got.roles.join(', ') || 'without a role'}`,
    ]);
  });
  const called = found.names.flatMap((n) => [n.name, ...n.aliases].map((form) => ({ form, ...n })));
  return [
    ...wanted,
    ...called.filter((n) => passage.notNames.includes(n.form)).map((n) => `no name: ${n.form}`),
    ...called
      .filter((n) => n.kind === 'person' && passage.notPersons.includes(n.form))
      .map((n) => `no person: ${n.form}`),
  ];
};

const judgeDenials = (passage: Passage, found: Extraction, words: Words): string[] => {
  if (!passage.denials) return [];
  const overlapping = (wantedWords: string) => {
    const start = passage.text.indexOf(wantedWords);
    return found.denials.filter((d) => d.start <= start && start + wantedWords.length <= d.end);
  };
  const expected = new Set(passage.denials.flatMap((want) => overlapping(want.words)));
  const wanted = passage.denials.flatMap((want) => {
    const got = overlapping(want.words).find((d) => want.kind.includes(d.kind));
    if (!got) return [`denial wanted (${want.kind.join(' or ')}): ${want.words}`];
    const claim = got.claim ? words(got.claim) : 'nothing';
    return made([
      want.by === null && got.by && `“${want.words}”: denied by nobody named, not ${got.by.name}`,
      want.by &&
        !want.by.some((name) => same(name, got.by?.name)) &&
        `“${want.words}”: denied by ${want.by[0]!}, not ${got.by?.name ?? 'nobody'}`,
      want.claim && !alike(want.claim, claim) && `claim: ${want.claim}, not ${claim}`,
    ]);
  });
  const extra = found.denials.filter((d) => !expected.has(d));
  return [...wanted, ...extra.map((d) => `no denial (${d.kind}): ${words(d)}`)];
};

const judgeDates = (passage: Passage, found: Extraction, words: Words): string[] => {
  if (!passage.dates) return [];
  const rest = [...found.dates];
  const wanted = passage.dates.flatMap((want) => {
    const at = rest.findIndex((d) => words(d).includes(want.words));
    if (at < 0) return want.optional ? [] : [`date wanted: ${want.words}`];
    const { from, to } = rest.splice(at, 1)[0]!;
    const got = from === to ? (from ?? '') : `${from ?? ''}..${to ?? ''}`;
    if (want.is && got !== want.is) return [`${want.words} is ${want.is}, not ${got}`];
    const [first = '', last = ''] = want.within?.split('..') ?? [];
    const outside = want.within && ((from ?? '') < first || (to ?? '9') > last);
    return outside ? [`${want.words} is within ${want.within!}, not ${got}`] : [];
  });
  return [...wanted, ...rest.map((d) => `no date: ${words(d)} (${d.from ?? ''}..${d.to ?? ''})`)];
};

const judgeFigures = (passage: Passage, found: Extraction): string[] => {
  if (!passage.figures) return [];
  const rest = found.facts.flatMap((fact) => fact.figures);
  const wanted = passage.figures.flatMap((want) => {
    const at = rest.findIndex((f) => f.value === want.value && f.unit === want.unit);
    if (at < 0) return [`figure wanted: ${want.value} ${want.currency ?? want.of ?? want.unit}`];
    const got = rest.splice(at, 1)[0]!;
    return made([
      want.currency &&
        got.currency !== want.currency &&
        `${want.value}: ${want.currency}, not ${got.currency ?? 'nothing'}`,
      want.of && !same(want.of, got.of) && `${want.value} ${want.of}, not ${got.of ?? 'nothing'}`,
      want.bound && got.bound !== want.bound && `${want.bound} ${want.value}, not ${got.bound}`,
    ]);
  });
  return [...wanted, ...rest.map((f) => `no figure: ${f.words}`)];
};
