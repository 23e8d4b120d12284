import { isOfRecord } from '../corrections/correction.ts';
import type { Correction, Deed, Target } from '../corrections/correction.ts';
import type { Notes } from '../corrections/notes.ts';
import type { Libraries, Library } from '../libraries/libraries.ts';
import type { Store } from '../store/store.ts';
import { personCalled } from '../views/one-person.ts';
import { readerFor } from '../views/seen.ts';
import { WHOLE_VIEW } from '../views/view.ts';
import { findCorrectables, findOthers } from './find-correctables.ts';
import { citedAt } from './cited.ts';
import type { Cited } from './cited.ts';
import { meantBy, targetsOf } from './meant.ts';
import type { NotMeant } from './meant.ts';
import { targetOf } from './correctable.ts';
import type { Correctable } from './correctable.ts';
import { isOnRecord, readOnce, recordAt } from './record-at.ts';
import type { Seen } from './record-at.ts';
import { dismissedOn, reportedIn, reportsOn } from './reported.ts';
import type { Reported } from './reported.ts';

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

/** What became of a report; one that was looked at before says when: `2026-03-10T09:30:00.000Z`. */
export type ReportedOrNot =
  | { readonly outcome: 'kept' | 'kept before' | 'full' | 'not on record' }
  | { readonly outcome: 'looked at'; readonly at: string };

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
  /** When editors last left a record as it is that a reader reports, in these words; else `null`. */
  lookedAt(target: Target, by: string): Promise<string | null>;
  /** Takes one report of a reader on a record. */
  report(target: Target, by: string, comment: string): Promise<ReportedOrNot>;
  /** By record, last reported first. */
  reports(): Promise<readonly Reported[]>;
  /** Settles all reports on what stands at a place, which stays as it is; how many. */
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
    lookedAt: (target, by) => seeing((seen, notes) => dismissedOn(seen, notes, target, by)),
    report: async (target, by, comment) => {
      const { found, before } = await seeing(async (seen, notes) => ({
        found: (await recordAt(seen, target))?.correctable ?? null,
        before: await dismissedOn(seen, notes, target, by),
      }));
      if (found === null) return { outcome: 'not on record' };
      if (before !== null) return { outcome: 'looked at', at: before };
      const report = { target: targetOf(found), by, comment, at: new Date().toISOString() };
      const outcome = await libraries.write(server, ({ notes }) => notes.reports.add(report));
      return { outcome };
    },
    reports: () =>
      seeing(async (seen, notes) => reportedIn(seen, (await notes?.reports.all()) ?? [])),
    dismiss: (target) =>
      seeing(async (seen, notes) => {
        if (notes === null) return 0;
        const ids = (await reportsOn(seen, notes, [target])).map(({ id }) => id);
        const words = (await recordAt(seen, target))?.correctable.found.words;
        await (words === undefined
          ? notes.reports.remove(ids)
          : notes.reports.dismiss(ids, { words, at: new Date().toISOString() }));
        return ids.length;
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
