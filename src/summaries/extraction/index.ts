import type { CalendarDate, Extraction } from '../types.ts';
import { attribute } from './attribution/index.ts';
import { findDates } from './dates/index.ts';
import { findDenials } from './denials/index.ts';
import { findFacts } from './facts/index.ts';
import { findNames } from './names/index.ts';
import { findQuotations } from './quotations/index.ts';
import { splitSentences } from './sentences/index.ts';
import { resolveSpeakers } from './speakers/index.ts';

/**
 * Finds everything in one article. The extractors do not know one another: what one needs of
 * another's findings is handed to it here, so this is the order of the pipeline.
 *
 * `published` is the day relative dates count from; with `null` only dates that state their year
 * and day are found. Never throws; same text and date, same findings.
 */
export const extract = (text: string, published: CalendarDate | null): Extraction => {
  const sentences = splitSentences(text);
  const names = findNames(text, sentences);
  const quoted = findQuotations(text, sentences);
  const attributions = attribute(text, sentences, names, quoted);
  const speakers = resolveSpeakers(text, sentences, names, quoted, attributions);
  const quotations = quoted.map((speech, i) => ({ ...speech, speaker: speakers[i] ?? null }));
  const dates = findDates(text, published);
  return {
    sentences,
    names,
    quotations,
    denials: findDenials(text, sentences, names, quotations),
    facts: findFacts(text, sentences, names, quoted, dates),
    dates,
  };
};
