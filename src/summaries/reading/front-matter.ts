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

/** Of an article that says nothing of itself. */
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

/** A line of ours whose value has a colon in it and no marks of YAML's around it, as headlines often do. */
const WITH_COLON = new RegExp(
  `^((?:${KEYS.join('|')})[ \\t]*:[ \\t]+)(?![ \\t"'|>&*!%@\`[{#])(.*:(?=[ \\t]|$).*)$`,
  'gm',
);

/** The value in marks, so that YAML does not take what stands before its colon for another key. */
const quotedLine = (_: string, key: string, value: string): string =>
  `${key}${JSON.stringify(value.trim())}`;

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
  const values = readValues(yaml);
  const read = values instanceof Map ? knownFrom(values) : refused(values);
  return read.ok ? { ...read, body: text.slice(end + closing[0].length) } : read;
}

/** What somebody says of an article they hand in, as they typed it. */
export type GivenDetails = Partial<Readonly<Record<(typeof KEYS)[number], string>>>;

/** What was typed of an article, read as if it stood in front matter. */
export const readDetails = (details: GivenDetails): DetailsRead =>
  knownFrom(new Map<unknown, unknown>(Object.entries(details)));

type DetailsRead = { readonly ok: true; readonly known: Known } | Refused;
type Refused = { readonly ok: false; readonly reason: Refusal };

const refused = (reason: Refusal): Refused => ({ ok: false, reason });

/** The values by key, or what is wrong. The failsafe schema makes no number of "1984". */
function readValues(yaml: string): Map<unknown, unknown> | Refusal {
  if (yaml.length > MAX_FRONT_MATTER) return { kind: 'not-a-list' };
  try {
    const document = parseDocument(yaml.replaceAll(WITH_COLON, quotedLine), { schema: 'failsafe' });
    const [error] = document.errors;
    if (error) return { kind: 'not-yaml', line: (error.linePos?.[0].line ?? 0) + 1 };
    const values: unknown = document.toJS({ mapAsMap: true });
    return values instanceof Map ? values : { kind: 'not-a-list' };
  } catch {
    // Aliases that multiply and nesting that ends the stack are thrown, not reported.
    return { kind: 'not-a-list' };
  }
}

function knownFrom(values: ReadonlyMap<unknown, unknown>): DetailsRead {
  const wrong = KEYS.find((key) => typeof (values.get(key) ?? '') !== 'string');
  if (wrong) return refused({ kind: 'several-values', key: wrong });
  const [outlet, title, url, day] = KEYS.map((key) => valueOf(values.get(key)));
  const published = day ? wholeDate(day) : null;
  if (day && published === null) return refused({ kind: 'not-a-date' });
  const known = {
    outlet: outlet ?? null,
    title: title ?? null,
    url: url ? webAddress(url) : null,
    published,
  };
  return { ok: true, known };
}

function valueOf(value: unknown): string | null {
  const words = typeof value === 'string' ? oneLine(value) : '';
  return NO_VALUE.has(words) ? null : words;
}
