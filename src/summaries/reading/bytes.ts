import type { Refusal } from './refusal.ts';

/** Longer than any article: what is larger is a book, a dump or a mistake. */
export const MAX_ARTICLE_BYTES = 5_000_000;

/** Control characters are looked for in this many bytes from the start. */
const SAMPLE_BYTES = 8192;

/** A stray NUL happens in text; every tenth byte a control character does not. */
const MAX_CONTROL_SHARE = 0.1;

/** How files that are no text begin, where their first bytes alone could pass for text. */
const SIGNATURES = ['%PDF-', 'PK\u0003\u0004', 'SQLite format 3', '{\\rtf', 'RIFF', 'ID3', 'GIF8'];

const HTML_START = /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?<(?:!doctype\s+html|html|head|body)\b/i;

/** The text of a file, or why it has none. */
export type Decoded =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: Refusal };

/**
 * Bytes as the UTF-8 text they hold, without its byte order mark.
 *
 * `EF BB BF 48 69` -> `{ ok: true, text: 'Hi' }`; `FF FE 48 00` -> refused, `not-utf8`.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (bytes.length > MAX_ARTICLE_BYTES)
    return refused({ kind: 'too-large', limit: MAX_ARTICLE_BYTES });
  if (isUtf16(bytes)) return refused({ kind: 'not-utf8' });
  if (isBinary(bytes)) return refused({ kind: 'binary' });
  const text = decodeUtf8(bytes);
  if (text === null) return refused({ kind: 'not-utf8' });
  if (text.trim() === '') return refused({ kind: 'empty' });
  return HTML_START.test(text.slice(0, 1000)) ? refused({ kind: 'web-page' }) : { ok: true, text };
}

const refused = (reason: Refusal): Decoded => ({ ok: false, reason });

const isUtf16 = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

function isBinary(bytes: Uint8Array): boolean {
  const head = String.fromCharCode(...bytes.subarray(0, 16));
  if (SIGNATURES.some((signature) => head.startsWith(signature))) return true;
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const controls = sample.filter(isControl).length;
  return controls > sample.length * MAX_CONTROL_SHARE;
}

/** Tab to carriage return and escape (terminal colours) occur in text. */
const isControl = (byte: number): boolean =>
  byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127;

function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
