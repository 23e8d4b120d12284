import type { Passage, PassagesAnswer } from '../../summaries/answering/answer.ts';
import type { Source } from '../../summaries/types.ts';
import type { Size } from '../parts/caps.ts';
import { sizes } from '../parts/caps.ts';
import { correctedMark } from '../parts/corrected.ts';
import { cutText } from '../message/cut.ts';
import { day } from '../parts/dates.ts';
import { escapeText, plainText } from '../message/escape.ts';
import type { Renditions } from '../parts/part.ts';
import { fitCard } from '../parts/fit.ts';
import { partOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import { askButton, buttonRow, leadButtons, reportButton } from '../parts/gestures.ts';
import { limits } from '../message/limits.ts';
import type { Message } from '../message/message.ts';
import { notes } from '../parts/notes.ts';
import { passage, quoted, sideBySide, speakerName } from '../parts/passage.ts';
import { outletName, sourceParts } from '../parts/sources.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x5f_6b_7a;

/** Three rows of links to the passages. */
const SOURCES_SHOWN = 3 * limits.rowButtons;
/** Of the words before and behind a passage, in UTF-16 units. */
const AROUND_CHARACTERS = 120;

/** One record, with every place it stands in: the words amid those around them, and a link there. */
export const passagesCard = (words: Words, answer: PassagesAnswer, gestures: Gestures): Message => {
  const { record, passages, leads, sources } = answer;
  const [first] = passages;
  const printings = passages.map(({ printing }) => printing);
  return fitCard(words, {
    accent: ACCENT,
    head: [
      `### ${words.whereItStands}`,
      ...recordLines(words, answer),
      ...[correctedMark(words, record.corrected, sizes.full)].filter((mark) => mark !== ''),
    ].join('\n'),
    parts: [partOf(words.partPassages, passages, (one) => passageRecord(words, one, sources))],
    more: answer.more,
    moreLine: words.more,
    notes: notes(words, answer),
    sources: sourceParts(words, sources, [{ printings }], SOURCES_SHOWN),
    actions: buttonRow([
      ...leadButtons(words, leads, gestures),
      ...askButton(words.leads.story, gestures.ask('summary', { story: record.story })),
      ...(record.kind === 'quotation' || record.kind === 'denial'
        ? reportButton(words, record.kind, first.printing, gestures)
        : []),
    ]),
  });
};

/** A record's words, and whose they are where they are somebody's. */
const recordLines = (words: Words, { record, speaker }: PassagesAnswer): string[] => {
  const most = sizes.full.words;
  switch (record.kind) {
    case 'quotation':
    case 'denial': {
      const who = speakerName(speaker, sizes.full) ?? words.unnamedSpeaker;
      // An outlet's sentence about somebody is not put under their name as if they had said it.
      return record.quoted
        ? [`> ${quoted(words, record.words, most)}`, `— ${who}`]
        : [who, passage(words, record.words, most)];
    }
    case 'fact':
    case 'entry':
      return [passage(words, record.words, most)];
  }
};

const passageRecord = (
  words: Words,
  { printing, before, after }: Passage,
  sources: readonly Source[],
): Renditions => {
  const source = sources.find(({ article }) => article === printing.article);
  const published = source?.published ?? null;
  const title = sideBySide(
    `**${outletName(words, printing.outlet)}**`,
    published === null ? '' : day(words, published),
    source?.own === true ? words.fromLibrary : '',
  );
  const render = (size: Size, around: number) => (): string => {
    const printed = passage(words, printing.words, size.words);
    const stretch = [
      tail(before, around) + (/\S\s+$/u.test(before) && around > 0 ? ' ' : ''),
      printed === '' ? '' : `**${printed}**`,
      (/^\s+\S/u.test(after) && around > 0 ? ' ' : '') + head(after, around),
    ];
    return `${title}\n> ${stretch.join('')}`;
  };
  return [render(sizes.full, AROUND_CHARACTERS), render(sizes.short, 0), render(sizes.least, 0)];
};

/** The end of what stands before, from a whole word on. */
const tail = (text: string, most: number): string => {
  const plain = plainText(text);
  if (most === 0 || plain === '') return '';
  if (plain.length <= most) return escapeText(plain);
  const end = plain.slice(-most);
  const space = end.indexOf(' ');
  return `…${escapeText(end.slice(space + 1).toWellFormed())}`;
};

const head = (text: string, most: number): string => {
  const { kept, rest } = cutText(plainText(text), most);
  if (most === 0 || kept === '') return '';
  return rest > 0 ? `${escapeText(kept)}…` : escapeText(kept);
};
