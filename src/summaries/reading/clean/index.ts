import { brokenSentences } from './broken-sentences.ts';
import { isByline } from './bylines.ts';
import { captions } from './captions.ts';
import { colophon } from './colophon.ts';
import { readDateLine } from './date-lines.ts';
import { furniture, isFurniture } from './furniture.ts';
import { head } from './head.ts';
import { headlineSuffix, repeatedHeadline } from './headline.ts';
import { isLabelledLine, labelledLines } from './labelled-lines.ts';
import { openQuotations } from './open-quotations.ts';
import type { Page, Rule } from './page.ts';
import { isRelatedLine, relatedArticles } from './related.ts';
import { isShareLine, shareLines } from './share.ts';
import { subheads } from './subheads.ts';
import { tags } from './tags.ts';

/**
 * The steps of cleaning. First what says something of the article, then what goes, and last, with
 * nothing left in between, what the layout broke is made whole.
 */
const RULES: readonly Rule[] = [
  labelledLines,
  shareLines,
  head,
  headlineSuffix,
  repeatedHeadline,
  colophon,
  relatedArticles,
  furniture,
  captions,
  tags,
  subheads,
  brokenSentences,
  openQuotations,
];

/** A page with nothing left but its article, every word of it in order. */
export const cleanPage = (page: Page): Page => RULES.reduce((cleaned, rule) => rule(cleaned), page);

const LINES_APART: readonly ((line: string) => boolean)[] = [
  isLabelledLine,
  isShareLine,
  isFurniture,
  isRelatedLine,
  isByline,
  (line) => readDateLine(line) !== null,
];

/** Lines that are never part of a paragraph, so that a newline beside them is never a space. */
export const standsAlone = (line: string): boolean => LINES_APART.some((isApart) => isApart(line));
