/** Languages the bot speaks, by their ISO 639 code. Articles stay in their own. */
export const LANGUAGES = ['en', 'fr', 'de', 'es'] as const;
/** A language the bot speaks, as an ISO 639-1 code. */
export type Language = (typeof LANGUAGES)[number];

/**
 * The language of a locale, as Discord, browsers and systems write it; `null` for one the bot does
 * not speak: `languageOf('es-419')` -> `'es'`, `languageOf('fr_CA.UTF-8')` -> `'fr'`
 */
export const languageOf = (locale: string): Language | null => {
  const [code] = locale.toLowerCase().split(/[-_.@]/);
  return LANGUAGES.find((language) => language === code) ?? null;
};
