import type { NamedEntity, Span } from '../../types.ts';

/** One place where somebody or something is named. */
export type Mention = { readonly span: Span; readonly entity: NamedEntity };

/** Every mention of every name, in the order of the text. */
export function mentionsOf(names: readonly NamedEntity[]): Mention[] {
  return names
    .flatMap((entity) => entity.mentions.map((span) => ({ span, entity })))
    .toSorted((a, b) => a.span.start - b.span.start);
}

/** The mentions that lie between two places, found by halving. */
export function mentionsBetween(
  mentions: readonly Mention[],
  start: number,
  end: number,
): readonly Mention[] {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.span.start ?? end) < start) low = middle + 1;
    else high = middle;
  }
  let until = low;
  while ((mentions[until]?.span.end ?? Infinity) <= end) until += 1;
  return mentions.slice(low, until);
}

/** The one person named between two places who fits; `null` where there is none, or more than one. */
export function onlyPerson(
  mentions: readonly Mention[],
  { start, end }: Span,
  fits: (person: NamedEntity) => boolean,
): NamedEntity | null {
  const named = mentionsBetween(mentions, start, end).map(({ entity }) => entity);
  const persons = new Set(named.filter((entity) => entity.kind === 'person' && fits(entity)));
  const [only = null] = persons;
  return persons.size === 1 ? only : null;
}

const JOINER = /,(?= )|(?<= )and(?= )/gu;
/** Letters that no word has, so many as the joiner. */
const AS_LETTERS = new Map([
  [',', 'ˌ'],
  ['and', 'ˌˌˌ'],
]);

/**
 * The text with what looks like the end of a subject made letters inside names: the "and" of "the
 * Health and Safety Executive" joins no two. It is as long as the text, unit for unit.
 */
export function namesInOnePiece(text: string, mentions: readonly Mention[]): string {
  let whole = '';
  let at = 0;
  for (const { span, entity } of mentions) {
    if (entity.kind === 'person' || span.start < at) continue;
    const name = text.slice(span.start, span.end);
    const one = name.replace(JOINER, (joiner) => AS_LETTERS.get(joiner) ?? joiner);
    if (one === name) continue;
    whole += text.slice(at, span.start) + one;
    at = span.end;
  }
  return whole + text.slice(at);
}
