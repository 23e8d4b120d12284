import type { Records } from '../english/records.ts';
import { count, number } from './frame.ts';

export const records: Records = {
  unnamedSpeaker: 'Ohne Namensnennung',
  unnamedOutlet: 'Medium ohne Namen',
  toldTo: (listener) => `gegenüber ${listener}`,
  match: {
    verbatim: (outlets) => `✓ wörtlich bei ${outlets}`,
    trimmed: (outlets) => `✂\ufe0e gekürzt bei ${outlets}`,
    reworded: (outlets) => `✎ umformuliert von ${outlets}`,
    disputed: (outlets) => `⚠\ufe0e im Widerspruch dazu: ${outlets}`,
  },
  wordedAs: {
    verbatim: (outlet, words) => `✓ wörtlich bei ${outlet}: ${words}`,
    trimmed: (outlet, words) => `✂\ufe0e gekürzt bei ${outlet}: ${words}`,
    reworded: (outlet, words) =>
      `✎ umformuliert von ${outlet}, in eigenen Worten und nicht denen der zitierten Person: ${words}`,
    disputed: (outlet, words) =>
      `⚠\ufe0e ${outlet} zitiert Worte, die diesen widersprechen: ${words}`,
  },
  openMatch: {
    verbatim: 'in diesem Wortlaut',
    trimmed: 'in einem Teil dieses Wortlauts',
    reworded: 'in anderem Wortlaut',
    disputed: '⚠\ufe0e in einem Wortlaut, der diesem widerspricht',
  },
  openWording:
    'Die Fassungen weichen voneinander ab: Welche den Wortlaut der zitierten Person wiedergibt, ist nicht bekannt',
  mutedWording:
    'Dieser Server blendet Fassungen in anderem Wortlaut aus: Welche den Wortlaut der zitierten Person wiedergibt, ist nicht bekannt',
  printedBy: {
    verbatim: (outlets) => outlets,
    trimmed: (outlets) => `in Teilen: ${outlets}`,
    reworded: (outlets) => `in anderen Worten: ${outlets}`,
    disputed: (outlets) => `im Widerspruch: ${outlets}`,
  },
  outletsMore: (n) => count(n, { one: 'weiteres Medium', other: 'weitere Medien' }),
  printingsMore: (n) => `und ${count(n, { one: 'weitere Fassung', other: 'weitere Fassungen' })}`,

  corrected: {
    speaker: (day) => `zugeschrieben von der Verwaltung dieses Servers am ${day}`,
    merged: (day) => `zusammengeführt von der Verwaltung dieses Servers am ${day}`,
    name: (spelling, day) =>
      `erfasst als ${spelling}, unter diesen Namen gestellt von der Verwaltung dieses Servers am ${day}`,
    brief: 'hier berichtigt',
  },
  fromLibrary: 'Bibliothek dieses Servers',

  aboutOne: 'Mehr zu einem Eintrag…',
  briefOne: 'Eines davon zusammenfassen…',
  wordByWord: 'Wort für Wort',
  partWordings: 'Wie jedes Medium es wiedergibt',
  matchAlone: {
    verbatim: '✓ wörtlich',
    trimmed: '✂\ufe0e gekürzt',
    reworded: '✎ umformuliert, in eigenen Worten und nicht denen der zitierten Person',
    disputed: '⚠\ufe0e Worte, die diesen widersprechen',
  },
  whereItStands: 'Die Textstellen',
  partPassages: 'In diesen Artikeln',
  leads: {
    passages: 'Textstellen ansehen',
    quotes: 'Alle Zitate',
    denials: 'Alle Dementis',
    timeline: 'Chronik dazu',
    story: 'Zum Ereignis',
  },
  wordsFor: (put, said) => `${put} statt ${said}`,
  wordsWithout: (said) => `ohne ${said}`,
  wordsPutIn: (put) => `${put} hinzugefügt`,
  changesMore: (n) => `und ${count(n, { one: 'weitere Änderung', other: 'weitere Änderungen' })}`,

  outlets: (n) => count(n, { one: 'Medium', other: 'Medien' }),
  publishers: (n) => count(n, { one: 'Medienhaus', other: 'Medienhäuser' }),
  originals: (n, names) =>
    `${count(n, { one: 'Originalquelle', other: 'Originalquellen' })}: ${names}`,
  leaningOn: (outlets, originals) => `${outlets}, ${originals}`,
  oneHand: (outlets, independent) => `${outlets}, davon ${number(independent)} unabhängig`,

  noValue: 'keine Angabe',
  sidesMore: (n) => `- und ${count(n, { one: 'weitere Angabe', other: 'weitere Angaben' })}`,
  revised: (outlet, day) =>
    day === ''
      ? `**${outlet}** hat die Seite geändert`
      : `**${outlet}** hat die Seite am ${day} geändert`,
  changedTo: (before, after) => `- aus ${before} wurde ${after}`,

  denial: {
    denies: 'dementiert',
    'rejects part': 'dementiert teilweise',
    downplays: 'spielt herunter',
    declines: 'will sich nicht äußern',
    unconfirmed: 'bestätigt nicht',
  },
  claim: (claim) => `Die Behauptung: ${claim}`,
  about: (what) => `Worum es geht: ${what}`,
  noClaim: 'Die Behauptung: in keinem Artikel im Wortlaut erfasst',
  later: {
    retracted: (outlet, words) => `Dementi später zurückgenommen, laut ${outlet}: ${words}`,
    confirmed: (outlet, words) =>
      `Das Dementierte wurde später bestätigt, laut ${outlet}: ${words}`,
  },
  standing: {
    reported: '',
    speculation: 'Vermutung, nicht als Tatsache berichtet',
    background: 'Hintergrund',
  },
  creditedTo: (source) => `laut ${source}`,
};
