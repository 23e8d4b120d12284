import type { Correction } from '../../summaries/corrections/correction.ts';
import { targetOf } from '../../summaries/editing/correctable.ts';
import type { Correctable } from '../../summaries/editing/correctable.ts';
import type { Cited } from '../../summaries/editing/cited.ts';
import type { CorrectedOrNot, Noted } from '../../summaries/editing/server-corrections.ts';
import { caps } from '../parts/caps.ts';
import { moment } from '../parts/dates.ts';
import { plainText } from '../message/escape.ts';
import { denialChoice, denialRecord } from '../answers/denials.ts';
import type { Renditions } from '../parts/part.ts';
import { privateCard, text } from '../message/container.ts';
import { fitCard } from '../parts/fit.ts';
import { field, FormPart } from '../message/form.ts';
import type { Form } from '../message/form.ts';
import { askButton, buttonRow, menuRow } from '../parts/gestures.ts';
import type { ContainerPart, MenuOption, Message } from '../message/message.ts';
import { ComponentType } from '../message/message.ts';
import { turnButtons } from '../parts/paging.ts';
import type { Turn } from '../parts/paging.ts';
import { label, quoted } from '../parts/passage.ts';
import { notChangedCard } from '../problem.ts';
import { quotationChoice, quotationInFull } from '../answers/quotes.ts';
import { outletName } from '../parts/sources.ts';
import { writeTarget } from './target.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x7a_6b_9a;

/** Of words cited on a list, in UTF-16 units: five entries fit one card whatever is in them. */
const CITED_CHARACTERS = 80;
const NAME_CHARACTERS = 40;

/** What can be pressed on the card of a record, as `custom_id`s. */
export type CorrectionButtons = {
  readonly hide: string | null;
  readonly speaker: string | null;
  /** The name of whoever said it. */
  readonly person: string | null;
  /** A menu of the quotations it may be the same as. */
  readonly same: string | null;
};

/** A record where its editors can put it right. Only they see it. */
export const correctionCard = (
  words: Words,
  correctable: Correctable,
  others: readonly Correctable[],
  { hide, speaker, person, same }: CorrectionButtons,
): Message => {
  const options = eachOnce(others.flatMap((other) => choiceOf(words, other) ?? []));
  return fitCard(words, {
    accent: ACCENT,
    head: `### ${words.correct.title}`,
    parts: [{ heading: null, records: [recordOf(words, correctable)] }],
    more: 0,
    moreLine: words.more,
    notes: [words.correct.onlyHere],
    sources: [],
    actions: [
      ...buttonRow([
        ...askButton(words.correct.hide, hide),
        ...askButton(words.correct.otherSpeaker, speaker),
        ...askButton(words.correct.otherName, person),
      ]),
      ...(same === null || options.length === 0
        ? []
        : [menuRow(same, words.correct.sameAs, options)]),
    ],
  });
};

const recordOf = (words: Words, { record, found }: Correctable): Renditions =>
  record === 'quotation' ? quotationInFull(words)(found) : denialRecord(words)(found);

const choiceOf = (words: Words, correctable: Correctable): MenuOption | null => {
  const { record, found } = correctable;
  const line = record === 'quotation' ? quotationChoice(words)(found) : denialChoice(words)(found);
  return line && { ...line, value: writeTarget(targetOf(correctable)) };
};

/** What the common record and a library both hold is told in both, from one place. */
const eachOnce = (options: readonly MenuOption[]): readonly MenuOption[] => [
  ...new Map(options.map((option) => [option.value, option])).values(),
];

/** What a new speaker is named in. */
export const speakerForm = (words: Words, custom_id: string): Form => ({
  custom_id,
  title: words.correct.form.title,
  components: [
    field('speaker', {
      label: words.correct.form.speaker,
      hint: words.correct.form.speakerHint,
      style: FormPart.line,
      required: true,
      max_length: caps.name,
    }),
  ],
});

