import { constants } from 'node:fs';
import type { Stats } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { MAX_ARTICLE_BYTES } from './bytes.ts';
import type { Refusal } from './refusal.ts';
import { readArticle } from './text.ts';
import type { ReadResult } from './text.ts';

/** A file to read, or a path that holds none and why. */
export type FoundFile = { readonly path: string; readonly problem?: Refusal };

const ARTICLE_NAME = /\.(?:md|markdown|txt)$/i;

/** Opening a pipe waits for a writer; this does not. Windows has neither the flag nor such pipes. */
const READ_AT_ONCE = constants.O_RDONLY | ((constants.O_NONBLOCK as number | undefined) ?? 0);

const CHUNK_BYTES = 65_536;

/**
 * The article files under some paths: files as named, and in folders, to any depth and in the order
 * of their names, every visible `.md`, `.markdown` and `.txt` file. A folder reached twice is read once.
 *
 * `['notes']` -> `{ path: 'notes/a.md' }`, `{ path: 'notes/pipe.txt', problem: { kind: 'not-a-file', what: 'pipe' } }`
 */
export async function* findArticleFiles(paths: readonly string[]): AsyncGenerator<FoundFile> {
  const visited = new Set<string>();
  for (const path of paths) yield* findAt(path, [], visited);
}

async function* findAt(
  path: string,
  above: readonly string[],
  visited: Set<string>,
): AsyncGenerator<FoundFile> {
  const stats = await attempt(() => stat(path));
  if (!stats.ok) yield { path, problem: stats.reason };
  else if (stats.value.isDirectory()) yield* findInFolder(path, above, visited);
  else if (stats.value.isFile()) yield { path };
  else yield { path, problem: notAFile(stats.value) };
}

/** `above` are the real paths of the folders it lies in: to meet one again is to go in a circle. */
async function* findInFolder(
  folder: string,
  above: readonly string[],
  visited: Set<string>,
): AsyncGenerator<FoundFile> {
  const real = await attempt(() => realpath(folder));
  const names = await attempt(() => readdir(folder, { withFileTypes: true }));
  if (!real.ok || !names.ok) {
    if (!real.ok) yield { path: folder, problem: real.reason };
    else if (!names.ok) yield { path: folder, problem: names.reason };
    return;
  }
  if (above.includes(real.value)) yield { path: folder, problem: { kind: 'link-loop' } };
  if (visited.has(real.value)) return;
  visited.add(real.value);
  const visible = names.value
    .filter(({ name }) => !name.startsWith('.'))
    .filter(
      (entry) => entry.isDirectory() || entry.isSymbolicLink() || ARTICLE_NAME.test(entry.name),
    )
    .map(({ name }) => name)
    .sort();
  for (const name of visible)
    for await (const found of findAt(join(folder, name), [...above, real.value], visited))
      if (found.problem || ARTICLE_NAME.test(found.path)) yield found;
}

/**
 * Reads one article file. Never waits on a pipe and never reads more than an article's worth; every
 * failure is a refusal.
 */
export async function readArticleFile(path: string): Promise<ReadResult> {
  const bytes = await attempt(() => readBytes(path));
  if (!bytes.ok) return bytes;
  return bytes.value instanceof Uint8Array
    ? readArticle(bytes.value, basename(path))
    : { ok: false, reason: bytes.value };
}

/** Looked at before it is opened, for opening a device can set it going; and after, for it may have changed. */
async function readBytes(path: string): Promise<Uint8Array | Refusal> {
  const before = refusalOf(await stat(path));
  if (before) return before;
  const file = await open(path, READ_AT_ONCE);
  try {
    return refusalOf(await file.stat()) ?? (await readUpToLimit(file));
  } finally {
    await file.close();
  }
}

/** One byte over the limit at most, whatever the file's size is said to be. */
async function readUpToLimit(file: FileHandle): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  while (length <= MAX_ARTICLE_BYTES) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(CHUNK_BYTES), 0, CHUNK_BYTES);
    if (bytesRead === 0) break;
    chunks.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(chunks);
}

function refusalOf(stats: Stats): Refusal | null {
  if (!stats.isFile()) return notAFile(stats);
  return stats.size > MAX_ARTICLE_BYTES ? { kind: 'too-large', limit: MAX_ARTICLE_BYTES } : null;
}

function notAFile(stats: Stats): Refusal {
  if (stats.isDirectory()) return { kind: 'not-a-file', what: 'folder' };
  if (stats.isFIFO()) return { kind: 'not-a-file', what: 'pipe' };
  return { kind: 'not-a-file', what: stats.isSocket() ? 'socket' : 'device' };
}

type Attempt<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly reason: Refusal };

async function attempt<T>(work: () => Promise<T>): Promise<Attempt<T>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    return { ok: false, reason: failure(error) };
  }
}

const KINDS: Readonly<Record<string, Refusal>> = {
  ENOENT: { kind: 'missing' },
  ENOTDIR: { kind: 'missing' },
  ELOOP: { kind: 'link-loop' },
};

function failure(error: unknown): Refusal {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return KINDS[code] ?? { kind: 'unreadable', code };
}
