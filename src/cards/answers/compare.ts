import type { ChangedWords, CompareAnswer, OutletView } from '../../summaries/answering/answer.ts';
import type { Corrected, Speaker } from '../../summaries/types.ts';
import type { Size } from '../parts/caps.ts';
import { caps, sizes } from '../parts/caps.ts';
import { correctedMark } from '../parts/corrected.ts';
import { deniedIn, denialChoice } from './denials.ts';
import { days } from '../parts/dates.ts';
import { factChoice } from './facts.ts';
import { differenceLine } from '../parts/differences.ts';
import { disagreementRecord } from '../parts/disagreements.ts';
import type { Renditions } from '../parts/part.ts';
import { fitCard } from '../parts/fit.ts';
import { partOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import type { MenuOption, Message } from '../message/message.ts';
import { inTurn } from '../parts/in-turn.ts';
import { notes } from '../parts/notes.ts';
import { label, passage, quoted, sideBySide, speakerName } from '../parts/passage.ts';
import type { Paging } from '../parts/paging.ts';
import { quotationChoice } from './quotes.ts';
import { SHARED_SHOWN, sharedIn } from '../parts/shared.ts';
import { outletName, sourceParts, standing } from '../parts/sources.ts';
import { countsLine } from '../parts/support.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x4a_8f_9c;

/** Lines about one outlet before the next has its own: side by side they are compared. */
const LINES_AT_ONCE = 4;
/** Of a passage beside others, in UTF-16 units. */
const BESIDE = { full: 400, short: 110 } as const;

/**
 * `/compare`: where outlets differ, and then in turn what only one of them has and which words each
 * changed, over as many pages as it takes. Its menu leads to the records its picture shows, too.
 */
export const compareCard = (
  words: Words,
  answer: CompareAnswer,
  paging: Paging | null,
  { menu }: Gestures,
  alt: string | null,
): Message => {
  const { title, from, to, counts, outlets, disagreements } = answer;
  const rounds = roundsOf(words, outlets);
  return fitCard(words, {
    accent: ACCENT,
    head: [
      `### ${words.sideBySide(label(title, caps.title) || words.untitled)}`,
      `-# ${sideBySide(days(words, from, to), countsLine(words, counts))}`,
      ...(outlets.length > 1 ? [] : [words.oneOutlet]),
    ].join('\n'),
    alt,
    parts: [
      partOf(words.partDisagreements, disagreements, disagreementRecord(words)),
      {
        ...partOf(words.partOutlets, rounds, outletRecord(words)),
        choices: rounds.map(({ lines }) => lines.map(({ choice }) => choice)),
      },
    ],
    menu,
    menuBegins: alt === null ? [] : choicesInPicture(words, answer),
    inSequence: true,
    paging,
    more: answer.more,
    // What is left are the last of them.
    moreLine: (left) =>
      words.more(
        answer.more +
          Math.max(0, left - answer.more - rounds.length) +
          rounds.slice(-left).reduce((sum, { lines }) => sum + Math.max(lines.length, 1), 0),
      ),
    notes: notes(words, answer),
    sources: sourceParts(words, answer.sources, [
      ...disagreements.map(standing),
      ...answer.outlets.flatMap((view) => [
        ...view.changed.map(({ printing }) => ({ printings: [printing] })),
        ...view.onlyFacts,
        ...view.onlyQuotations,
      ]),
    ]),
  });
};

/** One line about an outlet: what it alone has, or words it changed. */
type Line = {
  readonly isOnly: boolean;
  /** The line of its record in the menu. */
  readonly choice: MenuOption | null;
  write(size: Size, most: number): string;
};

const choicesInPicture = (words: Words, answer: CompareAnswer): readonly (MenuOption | null)[] =>
  sharedIn(answer)
    .slice(0, SHARED_SHOWN)
    .map(({ kind, record }) =>
      kind === 'quotation' ? quotationChoice(words)(record) : factChoice(record),
    );

/** Some lines about one outlet, the first of them or further ones. */
type Round = {
  readonly view: OutletView;
  readonly lines: readonly Line[];
  readonly isFirst: boolean;
};

/** The first lines of every outlet before the next of any. */
const roundsOf = (words: Words, outlets: readonly OutletView[]): readonly Round[] =>
  inTurn(outlets.map((view) => roundsAbout(words, view)));

const roundsAbout = (words: Words, view: OutletView): readonly Round[] => {
  const lines = linesOf(words, view);
  return Array.from(
    { length: Math.max(1, Math.ceil(lines.length / LINES_AT_ONCE)) },
    (_, round) => ({
      view,
      lines: lines.slice(round * LINES_AT_ONCE, (round + 1) * LINES_AT_ONCE),
      isFirst: round === 0,
    }),
  );
};

/** Of every kind one before the second of any. */
const linesOf = (words: Words, view: OutletView): readonly Line[] => {
  const only = (choice: Line['choice'], write: Line['write']): Line => ({
    isOnly: true,
    choice,
    write,
  });
  const by = (speaker: Speaker | null, corrected: Corrected | undefined): string =>
    sideBySide(
      speakerName(speaker, sizes.short) ?? words.unnamedSpeaker,
      correctedMark(words, corrected, sizes.least),
    );
  const kinds: readonly (readonly Line[])[] = [
    view.onlyFacts.map((fact) =>
      only(factChoice(fact), (_, most) => passage(words, fact.text, most)),
    ),
    view.onlyQuotations.map((quotation) =>
      only(quotationChoice(words)(quotation), (_, most) =>
        words.headed(
          by(quotation.speaker, quotation.corrected),
          quoted(words, quotation.words, most),
        ),
      ),
    ),
    view.onlyDenials.map((denial) =>
      only(denialChoice(words)(denial), (_, most) =>
        words.headed(
          words.denialBy[denial.kind](by(denial.by, denial.corrected)),
          deniedIn(words, denial, most),
        ),
      ),
    ),
    view.changed.map((one) => ({
      isOnly: false,
      choice: quotationChoice(words)(one.quotation),
      write: (size, most) => changedLine(words, one, size, most),
    })),
  ];
  return inTurn(kinds);
};

const outletRecord =
  (words: Words) =>
  ({ view, lines, isFirst }: Round): Renditions => {
    const name = `**${outletName(words, view.outlet)}**`;
    const head = isFirst ? `${name} — ${words.prints(view.prints)}` : name;
    const render = (size: Size, most: number) => (): string => {
      const [only, changed] = [true, false].map((isOnly) =>
        lines.filter((line) => line.isOnly === isOnly).map((line) => `- ${line.write(size, most)}`),
      ) as [string[], string[]];
      return [
        head,
        ...(only.length > 0 ? [words.onlyHere, ...only] : []),
        ...(changed.length > 0 ? [words.changedHere, ...changed] : []),
        ...(lines.length === 0 ? [words.nothingOfItsOwn] : []),
      ].join('\n');
    };
    return [render(sizes.full, BESIDE.full), render(sizes.short, BESIDE.short), () => head];
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
