import type { Language } from '../../language.ts';
import type { Words } from './english/index.ts';
import { english } from './english/index.ts';
import { french } from './french/index.ts';
import { german } from './german/index.ts';
import { spanish } from './spanish/index.ts';

export type { Words } from './english/index.ts';

const TABLES: Readonly<Record<Language, Words>> = {
  en: english,
  fr: french,
  de: german,
  es: spanish,
};

/** Every sentence a reader of this language sees. */
export const wordsOf = (language: Language): Words => TABLES[language];