/** The name all of a person's records are to stand under; the one they have is there to begin with. */
export const personForm = (words: Words, custom_id: string, spelling: string): Form => ({
  custom_id,
  title: words.correct.personForm.title,
  components: [
    field(
      'name',
      {
        label: words.correct.form.speaker,
        hint: words.correct.personForm.hint,
        style: FormPart.line,
        required: true,
        max_length: caps.name,
      },
      plainText(spelling),
    ),
  ],
});

type Done = Extract<CorrectedOrNot, { outcome: 'corrected' }>;

/** What was put right, and the way back. */
export const correctedCard = (
  words: Words,
  { noted, settled }: Done,
  { undo, reports }: { readonly undo: string | null; readonly reports: string | null },
): Message =>
  privateCard(ACCENT, `### ${words.correct.done[noted.correction.kind]}`, [
    text(details(words, noted)),
    ...buttonRow([
      ...askButton(words.correct.undo, undo),
      ...(settled > 0 ? askButton(words.correct.reports.title, reports) : []),
    ]),
    text(
      [...(settled > 0 ? [words.correct.settled(settled)] : []), words.correct.onlyHere]
        .map((line) => `-# ${line}`)
        .join('\n'),
    ),
  ]);

/** Why nothing was put right. */
export const notCorrectedCard = (words: Words, why: keyof Words['correct']['refusals']): Message =>
  notChangedCard(words, words.correct.refusals[why]);

/** What was undone. */
export const undoneCard = (words: Words, noted: Noted): Message =>
  privateCard(ACCENT, `### ${words.correct.undone}`, [
    text(entry(words, noted)),
    text(`-# ${words.correct.undoneLead}`),
  ]);

/** One page of what editors put right, each with the button that undoes it. */
export const correctionsCard = (
  words: Words,
  page: readonly { readonly noted: Noted; readonly undo: string | null }[],
  turn: Turn,
): Message =>
  privateCard(ACCENT, `### ${words.correct.list}`, [
    ...(page.length === 0 ? [text(words.correct.none)] : []),
    ...page.map(({ noted, undo }): ContainerPart => {
      const line = text(entry(words, noted));
      if (undo === null) return line;
      return {
        type: ComponentType.section,
        components: [line],
        accessory: {
          type: ComponentType.button,
          style: 2,
          label: words.correct.undo,
          custom_id: undo,
        },
      };
    }),
    ...turnButtons(words, turn),
  ]);

/** A correction in one line, for a choice: what was done, to which words or whose name. */
export const correctionLine = (words: Words, { correction, cited }: Noted): string => {
  const what =
    correction.kind === 'name'
      ? `${correction.spelling} → ${correction.name}`
      : cited === null
        ? words.correct.notKept
        : words.quoted(cited.words);
  return words.headed(words.correct.done[correction.kind], what);
};

/** What was done to which words, by whom and when. A mention in a card pings nobody. */
const entry = (words: Words, noted: Noted): string =>
  [`**${words.correct.done[noted.correction.kind]}**`, details(words, noted)].join('\n');

const details = (words: Words, { correction, cited, other, inUse }: Noted): string =>
  [
    correction.kind === 'name'
      ? words.correct.standsUnder(
          called(words, correction.spelling),
          called(words, correction.name),
        )
      : citation(words, cited),
    ...(correction.kind === 'merge' ? [words.correct.with(citation(words, other))] : []),
    ...(correction.kind === 'reattribute'
      ? [words.correct.saidBy(called(words, correction.speaker))]
      : []),
    `-# ${madeBy(words, correction)}${inUse ? '' : ` · ${words.correct.notInUse}`}`,
  ].join('\n');

const called = (words: Words, name: string): string =>
  label(name, NAME_CHARACTERS) || words.unnamedSpeaker;

const citation = (words: Words, cited: Cited | null): string =>
  cited === null
    ? words.correct.notKept
    : `${quoted(words, cited.words, CITED_CHARACTERS)} (${outletName(words, cited.outlet)})`;

const madeBy = (words: Words, { by, at }: Pick<Correction, 'by' | 'at'>): string =>
  words.correct.madeBy(`<@${by}>`, moment(at));
