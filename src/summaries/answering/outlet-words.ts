import { partIn, readWording } from '../stories/wording/wording.ts';
import type { Wording } from '../stories/wording/wording.ts';
import type { StoreReader } from '../store/store.ts';
import type { NonEmpty, Printing } from '../types.ts';
import type { OutletWords } from './answer.ts';

/** Facts, and denials, that share most of the quote's rare words and are held against it. */
const CANDIDATES = 30;

/**
 * The denials and facts in whose passages a quote stands word for word: whole before cut off from
 * what turns it round, denials before facts. Nothing here rests on likeness.
 */
export const outletWordsIn = async (
  store: StoreReader,
  quote: string,
): Promise<readonly OutletWords[]> => {
  const query = { text: quote, limit: CANDIDATES };
  const [denials, facts] = await Promise.all([
    store.recordsSharing('denial', query),
    store.recordsSharing('fact', query),
  ]);
  const asked = readWording(quote);
  const passages = [
    ...denials.records.flatMap(({ record }): OutletWords[] =>
      placesIn(asked, record.printings, (place) => ({ kind: 'denial', record, ...place })),
    ),
    ...facts.records.flatMap(({ record }): OutletWords[] =>
      placesIn(asked, record.printings, (place) => ({ kind: 'fact', record, ...place })),
    ),
  ];
  const told = new Set<string>();
  return passages
    .toSorted((a, b) => Number(a.isCutOff) - Number(b.isCutOff))
    .filter(({ printings: [{ article, start }] }) => {
      const place = `${article} ${String(start)}`;
      return !told.has(place) && told.add(place);
    });
};

type Place = Pick<OutletWords, 'printings' | 'isCutOff'>;

/** The printings of one record in which the words stand, whole where any has them whole. */
const placesIn = (
  asked: Wording,
  printings: readonly Printing[],
  tell: (place: Place) => OutletWords,
): OutletWords[] => {
  const parts = printings.map((printing) => ({
    printing,
    part: partIn(asked, readWording(printing.words)),
  }));
  const inPart = (wanted: 'whole' | 'cut'): Printing[] =>
    parts.flatMap(({ printing, part }) => (part === wanted ? [printing] : []));
  const whole = inPart('whole');
  const [first, ...rest] = whole.length > 0 ? whole : inPart('cut');
  const found: NonEmpty<Printing> | null = first === undefined ? null : [first, ...rest];
  return found === null ? [] : [tell({ printings: found, isCutOff: whole.length === 0 })];
};
