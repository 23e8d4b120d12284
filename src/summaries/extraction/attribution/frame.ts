import type { QuotedSpeech, Span } from '../../types.ts';
import { isBareCue } from './bare-cue.ts';
import { behindDateline } from '../../dateline.ts';
import { Token, tokenise } from './tokens.ts';

/** The sentence or sentences that quotations stand in, as tokens, each quoted part one token. */
export type Frame = Span & {
  readonly tokens: readonly Token[];
  readonly quotations: readonly Placed[];
};

/** A quotation, by number, and where its first and last part stand among the tokens. */
export type Placed = { readonly quotation: number; readonly first: number; readonly last: number };

type Part = Span & { readonly quotation: number };

/** The first sentence that ends after `at`, by bisection. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > at) high = middle;
    else low = middle + 1;
  }
  return low;
}

function framed(text: string, span: Span, parts: readonly Part[]): Frame {
  const tokens: Token[] = [];
  const placed = new Map<number, Placed>();
  let at = Math.min(behindDateline(text, span.start), parts[0]?.start ?? Infinity);
  for (const part of parts) {
    for (const token of tokenise(text, at, part.start)) tokens.push(token);
    const { quotation } = part;
    const first = placed.get(quotation)?.first ?? tokens.length;
    placed.set(quotation, { quotation, first, last: tokens.length });
    tokens.push(new Token('quote', text, part.start, part.end, part.quotation));
    at = part.end;
  }
  for (const token of tokenise(text, at, span.end)) tokens.push(token);
  return { ...span, tokens, quotations: [...placed.values()] };
}

/** Where a sentence ends that is only a cue to the one before it, which ends at a closing mark; else 0. */
function cueEnd(text: string, sentences: readonly Span[], before: Span): number {
  if (!CLOSED.test(text.slice(before.end - 3, before.end))) return 0;
  const next = sentences[sentenceAt(sentences, before.end)];
  if (next === undefined || text.slice(before.end, next.start).includes('\n')) return 0;
  const end = Math.min(next.end, next.start + LONGEST_CUE);
  return isBareCue(tokenise(text, next.start, end), 0) ? next.end : 0;
}
const CLOSED = /[.!?…][”"’']{1,2}$/;
/** In characters: a name, a verb and whom it was told. */
const LONGEST_CUE = 120;

/** The frames of all quotations, in order. A quotation over several sentences makes one frame of them. */
export function framesOf(
  text: string,
  sentences: readonly Span[],
  quotations: readonly QuotedSpeech[],
): Frame[] {
  const frames: Frame[] = [];
  let span: { start: number; end: number } | null = null;
  let parts: Part[] = [];
  const close = (): void => {
    if (span) frames.push(framed(text, span, parts));
    parts = [];
  };
  quotations.forEach(({ parts: own }, quotation) => {
    const last = own.at(-1) ?? own[0];
    const from = sentences[sentenceAt(sentences, own[0].start)] ?? own[0];
    const to = sentences[sentenceAt(sentences, Math.max(own[0].start, last.end - 1))] ?? last;
    const start = Math.min(from.start, own[0].start);
    const end = Math.max(to.end, last.end, cueEnd(text, sentences, to));
    if (span && start < span.end) span.end = Math.max(span.end, end);
    else {
      close();
      span = { start, end };
    }
    for (const part of own) parts.push({ ...part, quotation });
  });
  close();
  return frames;
}
