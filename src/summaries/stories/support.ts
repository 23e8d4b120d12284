import { outletNamed } from '../outlets.ts';
import type { Printing, Support } from '../types.ts';
import { countOutlets, outletKey } from './dated-article.ts';

/**
 * The publisher family of each article, by the article's id: equal for pages that stand or fall
 * together, those of one publisher and copies of one text.
 */
export type Families = ReadonlyMap<string, string>;

/** The family an outlet belongs to by name: `'The Financial Times'` -> `'nikkei'` */
const familyNamed = (outlet: string): string => outletKey(outletNamed(outlet)?.family ?? outlet);

const familyOf = ({ article, outlet }: Printing, families: Families): string => {
  const family = families.get(article);
  return family === undefined ? familyNamed(outlet) : outletKey(family);
};

/**
 * How many stand behind printings: outlets, and families or originals that rest on nothing another
 * one has. A page that leans on an original counts with all others that do and with the original's
 * own; a page that names none counts with its family, and where that leans elsewhere, with it.
 *
 * Two outlets that both print "the Financial Times reports" -> `{ outlets: 2, independent: 1,
 * originals: ['Financial Times'] }`
 */
export const supportOf = (printings: readonly Printing[], families: Families): Support => {
  const originals = new Set<string>();
  const roots = new Set<string>();
  const leaning = new Set<string>();
  for (const printing of printings) {
    if (printing.original === null) continue;
    originals.add(printing.original);
    roots.add(familyNamed(printing.original));
    leaning.add(familyOf(printing, families));
  }
  for (const printing of printings) {
    const family = familyOf(printing, families);
    if (printing.original === null && !leaning.has(family)) roots.add(family);
  }
  return {
    outlets: countOutlets(printings),
    independent: roots.size,
    originals: [...originals].sort(),
  };
};
