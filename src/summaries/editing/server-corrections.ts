import { isOfRecord, placeOf, targetKey } from '../corrections/correction.ts';
import type { Correction, Deed, Place, Target } from '../corrections/correction.ts';
import type { Notes } from '../corrections/notes.ts';
import type { Report } from '../corrections/reports.ts';
import type { Libraries, Library } from '../libraries/libraries.ts';
import type { Store } from '../store/store.ts';
import { personCalled } from '../views/one-name.ts';
import { readerFor } from '../views/seen.ts';
import { WHOLE_VIEW } from '../views/view.ts';
import { findCorrectables, findOthers } from './find-correctables.ts';
import { meantBy, targetsOf } from './meant.ts';
import type { NotMeant } from './meant.ts';
import { isOnRecord, readOnce, recordAt } from './record-at.ts';
import type { Correctable, Seen } from './record-at.ts';

/** Words as their article has them. */
export type Cited = { readonly words: string; readonly outlet: string };

/**
 * A correction, with the words it is about; `null` where their article is not kept any more, and where
 * it is about a name.
 */
export type Noted = {
  readonly correction: Correction;
  readonly cited: Cited | null;
  /** What was put together with them. */
  readonly other: Cited | null;
  /** Whether its record, or its spelling, is on record now; otherwise the correction waits for it. */
  readonly inUse: boolean;
};

/** What readers report of one record. */
export type Reported = {
  readonly target: Target;
  /** As it is shown here; `null` once it is not on record, and then what the article has. */
  readonly correctable: Correctable | null;
  readonly cited: Cited | null;
  /** Last come first; never empty. */
  readonly reports: readonly Report[];
};

/** What became of a correction. */
export type CorrectedOrNot =
  | { readonly outcome: 'corrected'; readonly noted: Noted; readonly settled: number }
  | { readonly outcome: NotMeant | 'full' };

/**
 * What one server's editors put right, and what its readers report; no other's can be reached
 * through it. All reject with `StoreError`.
 */
export type ServerCorrections = {
  /** Quotations and denials of this server's that fit what was typed. */
  find(typed: string, limit: number): Promise<readonly Correctable[]>;
  /** `null` where nothing is on record there, here. */
  record(target: Target): Promise<Correctable | null>;
  /** Others of its kind it may be the same as: by its speaker, then in its story. */
  others(target: Target, limit: number): Promise<readonly Correctable[]>;
  /** Puts right what is on record at a place, and settles what was reported of it. */
  correct(deed: Deed, by: string): Promise<CorrectedOrNot>;
  /** Last made first. */
  list(): Promise<readonly Noted[]>;
  /** What was undone; `null` where none has the number. */
  undo(id: number): Promise<Noted | null>;
  /** Takes one report of a reader on a record. */
  report(
    target: Target,
    by: string,
    comment: string,
  ): Promise<'kept' | 'kept before' | 'full' | 'not on record'>;
  /** By record, last reported first. */
  reports(): Promise<readonly Reported[]>;
  /** Settles all reports on what stands at a place; how many. */
  dismiss(target: Target): Promise<number>;
};

