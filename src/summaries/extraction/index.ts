import type { CalendarDate, Extraction } from '../types.ts';
import { attribute } from './attribution/index.ts';
import { joinSaidOn } from './attribution/said-on.ts';
import { findCredits } from './credits/index.ts';
import { findDates } from './dates/index.ts';
import { findDenials } from './denials/index.ts';
import { findFacts } from './facts/index.ts';
import { findNames } from './names/index.ts';
import { findQuotations } from './quotations/index.ts';
import { splitSentences } from './sentences/index.ts';
import { withAffiliations } from './speakers/affiliation.ts';
import { pronounSubjects } from './speakers/pronoun-subjects.ts';
import { resolveSpeakers } from './speakers/index.ts';
import { saidBy } from './speakers/said-by.ts';
import { inOneStyle } from './text/one-style.ts';
import type { WhoIs } from './text/who-is.ts';

/**
 * Finds everything in one article. The extractors do not know one another: what one needs of
 * another's findings is handed to it here, so this is the order of the pipeline.
 *
 * `published` is the day relative dates count from; with `null` only dates that state their year
 * and day are found. Never throws; same text and date, same findings.
 */
export const extract = (article: string, published: CalendarDate | null): Extraction => {
  const text = inOneStyle(inOnePiece(article));
  const { found, whoIs } = passagesIn(text, published);
  const { sentences, names, quotations, dates } = found;
  const credits = findCredits(text, sentences, names, quotations);
  const facts = findFacts(text, sentences, names, quotations, dates, credits, whoIs);
  return { ...found, credits, facts };
};

/** As {@link extract}, without the facts and credits: what an archive is searched for by the batch command. */
export const extractPassages = (article: string, published: CalendarDate | null): Passages =>
  passagesIn(inOneStyle(inOnePiece(article)), published).found;

type Passages = Omit<Extraction, 'facts' | 'credits'>;

/**
 * The same text as a string of its own. The engine keeps what was cut out of a page or put together
 * as a reference into its sources, and every letter read takes the way there.
 */
const inOnePiece = (text: string): string => structuredClone(text);

/** Passages, and who the pronouns outside them stand for. */
type Read = { readonly found: Passages; readonly whoIs: WhoIs };

const passagesIn = (text: string, published: CalendarDate | null): Read => {
  const sentences = splitSentences(text);
  const printed = findQuotations(text, sentences);
  const names = withAffiliations(text, sentences, findNames(text, sentences), printed);
  const said = joinSaidOn(text, printed, attribute(text, sentences, names, printed));
  const quoted = said.map(({ quotation }) => quotation);
  const attributions = said.map(({ attribution }) => attribution);
  const speakers = resolveSpeakers(text, sentences, names, quoted, attributions);
  const quotations = saidBy(text, quoted, attributions, speakers);
  const whoIs = pronounSubjects(text, sentences, names, quotations);
  const denials = findDenials(text, sentences, names, quotations, whoIs);
  const dates = findDates(text, published);
  return { found: { sentences, names, quotations, denials, dates }, whoIs };
};
