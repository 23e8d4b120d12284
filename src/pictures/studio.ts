import type { Background } from '../background.ts';
import { openBackground } from '../background.ts';
import type { Sheet } from './picture.ts';

/** Draws pictures beside the event loop. */
export type Studio = {
  /** The sheet as PNG; `null` when it cannot be drawn, or so much is waiting that it would come too late. */
  draw(sheet: Sheet): Promise<Uint8Array | null>;
  close(): Promise<void>;
};

/** Where failures are written. */
export type StudioLog = { error(details: object, words: string): void };

/** Pictures kept, of some 150 KB each: what is asked for in one channel is asked for in the next. */
const KEPT = 60;

/** A picture takes some 0.1 s; behind more than these nobody waits for theirs. */
const MOST_WAITING = 8;

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
      const png = await picture;
      // What failed once is tried anew.
      if (png === null && kept.get(key) === picture) kept.delete(key);
      return png;
    },
    close: () => {
      isOpen = false;
      return thread.close();
    },
  };
};
