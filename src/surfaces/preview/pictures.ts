import { createHash } from 'node:crypto';
import type { Sheet } from '../../pictures/picture.ts';
import type { Studio } from '../../pictures/studio.ts';

/** A picture that a page can load, and how large it is in its own pixels. */
export type Hung = { readonly url: string; readonly width: number; readonly height: number };

/**
 * Pictures for the page, each at an address of its own on this server: an address of data would
 * have to be let into the content security policy, for hostile pages too.
 */
export type Gallery = {
  /** Draws a sheet; `null` where that cannot be done in time. */
  hang(sheet: Sheet): Promise<Hung | null>;
  /** What hangs under a name: `'0f…9a.png'`. */
  find(name: string): Uint8Array | null;
};

/** Where pictures are asked for, their names behind it. */
export const PICTURES = '/api/pictures/';

/** More than a page can show at once. */
const KEPT = 60;

/** A gallery in memory, of what a studio draws. */
export const openGallery = (studio: Studio): Gallery => {
  const hanging = new Map<string, Uint8Array>();
  return {
    hang: async (sheet) => {
      const png = await studio.draw(sheet);
      if (png === null) return null;
      const name = `${createHash('sha256').update(png).digest('hex')}.png`;
      hanging.delete(name);
      hanging.set(name, png);
      const [oldest] = hanging.keys();
      if (hanging.size > KEPT && oldest !== undefined) hanging.delete(oldest);
      return { url: PICTURES + name, ...sizeOf(png) };
    },
    find: (name) => hanging.get(name) ?? null,
  };
};

/** A PNG says its size in its first chunk: width and height, four bytes each, from the 16th byte on. */
const sizeOf = (png: Uint8Array): { width: number; height: number } => {
  const view = new DataView(png.buffer, png.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
};
