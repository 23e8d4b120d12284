import type { FoundDate, FoundFact, NamedEntity, QuotedSpeech, Span } from '../../types.ts';
import { findFigures } from '../figures/index.ts';
import { LONGEST_SENTENCE, isCandidate, mentionsOf, outside, quotedParts } from './candidates.ts';
import { creditOf } from './credit.ts';
import { standingOf } from './standing.ts';
import { weigh } from './weight.ts';
import { HAS, classesIn } from './words.ts';

/**
 * Finds the sentences that state something checkable in the article's own words, in order.
 *
 * "To bring a petition by May, the group needs 177,000 signatures." -> figures [177000 signatures],
 * creditedTo `null`, standing "reported". Sentences that are quoted speech are left to the
 * quotations. Never throws.
 */
export function findFacts(
  text: string,
  sentences: readonly Span[],
  names: readonly NamedEntity[],
  quotations: readonly QuotedSpeech[],
  dates: readonly FoundDate[],
): FoundFact[] {
  const quoted = quotedParts(quotations);
  const mentions = mentionsOf(names);
  return sentences.flatMap((span, index) => {
    if (span.end - span.start > LONGEST_SENTENCE) return [];
    const parts = within(quoted, span, (part) => part);
    const named = within(mentions, span, (mention) => mention.span);
    const dated = within(dates, span, (date) => date);
    const own = outside(text, span, parts);
    const classes = classesIn(text, span);
    const figures = (classes & HAS.figure) === 0 ? [] : findFigures(own);
    const contents = { names: named.length, dates: dated.length, figures: figures.length };
    if (!isCandidate(text, span, own, classes, contents)) return [];
    const words = text.slice(span.start, span.end);
    const creditedTo = creditOf({ text: words, span, mentions: named, classes });
    const standing = standingOf(own, classes);
    const weight = weigh({
      figures,
      names: new Set(named.map(({ entity }) => entity.name)).size,
      dates: dated.length,
      position: index / sentences.length,
      credited: creditedTo !== null,
      standing,
    });
    return [{ ...span, figures, creditedTo, standing, weight }];
  });
}

/** Those that touch a span; the list is in the order of the text. */
function within<T>(items: readonly T[], { start, end }: Span, spanOf: (item: T) => Span): T[] {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && spanOf(item).end <= start) low = middle + 1;
    else high = middle;
  }
  const touching: T[] = [];
  for (let at = low; at < items.length; at += 1) {
    const item = items[at];
    if (item === undefined || spanOf(item).start >= end) break;
    touching.push(item);
  }
  return touching;
}
