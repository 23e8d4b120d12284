import type { Language } from '../../language.ts';
import * as english from './english/index.ts';
import * as french from './french/index.ts';
import * as german from './german/index.ts';
import * as spanish from './spanish/index.ts';

/** What English says, another language has to say too, or it does not compile. */
type Topics = typeof english;

const inOneTable = (topics: Topics) => ({
  ...topics.frame,
  ...topics.records,
  ...topics.answers,
  ...topics.problems,
  ...topics.server,
  ...topics.privacy,
  library: topics.library,
  correct: topics.correct,
  pictures: topics.pictures,
  refusals: topics.refusals,
  commands: {
    ...topics.commands,
    ...topics.serverCommands,
    library: topics.libraryCommand,
    correct: topics.correctCommand,
  },
  subcommands: {
    ...topics.subcommands,
    library: topics.librarySubcommands,
    correct: topics.correctSubcommands,
  },
  options: {
    ...topics.options,
    ...topics.serverOptions,
    ...topics.libraryOptions,
    ...topics.correctOptions,
  },
  choices: topics.choices,
  lengths: topics.lengths,
  messageCommands: topics.messageCommands,
});

/** Every sentence a reader sees. */
export type Words = ReturnType<typeof inOneTable>;

const TABLES: Readonly<Record<Language, Words>> = {
  en: inOneTable(english),
  fr: inOneTable(french),
  de: inOneTable(german),
  es: inOneTable(spanish),
};

/** Every sentence a reader of this language sees. */
export const wordsOf = (language: Language): Words => TABLES[language];
