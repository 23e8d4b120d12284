import type { Extraction, FoundQuotation } from '../../../../src/summaries/types.ts';
import type { Words } from './compare.ts';
import { made, same } from './compare.ts';
import type { Passage, WantedQuotation } from './read.ts';

/** What is wrong with the quotations found in a passage, and with who speaks. */
export const judgeQuotations = (passage: Passage, found: Extraction, words: Words): string[] => {
  if (!passage.quotations) return [];
  const rest = [...found.quotations];
  const wanted = passage.quotations.flatMap((want) => {
    const at = rest.findIndex((q) => q.parts.map(words).join('¶') === want.words.join('¶'));
    if (at < 0) return want.optional ? [] : [`quotation wanted: ${want.words.join(' … ')}`];
    return judgeSpeaker(want, rest.splice(at, 1)[0]!, words);
  });
  return [...wanted, ...rest.map((q) => `no quotation: ${q.parts.map(words).join(' … ')}`)];
};

const judgeSpeaker = (want: WantedQuotation, got: FoundQuotation, words: Words): string[] => {
  const { speaker } = got;
  const by = speaker?.name ?? 'nobody';
  const mention = speaker ? words(speaker.attribution.mention) : 'nothing';
  const wrong = (what: string, is: string | null | undefined) =>
    `“${want.words.join(' … ').slice(0, 40)}”: ${what}, not ${is ?? 'nothing'}`;
  return made([
    want.kind && got.kind !== want.kind && wrong(want.kind, got.kind),
    want.by === null && speaker && wrong('said by nobody named', by),
    want.by && !want.by.some((name) => same(name, by)) && wrong(`said by ${want.by[0]!}`, by),
    want.notBy.some((name) => same(name, by)) && wrong('said by somebody else', by),
    want.as && speaker?.kind !== want.as && wrong(`speaker ${want.as}`, speaker?.kind ?? by),
    want.mention && !isMention(want.mention, mention) && wrong(`mention ${want.mention}`, mention),
    want.basis &&
      speaker?.attribution.basis !== want.basis &&
      wrong(want.basis, speaker?.attribution.basis),
    want.toldTo &&
      !same(want.toldTo, speaker?.attribution.toldTo) &&
      wrong(`told to ${want.toldTo}`, speaker?.attribution.toldTo),
    want.venue &&
      !same(want.venue, speaker?.attribution.venue) &&
      wrong(`in ${want.venue}`, speaker?.attribution.venue),
  ]);
};

/** A mention holds its head, which asterisks mark, and nothing outside the phrase around it. */
const isMention = (wanted: string, got: string): boolean => {
  const head = /\*(.+)\*/u.exec(wanted)?.[1] ?? wanted.replace(/^(?:the|an?) /u, '');
  return wanted.replaceAll('*', '').toLowerCase().includes(got.toLowerCase()) && got.includes(head);
};
