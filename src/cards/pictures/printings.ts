import type { OutletColumn, Picture, PrintedRow } from '../../pictures/picture.ts';
import type { CompareAnswer } from '../../summaries/answering/answer.ts';
import { MATCHES } from '../../summaries/types.ts';
import type { Fact, Match, NonEmpty, Printing, Quotation } from '../../summaries/types.ts';
import { called } from '../parts/passage.ts';
import { caps } from '../parts/caps.ts';
import { plainDay } from '../parts/dates.ts';
import { plainName } from '../parts/outlet.ts';
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
  const rows = records.map(({ who, said, printings }): PrintedRow => ({
    who,
    text: said(TEXT_CHARACTERS),
    marks: outlets.map(({ outlet }) => matchesIn(printings, outlet)),
  }));
  if (!isFull(rows) || !isFull(outlets) || outlets.length < 2) return null;
  const title = words.pictures.printings(plain(answer.title, caps.title) || words.untitled);
  const foot = [
    ...(shared.length > rows.length ? [words.more(shared.length - rows.length)] : []),
    ...(all.length > outlets.length
      ? [words.pictures.moreOutlets(all.length - outlets.length)]
      : []),
  ];
  const used = MATCHES.filter((match) => rows.some(({ marks }) => marks.flat().includes(match)));
  return {
    alt: altOf((most) =>
      [
        sentence(plain(title, 2 * most)),
        `${words.and(outlets.map(({ name, when }) => words.pictures.outlet(plain(name, most), when)))}.`,
        ...records.map(({ who, said, printings }) =>
          words.pictures.row(
            plain(who, most),
            said(most),
            outlets
              .map(({ outlet, name }) =>
                words.pictures.printed(
                  plain(name, most),
                  wordFor(words, matchesIn(printings, outlet)),
                ),
              )
              .join(words.apart),
          ),
        ),
        ...foot,
      ].join(' '),
    ),
    sheet: {
      kind: 'printings',
      title,
      columns: outlets,
      rows,
      legend: [
        ...used.map((match) => ({ match, word: words.pictures.match[match] })),
        ...(rows.some(({ marks }) => marks.some((matches) => matches.length === 0))
          ? [{ match: null, word: words.pictures.notPrinted }]
          : []),
      ],
      foot,
      undrawable: words.pictures.undrawable,
      missing: words.pictures.missing,
    },
  };
};

const isFull = <T>(list: readonly T[]): list is NonEmpty<T> => list.length > 0;

const wordFor = ({ pictures, and }: Words, matches: readonly Match[]): string =>
  matches.length === 0 ? pictures.notPrinted : and(matches.map((one) => pictures.match[one]));

const quoted = (words: Words, { speaker, words: said }: Quotation) => ({
  who: plain(called(speaker), caps.name) || words.unnamedSpeaker,
  said: (most: number): string => words.quoted(plain(said, most)),
});

const stated = ({ text }: Fact) => ({ who: '', said: (most: number): string => plain(text, most) });

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

/** How an outlet prints a record, nearest to the speaker's words first: one page may do so in several ways. */
const matchesIn = (printings: readonly Printing[], outlet: string): readonly Match[] =>
  MATCHES.filter((match) =>
    printings.some((printing) => printing.outlet === outlet && printing.match === match),
  );
