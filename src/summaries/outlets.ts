import lexicon from '../../data/lexicon/outlet-words.json' with { type: 'json' };
import table from '../../data/outlets.json' with { type: 'json' };
import { spaced } from './spaced.ts';
import type { Outlet } from './types.ts';

/** The outlets known by name; of any other the domain is shown. */
const OUTLETS: readonly Outlet[] = table;

const plainName = (name: string): string => {
  const lower = name.toLowerCase().replaceAll('’', "'");
  return (lower.startsWith('the ') ? lower.slice('the '.length) : lower).trim();
};

/** Any outlet's name as compared with others: `outletKey('The Guardian')` -> `'guardian'` */
export const outletKey = (name: string): string => name.replace(/^the\s+/i, '').toLowerCase();

const BY_NAME = new Map(OUTLETS.map((outlet) => [plainName(outlet.name), outlet]));
const BY_DOMAIN = new Map(
  OUTLETS.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const)),
);

/** No outlet's name has as many words. */
const MOST_WORDS = 9;
/** The longest domain name there is (RFC 1035). */
const MAX_DOMAIN = 253;

/** A known outlet by its name, "The" and capitals aside: `'the calgary herald'` -> Calgary Herald */
export const outletNamed = (name: string): Outlet | null => BY_NAME.get(plainName(name)) ?? null;

const BY_SHORT = new Map(
  OUTLETS.flatMap((outlet) => (outlet.short ?? []).map((short) => [short, outlet] as const)),
);

/**
 * The full name of a known outlet from what running text calls it: `'the FT'` -> `'Financial Times'`,
 * `'the province'` -> `null`, since an outlet is written with a capital.
 */
export const outletCalled = (name: string): string | null => {
  const bare = name.replace(/^the /i, '').trim();
  if (!/^[\p{Lu}\p{N}]/u.test(bare) && !/^[\p{Ll}.]+\.\p{Ll}{2,}/u.test(bare)) return null;
  return (BY_SHORT.get(bare) ?? outletNamed(bare))?.name ?? null;
};

const ONE_WORD = new Set(lexicon.names);
/** Whether an outlet is known by this one word: `'bbc'` -> `true`, `'times'` -> `false` */
export const isOneWordOutlet = (word: string): boolean => ONE_WORD.has(word);

const KINDS = new Set(lexicon.kinds);
const ALONE = new Set(lexicon.alone);
const NO_OUTLETS = new Set(lexicon.not);

/**
 * The words of which a name that reads as an outlet's ({@link readsAsOutlet}) has one, in lower case:
 * of the outlets known by name their first.
 */
export const OUTLET_WORDS: readonly string[] = [
  ...ONE_WORD,
  ...KINDS,
  ...ALONE,
  ...Array.from(BY_NAME.keys(), (name) => name.split(' ', 1)[0] ?? name),
];

/**
 * Whether a body's name reads as that of a news outlet, known or not: `'Dunmore Courier'`,
 * `'Reuters'` and `'CBC Radio'` do, `'Canada Post'` and `'Press'` do not.
 */
export const readsAsOutlet = (name: string): boolean => {
  const bare = plainName(name);
  const words = spaced(bare, MOST_WORDS);
  const [first = '', ...rest] = words;
  if (NO_OUTLETS.has(bare) || words.length === MOST_WORDS) return false;
  if (ONE_WORD.has(first)) return true;
  if (rest.length === 0) return ALONE.has(first);
  return outletNamed(name) !== null || KINDS.has(words.at(-1) ?? '');
};

/** A known outlet by its domain or one above it: `'www.cbc.ca'` -> CBC News, `'example.com'` -> `null` */
export function outletAt(domain: string): Outlet | null {
  const labels = domain.length > MAX_DOMAIN ? [] : domain.toLowerCase().split('.');
  return (
    labels.map((_, at) => BY_DOMAIN.get(labels.slice(at).join('.'))).find((outlet) => outlet) ??
    null
  );
}

/** What to call the outlet at a domain: `'www.cbc.ca'` -> `'CBC News'`, `'www.example.com'` -> `'example.com'` */
export const outletOfDomain = (domain: string): string =>
  outletAt(domain)?.name ?? domain.toLowerCase().replace(/^www\./, '');
