import { limits } from '../cards/message/limits.ts';

/** What Discord's surface adds to a `custom_id`, so that nobody else can write one. */
export const SEAL_CHARACTERS = 11;

const LONGEST = limits.customIdCharacters - SEAL_CHARACTERS;

type Options = Readonly<Record<string, string>>;

/**
 * A `custom_id` that carries options; `null` when it is longer than Discord allows.
 *
 * `customId('ask:quotes', { person: 'Ana Ruiz' })` -> `'ask:quotes?person=Ana+Ruiz'`
 */
export const customId = (what: string, options: Options): string | null => {
  const id = `${what}?${query(options)}`;
  return id.length <= LONGEST ? id : null;
};

/** The options of a `custom_id`, from behind its question mark. */
export const readOptions = (asked: string): Options =>
  Object.fromEntries(new URLSearchParams(asked));

/** As in a web address, but only what would be misread is encoded: an id is short. */
const query = (options: Options): string =>
  Object.entries(options)
    .map(([name, value]) => `${name}=${encoded(value)}`)
    .join('&');

const encoded = (value: string): string =>
  value
    .toWellFormed()
    .replace(/[%&+#\p{Cc}]/gu, encodeURIComponent)
    .replaceAll(' ', '+');
