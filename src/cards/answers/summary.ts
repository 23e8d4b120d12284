import type { SummaryAnswer } from '../../summaries/answering/answer.ts';
import type { Fact } from '../../summaries/types.ts';
import type { Ladder, Naming, Size } from '../parts/caps.ts';
import { caps, ladders } from '../parts/caps.ts';
import { days } from '../parts/dates.ts';
import { denialChoice, denialRecord } from './denials.ts';
import { disagreementRecord, revisionRecord } from '../parts/disagreements.ts';
import { factChoice, factRecord } from './facts.ts';
import type { CardPart, Renditions } from '../parts/part.ts';
import { fitCard } from '../parts/fit.ts';
import { partOf, renditionsOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import type { Message } from '../message/message.ts';
import { inTurn } from '../parts/in-turn.ts';
import { notes } from '../parts/notes.ts';
import type { Paging } from '../parts/paging.ts';
import { label, passage, sideBySide } from '../parts/passage.ts';
import { outletLine } from '../parts/printings.ts';
import { quotationChoice, quotationInBrief } from './quotes.ts';
import { outletNames, sourceParts, standing } from '../parts/sources.ts';
import type { Stands } from '../parts/sources.ts';
import { countsLine, supportLine } from '../parts/support.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x3b_6e_8f;
/** Outlets named under the title; the sources at the end name more. */
const OUTLETS_NAMED: Naming = { outlets: 2, outlet: caps.outlet };

/**
 * `/summary`: one story, to be read from the top. What happened in two sentences, what else is
 * reported, who said what, who denied what, where outlets differ and what is open. In full it goes
 * on over as many pages as it takes; in short it is one.
 */
export const summaryCard = (
  words: Words,
  answer: SummaryAnswer,
  paging: Paging | null,
  { menu }: Gestures,
): Message => {
  const pages = answer.length === 'full' ? paging : null;
  const parts = partsOf(words, answer, pages === null ? ladders.usual : ladders.whole);
  // A source's button opens its page at what is shown here; where that is nothing, at what earlier pages
  // showed. As a page is filled, the only one has the first of every part before the second of any.
  const told = parts.flatMap(({ tells }) => tells);
  const start = pages?.start ?? 0;
  const onward =
    start > 0
      ? [...told.slice(start), ...told.slice(0, start)]
      : inTurn(parts.map(({ tells }) => tells));
  return fitCard(words, {
    accent: ACCENT,
    head: head(words, answer, pages?.anew ?? false),
    parts,
    inSequence: pages !== null,
    paging: pages,
    menu,
    more: answer.more,
    // What the next pages show need not be asked for with a command.
    moreLine: (left) =>
      pages !== null && left > answer.more ? words.more(left) : words.moreInStory(left),
    notes: notes(words, answer),
    sources: sourceParts(words, answer.sources, onward.flat()),
  });
};

/** A part with what each of its texts tells of: the lead is one text of two facts. */
type BriefingPart = CardPart & { readonly tells: readonly (readonly Stands[])[] };

const partsOf = (words: Words, answer: SummaryAnswer, ladder: Ladder): readonly BriefingPart[] => {
  const { lead, quotations, denials, disagreements, revisions, speculation, unanswered, rest } =
    answer;
  const [ofFact, ofDenial] = [factRecord(words, ladder), denialRecord(words, ladder)];
  return [
    {
      heading: null,
      records: lead.length > 0 ? [leadRecord(words, lead)] : [],
      choices: [lead.map(factChoice)],
      tells: lead.length > 0 ? [lead] : [],
    },
    ofEach(words.partFacts, beyondLead(answer), ofFact, factChoice),
    ofEach(
      words.partQuotations,
      quotations,
      quotationInBrief(words, ladder),
      quotationChoice(words),
    ),
    ofEach(words.partDenials, denials, ofDenial, denialChoice(words)),
    ofEach(words.partDisagreements, disagreements, disagreementRecord(words)),
    ofEach(words.partRevisions, revisions, revisionRecord(words)),
    ofEach(words.partSpeculation, speculation, ofFact, factChoice),
    ofEach(words.partUnanswered, unanswered, ofDenial, denialChoice(words)),
    ofEach(words.partRest, rest, ofFact, factChoice),
  ];
};

const ofEach = <T extends Parameters<typeof standing>[0]>(
  ...[heading, records, ...write]: Parameters<typeof partOf<T>>
): BriefingPart => ({
  ...partOf(heading, records, ...write),
  tells: records.map((record) => [standing(record)]),
});

const beyondLead = ({ facts, lead }: SummaryAnswer): readonly Fact[] => {
  const told = new Set(lead.map(({ id }) => id));
  return facts.filter(({ id }) => !told.has(id));
};

/** The opening sentences run on as one paragraph; who prints them stands below. */
const leadRecord = (words: Words, lead: readonly Fact[]): Renditions => {
  const render = (size: Size): string => {
    const [first, ...others] = lead.flatMap(({ printings }) => printings);
    const supports = new Set(lead.map((fact) => supportLine(words, fact.support, size)));
    // How many stand behind one of the sentences would be read as of both.
    const support = supports.size === 1 ? supports : [];
    return [
      lead.map(({ text }) => passage(words, text, size.words)).join(' '),
      ...(first
        ? [`-# ${sideBySide(outletLine(words, [first, ...others], size), ...support)}`]
        : []),
    ].join('\n');
  };
  return renditionsOf(render, ladders.usual);
};

const head = (
  words: Words,
  { title, from, to, counts, sources, ...answer }: SummaryAnswer,
  isAnew: boolean,
): string => {
  const outlets = sources.map((source) => source.outlet);
  const below = sideBySide(
    days(words, from, to),
    outletNames(words, outlets, OUTLETS_NAMED),
    countsLine(words, counts),
  );
  const { lead, facts, quotations, denials, speculation, unanswered, rest } = answer;
  const records = [lead, facts, quotations, denials, speculation, unanswered, rest].flat().length;
  return [
    `### ${label(title, caps.title) || words.untitled}`,
    `-# ${below}`,
    ...(isAnew ? [words.briefedAnew] : []),
    ...(records === 0 ? [words.nothingInStory] : []),
  ].join('\n');
};
