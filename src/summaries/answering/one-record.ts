import { quotedWords } from '../stories/wording/quoted-words.ts';
import type { RecordKind, RecordOf, StoreReader } from '../store/store.ts';
import { MATCHES } from '../types.ts';
import type { Printing, Speaker } from '../types.ts';
import type { Lead, NothingAnswer, Passage, PassagesAnswer, WordingAnswer } from './answer.ts';
import type { Archive } from './ask.ts';
import { differencesOf } from './differences.ts';
import type { Difference } from './differences.ts';

/** One record, by its ids. */
export type RecordRef<K extends RecordKind = RecordKind> = {
  readonly kind: K;
  readonly story: string;
  readonly id: string;
};

/** One quotation, with the wording of every outlet and the words that differ. */
export const answerWording = async (
  archive: Archive,
  ref: RecordRef<'quotation'>,
): Promise<WordingAnswer | NothingAnswer> => {
  const { shown, ...rest } = await archive.check(await find(archive.store, ref));
  const [quotation] = shown;
  if (!quotation) return NOT_THERE;
  const wordings = quotation.printings
    .map((printing) => ({ printing, differences: wordingOf(printing, quotation.words) }))
    .toSorted((a, b) => MATCHES.indexOf(a.printing.match) - MATCHES.indexOf(b.printing.match));
  const leads = await leadsOf(archive.store, quotation.speaker);
  return { kind: 'wording', quotation, wordings, leads, more: 0, ...rest };
};

/** Where a printing differs from the words it prints. */
export const wordingOf = (
  printing: Parameters<typeof quotedWords>[0],
  said: string,
): readonly Difference[] => differencesOf(quotedWords(printing), said);

/** One record, with every place it stands in. */
export const answerPassages = async (
  archive: Archive,
  ref: RecordRef,
): Promise<PassagesAnswer | NothingAnswer> => {
  const { shown, ...rest } = await archive.check(await find(archive.store, ref));
  const [record] = shown;
  if (!record) return NOT_THERE;
  const [first, ...others] = record.printings;
  const speaker = 'speaker' in record ? record.speaker : 'by' in record ? record.by : null;
  return {
    kind: 'passages',
    record: {
      kind: ref.kind,
      story: record.story,
      words: 'words' in record ? record.words : record.text,
      quoted: ref.kind === 'quotation' || 'quoted' in record,
      ...('corrected' in record && { corrected: record.corrected }),
    },
    speaker,
    passages: [
      await passageOf(archive.store, first),
      ...(await Promise.all(others.map((one) => passageOf(archive.store, one)))),
    ],
    leads: await leadsOf(archive.store, speaker),
    more: 0,
    ...rest,
  };
};

/** The story is told anew with every article of it: what a button led to may have gone. */
const NOT_THERE: NothingAnswer = {
  kind: 'nothing',
  reason: 'no records',
  asked: null,
  found: null,
  suggestions: [],
};

const find = async <K extends RecordKind>(
  store: StoreReader,
  { kind, story: id, id: record }: RecordRef<K>,
): Promise<RecordOf[K][]> => {
  const story = await store.story(id);
  if (!story) return [];
  const lists: { readonly [P in RecordKind]: readonly RecordOf[P][] } = {
    quotation: story.quotations,
    denial: story.denials,
    fact: story.facts,
    entry: story.timeline,
  };
  return lists[kind].filter((one) => one.id === record);
};

const passageOf = async (store: StoreReader, printing: Printing): Promise<Passage> => {
  const text = (await store.article(printing.article))?.text ?? '';
  const before = text.slice(0, printing.start).split('\n\n').at(-1) ?? '';
  const [after = ''] = text.slice(printing.end).split('\n\n');
  return { printing, before, after };
};

/** None leads to nothing. */
const leadsOf = async (store: StoreReader, speaker: Speaker | null): Promise<readonly Lead[]> => {
  if (speaker === null || speaker.kind === 'unnamed') return [];
  const person = speaker.name;
  const counts = await Promise.all([
    store.countRecords('quotation', { by: person }),
    store.countRecords('denial', { by: person }),
    store.countRecords('entry', { about: person }),
  ]);
  return (['quotes', 'denials', 'timeline'] as const)
    .filter((_, at) => (counts[at] ?? 0) > 0)
    .map((to) => ({ to, person }));
};
