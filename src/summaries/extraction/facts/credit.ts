import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import type { NamedEntity } from '../../types.ts';
import { isReporting, sourceAfter, sourceAtEnd, sourceAtHead } from './sources.ts';
import type { Sentence } from './sources.ts';
import { HAS } from './words.ts';

type Finder = (sentence: Sentence) => string | null;

const OUTLET_WORDS = new Set(lexicon.outlets);
const OUTLET_VERBS = lexicon.reportingByOutlets.join('|');

const ACCORDING_TO = /(?<!\p{L})according to (?=\S)/giu;
const REPORTED_BY =
  /(?<!\p{L})(?:as |first |originally )?(?:reported|published|revealed|obtained|seen|reviewed) by (?=\S)/giu;
const TOLD =
  /(?<!\p{L})(?:told|tells|revealed to|disclosed to|confirmed to|said to|speaking to|spoke to|in an interview with) (?=\S)/giu;
/** "Rath, who attended, has also claimed": the verb after a name, past what may stand between. */
const VERB_AFTER =
  /^(?:,[^,]{1,90},)?(?:—[^—]{1,120}—)?(?: (?:has|had|have|also|first|later|then|\p{Ll}+ly)){0,3} (\p{Ll}+)(?!\p{L})/u;
const OUTLET_BEFORE_VERB = new RegExp(
  `^ (?:has |had |have |first )?(${OUTLET_VERBS})(?!\\p{L})`,
  'u',
);
/**
 * In this order: an outlet before a person, a person before an unnamed source. A finder is asked
 * only where the sentence has a word of each class it needs.
 */
const FINDERS: readonly { readonly needs: number; readonly find: Finder }[] = [
  { needs: HAS.accordingTo, find: (sentence) => outletAfter(sentence, ACCORDING_TO) },
  { needs: HAS.reportedBy, find: (sentence) => outletAfter(sentence, REPORTED_BY) },
  { needs: HAS.toldTo, find: toldOutlet },
  { needs: HAS.reporting, find: (sentence) => subject(sentence, OUTLET_BEFORE_VERB, isOutlet) },
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
 * Whom a sentence credits what it states to: the outlet where one is named, otherwise the person
 * or source; `null` where nobody is.
 *
 * "Sources revealed to the FT that top officials have met." -> "Financial Times"
 */
export function creditOf(sentence: Sentence): string | null {
  for (const { needs, find } of FINDERS) {
    const credited = (sentence.classes & needs) === needs ? find(sentence) : null;
    if (credited !== null) return credited;
  }
  return null;
}

/** What has been found out of names is kept as long as they are: each is asked about in every sentence. */
const outlets = new WeakMap<NamedEntity, boolean>();

/** An outlet by its name: one of its words is what outlets are called by, alone or at the end. */
function isOutlet(entity: NamedEntity): boolean {
  if (entity.kind === 'person') return false;
  const known = outlets.get(entity) ?? [entity.name, ...entity.aliases].some(isOutletName);
  outlets.set(entity, known);
  return known;
}

function isOutletName(name: string): boolean {
  const words = name.toLowerCase().split(/\s+/);
  return (
    OUTLET_WORDS.has(words.at(-1) ?? '') || (words.length > 1 && OUTLET_WORDS.has(words[0] ?? ''))
  );
}

/** How many words may stand between "according to" and the name: "a recent Financial Times report". */
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

function outletAfter(sentence: Sentence, pattern: RegExp): string | null {
  return nameAfter(sentence, pattern, isOutlet);
}

function toldOutlet(sentence: Sentence): string | null {
  return sentence.text.includes('to') ? outletAfter(sentence, TOLD) : null;
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
