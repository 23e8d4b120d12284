import type { FactsAnswer } from '../../summaries/answering/answer.ts';
import type { Fact } from '../../summaries/types.ts';
import type { Ladder, Size } from '../parts/caps.ts';
import { caps, ladders } from '../parts/caps.ts';
import type { Renditions } from '../parts/part.ts';
import { renditionsOf } from '../parts/part.ts';
import type { Gestures } from '../parts/gestures.ts';
import { choiceOf } from '../parts/gestures.ts';
import type { MenuOption, Message } from '../message/message.ts';
import { listCard } from '../parts/list.ts';
import type { Paging } from '../parts/paging.ts';
import { label, passage, sideBySide, withArticle } from '../parts/passage.ts';
import { outletLine } from '../parts/printings.ts';
import { supportLine } from '../parts/support.ts';
import type { Words } from '../words/index.ts';

const ACCENT = 0x4c_8c_6a;

/** `/facts`: what is reported, by whom, and whom the articles credit it to. */
export const factsCard = (
  words: Words,
  answer: FactsAnswer,
  paging: Paging | null,
  gestures: Gestures,
): Message => {
  const about = label(answer.about ?? '', caps.name);
  return listCard(
    words,
    answer,
    {
      accent: ACCENT,
      title: about === '' ? words.facts : words.factsAbout(words.quoted(about)),
      records: answer.facts,
      write: factRecord(words),
      choice: factChoice,
    },
    paging,
    gestures,
  );
};

/** A fact's line in the menu of a card. */
export const factChoice = (fact: Fact): MenuOption | null => choiceOf('fact', fact, fact.text);

/** A fact, whom it is credited to, and who prints it. */
export const factRecord =
  (words: Words, ladder: Ladder = ladders.usual) =>
  (fact: Fact): Renditions => {
    const render = (size: Size): string => {
      const credited = label(withArticle(words, fact.creditedTo ?? '', fact.printings), size.name);
      const below = sideBySide(
        outletLine(words, fact.printings, size),
        credited === '' || fact.support.originals.includes(fact.creditedTo ?? '')
          ? ''
          : words.creditedTo(credited),
        supportLine(words, fact.support, size),
        words.standing[fact.standing],
      );
      return `${passage(words, fact.text, size.words)}\n-# ${below}`;
    };
    return renditionsOf(render, ladder);
  };
