import { outletKey, outletNamed } from '../../outlets.ts';
import type { Printing, Support } from '../../types.ts';
import { countOutlets } from '../dated-article.ts';

/**
 * The publisher family of each article, by the article's id: equal for pages that stand or fall
 * together, those of one publisher and copies of one text.
 */
export type Families = ReadonlyMap<string, string>;

/** A page that prints something: its family, and the outlet it leans on. */
type Leaning = { readonly family: string; readonly original: string | null };

/** The family an outlet belongs to by name: `'The National Post'` -> `'Postmedia'` */
export const familyNamed = (outlet: string): string => outletNamed(outlet)?.family ?? outlet;

/**
 * How many of these rest on nothing another one has. A page that leans on an original counts with
 * all others that do and with the original's own; one that names none counts with its family, and
 * where that leans elsewhere, with it.
 */
export const countIndependent = (pages: readonly Leaning[]): number => {
  const roots = new Set<string>();
  const leaning = new Set<string>();
  for (const { family, original } of pages) {
    if (original === null) continue;
    roots.add(outletKey(familyNamed(original)));
    leaning.add(outletKey(family));
  }
  for (const { family, original } of pages) {
    if (original === null && !leaning.has(outletKey(family))) roots.add(outletKey(family));
  }
  return roots.size;
};

/**
 * How many stand behind printings: outlets, those that rest on nothing another one has, and the
 * originals leaned on.
 *
 * Two outlets that both print "the Financial Times reports" -> `{ outlets: 2, independent: 1,
 * originals: ['Financial Times'] }`
 */
export const supportOf = (printings: readonly Printing[], families: Families): Support => ({
  outlets: countOutlets(printings),
  independent: countIndependent(
    printings.map(({ article, outlet, original }) => ({
      family: families.get(article) ?? familyNamed(outlet),
      original,
    })),
  ),
  originals: [
    ...new Set(printings.map(({ original }) => original).filter((original) => original !== null)),
  ].sort(),
});
