import { isPrinted } from '../../summaries/answering/answer.ts';
import type { Compared, OutletWords, VerifyAnswer } from '../../summaries/answering/answer.ts';
import { isWordingOpen } from '../../summaries/types.ts';
import type { Naming, Size } from '../parts/caps.ts';
import { caps, ladders } from '../parts/caps.ts';
import { differenceLine } from '../parts/differences.ts';
import type { Renditions } from '../parts/part.ts';
import { fitCard } from '../parts/fit.ts';
import { partOf, renditionsOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import { choiceOf } from '../parts/gestures.ts';
import type { MenuOption, Message } from '../message/message.ts';
import { forAskerAlone } from '../message/message.ts';
import { notes } from '../parts/notes.ts';
import { called, label, passage, quoted, sideBySide, speakerName } from '../parts/passage.ts';
import { quotationChoice, quotationInFull } from './quotes.ts';
import { outletNames, sourceParts } from '../parts/sources.ts';
import type { Words } from '../words/index.ts';

const ACCENTS = {
  verbatim: 0x3f_8f_5f,
  trimmed: 0x3f_8f_5f,
  reworded: 0xb0_7a_3c,
  'cut off': 0xb0_7a_3c,
  'outlets differ': 0xb0_7a_3c,
  'other speaker': 0xb0_7a_3c,
  'outlet words': 0xb0_7a_3c,
  'too short': 0x8a_8f_98,
  'not on record': 0x8a_8f_98,
} as const satisfies Record<VerifyAnswer['verdict'], number>;

/** Of the quote asked about, and outlets named that print it so. */
const ASKED_CHARACTERS = 500;
const OUTLETS_SHOWN: Naming = { outlets: 4, outlet: caps.outlet };

/**
 * `/verify`: the quote, whether it is on record, and what is, with the words that differ. That a quote is
 * too short is for the asker to put right, and for nobody else to see.
 */
export const verifyCard = (words: Words, answer: VerifyAnswer, gestures: Gestures): Message => {
  const card = oneQuote(words, answer, gestures);
  return answer.verdict === 'too short' ? forAskerAlone(card) : card;
};

const oneQuote = (words: Words, answer: VerifyAnswer, { menu }: Gestures): Message =>
  fitCard(words, {
    accent: ACCENTS[answer.verdict],
    head: [
      `### ${words.verdict[answer.verdict]}`,
      quoted(words, answer.quote, ASKED_CHARACTERS),
      sentence(words, answer),
    ].join('\n'),
    parts: [
      partOf(words.partOutletWords, answer.outletWords, outletRecord(words), outletChoice),
      partOf(heading(words, answer), answer.found, foundRecord(words), ({ quotation }) =>
        quotationChoice(words)(quotation),
      ),
    ],
    menu,
    more: answer.more,
    moreLine: words.more,
    notes: notes(words, answer),
    sources: sourceParts(words, answer.sources, [
      ...answer.outletWords,
      ...answer.found.map(({ quotation }) => quotation),
    ]),
  });

/**
 * Several quotes of one message, each with whether it is on record and what comes first of what is;
 * `more` were not looked up.
 */
export const verifyEachCard = (
  words: Words,
  answers: readonly VerifyAnswer[],
  more: number,
  { menu }: Gestures,
): Message => {
  const all = answers.map(({ sources }) => sources).flat();
  const sources = [...new Map(all.map((source) => [source.article, source])).values()];
  const withheld = answers.reduce((sum, answer) => sum + answer.withheld, 0);
  const hidden = Math.max(0, ...answers.map((answer) => answer.hidden ?? 0));
  return fitCard(words, {
    accent: ACCENTS['too short'],
    head: `### ${words.quotesOfMessage}`,
    parts: [partOf(null, answers, oneOfSeveral(words), firstChoice(words))],
    menu,
    more,
    moreLine: words.moreQuotes,
    notes: notes(words, { more, withheld, hidden, sources }),
    sources: sourceParts(
      words,
      sources,
      answers.flatMap(({ found, outletWords }) => [
        ...outletWords.slice(0, 1),
        ...found.slice(0, 1).map(({ quotation }) => quotation),
      ]),
    ),
  });
};

const oneOfSeveral =
  (words: Words) =>
  (answer: VerifyAnswer): Renditions => {
    const { verdict, quote, found, outletWords } = answer;
    const told = [
      `**${words.verdict[verdict]}**`,
      quoted(words, quote, ASKED_CHARACTERS),
      sentence(words, answer),
    ].join('\n');
    const below = [
      ...outletWords.slice(0, 1).map(outletRecord(words)),
      ...found.slice(0, 1).map(foundRecord(words)),
    ];
    const [first = []] = below;
    const [full = () => told, ...shorter] = first.map((write) => () => `${told}\n${write()}`);
    return [full, ...shorter, () => told];
  };

const firstChoice =
  (words: Words) =>
  ({ outletWords: [outlet], found: [first] }: VerifyAnswer): MenuOption | null => {
    if (outlet) return outletChoice(outlet);
    return first ? quotationChoice(words)(first.quotation) : null;
  };

const sentence = (words: Words, { verdict, person, found }: VerifyAnswer): string => {
  const speaker = label(called(found[0]?.quotation.speaker ?? null), caps.name);
  const who = `**${speaker}**`;
  const asked = `**${label(called(person), caps.name) || words.unnamedSpeaker}**`;
  switch (verdict) {
    case 'verbatim':
      return speaker === '' ? words.verbatimByUnknown : words.verbatimBy(who);
    case 'trimmed':
      return speaker === '' ? words.trimmedByUnknown : words.trimmedBy(who);
    case 'reworded':
      return found.some(isPrinted) ? words.rewordedByOutlet : words.rewordedNotVerified;
    case 'outlets differ':
      return speaker === '' ? words.outletsDiffer : words.outletsDifferOn(who);
    case 'cut off':
      return words.cutOffNotVerified;
    case 'other speaker':
      return speaker === '' ? words.speakerUnknown(asked) : words.otherSpeaker(who, asked);
    case 'outlet words':
      return person === null ? words.outletWords : words.outletWordsNotBy(asked);
    case 'too short':
      return words.tooShort;
    case 'not on record':
      return person === null ? words.notOnRecord : words.notOnRecordBy(asked);
  }
};

const heading = (words: Words, { verdict }: VerifyAnswer): string =>
  verdict === 'not on record' || verdict === 'outlet words'
    ? words.partNearest
    : words.partOnRecord;

const outletChoice = ({ kind, record, printings: [{ words }] }: OutletWords): MenuOption | null =>
  choiceOf(kind, record, words);

/** The passage the words stand in, who prints it, and what it is on record as. */
const outletRecord =
  (words: Words) =>
  ({ printings, isCutOff, ...told }: OutletWords): Renditions => {
    const [{ words: text }] = printings;
    const render = (size: Size): string =>
      [
        `> ${passage(words, text, size.words)}`,
        `— ${sideBySide(
          outletNames(
            words,
            printings.map(({ outlet }) => outlet),
            size,
          ),
          told.kind === 'fact'
            ? words.asFact
            : words.asDenialBy(speakerName(told.record.by, size) ?? words.unnamedSpeaker),
        )}`,
        ...(isCutOff ? [words.passageTurns] : []),
      ].join('\n');
    return renditionsOf(render, ladders.usual);
  };

/** What is on record, what in the quote differs from it, and who prints the quote as it was asked. */
const foundRecord =
  (words: Words) =>
  ({ quotation, differences, match, printedBy, partlyBy }: Compared): Renditions => {
    const isOpen = isWordingOpen(quotation);
    const isTheirs = !isOpen && (match === 'verbatim' || match === 'trimmed');
    const differs = isTheirs ? '' : differenceLine(words, differences);
    const whole = isTheirs ? '' : outletNames(words, printedBy, OUTLETS_SHOWN);
    const inPart = isTheirs ? '' : outletNames(words, partlyBy, OUTLETS_SHOWN);
    const below = [
      ...(differs === '' ? [] : [words.quoteDiffers(differs)]),
      ...(whole === '' ? [] : [isOpen ? words.printedSo(whole) : words.printedSoBy(whole)]),
      ...(inPart === '' ? [] : [isOpen ? words.partlySo(inPart) : words.partlySoBy(inPart)]),
    ];
    const withBelow = (write: () => string) => (): string => [write(), ...below].join('\n');
    const [full, ...shorter] = quotationInFull(words)(quotation);
    return [withBelow(full), ...shorter.map(withBelow)];
  };
