import type { Commands, Lengths, MessageCommands, Options } from '../english/commands.ts';

export const commands: Commands = {
  summary: {
    name: 'überblick',
    description: 'Ein Ereignis kurz gefasst: was berichtet wird, wer was sagt, wer was dementiert',
  },
  quotes: {
    name: 'zitate',
    description: 'Was eine Person gesagt hat, Wort für Wort, und wie jedes Medium es wiedergibt',
  },
  facts: { name: 'fakten', description: 'Was über etwas berichtet wird und von wem' },
  denials: { name: 'dementis', description: 'Wer was dementiert hat, in welchen Worten' },
  ask: { name: 'frage', description: 'Was zu einer einfach gestellten Frage erfasst ist' },
  compare: {
    name: 'vergleich',
    description:
      'Die Medien zu einem Ereignis im Vergleich: was nur eines bringt, wer welche Worte ändert',
  },
  verify: {
    name: 'prüfen',
    description: 'Prüfen, ob ein Zitat belegt ist: wörtlich, in Teilen oder gar nicht',
  },
  timeline: { name: 'chronik', description: 'Was wann geschah, soweit die Artikel es sagen' },
  stories: { name: 'ereignisse', description: 'Die erfassten Ereignisse, die neuesten zuerst' },
  privacy: {
    name: 'datenschutz',
    description: 'Was der Bot speichert und wie es gelöscht wird',
  },
  help: { name: 'hilfe', description: 'Was Sie hier fragen können' },
};

export const options: Options = {
  story: {
    name: 'ereignis',
    description: 'Ein Ereignis nach seinem Titel; ohne Angabe das neueste',
  },
  length: { name: 'länge', description: 'Wie ausführlich; ohne Angabe kurz' },
  person: { name: 'person', description: 'Wessen Worte: ein Name, ein Nachname oder ein Amt' },
  quotesAbout: { name: 'thema', description: 'Nur Äußerungen zu diesem Thema' },
  factsAbout: { name: 'thema', description: 'Wovon die Fakten handeln' },
  denialsAbout: { name: 'thema', description: 'Nur Dementis zu diesem Thema' },
  denialsBy: { name: 'von', description: 'Nur Dementis dieser Person oder Stelle' },
  question: { name: 'frage', description: 'Eine Frage, wie Sie sie jemandem stellen würden' },
  compareStory: { name: 'ereignis', description: 'Ein Ereignis nach seinem Titel' },
  verifyQuote: { name: 'zitat', description: 'Das Zitat, wie es Ihnen vorliegt' },
  verifyPerson: {
    name: 'person',
    description: 'Wer es gesagt haben soll; ohne Angabe jede Person',
  },
  timelineAbout: {
    name: 'thema',
    description: 'Nur, was dieses Thema betrifft; ohne Angabe das neueste Ereignis',
  },
  private: { name: 'privat', description: 'Die Antwort sehen nur Sie' },
};

export const lengths: Lengths = {
  short: 'kurz: das Wichtigste',
  full: 'ausführlich: alles, Seite für Seite',
};

export const messageCommands: MessageCommands = {
  verify: 'Zitat prüfen',
  brief: 'Link zusammenfassen',
};
