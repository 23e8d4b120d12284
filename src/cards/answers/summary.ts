import type { SummaryAnswer } from '../../summaries/answering/answer.ts';
import type { Fact } from '../../summaries/types.ts';
import type { Naming, Size } from '../parts/caps.ts';
import { caps, sizes } from '../parts/caps.ts';
import { days } from '../parts/dates.ts';
import { denialChoice, denialRecord } from './denials.ts';
import { disagreementRecord, revisionRecord } from '../parts/disagreements.ts';
import { factChoice, factRecord } from './facts.ts';
import type { Renditions } from '../parts/fit.ts';
import { fitCard } from '../parts/fit.ts';
import type { Gestures } from '../parts/gestures.ts';
import type { Message } from '../message/message.ts';
import { notes } from '../parts/notes.ts';
import { label, passage, sideBySide } from '../parts/passage.ts';
import { outletLine } from '../parts/printings.ts';
import { quotationChoice, quotationInBrief } from './quotes.ts';
import { outletNames, sourceParts } from '../parts/sources.ts';
import { countsLine, supportLine } from '../parts/support.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x3b_6e_8f;
/** Outlets named under the title; the sources at the end name more. */
const OUTLETS_NAMED: Naming = { outlets: 2, outlet: caps.outlet };

/**
 * `/summary`: one story, to be read from the top. What happened in two sentences, what else is
 * reported, who said what, who denied what, where outlets differ and what is open.
 */
export const summaryCard = (words: Words, answer: SummaryAnswer, { menu }: Gestures): Message =>
  fitCard(words, {
    accent: ACCENT,
    head: head(words, answer),
    parts: [
      {
        heading: null,
        records: answer.lead.length > 0 ? [leadRecord(words, answer.lead)] : [],
        choices: [answer.lead.map(factChoice)],
      },
      {
        heading: words.partFacts,
        records: beyondLead(answer).map(factRecord(words)),
        choices: beyondLead(answer).map(factChoice),
      },
      {
        heading: words.partQuotations,
        records: answer.quotations.map(quotationInBrief(words)),
        choices: answer.quotations.map(quotationChoice(words)),
      },
      {
        heading: words.partDenials,
        records: answer.denials.map(denialRecord(words)),
        choices: answer.denials.map(denialChoice(words)),
      },
      {
        heading: words.partDisagreements,
        records: answer.disagreements.map(disagreementRecord(words)),
      },
      { heading: words.partRevisions, records: answer.revisions.map(revisionRecord(words)) },
      {
        heading: words.partSpeculation,
        records: answer.speculation.map(factRecord(words)),
        choices: answer.speculation.map(factChoice),
      },
      {
        heading: words.partUnanswered,
        records: answer.unanswered.map(denialRecord(words)),
        choices: answer.unanswered.map(denialChoice(words)),
      },
    ],
    menu,
    more: answer.more,
    moreLine: words.moreInStory,
    notes: notes(words, answer),
    sources: sourceParts(words, answer.sources, [
      ...answer.lead,
      ...answer.quotations,
      ...answer.denials,
      ...answer.facts,
    ]),
  });

const beyondLead = ({ facts, lead }: SummaryAnswer): readonly Fact[] => {
  const told = new Set(lead.map(({ id }) => id));
  return facts.filter(({ id }) => !told.has(id));
};

/** The opening sentences run on as one paragraph; who prints them stands below. */
const leadRecord = (words: Words, lead: readonly Fact[]): Renditions => {
  const render = (size: Size) => (): string => {
    const [first, ...others] = lead.flatMap(({ printings }) => printings);
    const support = new Set(lead.map((fact) => supportLine(words, fact.support, size)));
    return [
      lead.map(({ text }) => passage(words, text, size.words)).join(' '),
      ...(first
        ? [`-# ${sideBySide(outletLine(words, [first, ...others], size), ...support)}`]
        : []),
    ].join('\n');
  };
  return [render(sizes.full), render(sizes.short), render(sizes.least)];
};

const head = (
  words: Words,
  { title, from, to, counts, sources, ...answer }: SummaryAnswer,
): string => {
  const outlets = sources.map((source) => source.outlet);
  const below = sideBySide(
    days(words, from, to),
    outletNames(words, outlets, OUTLETS_NAMED),
    countsLine(words, counts),
  );
  const { lead, facts, quotations, denials, speculation, unanswered } = answer;
  const records = [lead, facts, quotations, denials, speculation, unanswered].flat().length;
  return [
    `### ${label(title, caps.title) || words.untitled}`,
    `-# ${below}`,
    ...(records === 0 ? [words.nothingInStory] : []),
  ].join('\n');
};
