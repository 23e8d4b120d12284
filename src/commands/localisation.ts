import type { Words } from '../cards/words/index.ts';
import { wordsOf } from '../cards/words/index.ts';
import type { Language } from '../language.ts';
import type { Label } from './command.ts';

/** Discord's locales of every language but English, in which commands are registered. */
const LOCALES = [
  ['fr', 'fr'],
  ['de', 'de'],
  ['es-ES', 'es'],
  ['es-419', 'es'],
] as const satisfies readonly (readonly [string, Language])[];

type Localised = Readonly<Record<(typeof LOCALES)[number][0], string>>;

/** A text in every language Discord shows commands in, by its locales. */
export const localised = (text: (words: Words) => string): Localised =>
  Object.fromEntries(
    LOCALES.map(([locale, language]) => [locale, text(wordsOf(language))]),
  ) as Localised;

/** What Discord shows of a command or option in which language. Its `name` is sent in all of them. */
export const inEveryLanguage = (label: Label) => ({
  name_localizations: localised((words) => label(words).name),
  description: label(wordsOf('en')).description,
  description_localizations: localised((words) => label(words).description),
});
