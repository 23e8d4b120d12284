import type { NamedEntity } from '../../types.ts';
import { isReporting, sourceAfter, sourceAtEnd, sourceAtHead } from './sources.ts';
import type { Sentence } from './sources.ts';
import { HAS } from './words.ts';

type Finder = (sentence: Sentence) => string | null;

const ACCORDING_TO = /(?<!\p{L})according to (?=\S)/giu;
/** "Rath, who attended, has also claimed": the verb after a name, past what may stand between. */
const VERB_AFTER =
  /^(?:,[^,]{1,90},)?(?:—[^—]{1,120}—)?(?: (?:has|had|have|also|first|later|then|\p{Ll}+ly)){0,3} (\p{Ll}+)(?!\p{L})/u;
/**
 * In this order: a person before an unnamed source; an outlet, found before, goes before both. A finder is asked
 * only where the sentence has a word of each class it needs.
 */
const FINDERS: readonly { readonly needs: number; readonly find: Finder }[] = [
  { needs: HAS.accordingTo, find: (sentence) => namedAfter(sentence, ACCORDING_TO) },
  { needs: HAS.accordingTo | HAS.source, find: (sentence) => sourceAfter(sentence, ACCORDING_TO) },
  { needs: HAS.source | HAS.reporting, find: sourceAtHead },
  { needs: HAS.source | HAS.reporting, find: sourceAtEnd },
  {
    needs: HAS.reporting,
    find: (sentence) => subject(sentence, VERB_AFTER, ({ kind }) => kind !== 'place'),
  },
];

/**
 * Whom a sentence credits what it states to where it leans on no outlet: a person or a source;
 * `null` where nobody is named.
 *
 * "Officials said on Monday that 40 ships had left." -> "officials"
 */
export function creditOf(sentence: Sentence): string | null {
  for (const { needs, find } of FINDERS) {
    const credited = (sentence.classes & needs) === needs ? find(sentence) : null;
    if (credited !== null) return credited;
  }
  return null;
}

/** How many words may stand between "according to" and the name: "a senior official of Dunmore". */
const REACH = 24;
/** How far a verb may stand from its subject, in UTF-16 units. */
const CLAUSE = 240;

function nameAfter(
  { text, span, mentions }: Sentence,
  pattern: RegExp,
  accept: (entity: NamedEntity) => boolean,
): string | null {
  if (!mentions.some(({ entity }) => accept(entity))) return null;
  for (const match of text.matchAll(pattern)) {
    const at = span.start + match.index + match[0].length;
    const named = mentions.find(({ start }) => start >= at && start <= at + REACH);
    const between =
      named === undefined ? '' : text.slice(at - span.start, named.start - span.start);
    if (named !== undefined && accept(named.entity) && /^[\p{Ll} ]*(?:The )?$/u.test(between))
      return named.entity.name;
  }
  return null;
}

function namedAfter(sentence: Sentence, pattern: RegExp): string | null {
  return nameAfter(sentence, pattern, ({ kind }) => kind !== 'place');
}

function subject(
  { text, span, mentions }: Sentence,
  pattern: RegExp,
  accept: (entity: NamedEntity) => boolean,
): string | null {
  const named = mentions.find(({ end, entity }) => {
    const verb = pattern.exec(text.slice(end - span.start, end - span.start + CLAUSE))?.[1];
    return verb !== undefined && accept(entity) && isReporting(verb);
  });
  return named?.entity.name ?? null;
}
