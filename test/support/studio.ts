import type { Studio } from '../../src/pictures/studio.ts';

/** For tests that are about something else: no picture can be drawn. */
export const noStudio: Studio = {
  draw: () => Promise.resolve(null),
  close: () => Promise.resolve(),
};
