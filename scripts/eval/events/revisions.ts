import { accuracy } from './score.ts';
import type { Score } from './score.ts';
import type { Told } from './told.ts';

/** Whether what an outlet changed in a page since it was first read is on record. */
export const scoreRevisions = (told: readonly Told[]): Score => {
  const wanted = told.flatMap(({ event, stories, nameOf }) =>
    event.expected.revisions.flatMap(({ before, after, changes }) =>
      changes.map(([old, changed]) => ({
        name: `${event.slug}: ${before} "${old}" is now "${changed}"`,
        old,
        changed,
        recorded: stories
          .flatMap(({ revisions }) => revisions)
          .filter(
            (revision) =>
              nameOf(revision.before) === `${event.slug}/${before}` &&
              nameOf(revision.after) === `${event.slug}/${after}`,
          )
          .flatMap((revision) => revision.changes),
      })),
    ),
  );
  const misses = wanted.flatMap(({ name, old, changed, recorded }) =>
    recorded.some(
      (change) =>
        (change.before?.words.includes(old) ?? false) &&
        (change.after?.words.includes(changed) ?? false),
    )
      ? []
      : [name],
  );
  return accuracy('changes to a page on record', 90, wanted.length, misses);
};
