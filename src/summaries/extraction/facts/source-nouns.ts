import lexicon from '../../../../data/lexicon/facts.json' with { type: 'json' };
import nouns from '../../../../data/lexicon/speaker-nouns.json' with { type: 'json' };

/** Documents, data and those who look into them: they show and find, as others say. */
export const FINDERS: ReadonlySet<string> = new Set([
  ...nouns.documents,
  ...lexicon.findings,
  ...lexicon.finders,
]);
/** Common nouns for whoever or whatever something is credited to. */
export const SOURCE_NOUNS: readonly string[] = [
  ...nouns.people,
  ...nouns.bodies,
  ...lexicon.bodiesToo,
  ...FINDERS,
];
