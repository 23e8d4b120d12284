import { UNKNOWN_OUTLET } from './types.ts';

/**
 * How an outlet that nothing names is written as data, the export's and `--json`'s: as all that is
 * unknown, `null`. Both functions are as `JSON.stringify` and `JSON.parse` take them.
 */

/** Properties that name an outlet, in our terms and schema.org's; each line has one in any case. */
const NAMED = new Set(['outlet', 'publisher', 'family']);

/** Lists of outlets, and who was spoken to: an outlet only perhaps. */
const PERHAPS = new Set(['outlets', 'toldTo']);

/** `writeOutlet('outlet', 'Unknown outlet')` -> `null`; of any other property or value the value itself */
export const writeOutlet = (property: string, value: unknown): unknown => {
  if (PERHAPS.has(property) && Array.isArray(value)) return value.map(orNull);
  return NAMED.has(property) || PERHAPS.has(property) ? orNull(value) : value;
};

const orNull = (value: unknown): unknown => (value === UNKNOWN_OUTLET ? null : value);

/** The way back: `readOutlet('publisher', null)` -> `'Unknown outlet'` */
export const readOutlet = (property: string, value: unknown): unknown =>
  value === null && NAMED.has(property) ? UNKNOWN_OUTLET : value;
