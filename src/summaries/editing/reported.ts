import { targetKey } from '../corrections/correction.ts';
import type { Target } from '../corrections/correction.ts';
import type { Notes } from '../corrections/notes.ts';
import type { Report } from '../corrections/reports.ts';
import { citedAt } from './cited.ts';
import type { Cited } from './cited.ts';
import type { Correctable } from './correctable.ts';
import { recordAt } from './record-at.ts';
import type { Seen } from './record-at.ts';

/** What readers report of one record. */
export type Reported = {
  readonly target: Target;
  /** As it is shown here; `null` once it is not on record, and then what the article has. */
  readonly correctable: Correctable | null;
  readonly cited: Cited | null;
  /** Last come first; never empty. */
  readonly reports: readonly Report[];
};

/** Reports by record, last reported first. */
export const reportedIn = async (
  seen: Seen,
  reports: readonly Report[],
): Promise<readonly Reported[]> => {
  const found = await Promise.all(reports.map((report) => reportedOne(seen, report)));
  const byRecord = Map.groupBy(found, ({ target, correctable }) => keyOf(target, correctable));
  return [...byRecord.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, reports: [first, ...others].flatMap((one) => one.reports) }] : [],
  );
};

const reportedOne = async (seen: Seen, report: Report): Promise<Reported> => {
  const { target } = report;
  const correctable = await recordOf(seen, target);
  return { target, correctable, cited: await citedAt(seen, target.place), reports: [report] };
};

const recordOf = async (seen: Seen, target: Target): Promise<Correctable | null> =>
  (await recordAt(seen, target))?.correctable ?? null;

/** What reports on one record have in common. */
const keyOf = (target: Target, correctable: Correctable | null): string =>
  correctable === null ? targetKey(target) : `${target.record} ${correctable.found.id}`;

/** Open reports on the records at these places, or, where none is on record, on the very places. */
export const reportsOn = async (
  seen: Seen,
  notes: Notes,
  targets: readonly Target[],
): Promise<readonly Report[]> => {
  const keyAt = async (target: Target): Promise<string> =>
    keyOf(target, await recordOf(seen, target));
  const meant = new Set(await Promise.all(targets.map(keyAt)));
  const all = await notes.reports.all();
  const keys = await Promise.all(all.map(({ target }) => keyAt(target)));
  return all.filter((_, at) => meant.has(keys[at] ?? ''));
};

/**
 * When a reader's report on a record was last dismissed; `null` where none was while it had the
 * words it has now.
 */
export const dismissedOn = async (
  seen: Seen,
  notes: Notes | null,
  target: Target,
  by: string,
): Promise<string | null> => {
  const meant = await recordOf(seen, target);
  for (const dismissal of (await notes?.reports.dismissed(by)) ?? []) {
    if (dismissal.words !== meant?.found.words) continue;
    const reported = await recordOf(seen, dismissal.target);
    if (reported?.found.id === meant.found.id) return dismissal.at;
  }
  return null;
};
