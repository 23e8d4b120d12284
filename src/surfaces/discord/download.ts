import type { Attachment, Download } from '../../commands/server/command.ts';

/** Discord's servers answer within a second; the rest is the file's way. */
const WITHIN_MS = 8_000;

/** What text is sent as; Discord goes by the file's name. Some send Markdown as bytes of any kind. */
const TEXT = /^(?:text\/|application\/octet-stream\b)/i;

/**
 * Fetches files that somebody sent along with a command, from Discord's own file server and nowhere
 * else: no redirect is followed, and no more is read than is asked for.
 *
 * @param cdnBase the file server's root: `https://cdn.discordapp.com`
 */
export const downloadFrom = (cdnBase: string): Download => {
  const { origin } = new URL(cdnBase);
  return async ({ url, bytes }: Attachment, mostBytes) => {
    if (bytes > mostBytes) return { outcome: 'too large' };
    if (URL.parse(url)?.origin !== origin) return { outcome: 'unreachable' };
    try {
      const signal = AbortSignal.timeout(WITHIN_MS);
      const response = await fetch(url, { redirect: 'error', credentials: 'omit', signal });
      if (!response.ok || response.body === null) return { outcome: 'unreachable' };
      if (!TEXT.test(response.headers.get('content-type') ?? '')) {
        await response.body.cancel();
        return { outcome: 'not text' };
      }
      return await readUpTo(mostBytes, response.body);
    } catch {
      // A refused connection, a redirect and a time that has run out are all one to the asker.
      return { outcome: 'unreachable' };
    }
  };
};

/** What was said of the size beforehand is not relied on. */
const readUpTo = async (
  most: number,
  body: ReadableStream<Uint8Array>,
): Promise<Awaited<ReturnType<Download>>> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Leaving the loop early ends the transfer.
  for await (const chunk of body) {
    length += chunk.length;
    if (length > most) return { outcome: 'too large' };
    chunks.push(chunk);
  }
  return { outcome: 'read', bytes: Buffer.concat(chunks) };
};
