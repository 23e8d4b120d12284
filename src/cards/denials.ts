import type { DenialsAnswer } from '../summaries/answering/answer.ts';
import type { Denial } from '../summaries/types.ts';
import type { Size } from './caps.ts';
import { caps, sizes } from './caps.ts';
import type { Renditions } from './fit.ts';
import { fitCard } from './fit.ts';
import type { Message } from './message.ts';
import { notes } from './notes.ts';
import type { Paging } from './paging.ts';
import { label, passage, speakerName } from './passage.ts';
import { outletLine } from './printings.ts';
import { outletName, sourceParts } from './sources.ts';
import { words } from './words.ts';

const ACCENT = 0xb0_7a_3c;

/** `/denials`: who denies, the claim denied beside it, and the passage that says so. */
export const denialsCard = (answer: DenialsAnswer, paging: Paging | null): Message =>
  fitCard({
    accent: ACCENT,
    head: `### ${title(answer)}`,
    parts: [{ heading: null, records: answer.denials.map(denialRecord) }],
    more: answer.more,
    paging,
    withheld: answer.withheld,
    moreLine: words.more,
    notes: notes(answer),
    sources: sourceParts(answer.sources, answer.denials),
  });

export const denialRecord = (denial: Denial): Renditions => {
  const render = (size: Size): string =>
    [
      `${speakerName(denial.by, size) ?? words.unnamedSpeaker} — **${words.denial[denial.kind]}**`,
      claimLine(denial, size),
      `> ${passage(denial.words, size.words)}`,
      // Not small print: Discord's parser and ours disagree on what may follow a block quote.
      `— ${outletLine(denial.printings, size.outlets)}`,
      ...laterLines(denial, size),
    ].join('\n');
  return [() => render(sizes.full), () => render(sizes.short), () => render(sizes.least)];
};

/** What its denier said of it later, shown against it. */
const laterLines = ({ later }: Denial, size: Size): string[] =>
  later === null
    ? []
    : [
        words.later[later.kind](
          outletName(later.printing.outlet),
          passage(later.printing.words, size.claim),
        ),
      ];

const claimLine = ({ claim }: Denial, size: Size): string =>
  claim === null ? words.noClaim : words.claim(passage(claim.words, size.claim));

const title = ({ about, by }: DenialsAnswer): string => {
  const topic = about === null ? null : words.quoted(label(about, caps.name));
  const name = by === null ? null : label(by.name, caps.name) || words.unnamedSpeaker;
  if (name !== null)
    return topic === null ? words.denialsBy(name) : words.denialsByAbout(name, topic);
  return topic === null ? words.denials : words.denialsAbout(topic);
};
