import type { FactsAnswer } from '../summaries/answering/answer.ts';
import type { Fact } from '../summaries/types.ts';
import type { Size } from './caps.ts';
import { caps, sizes } from './caps.ts';
import type { Renditions } from './fit.ts';
import { fitCard } from './fit.ts';
import type { Message } from './message.ts';
import { notes } from './notes.ts';
import type { Paging } from './paging.ts';
import { label, passage, sideBySide } from './passage.ts';
import { outletLine } from './printings.ts';
import { sourceParts } from './sources.ts';
import { supportLine } from './support.ts';
import { words } from './words.ts';

const ACCENT = 0x4c_8c_6a;

/** `/facts`: what is reported, by whom, and whom the articles credit it to. */
export const factsCard = (answer: FactsAnswer, paging: Paging | null): Message => {
  const about = label(answer.about ?? '', caps.name);
  return fitCard({
    accent: ACCENT,
    head: `### ${about === '' ? words.facts : words.factsAbout(words.quoted(about))}`,
    parts: [{ heading: null, records: answer.facts.map(factRecord) }],
    more: answer.more,
    paging,
    withheld: answer.withheld,
    moreLine: words.more,
    notes: notes(answer),
    sources: sourceParts(answer.sources, answer.facts),
  });
};

export const factRecord = (fact: Fact): Renditions => {
  const render = (size: Size): string => {
    const credited = label(fact.creditedTo ?? '', size.name);
    const below = sideBySide(
      outletLine(fact.printings, size.outlets),
      credited === '' || fact.support.originals.includes(fact.creditedTo ?? '')
        ? ''
        : words.creditedTo(credited),
      supportLine(fact.support, size),
      words.standing[fact.standing],
    );
    return `${passage(fact.text, size.words)}\n-# ${below}`;
  };
  return [() => render(sizes.full), () => render(sizes.short), () => render(sizes.least)];
};
