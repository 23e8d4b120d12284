import type { SummaryAnswer } from '../summaries/answering/answer.ts';
import { caps } from './caps.ts';
import { days } from './dates.ts';
import { denialRecord } from './denials.ts';
import { factRecord } from './facts.ts';
import { fitCard } from './fit.ts';
import type { Message } from './message.ts';
import { notes } from './notes.ts';
import { label, sideBySide } from './passage.ts';
import { quotationInBrief } from './quotes.ts';
import { outletNames, sourceParts } from './sources.ts';
import { words } from './words.ts';

const ACCENT = 0x3b_6e_8f;
/** Outlets named under the title; the sources at the end name more. */
const OUTLETS_NAMED = 3;
/** A briefing is short, and what people said comes first here: more facts are a command away. */
const FACTS_SHOWN = 6;

/** `/summary`: one story. What is reported, who said what, who denied what, and where it stands. */
export const summaryCard = (answer: SummaryAnswer): Message =>
  fitCard({
    accent: ACCENT,
    head: head(answer),
    parts: [
      { heading: words.partFacts, records: answer.facts.slice(0, FACTS_SHOWN).map(factRecord) },
      { heading: words.partQuotations, records: answer.quotations.map(quotationInBrief) },
      { heading: words.partDenials, records: answer.denials.map(denialRecord) },
    ],
    more: answer.more + Math.max(0, answer.facts.length - FACTS_SHOWN),
    moreLine: words.moreInStory,
    notes: notes(answer),
    sources: sourceParts(answer.sources),
  });

const head = ({ title, from, to, sources, ...answer }: SummaryAnswer): string => {
  const outlets = sources.map((source) => source.outlet);
  const below = sideBySide(
    days(from, to),
    words.articles(sources.length),
    outletNames(outlets, OUTLETS_NAMED),
  );
  const records = answer.facts.length + answer.quotations.length + answer.denials.length;
  return [
    `### ${label(title, caps.title) || words.untitled}`,
    `-# ${below}`,
    ...(records === 0 ? [words.nothingInStory] : []),
  ].join('\n');
};
