import type { Disagreement, NonEmpty, Printing, Revision } from '../types.ts';
import type { Check } from './check.ts';

/** Those of which every printing still stands in its article. */
export const standingDisagreements = async (
  check: Check,
  disagreements: readonly Disagreement[],
): Promise<readonly Disagreement[]> => {
  const stand = await Promise.all(
    disagreements.map(({ id, story, sides }) =>
      stands(
        check,
        { id, story },
        sides.flatMap(({ printings }) => printings),
      ),
    ),
  );
  return disagreements.filter((_, at) => stand[at]);
};

/** The same for pages read again: the older text is kept too. */
export const standingRevisions = async (
  check: Check,
  story: string,
  revisions: readonly Revision[],
): Promise<readonly Revision[]> => {
  const stand = await Promise.all(
    revisions.map(({ after, changes }) =>
      stands(
        check,
        { id: after, story },
        changes.flatMap(({ before, after }) => [before, after]).filter((one) => one !== null),
      ),
    ),
  );
  return revisions.filter((_, at) => stand[at]);
};

const stands = async (
  check: Check,
  of: { readonly id: string; readonly story: string },
  printings: readonly Printing[],
): Promise<boolean> => {
  const records = printings.map((printing) => ({
    ...of,
    words: printing.words,
    printings: [{ ...printing, match: 'verbatim' }] satisfies NonEmpty<Printing>,
  }));
  return (await check(records)).withheld === 0;
};
