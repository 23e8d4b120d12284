import { writeOutlet } from '../outlet-data.ts';
import type { Article, Story } from '../types.ts';

/**
 * The index as lines of JSON and back, in terms of schema.org where it has one that fits
 * (docs/EXPORT.md). Only names change, so that nothing is lost either way.
 */

const CONTEXT = 'https://schema.org';

/** Our name of a property -> schema.org's, by what the line is of. All others stay as they are. */
const TERMS = {
  NewsArticle: {
    id: 'identifier',
    outlet: 'publisher',
    title: 'headline',
    published: 'datePublished',
    text: 'articleBody',
  },
  Collection: { id: 'identifier', title: 'name', topics: 'about' },
  Quotation: {
    id: 'identifier',
    story: 'isPartOf',
    speaker: 'spokenByCharacter',
    words: 'text',
    saidOn: 'dateCreated',
  },
  Denial: {
    id: 'identifier',
    story: 'isPartOf',
    by: 'creator',
    words: 'text',
    saidOn: 'dateCreated',
  },
  Claim: { id: 'identifier', story: 'isPartOf' },
  Event: {
    id: 'identifier',
    story: 'isPartOf',
    from: 'startDate',
    to: 'endDate',
    text: 'description',
  },
  Disagreement: { id: 'identifier', story: 'isPartOf' },
  Revision: { story: 'isPartOf' },
} as const satisfies Record<string, Readonly<Record<string, string>>>;

export type LineType = keyof typeof TERMS;

/** The parts of a story that have lines of their own, in their order. */
export const PART_TYPES = {
  quotations: 'Quotation',
  denials: 'Denial',
  facts: 'Claim',
  timeline: 'Event',
  disagreements: 'Disagreement',
  revisions: 'Revision',
} as const satisfies Partial<Record<keyof Story, LineType>>;

export type PartName = keyof typeof PART_TYPES;
export const PART_NAMES = Object.keys(PART_TYPES) as readonly PartName[];

type Properties = Readonly<Record<string, unknown>>;

const line = (type: LineType, of: Properties): string => {
  const terms: Readonly<Record<string, string>> = TERMS[type];
  const named = Object.entries(of).map(([name, value]) => [terms[name] ?? name, value]);
  const properties = Object.fromEntries(named) as Properties;
  return JSON.stringify({ '@context': CONTEXT, '@type': type, ...properties }, writeOutlet);
};

/** `articleLine({ id: 'a1', … })` -> `'{"@context":"https://schema.org","@type":"NewsArticle","identifier":"a1",…}'` */
export const articleLine = (article: Article): string => line('NewsArticle', article);

/** A story's line, then a line for each of its records, in its own order. */
export const storyLines = (story: Story): readonly string[] => {
  const of = { story: story.id };
  const itself = Object.entries(story).filter(([name]) => !Object.hasOwn(PART_TYPES, name));
  return [
    line('Collection', Object.fromEntries(itself)),
    ...PART_NAMES.flatMap((part) =>
      story[part].map((record) =>
        line(PART_TYPES[part], part === 'revisions' ? { ...of, ...record } : record),
      ),
    ),
  ];
};

/** What a line is of, with our own names again; `null` for what is no line of an export. */
export const readLine = (
  properties: Properties,
): { readonly type: LineType; readonly of: Properties } | null => {
  const { '@context': context, '@type': type, ...rest } = properties;
  if (context !== CONTEXT || typeof type !== 'string' || !isLineType(type)) return null;
  const terms: Readonly<Record<string, string>> = TERMS[type];
  const names = new Map(Object.entries(terms).map(([name, term]) => [term, name]));
  const named = Object.entries(rest).map(([term, value]) => [names.get(term) ?? term, value]);
  return { type, of: Object.fromEntries(named) as Properties };
};

const isLineType = (type: string): type is LineType => Object.hasOwn(TERMS, type);
