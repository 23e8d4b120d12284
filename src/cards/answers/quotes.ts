import type { QuotesAnswer } from '../../summaries/answering/answer.ts';
import type { Quotation } from '../../summaries/types.ts';
import { caps, ladders, sizes } from '../parts/caps.ts';
import type { Ladder, Size } from '../parts/caps.ts';
import { correctedMark } from '../parts/corrected.ts';
import { day } from '../parts/dates.ts';
import type { Renditions } from '../parts/part.ts';
import { renditionsOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import { choiceOf } from '../parts/gestures.ts';
import type { MenuOption, Message } from '../message/message.ts';
import { listCard } from '../parts/list.ts';
import type { Paging } from '../parts/paging.ts';
import { outletCalled } from '../parts/outlet.ts';
import { called, label, quoted, sideBySide, speakerName, withArticle } from '../parts/passage.ts';
import { matchLine, wordingLines } from '../parts/printings.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x4f_7c_ac;

/** `/quotes`: the words of one person, each with every outlet's printing of them. */
export const quotesCard = (
  words: Words,
  answer: QuotesAnswer,
  paging: Paging | null,
  gestures: Gestures,
): Message =>
  listCard(
    words,
    answer,
    {
      accent: ACCENT,
      title: title(words, answer),
      records: answer.quotations,
      write: quotationInFull(words),
      choice: quotationChoice(words),
    },
    paging,
    gestures,
  );

/** A quotation's line in the menu of a card. */
export const quotationChoice =
  (words: Words) =>
  (quotation: Quotation): MenuOption | null =>
    choiceOf('quotation', quotation, words.quoted(quotation.words));

/** A quotation with the wording of every printing; shorter, with their outlets alone. */
export const quotationInFull =
  (words: Words) =>
  (quotation: Quotation): Renditions => {
    const full = (): string =>
      [
        ...quotationLines(words, quotation, sizes.full),
        ...wordingLines(words, quotation, sizes.full).map((line) => `-# ${line}`),
      ].join('\n');
    return [full, ...quotationInBrief(words)(quotation)];
  };

/** A quotation with one line of outlets. */
export const quotationInBrief =
  (words: Words, ladder: Ladder = ladders.usual) =>
  (quotation: Quotation): Renditions => {
    const brief = (size: Size): string =>
      [...quotationLines(words, quotation, size), `-# ${matchLine(words, quotation, size)}`].join(
        '\n',
      );
    return renditionsOf(brief, ladder);
  };

/** The words and who said them, when, where and to whom. */
export const quotationLines = (words: Words, quotation: Quotation, size: Size): string[] => [
  `> ${quoted(words, quotation.words, size.words)}`,
  `— ${attribution(words, quotation, size)}`,
];

const attribution = (words: Words, quotation: Quotation, size: Size): string => {
  const { speaker, venue, toldTo, saidOn, dated } = quotation;
  // What an unnamed outlet prints as "told us" was told to that outlet.
  const listener =
    toldTo === null
      ? ''
      : label(withArticle(words, outletCalled(words, toldTo), quotation.printings), size.role);
  return sideBySide(
    speakerName(speaker, size) ?? words.unnamedSpeaker,
    label(venue ?? '', size.role),
    listener === '' ? '' : words.toldTo(listener),
    saidOn === null ? '' : day(words, saidOn),
    saidOn !== null && dated === 'story' ? words.datedByStory : '',
    correctedMark(words, quotation.corrected, size),
  );
};

const title = (words: Words, { person, about }: QuotesAnswer): string => {
  const name = label(called(person), caps.name) || words.unnamedSpeaker;
  return about === null
    ? words.quotesOf(name)
    : words.quotesAbout(name, words.quoted(label(about, caps.name)));
};
