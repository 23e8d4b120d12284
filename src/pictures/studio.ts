import type { Background } from '../background.ts';
import { openBackground } from '../background.ts';
import { within } from '../within.ts';
import type { Sheet } from './picture.ts';

/** Draws pictures beside the event loop. */
export type Studio = {
  /**
   * The sheet as PNG; `null` when it cannot be drawn, is not drawn in time, or so much is waiting that it
   * would not be. One that comes too late is there when it is asked for again.
   */
  draw(sheet: Sheet): Promise<Uint8Array | null>;
  close(): Promise<void>;
};

/** Where failures are written. */
export type StudioLog = { error(details: object, words: string): void };

/** Pictures kept, of some 150 KB each: what is asked for in one channel is asked for in the next. */
const KEPT = 60;

/** A picture takes some 0.1 s; behind more than these nobody waits for theirs. */
const MOST_WAITING = 8;

/**
 * Nobody waits longer for a picture, on any surface: the first, for which a thread is started, takes
 * over a second.
 */
const DRAWN_WITHIN_MS = 2_000;

const THREAD = new URL('thread.ts', import.meta.url);

/** `thread` draws; it starts with the first picture. */
export const openStudio = (
  log: StudioLog,
  thread: Background<Sheet, Uint8Array> = openBackground(THREAD),
): Studio => {
  const kept = new Map<string, Promise<Uint8Array | null>>();
  let isOpen = true;
  const drawn = async (sheet: Sheet): Promise<Uint8Array | null> => {
    try {
      return await thread.run(sheet);
    } catch (error) {
      if (isOpen)
        log.error({ err: error }, 'a picture could not be drawn; its card goes without it');
      return null;
    }
  };
  return {
    draw: async (sheet) => {
      const key = JSON.stringify(sheet);
      const known = kept.get(key);
      if (known === undefined && thread.waiting() >= MOST_WAITING) return null;
      const picture = known ?? drawn(sheet);
      kept.delete(key);
      kept.set(key, picture);
      for (const oldest of kept.keys()) {
        if (kept.size <= KEPT) break;
        kept.delete(oldest);
      }
      // What failed once is tried anew.
      void picture.then((png) => {
        if (png === null && kept.get(key) === picture) kept.delete(key);
      });
      return within(picture, DRAWN_WITHIN_MS);
    },
    close: () => {
      isOpen = false;
      return thread.close();
    },
  };
};
