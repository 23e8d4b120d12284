import { parseDocument } from 'yaml';
import type { CalendarDate } from '../types.ts';
import { oneLine } from './characters.ts';
import { wholeDate } from './publication-date.ts';
import type { Refusal } from './refusal.ts';
import { webAddress } from './web-address.ts';

/** What is known of an article besides its text; `null` is not known. */
export type Known = {
  readonly outlet: string | null;
  readonly title: string | null;
  readonly url: string | null;
  readonly published: CalendarDate | null;
};

export const NOTHING_KNOWN: Known = { outlet: null, title: null, url: null, published: null };

/** A text without its front matter; `known` is `null` where it has none. */
export type Opened =
  | { readonly ok: true; readonly known: Known | null; readonly body: string }
  | { readonly ok: false; readonly reason: Refusal };

/** Four short lines are meant; more than this is no front matter. */
const MAX_FRONT_MATTER = 16_384;

const KEYS = ['outlet', 'title', 'url', 'published'] as const;
const OPENING = /^\s*---[ \t]*\n/;
const CLOSING = /^(?:---|\.\.\.)[ \t]*$/m;
const NAMES_A_KEY = new RegExp(`^(?:${KEYS.join('|')})[ \\t]*:`, 'm');

/** How YAML writes "no value". */
const NO_VALUE = new Set(['', '~', 'null']);

/**
 * Takes the YAML front matter off a text.
 *
 * `'---\noutlet: LA News\n---\nText'` -> `known.outlet` is `'LA News'`, `body` is `'\nText'`. A rule of
 * dashes with no known key below it is part of the text. Broken YAML, a value that is a list, and a
 * `published` that is no date are refused; an address that is not http or https is dropped.
 */
export function openFrontMatter(text: string): Opened {
  const opening = OPENING.exec(text)?.[0];
  const closing = opening === undefined ? null : CLOSING.exec(text.slice(opening.length));
  if (opening === undefined || closing === null) return { ok: true, known: null, body: text };
  const end = opening.length + closing.index;
  const yaml = text.slice(opening.length, end);
  if (!NAMES_A_KEY.test(yaml)) return { ok: true, known: null, body: text };
  const values = yaml.length > MAX_FRONT_MATTER ? 'it is too long' : readValues(yaml);
  const known = typeof values === 'string' ? values : knownFrom(values);
  return typeof known === 'string'
    ? { ok: false, reason: { kind: 'front-matter', problem: known } }
    : { ok: true, known, body: text.slice(end + closing[0].length) };
}

/** What somebody says of an article they hand in, as they typed it. */
export type GivenDetails = Partial<Readonly<Record<(typeof KEYS)[number], string>>>;

/** What was typed of an article, read as if it stood in front matter. */
export function readDetails(
  details: GivenDetails,
): { readonly ok: true; readonly known: Known } | { readonly ok: false; readonly reason: Refusal } {
  const known = knownFrom(new Map<unknown, unknown>(Object.entries(details)));
  return typeof known === 'string'
    ? { ok: false, reason: { kind: 'front-matter', problem: known } }
    : { ok: true, known };
}

/** The values by key, or what is wrong. The failsafe schema makes no number of "1984". */
function readValues(yaml: string): ReadonlyMap<unknown, unknown> | string {
  try {
    const document = parseDocument(yaml, { schema: 'failsafe' });
    const [error] = document.errors;
    if (error) {
      const line = (error.linePos?.[0].line ?? 0) + 1;
      return `line ${line} is not YAML; put a value that holds a colon or quotation marks in quotation marks`;
    }
    const values: unknown = document.toJS({ mapAsMap: true });
    return values instanceof Map ? values : 'it is not a list of names and values';
  } catch {
    // Aliases that multiply and nesting that ends the stack are thrown, not reported.
    return 'it is too deeply nested';
  }
}

function knownFrom(values: ReadonlyMap<unknown, unknown>): Known | string {
  const wrong = KEYS.find((key) => typeof (values.get(key) ?? '') !== 'string');
  if (wrong) return `"${wrong}" is not a single value`;
  const [outlet, title, url, day] = KEYS.map((key) => valueOf(values.get(key)));
  const published = day ? wholeDate(day) : null;
  if (day && published === null) return '"published" is not a date such as 2026-01-29';
  return {
    outlet: outlet ?? null,
    title: title ?? null,
    url: url ? webAddress(url) : null,
    published,
  };
}

function valueOf(value: unknown): string | null {
  const words = typeof value === 'string' ? oneLine(value) : '';
  return NO_VALUE.has(words) ? null : words;
}
