import type { QuotedSpeech, Span } from '../../types.ts';
import { behindDateline } from './dateline.ts';
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
    const end = Math.max(to.end, last.end);
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
