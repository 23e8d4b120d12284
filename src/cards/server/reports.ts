import type { Report } from '../../summaries/corrections/reports.ts';
import { speakerOf } from '../../summaries/editing/correctable.ts';
import type { Correctable } from '../../summaries/editing/correctable.ts';
import type { Reported } from '../../summaries/editing/reported.ts';
import type { ReportedOrNot } from '../../summaries/editing/server-corrections.ts';
import type { Size } from '../parts/caps.ts';
import { moment } from '../parts/dates.ts';
import { privateCard, text } from '../message/container.ts';
import { field, FormPart } from '../message/form.ts';
import type { Form } from '../message/form.ts';
import { askButton, buttonRow } from '../parts/gestures.ts';
import type { ContainerPart, Message } from '../message/message.ts';
import { passage, quoted, sideBySide, speakerName } from '../parts/passage.ts';
import { turnButtons } from '../parts/paging.ts';
import type { Turn } from '../parts/paging.ts';
import { mistakeCard } from '../problem.ts';
import { outletNames } from '../parts/sources.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x7a_6b_9a;

/** Longest that a reader can write, in UTF-16 units. */
export const COMMENT_CHARACTERS = 300;

/** So small that three records fit one card whatever is in them: the last readers' own words too. */
const SIZE: Size = { words: 120, claim: 0, name: 40, role: 0, outlets: 1, outlet: 30 };
const COMMENTS_SHOWN = 2;
const SHOWN_CHARACTERS = 150;

/** What a reader says is wrong. */
export const reportForm = (words: Words, custom_id: string): Form => ({
  custom_id,
  title: words.correct.report.title,
  components: [
    field('comment', {
      label: words.correct.report.comment,
      hint: words.correct.report.commentHint,
      style: FormPart.paragraph,
      required: false,
      max_length: COMMENT_CHARACTERS,
    }),
  ],
});

/** What became of a report. Only its reader sees it. */
export const reportedCard = (words: Words, became: ReportedOrNot): Message => {
  const { report } = words.correct;
  switch (became.outcome) {
    case 'not on record':
      return mistakeCard(words, words.outlivedButton);
    case 'full':
      return mistakeCard(words, report.full, report.notKept);
    case 'looked at':
      return lookedAtCard(words, became.at);
    case 'kept':
    case 'kept before':
      return privateCard(ACCENT, `### ${report.thanks}`, [text(report[became.outcome])]);
  }
};

/** That a reader's report was looked at, and when. Only its reader sees it. */
export const lookedAtCard = (words: Words, at: string): Message =>
  privateCard(ACCENT, `### ${words.correct.report.lookedAt}`, [
    text(words.correct.report.leftAsItIs(moment(at))),
  ]);

/** The first message in a channel that reports are to be posted in. */
export const reportsHereCard = (words: Words): Message =>
  privateCard(ACCENT, `### ${words.correct.reports.title}`, [text(words.correct.reports.here)]);

/** What editors can press under a reported record, as `custom_id`s; `null` for what is too long for one. */
export type ReportButtons = {
  readonly open: string | null;
  readonly hide: string | null;
  readonly dismiss: string | null;
};

/** One page of what readers report, by record, for those who may put it right. */
export const reportsCard = (
  words: Words,
  page: readonly { readonly reported: Reported; readonly buttons: ReportButtons }[],
  turn: Turn,
): Message =>
  privateCard(ACCENT, `### ${words.correct.reports.title}`, [
    ...(page.length === 0 ? [text(words.correct.reports.none)] : []),
    ...page.flatMap(({ reported, buttons: { open, hide, dismiss } }): ContainerPart[] => {
      const isThere = reported.correctable !== null;
      return [
        text(entry(words, reported)),
        ...buttonRow([
          ...(isThere ? askButton(words.correct.reports.open, open) : []),
          ...(isThere ? askButton(words.correct.hide, hide) : []),
          ...askButton(words.correct.reports.dismiss, dismiss),
        ]),
      ];
    }),
    ...turnButtons(words, turn),
  ]);

const entry = (words: Words, { correctable, cited, reports }: Reported): string => {
  const left = reports.length - COMMENTS_SHOWN;
  return [
    ...(correctable === null
      ? [
          cited === null ? words.correct.notKept : quoted(words, cited.words, SIZE.words),
          `-# ${words.correct.reports.gone}`,
        ]
      : shown(words, correctable)),
    ...reports.slice(0, COMMENTS_SHOWN).map((report) => commentLine(words, report)),
    ...(left > 0 ? [`-# ${words.correct.reports.more(left)}`] : []),
  ].join('\n');
};

const shown = (words: Words, correctable: Correctable): string[] => {
  const { record, found } = correctable;
  const outlets = found.printings.map(({ outlet }) => outlet);
  return [
    `> ${record === 'quotation' ? quoted(words, found.words, SIZE.words) : passage(words, found.words, SIZE.words)}`,
    `— ${sideBySide(
      speakerName(speakerOf(correctable), SIZE) ?? words.unnamedSpeaker,
      outletNames(words, outlets, SIZE),
    )}`,
  ];
};

/** Who and when, and what they say. A mention in a card pings nobody. */
const commentLine = (words: Words, { by, at, comment }: Report): string => {
  const who = words.correct.reports.by(`<@${by}>`, moment(at));
  const said = passage(words, comment, SHOWN_CHARACTERS);
  return `- ${said === '' ? who : words.headed(who, said)}`;
};
