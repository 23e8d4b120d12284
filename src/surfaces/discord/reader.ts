import type { Language } from '../../language.ts';
import { languageOf } from '../../language.ts';
import type { Reader } from '../../commands/reader.ts';

/** What Discord says of an asker's and a server's language. */
export type Locales = {
  readonly user: string;
  /** `null` outside of servers. */
  readonly server: string | null;
};

/** For readers of languages the bot does not speak. */
const DEFAULT: Language = 'en';

/** The language of what only the asker sees. */
export const ownLanguage = ({ user }: Pick<Locales, 'user'>): Language =>
  languageOf(user) ?? DEFAULT;

/**
 * In which languages somebody on Discord is answered. What only they see is in their own; what a
 * channel sees in the one its server chose, else in the one the server has on Discord. Outside of
 * servers all is in the asker's own.
 *
 * `readerOf({ user: 'fr', server: 'de' }, null)` -> `{ own: 'fr', shared: 'de' }`
 */
export const readerOf = ({ user, server }: Locales, chosen: Language | null): Reader => {
  const own = ownLanguage({ user });
  if (server === null) return { own, shared: own };
  return { own, shared: chosen ?? languageOf(server) ?? DEFAULT };
};
