import table from '../../data/outlets.json' with { type: 'json' };
import type { Outlet } from './types.ts';

/** The outlets known by name; of any other the domain is shown. */
const OUTLETS: readonly Outlet[] = table;

const plainName = (name: string): string =>
  name.toLowerCase().replace(/^the /, '').replaceAll('’', "'").trim();

const BY_NAME = new Map(OUTLETS.map((outlet) => [plainName(outlet.name), outlet]));
const BY_DOMAIN = new Map(
  OUTLETS.flatMap((outlet) => outlet.domains.map((domain) => [domain, outlet] as const)),
);

/** The longest domain name there is (RFC 1035). */
const MAX_DOMAIN = 253;

/** A known outlet by its name, "The" and capitals aside: `'the calgary herald'` -> Calgary Herald */
export const outletNamed = (name: string): Outlet | null => BY_NAME.get(plainName(name)) ?? null;

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
