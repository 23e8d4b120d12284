import type { Difference, Wording, WordingAnswer } from '../../summaries/answering/answer.ts';
import { isWordingOpen } from '../../summaries/types.ts';
import type { Size } from '../parts/caps.ts';
import { sizes } from '../parts/caps.ts';
import { cutText } from '../message/cut.ts';
import { differenceLine } from '../parts/differences.ts';
import { escapeText, plainText } from '../message/escape.ts';
import type { Renditions } from '../parts/part.ts';
import { fitCard } from '../parts/fit.ts';
import { partOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import { askButton, buttonRow, leadButtons, reportButton, writeRef } from '../parts/gestures.ts';
import type { Message } from '../message/message.ts';
import { notes } from '../parts/notes.ts';
import { quoted } from '../parts/passage.ts';
import { eachWordingOnce, openLine } from '../parts/printings.ts';
import { quotationLines } from './quotes.ts';
import { outletName, sourceParts } from '../parts/sources.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x4f_7c_ac;

/**
 * One quotation, its printings below one another: the words an outlet put in stand out and are named
 * in words too. The card other questions about a quotation start from.
 */
export const wordingCard = (words: Words, answer: WordingAnswer, gestures: Gestures): Message => {
  const { quotation, wordings, leads, sources } = answer;
  const of = writeRef({ kind: 'quotation', ...quotation });
  return fitCard(words, {
    accent: ACCENT,
    head: [
      `### ${words.wordByWord}`,
      ...quotationLines(words, quotation, sizes.full),
      ...openLine(words, quotation).map((line) => `-# ${line}`),
    ].join('\n'),
    parts: [
      partOf(
        words.partWordings,
        eachWordingOnce(wordings, ({ printing }) => printing),
        wordingRecord(words, isWordingOpen(quotation) ? words.openMatch : words.matchAlone),
      ),
    ],
    more: answer.more,
    moreLine: words.more,
    notes: notes(words, answer),
    sources: sourceParts(words, sources, [quotation]),
    actions: buttonRow([
      ...askButton(words.leads.passages, gestures.ask('passages', { of })),
      ...leadButtons(words, leads, gestures),
      ...reportButton(words, 'quotation', quotation.printings[0], gestures),
    ]),
  });
};

const wordingRecord =
  (words: Words, how: Words['matchAlone']) =>
  ({ printing, differences }: Wording): Renditions => {
    const differs = differenceLine(words, differences);
    const render = (shown: () => string) => (): string =>
      [
        `**${outletName(words, printing.outlet)}** — ${how[printing.match]}`,
        `> ${shown()}`,
        ...(printing.match === 'verbatim' || differs === '' ? [] : [differs]),
      ].join('\n');
    const short = (size: Size) => render(() => quoted(words, printing.words, size.words));
    return [
      render(() => setOff(words, differences, sizes.full.words)),
      short(sizes.short),
      short(sizes.least),
    ];
  };

/** A wording that differs and what differs in it, for where its outlet is named beside it; `''` of one that does not. */
export const wordingAlone = (words: Words, differences: readonly Difference[]): string => {
  const differs = differenceLine(words, differences);
  return differs === '' ? '' : `${setOff(words, differences, sizes.full.words)}\n${differs}`;
};

/**
 * A wording in quotation marks, what is not among the speaker's words in bold. What is missing of
 * them does not stand in it: nobody printed that.
 */
const setOff = (words: Words, differences: readonly Difference[], most: number): string => {
  const shown: string[] = [];
  let [left, rest] = [most, 0];
  for (const { kind, words: run } of differences) {
    if (kind === 'missing') continue;
    const cut = cutText(plainText(run), Math.max(left, 0));
    const safe = escapeText(cut.kept);
    if (safe !== '') shown.push(kind === 'added' ? `**${safe}**` : safe);
    left = cut.rest > 0 ? 0 : left - cut.kept.length - 1;
    rest += cut.rest;
  }
  return words.quoted(shown.join(' ')) + (rest > 0 ? words.cut(rest) : '');
};
