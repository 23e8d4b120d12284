import type { ChangedWords, CompareAnswer, OutletView } from '../../summaries/answering/answer.ts';
import type { Size } from '../parts/caps.ts';
import { caps, sizes } from '../parts/caps.ts';
import { correctedMark } from '../parts/corrected.ts';
import { deniedIn } from './denials.ts';
import { days } from '../parts/dates.ts';
import { differenceLine } from '../parts/differences.ts';
import { disagreementRecord } from '../parts/disagreements.ts';
import type { Renditions } from '../parts/part.ts';
import { fitCard } from '../parts/fit.ts';
import { partOf } from '../parts/part.ts';
import type { Message } from '../message/message.ts';
import { notes } from '../parts/notes.ts';
import { label, passage, quoted, sideBySide, speakerName } from '../parts/passage.ts';
import { outletName, sourceParts } from '../parts/sources.ts';
import { countsLine } from '../parts/support.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x4a_8f_9c;

/** Of each kind of record only one outlet has; the rest are counted. */
const ONLY_SHOWN = 3;
const CHANGED_SHOWN = 3;
/** Of a passage beside others, in UTF-16 units. */
const BESIDE = { full: 240, short: 110 } as const;

/** `/compare`: what only one outlet has, and which words each changed. */
export const compareCard = (words: Words, answer: CompareAnswer, alt: string | null): Message => {
  const { title, from, to, counts, outlets, disagreements } = answer;
  return fitCard(words, {
    accent: ACCENT,
    head: [
      `### ${words.sideBySide(label(title, caps.title) || words.untitled)}`,
      `-# ${sideBySide(days(words, from, to), countsLine(words, counts))}`,
      ...(outlets.length > 1 ? [] : [words.oneOutlet]),
    ].join('\n'),
    alt,
    parts: [
      ...outlets.map((view) => ({ heading: null, records: [outletRecord(words, view)] })),
      partOf(words.partDisagreements, disagreements, disagreementRecord(words)),
    ],
    more: answer.more,
    moreLine: words.more,
    notes: notes(words, answer),
    sources: sourceParts(
      words,
      answer.sources,
      answer.outlets.flatMap((view) => [
        ...view.changed.map(({ printing }) => ({ printings: [printing] })),
        ...view.onlyFacts,
        ...view.onlyQuotations,
      ]),
    ),
  });
};

const outletRecord = (words: Words, view: OutletView): Renditions => {
  const render = (size: Size, most: number) => (): string => {
    const only = [
      ...view.onlyFacts.slice(0, ONLY_SHOWN).map(({ text }) => passage(words, text, most)),
      ...view.onlyQuotations
        .slice(0, ONLY_SHOWN)
        .map(({ speaker, words: said, corrected }) =>
          words.headed(
            sideBySide(
              speakerName(speaker, sizes.short) ?? words.unnamedSpeaker,
              correctedMark(words, corrected, sizes.least),
            ),
            quoted(words, said, most),
          ),
        ),
      ...view.onlyDenials
        .slice(0, ONLY_SHOWN)
        .map((denial) =>
          words.deniedBy(
            sideBySide(
              speakerName(denial.by, sizes.short) ?? words.unnamedSpeaker,
              correctedMark(words, denial.corrected, sizes.least),
            ),
            words.denial[denial.kind],
            deniedIn(words, denial, most),
          ),
        ),
    ];
    const all = view.onlyFacts.length + view.onlyQuotations.length + view.onlyDenials.length;
    const changed = view.changed
      .slice(0, CHANGED_SHOWN)
      .map((one) => changedLine(words, one, size, most));
    const left = all - only.length + view.changed.length - changed.length;
    return [
      `**${outletName(words, view.outlet)}** — ${words.prints(view.prints)}`,
      ...(only.length > 0 ? [words.onlyHere, ...only.map((line) => `- ${line}`)] : []),
      ...(changed.length > 0 ? [words.changedHere, ...changed.map((line) => `- ${line}`)] : []),
      ...(all + view.changed.length === 0 ? [words.nothingOfItsOwn] : []),
      ...(left > 0 ? [words.moreOfOutlet(left)] : []),
    ].join('\n');
  };
  const line = (): string => `**${outletName(words, view.outlet)}** — ${words.prints(view.prints)}`;
  return [render(sizes.full, BESIDE.full), render(sizes.short, BESIDE.short), line];
};

const changedLine = (
  words: Words,
  { quotation, printing, differences }: ChangedWords,
  size: Size,
  most: number,
) =>
  words.changedWords(
    speakerName(quotation.speaker, sizes.short) ?? words.unnamedSpeaker,
    quoted(words, printing.words, most),
    size === sizes.full ? differenceLine(words, differences) : '',
  );
