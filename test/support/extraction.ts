import { createHash } from 'node:crypto';
import type {
  Article,
  Extraction,
  Figure,
  FoundDate,
  FoundDenial,
  FoundFact,
  FoundQuotation,
  NamedEntity,
  NameKind,
  Span,
  Speaker,
} from '../../src/summaries/types.ts';
import { extract } from '../../src/summaries/extraction/index.ts';
import type { DatedArticle } from '../../src/summaries/stories/index.ts';

/** What a test says is in a text, by the words themselves: `findIn` gives the spans. */
export type Marked = {
  readonly names?: readonly MarkedName[];
  readonly quotations?: readonly MarkedQuotation[];
  readonly denials?: readonly MarkedDenial[];
  readonly facts?: readonly MarkedFact[];
  readonly dates?: readonly MarkedDate[];
  /** The words of the sentence. */
  readonly credits?: readonly { readonly words: string; readonly outlet: string }[];
};

export type MarkedName = {
  readonly name: string;
  readonly kind: NameKind;
  readonly aliases?: readonly string[];
  readonly roles?: readonly string[];
};

export type MarkedQuotation = {
  /** The words, or those of each part of a quotation split around its cue. */
  readonly words: string | readonly [string, ...string[]];
  readonly by: Speaker | null;
  readonly cue?: string;
  readonly venue?: string;
  readonly toldTo?: string;
  readonly kind?: FoundQuotation['kind'];
};

export type MarkedDenial = {
  readonly words: string;
  readonly by: Speaker | null;
  readonly kind?: FoundDenial['kind'];
  readonly claim?: string;
};

export type MarkedFact = {
  readonly words: string;
  readonly figures?: readonly Figure[];
  readonly creditedTo?: string;
  readonly standing?: FoundFact['standing'];
  readonly weight?: number;
};

export type MarkedDate = {
  readonly words: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly precision?: FoundDate['precision'];
  readonly basis?: FoundDate['basis'];
};

export const person = (name: string, role: string | null = null): Speaker => ({
  name,
  role,
  kind: 'person',
});
export const body = (name: string): Speaker => ({ name, role: null, kind: 'organisation' });
export const unnamed = (name: string): Speaker => ({ name, role: null, kind: 'unnamed' });

export const figure = (
  words: string,
  value: number,
  unit: Figure['unit'],
  of: string | null = null,
): Figure => ({
  words,
  value,
  unit,
  currency: unit === 'money' ? 'USD' : null,
  of,
  bound: 'exact',
});

/** Where words stand in a text, from a place on. Throws where they do not: the test is wrong then. */
const findIn = (text: string, words: string, from = 0): Span => {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
};

const everywhere = (text: string, words: string): Span[] => {
  const found: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
    found.push({ start: at, end: at + words.length });
  }
  return found;
};

const sentencesOf = (text: string): Span[] =>
  Array.from(
    text.matchAll(/\S[^\n]*?(?:[.!?]['’"”]?(?=\s|$)|(?=\n|$))/g),
    ({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }),
  );

const named = (text: string, { name, kind, aliases = [], roles = [] }: MarkedName): NamedEntity => {
  const [first = { start: 0, end: 0 }, ...rest] = [name, ...aliases].flatMap((form) =>
    everywhere(text, form),
  );
  return { name, kind, gender: null, roles, aliases, mentions: [first, ...rest] };
};

/** The same words marked twice stand for their first and their second place. */
const places = (): ((text: string, words: string) => Span) => {
  const last = new Map<string, number>();
  return (text, words) => {
    const span = findIn(text, words, last.get(words) ?? 0);
    last.set(words, span.end);
    return span;
  };
};

const quoted = (
  text: string,
  place: (text: string, words: string) => Span,
  marked: MarkedQuotation,
): FoundQuotation => {
  const [words, ...more] = typeof marked.words === 'string' ? [marked.words] : marked.words;
  const first = place(text, words);
  const parts = [first, ...more.map((part) => findIn(text, part, first.end))] as const;
  const cue = marked.cue === undefined ? null : near(text, marked.cue, first);
  const attribution = {
    mention: cue ?? first,
    cue,
    basis: 'stated',
    venue: marked.venue ?? null,
    toldTo: marked.toldTo ?? null,
  } as const;
  return {
    kind: marked.kind ?? 'direct',
    parts,
    speaker: marked.by === null ? null : { ...marked.by, attribution },
  };
};

/** The place of some words that is nearest to a span. */
const near = (text: string, words: string, to: Span): Span =>
  everywhere(text, words).sort(
    (a, b) => Math.abs(a.start - to.start) - Math.abs(b.start - to.start),
  )[0] ?? findIn(text, words);

/** An extraction as a test wants it, without running the extractors. Its spans are true. */
const markUp = (text: string, marked: Marked): Extraction => {
  const [ofQuotation, ofDenial, ofFact, ofDate] = [places(), places(), places(), places()];
  const byStart = (a: Span, b: Span): number => a.start - b.start;
  return {
    sentences: sentencesOf(text),
    names: (marked.names ?? []).map((name) => named(text, name)),
    quotations: (marked.quotations ?? [])
      .map((quotation) => quoted(text, ofQuotation, quotation))
      .sort((a, b) => byStart(a.parts[0], b.parts[0])),
    denials: (marked.denials ?? []).map(({ words, by, kind = 'denies', claim }) => {
      const span = ofDenial(text, words);
      return {
        ...span,
        kind,
        by: by === null ? null : { ...by, mention: null },
        cue: span,
        claim: claim === undefined ? null : findIn(text, claim),
      };
    }),
    facts: (marked.facts ?? []).map(({ words, figures = [], creditedTo, standing, weight }) => ({
      ...ofFact(text, words),
      figures,
      creditedTo: creditedTo ?? null,
      standing: standing ?? 'reported',
      weight: weight ?? 0.5,
    })),
    dates: (marked.dates ?? [])
      .map(({ words, from, to, precision = 'day', basis = 'resolved' }) => ({
        ...ofDate(text, words),
        from,
        to,
        precision,
        basis,
      }))
      .sort(byStart),
    credits: (marked.credits ?? [])
      .map(({ words, outlet }) => ({ ...findIn(text, words), outlet }))
      .sort(byStart),
  };
};

/** An article of a test's own, with what the test says is in it. */
export const articleWith = (
  about: { readonly outlet: string; readonly published?: string | null; readonly title?: string },
  text: string,
  marked: Marked = {},
): DatedArticle => {
  const published = about.published === undefined ? '2026-03-10' : about.published;
  const title = about.title ?? `As ${about.outlet} has it`;
  const id = createHash('sha256')
    .update([about.outlet, title, published, text].join('\n'))
    .digest('hex')
    .slice(0, 16);
  const article: Article = {
    id,
    outlet: about.outlet,
    title,
    url: null,
    published,
    source: 'test',
    text,
  };
  return {
    article,
    extraction: markUp(text, marked),
    datedBy: published === null ? 'story' : 'article',
  };
};

/** An article as the extractors themselves read it. */
export const articleRead = (
  outlet: string,
  text: string,
  published: string | null = '2026-03-06',
): DatedArticle => {
  const { article } = articleWith({ outlet, published }, text, {});
  return { article, extraction: extract(text, published), datedBy: 'article' };
};
