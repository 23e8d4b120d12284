import type { TimelineAnswer } from '../../summaries/answering/answer.ts';
import type { TimelineEntry } from '../../summaries/types.ts';
import type { Size } from '../parts/caps.ts';
import { caps, sizes } from '../parts/caps.ts';
import { period } from '../parts/dates.ts';
import type { Renditions } from '../parts/part.ts';
import { renditionsOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import { choiceOf } from '../parts/gestures.ts';
import type { Message } from '../message/message.ts';
import { listCard } from '../parts/list.ts';
import type { Paging } from '../parts/paging.ts';
import { label, passage, sideBySide } from '../parts/passage.ts';
import { outletLine } from '../parts/printings.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x7a_6a_a6;

/** `/timeline`: what happened when, no finer than the articles say. */
export const timelineCard = (
  words: Words,
  answer: TimelineAnswer,
  paging: Paging | null,
  gestures: Gestures,
  alt: string | null,
): Message => {
  const about = label(answer.about ?? answer.title ?? '', caps.title);
  return listCard(
    words,
    answer,
    {
      accent: ACCENT,
      title: about === '' ? words.timeline : words.timelineOf(about),
      alt,
      records: answer.entries,
      write: entryRecord(words),
      choice: (entry) => choiceOf('entry', entry, entry.text),
    },
    paging,
    gestures,
  );
};

/** What is only denied is no event of its day: the card says so beside it. */
const entryRecord =
  (words: Words) =>
  (entry: TimelineEntry): Renditions => {
    const render = (size: Size): string => {
      const outlets = outletLine(words, entry.printings, size);
      const below = sideBySide(outlets, entry.dated === 'story' ? words.datedByStory : '');
      const denied = entry.status === 'denied' ? words.pictures.status.denied : '';
      return `**${sideBySide(period(words, entry), denied)}**\n${passage(words, entry.text, size.words)}\n-# ${below}`;
    };
    return renditionsOf(render, [sizes.full, sizes.short]);
  };
