import type { StoriesAnswer } from '../../summaries/answering/answer.ts';
import { caps, sizes } from '../parts/caps.ts';
import { days } from '../parts/dates.ts';
import type { Renditions } from '../parts/part.ts';
import { fitCard } from '../parts/fit.ts';
import { partOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import { menuLine } from '../parts/gestures.ts';
import type { Message } from '../message/message.ts';
import { asPrinted } from '../parts/notes.ts';
import type { Paging } from '../parts/paging.ts';
import { label, sideBySide } from '../parts/passage.ts';
import { outletNames } from '../parts/sources.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x5f_6b_7a;

/** `/stories`: what there is to ask about, newest first. */
export const storiesCard = (
  words: Words,
  answer: StoriesAnswer,
  paging: Paging | null,
  { brief }: Gestures,
): Message =>
  fitCard(words, {
    accent: ACCENT,
    head: `### ${words.stories}`,
    parts: [
      partOf(null, answer.stories, storyRecord(words), ({ id, title }) => menuLine(title, id)),
    ],
    menu: brief,
    menuSays: words.briefOne,
    more: answer.more,
    paging,
    moreLine: words.moreStories,
    notes: asPrinted(words),
    sources: [],
  });

const storyRecord =
  (words: Words) =>
  (story: StoriesAnswer['stories'][number]): Renditions => {
    const write = (): string => {
      const title = label(story.title, caps.title) || words.untitled;
      const outlets = outletNames(words, story.outlets, sizes.full);
      const below = sideBySide(
        days(words, story.from, story.to),
        words.articles(story.articles),
        outlets,
      );
      return `**${title}**\n-# ${below}`;
    };
    return [write];
  };
