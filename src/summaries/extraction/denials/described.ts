import type { NamedEntity, Span } from '../../types.ts';
import { readsAsOutlet } from '../../outlets.ts';
import { isLower } from '../text/characters.ts';
import { ASCII_END } from '../text/words.ts';
import { isFirmNoun, mayBeFirm } from '../text/firms.ts';
import { mentionsBetween } from './mentions.ts';
import type { Mention } from './mentions.ts';
import { quickPattern } from '../text/quick-pattern.ts';

type Described = {
  readonly text: string;
  readonly mentions: () => readonly Mention[];
  readonly bodies: () => ReadonlyMap<string, ReadonlySet<NamedEntity>>;
};

/** "the delivery company Roe", "the water company, Roe,": the noun before a name. */
const NOUN_BEFORE = quickPattern(/(?<!\p{L})(\p{Ll}+),? $/u);
/** "Roe, a delivery company": the noun behind a name. */
const NOUN_BEHIND = quickPattern(
  /^, (?:an?|the) (?:[\p{L}\p{N}’'-]+ ){0,4}?(\p{Ll}+)(?=[,.;]| (?:that|which|based|in|of|with)(?!\p{L}))/u,
);
const LONGEST_NOUN = 24;
const LONGEST_BEHIND = 90;

/** The bodies an article describes by a noun, and those whose name ends in it. */
export function bodiesByNoun(
  text: string,
  mentions: readonly Mention[],
): ReadonlyMap<string, ReadonlySet<NamedEntity>> {
  const bodies = new Map<string, Set<NamedEntity>>();
  const called = (noun: string | undefined, entity: NamedEntity): void => {
    if (noun === undefined) return;
    const known = bodies.get(noun);
    if (known === undefined) bodies.set(noun, new Set([entity]));
    else known.add(entity);
  };
  const seen = new Set<NamedEntity>();
  for (const { entity, span } of mentions) {
    if (entity.kind !== 'organisation') continue;
    if (!seen.has(entity)) called(/(\p{L}+)$/u.exec(entity.name.toLowerCase())?.[1], entity);
    seen.add(entity);
    if (mayEndNoun(text, span.start))
      called(
        NOUN_BEFORE.exec(text.slice(Math.max(0, span.start - LONGEST_NOUN), span.start))?.[1],
        entity,
      );
    if (text.startsWith(', ', span.end))
      called(NOUN_BEHIND.exec(text.slice(span.end, span.end + LONGEST_BEHIND))?.[1], entity);
  }
  return bodies;
}

/** Whether a word in small letters may stand before a place, with a space or a comma and a space between. */
function mayEndNoun(text: string, place: number): boolean {
  if (text.charAt(place - 1) !== ' ') return false;
  const last = text.charAt(place - 2) === ',' ? place - 3 : place - 2;
  const code = text.charCodeAt(last);
  return code >= ASCII_END || isLower(text.charAt(last));
}

/** How far back a sentence about another body is looked for, in UTF-16 units: about a paragraph. */
const REACH = 700;

/**
 * "the company": the one body the article describes so, unless another has been the subject of a
 * sentence since. `null` where there is none, or more than one.
 */
export function bodyDescribed(
  { text, mentions, bodies }: Described,
  { start, end }: Span,
): NamedEntity | null {
  const noun = /^the (\p{Ll}+)$/iu.exec(text.slice(start, end))?.[1];
  const called = noun === undefined ? undefined : bodies().get(noun);
  if (called === undefined && noun !== undefined && isFirmNoun(noun))
    return onlyFirmBefore(text, mentions(), start);
  const [only] = called ?? [];
  if (only === undefined || called?.size !== 1) return null;
  const subject = mentionsBetween(mentions(), start - REACH, start).findLast(
    ({ entity, span }) => entity.kind === 'organisation' && startsSentence(text, span.start),
  );
  return subject === undefined || subject.entity === only ? only : null;
}

/** "It belongs to the trader Roe. The company [declined]": the only firm its paragraph has named before. */
function onlyFirmBefore(
  text: string,
  mentions: readonly Mention[],
  place: number,
): NamedEntity | null {
  const from = Math.max(place - REACH, text.lastIndexOf('\n', place) + 1);
  const firms = new Set(
    mentionsBetween(mentions, from, place)
      .map(({ entity }) => entity)
      .filter(
        ({ kind, name }) => kind === 'organisation' && mayBeFirm(name) && !readsAsOutlet(name),
      ),
  );
  const [only = null] = firms;
  return firms.size === 1 ? only : null;
}

function startsSentence(text: string, at: number): boolean {
  return /(?:^|\n|[.!?]["'”’]?\s)(?:The\s)?$/u.test(text.slice(Math.max(0, at - 8), at));
}
