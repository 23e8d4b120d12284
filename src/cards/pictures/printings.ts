import type {
  Mark,
  MarkedAgainst,
  OutletColumn,
  Picture,
  PrintedRow,
} from '../../pictures/picture.ts';
import type { CompareAnswer } from '../../summaries/answering/answer.ts';
import { isWordingOpen, MATCHES } from '../../summaries/types.ts';
import type { Fact, NonEmpty, Printing, Quotation } from '../../summaries/types.ts';
import { called } from '../parts/passage.ts';
import { caps } from '../parts/caps.ts';
import { plainDay } from '../parts/dates.ts';
import { plainName } from '../parts/outlet.ts';
import { openLine } from '../parts/printings.ts';
import { SHARED_SHOWN, sharedIn } from '../parts/shared.ts';
import type { Words } from '../words/index.ts';
import { altOf, plain, sentence } from './alt.ts';

/** As many as stay legible on a phone. */
const OUTLETS_SHOWN = 3;
/** Of a record, in UTF-16 units: some three lines. */
const TEXT_CHARACTERS = 100;

/** What more than one outlet prints, and how each does; `null` where they share nothing. */
export const printingsPicture = (words: Words, answer: CompareAnswer): Picture | null => {
  const shared = sharedIn(answer);
  const records = shared.slice(0, SHARED_SHOWN).map(({ kind, record }) => ({
    ...(kind === 'quotation' ? quoted(words, record) : stated(record)),
    printings: record.printings,
  }));
  const all = outletsOf(words, answer);
  const outlets = all.slice(0, OUTLETS_SHOWN);
  const rows = records.map(({ who, said, note, to, printings }): PrintedRow => ({
    who,
    text: said(TEXT_CHARACTERS),
    note,
    marks: outlets.map(({ outlet }) => marksOf(printings, outlet, to)),
  }));
  if (!isFull(rows) || !isFull(outlets) || outlets.length < 2) return null;
  const title = words.pictures.printings(plain(answer.title, caps.title) || words.untitled);
  const foot = [
    ...(shared.length > rows.length ? [words.more(shared.length - rows.length)] : []),
    ...(all.length > outlets.length
      ? [words.pictures.moreOutlets(all.length - outlets.length)]
      : []),
  ];
  const marks = rows.flatMap((row) => row.marks);
  const used = MARKS.filter((mark) => marks.flat().includes(mark));
  return {
    alt: altOf((most) =>
      [
        sentence(plain(title, 2 * most)),
        `${words.and(outlets.map(({ name, when }) => words.pictures.outlet(plain(name, most), when)))}.`,
        ...records.flatMap(({ who, said, note, to, printings }) => [
          words.pictures.row(
            plain(who, most),
            said(most),
            outlets
              .map(({ outlet, name }) =>
                words.pictures.printed(
                  plain(name, most),
                  wordsFor(words, marksOf(printings, outlet, to)),
                ),
              )
              .join(words.apart),
          ),
          ...(note === '' ? [] : [sentence(note)]),
        ]),
        ...foot,
      ].join(' '),
    ),
    sheet: {
      kind: 'printings',
      title,
      columns: outlets,
      rows,
      legend: [
        ...used.map((mark) => ({ mark, word: wordFor(words, mark) })),
        ...(marks.some((cell) => cell.length === 0)
          ? [{ mark: null, word: words.pictures.notPrinted }]
          : []),
      ],
      foot,
      undrawable: words.pictures.undrawable,
      missing: words.pictures.missing,
    },
  };
};

const isFull = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

/** Every mark there is, in the order of the legend. */
const MARKS: readonly Mark[] = (['speaker', 'shown'] as const).flatMap((to) =>
  MATCHES.map((match) => ({ match, to })),
);

const wordFor = ({ pictures }: Words, { match, to }: Mark): string =>
  (to === 'speaker' ? pictures.match : pictures.shownMatch)[match];

const wordsFor = (words: Words, marks: readonly Mark[]): string =>
  marks.length === 0
    ? words.pictures.notPrinted
    : words.and(marks.map((mark) => wordFor(words, mark)));

/** A record as its row tells of it. */
type Told = {
  readonly who: string;
  readonly said: (most: number) => string;
  readonly note: string;
  readonly to: MarkedAgainst;
};

const quoted = (words: Words, quotation: Quotation): Told => ({
  who: plain(called(quotation.speaker), caps.name) || words.unnamedSpeaker,
  said: (most) => words.quoted(plain(quotation.words, most)),
  note: openLine(words, quotation).join(' '),
  to: isWordingOpen(quotation) ? 'shown' : 'speaker',
});

const stated = ({ text }: Fact): Told => ({
  who: '',
  said: (most) => plain(text, most),
  note: '',
  to: 'shown',
});

type OutletShown = OutletColumn & { readonly outlet: string };

/** From the one that printed first; those of one day as the answer has them, most records first. */
const outletsOf = (words: Words, { outlets, sources }: CompareAnswer): readonly OutletShown[] =>
  outlets
    .map(({ outlet }) => {
      const days = sources
        .filter((source) => source.outlet === outlet)
        .flatMap(({ published }) => published ?? [])
        .toSorted();
      return { outlet, first: days[0] ?? null };
    })
    .toSorted((a, b) => (a.first ?? '9').localeCompare(b.first ?? '9'))
    .map(({ outlet, first }) => ({
      outlet,
      name: plainName(words, outlet),
      when: first === null ? words.undated : plainDay(words, first),
    }));

/** How an outlet prints a record, nearest to its words first: one page may do so in several ways. */
const marksOf = (
  printings: readonly Printing[],
  outlet: string,
  to: MarkedAgainst,
): readonly Mark[] =>
  MARKS.filter(
    (mark) =>
      mark.to === to &&
      printings.some((printing) => printing.outlet === outlet && printing.match === mark.match),
  );