/** A server's corrections over the common store. It need not have any yet. */
export const correctionsOf = (
  store: Store,
  libraries: Libraries,
  server: string,
): ServerCorrections => {
  const seenWith = (library: Library | null): Seen =>
    readOnce({
      stores: library === null ? [store] : [store, library.store],
      reader: readerFor(store, library, WHOLE_VIEW),
    });
  const seeing = <T>(work: (seen: Seen, notes: Notes | null) => Promise<T>): Promise<T> =>
    libraries.read(server, (library) => work(seenWith(library), library?.notes ?? null));
  return {
    find: (typed, limit) => seeing(({ reader }) => findCorrectables(reader, typed, limit)),
    record: (target) => seeing(async (seen) => (await recordAt(seen, target))?.correctable ?? null),
    others: (target, limit) => seeing((seen) => findOthers(seen, target, limit)),
    correct: async (deed, by) => {
      // Looked up first, so that a file is not made for what is not there.
      const meant = await seeing((seen) => meantBy(seen, deed));
      if (typeof meant === 'string') return { outcome: meant };
      return libraries.write(server, async (library) => {
        const seen = seenWith(library);
        const targets = targetsOf(meant);
        const open = await reportsOn(seen, library.notes, targets);
        const correction = await library.notes.add(meant, by, new Date());
        if (correction === null) return { outcome: 'full' };
        await library.notes.reports.remove(open.map(({ id }) => id));
        const noted = await withWords(seen, correction);
        return { outcome: 'corrected', noted, settled: open.length };
      });
    },
    list: () =>
      seeing(async (seen, notes) => {
        const all = (await notes?.all()) ?? [];
        return Promise.all(all.toReversed().map((one) => withWords(seen, one)));
      }),
    undo: (id) =>
      seeing(async (seen, notes) => {
        const found = (await notes?.all())?.find((one) => one.id === id);
        if (found === undefined || !(await notes?.undo(id))) return null;
        return withWords(seen, found);
      }),
    report: async (target, by, comment) => {
      const place = await seeing(async (seen) => {
        const at = await recordAt(seen, target);
        return at && placeOf(at.correctable.found.printings[0]);
      });
      if (place === null) return 'not on record';
      const report = { target: { ...target, place }, by, comment, at: new Date().toISOString() };
      return libraries.write(server, ({ notes }) => notes.reports.add(report));
    },
    reports: () =>
      seeing(async (seen, notes) => {
        const all = (await notes?.reports.all()) ?? [];
        const found = await Promise.all(all.map((report) => reportedOne(seen, report)));
        const byRecord = Map.groupBy(found, ({ target, correctable }) =>
          keyOf(target, correctable),
        );
        return [...byRecord.values()].flatMap(([first, ...others]) =>
          first
            ? [{ ...first, reports: [first, ...others].flatMap(({ reports }) => reports) }]
            : [],
        );
      }),
    dismiss: (target) =>
      seeing(async (seen, notes) => {
        if (notes === null) return 0;
        const open = await reportsOn(seen, notes, [target]);
        await notes.reports.remove(open.map(({ id }) => id));
        return open.length;
      }),
  };
};

const withWords = async (seen: Seen, correction: Correction): Promise<Noted> => {
  if (!isOfRecord(correction)) {
    const found = seen.stores.map((store) => personCalled(store, correction.spelling));
    const inUse = (await Promise.all(found)).some((person) => person !== null);
    return { correction, cited: null, other: null, inUse };
  }
  const targets = targetsOf(correction);
  const [cited = null, other = null] = await Promise.all(
    targets.map(({ place }) => citedAt(seen, place)),
  );
  const onRecord = await Promise.all(targets.map((target) => isOnRecord(seen, target)));
  return { correction, cited, other, inUse: onRecord.every(Boolean) };
};

const citedAt = async ({ stores }: Seen, place: Place): Promise<Cited | null> => {
  for (const store of stores) {
    const article = await store.article(place.article);
    const words = article?.text.slice(place.start, place.end) ?? '';
    if (article && words !== '') return { words, outlet: article.outlet };
  }
  return null;
};

const reportedOne = async (seen: Seen, report: Report): Promise<Reported> => {
  const { target } = report;
  const correctable = (await recordAt(seen, target))?.correctable ?? null;
  return { target, correctable, cited: await citedAt(seen, target.place), reports: [report] };
};

/** What reports on one record have in common. */
const keyOf = (target: Target, correctable: Correctable | null): string =>
  correctable === null ? targetKey(target) : `${target.record} ${correctable.found.id}`;

/** Open reports on the records at these places, or, where none is on record, on the very places. */
const reportsOn = async (
  seen: Seen,
  notes: Notes,
  targets: readonly Target[],
): Promise<readonly Report[]> => {
  const keyAt = async (target: Target): Promise<string> =>
    keyOf(target, (await recordAt(seen, target))?.correctable ?? null);
  const meant = new Set(await Promise.all(targets.map(keyAt)));
  const all = await notes.reports.all();
  const keys = await Promise.all(all.map(({ target }) => keyAt(target)));
  return all.filter((_, at) => meant.has(keys[at] ?? ''));
};
