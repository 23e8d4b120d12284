/** A list that cannot be empty. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A range of UTF-16 code units into an article's `text`, end exclusive. */
export type Span = { readonly start: number; readonly end: number };

/** A day in the Gregorian calendar, `YYYY-MM-DD`. */
export type CalendarDate = string;

/** Who publishes articles. `family` is the publisher several outlets belong to. */
export type Outlet = {
  readonly name: string;
  readonly domains: readonly string[];
  readonly family?: string;
  /** What it is called for short, as printed: "FT". */
  readonly short?: readonly string[];
};

/** What `outlet` is where nothing names it. Cards say so in the reader's language. */
export const UNKNOWN_OUTLET = 'Unknown outlet';

/**
 * One page of one outlet, cleaned. `text` is what every span points into: paragraphs are separated
 * by one blank line, sentences broken by the page's layout are whole again, and every word of the
 * body is kept.
 */
export type Article = {
  /** The first 16 hex digits of the SHA-256 of outlet, title, date and text. */
  readonly id: string;
  /** The outlet's name as shown ("LA News"), or {@link UNKNOWN_OUTLET}. */
  readonly outlet: string;
  readonly title: string;
  readonly url: string | null;
  /** `null` where the page names no date: none is taken from thin air. */
  readonly published: CalendarDate | null;
  /** Where it was read from: a file's name or an address. */
  readonly source: string;
  readonly text: string;
};
