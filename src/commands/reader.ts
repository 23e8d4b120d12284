import type { Language } from '../language.ts';

/**
 * In which languages an answer is given. There is no time zone: days are days of the calendar, and
 * every surface shows a timestamp in the zone of whoever reads it.
 */
export type Reader = {
  /** Of what only the asker sees. */
  readonly own: Language;
  /** Of what others see too. */
  readonly shared: Language;
};

/** Somebody whom nobody reads along with: at a terminal, in the preview, in direct messages. */
export const alone = (language: Language): Reader => ({ own: language, shared: language });
