/** @import { Words } from './words.js' */

/** @param {number} n @param {string} one @param {string} other */
const count = (n, one, other) => `${n.toLocaleString('de')} ${n === 1 ? one : other}`;

/** @type {Words} */
export const german = {
  title: '#nachrichten · On Record',
  stories: 'Erfasste Ereignisse',
  channels: 'Textkanäle',
  channel: 'nachrichten',
  you: 'Sie',
  onThisMachine: 'nur auf diesem Rechner',
  topic: 'Was gesagt wurde, von wem, in welchen Worten. Jede Zeile mit ihrer Quelle.',
  languageMenu: 'Sprache der Seite, der Antworten und der Befehle',
  messages: 'Nachrichten im Kanal',
  conversation: 'Unterhaltung',
  welcome: 'Willkommen in #nachrichten!',
  introduction:
    'So sieht On Record in einem Discord-Kanal aus. Tippen Sie unten / oder beginnen Sie mit einem dieser Befehle:',
  ownArticles:
    'Oder nehmen Sie eigene Artikel auf: Ziehen Sie Text- oder Markdown-Dateien auf diese Seite, fügen Sie einen Text ein, oder wählen Sie Dateien:',
  addArticles: 'Artikel aufnehmen',
  addArticlesHow: 'Text oder Markdown, je höchstens 5\u00a0MB. Sie bleiben auf diesem Rechner.',
  chooseFiles: 'Dateien wählen…',
  articleFiles: 'Artikeldateien',
  pasteText: 'Oder den Text eines Artikels einfügen',
  outletField: 'Erschienen bei (optional)',
  publishedField: 'Erschienen am (optional)',
  textNeeded: 'Fügen Sie zuerst den Text eines Artikels ein.',
  cancel: 'Abbrechen',
  putOnRecord: 'Aufnehmen',
  dropHere: 'Artikel hier ablegen und zusammenfassen lassen',
  sources: 'Quellen',

  placeholder: '/ tippen, um zu fragen',
  messageField: 'Nachricht an #nachrichten: / zeigt die Befehle',
  commands: 'Befehle',
  onlyCommands: 'On Record antwortet auf Befehle: / zeigt sie.',
  run: 'Senden',
  runCommand: (command) => `/${command} senden`,
  leaveCommand: (command) => `/${command} verlassen`,
  needed: (option, description) => `${option} fehlt noch: ${description}`,
  suggestions: (n) => count(n, 'Vorschlag', 'Vorschläge'),

  thinking: 'On Record denkt nach…',
  answerTo: (label) => `Antwort auf ${label}`,
  pressed: (label) => `haben ${label} gewählt`,
  used: 'haben verwendet:',
  onlyYou: 'Nur Sie können diese Nachricht sehen',
  dismiss: 'Nachricht verwerfen',
  order: 'Reihenfolge',
  changed: 'Die Antwort hat sich geändert.',
  noServer:
    'Das Programm hinter dieser Seite antwortet nicht. Starten Sie es mit npm start neu, dann geht es hier weiter.',
  todayAt: (time) => `Heute um ${time}`,
  undated: 'Datum unbekannt',
  yes: 'Wahr',
  headed: (head, text) => `${head}: ${text}`,

  handedIn: (n) => count(n, 'Artikel übergeben', 'Artikel übergeben'),
  articlesRead: 'Gelesene Artikel',
  pastedText: 'Eingefügter Text',
  waiting: (before) =>
    before === 0 ? 'wartet' : `wartet auf ${count(before, 'andere Datei', 'andere Dateien')}`,
  reading: 'wird gelesen…',
  readingLong: 'wird noch gelesen; ein langer Artikel kann Minuten dauern',
  cancelled: '✕ abgebrochen',
  added: '✓ aufgenommen',
  unchanged: '= schon erfasst',
  refused: (reason) => `✕ nicht aufgenommen: ${reason}`,
  refusedOf: (n, all) =>
    `Nicht aufgenommen: ${n.toLocaleString('de')} von ${all.toLocaleString('de')}`,
  done: 'Fertig',
  doneOf: (n, all) => `${n} von ${all} fertig`,
  briefStory: (title) => `Zusammenfassung zu ${title}`,
  notReadable: 'sie lässt sich nicht lesen; ist es ein Ordner?',
  notKept: 'sie ließ sich nicht speichern; den Grund nennt das Protokoll',
  notReached: 'das Programm hinter dieser Seite antwortet nicht',

  passagesBelow: (n) =>
    n === 1
      ? 'Die Textstelle dazu ansehen'
      : `Die ${n.toLocaleString('de')} Textstellen dazu ansehen`,
  passages: 'Textstellen',
  allPassages: '← Alle Textstellen',
  articleGone: 'Dieser Artikel ist nicht mehr gespeichert.',
  closeSources: 'Quellen schließen',
  entry: 'Chronikeintrag',
  record: 'Eintrag',
  fact: 'Fakt',
  quotationBy: (speaker) => `Zitat · ${speaker}`,
  denialBy: (speaker) => `Dementi · ${speaker}`,
  unansweredBy: (speaker) => `Nicht beantwortet · ${speaker}`,
  possible: 'Für möglich gehalten',
  disagreementOn: (about) => `Medien weichen ab · ${about}`,
  revision: 'Seither geändert',
  speakerUnknown: 'ohne Namensnennung',
  unnamedOutlet: 'Medium ohne Namen',
  quoted: (text) => `„${text}“`,
  inOutlets: {
    verbatim: '',
    trimmed: 'in Teilen',
    reworded: 'in anderen Worten',
    disputed: 'im Widerspruch',
  },
  match: {
    verbatim: 'wörtlich',
    trimmed: 'gekürzt',
    reworded: 'umformuliert',
    disputed: 'im Widerspruch',
  },
};
