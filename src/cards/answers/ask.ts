import type { AskAnswer } from '../../summaries/answering/answer.ts';
import { denialChoice, denialRecord } from './denials.ts';
import { factChoice, factRecord } from './facts.ts';
import type { CardPart } from '../parts/part.ts';
import { fitCard } from '../parts/fit.ts';
import { partOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import type { Message } from '../message/message.ts';
import { notes } from '../parts/notes.ts';
import { passage } from '../parts/passage.ts';
import { quotationChoice, quotationInBrief } from './quotes.ts';
import { sourceParts } from '../parts/sources.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x6a_7f_b5;
/** Of the question, in UTF-16 units. */
const QUESTION_CHARACTERS = 150;

/** `/ask`: what is on record for a question, the kind that answers best first. */
export const askCard = (words: Words, answer: AskAnswer, { menu }: Gestures): Message => {
  const parts: Readonly<Record<AskAnswer['first'], CardPart>> = {
    denials: partOf(words.partDenials, answer.denials, denialRecord(words), denialChoice(words)),
    facts: partOf(words.partFacts, answer.facts, factRecord(words), factChoice),
    quotations: partOf(
      words.partQuotations,
      answer.quotations,
      quotationInBrief(words),
      quotationChoice(words),
    ),
  };
  const rest = (['denials', 'facts', 'quotations'] as const).filter(
    (kind) => kind !== answer.first,
  );
  return fitCard(words, {
    accent: ACCENT,
    head: [
      `### ${passage(words, answer.question, QUESTION_CHARACTERS) || words.untitled}`,
      `-# ${words.onRecordFor}`,
    ].join('\n'),
    parts: [answer.first, ...rest].map((kind) => parts[kind]),
    menu,
    more: answer.more,
    moreLine: words.more,
    notes: notes(words, answer),
    sources: sourceParts(words, answer.sources, [
      ...answer[answer.first],
      ...answer.denials,
      ...answer.facts,
      ...answer.quotations,
    ]),
  });
};
