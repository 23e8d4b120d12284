import { number } from './frame.ts';
import type {
  Choices,
  Server,
  ServerCommands,
  ServerOptions,
  Subcommands,
} from '../english/server.ts';

export const server: Server = {
  helpServers: 'Für alle, die einen Server verwalten, dort:',
  onlyInServers:
    'Das ist für Server, die den Bot hinzugefügt haben. Bitten Sie jemanden, der den Server verwaltet, ihn hinzuzufügen.',
  onlyManagers:
    'Das ist denen vorbehalten, die diesen Server verwalten dürfen. Fragen Sie dort nach.',

  settings: 'Einstellungen dieses Servers',
  settingsChanged: 'Geändert',
  nothingChanged: 'Nichts geändert',
  setting: (name, value) => `**${name}**: ${value}`,
  settingChanged: (name, was, now) => `**${name}**: ${now} (vorher: ${was})`,
  settingNames: {
    answers: 'Antworten',
    language: 'Sprache',
    timezone: 'Zeitzone',
    channels: 'Kanäle',
    collections: 'Sammlungen',
    outlets: 'Ausgeblendete Medien',
    reports: 'Meldungen',
  },
  answersTo: {
    public: 'für alle im Kanal sichtbar, sofern nicht privat gefragt wird',
    private: 'nur für die fragende Person sichtbar, sofern nicht öffentlich gefragt wird',
  },
  languageNames: { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español' },
  languageOfServer: 'wie dieser Server sie auf Discord hat',
  noTimezone: 'keine gewählt',
  everyChannel: 'überall',
  collectionNames: { public: 'die öffentliche Sammlung', library: 'die Bibliothek dieses Servers' },
  noneMuted: 'keine',
  reportsNowhere: 'nicht veröffentlicht; `/berichtigen meldungen` zeigt sie',
  noSuchZone: (asked) =>
    `Es gibt keine Zeitzone namens ${asked}. Sie heißen wie in „America/Edmonton“; wählen Sie eine von denen, die beim Tippen angeboten werden.`,
  tooManyChannels: (most) => `Es lassen sich höchstens ${number(most)} Kanäle auswählen.`,
  notYetMuted: (outlet) =>
    `Von ${outlet} ist bisher kein Artikel verzeichnet. Heißt es anders, wählen Sie eines von denen, die beim Tippen angeboten werden.`,
  tooManyMuted: (most) => `Es lassen sich höchstens ${number(most)} Medien ausblenden.`,
  noCollection: 'Antworten brauchen mindestens eine Sammlung, aus der sie schöpfen.',
  notInThisChannel: (channels) => `Auf diesem Server wird in ${channels} geantwortet.`,
};

export const serverCommands: ServerCommands = {
  settings: { name: 'einstellungen', description: 'Wie sich der Bot auf diesem Server verhält' },
};

export const subcommands: Subcommands = {
  settings: {
    show: { name: 'anzeigen', description: 'Was auf diesem Server eingestellt ist' },
    answers: {
      name: 'antworten',
      description: 'Wer Antworten sieht, sofern nichts anderes verlangt wird',
    },
    language: { name: 'sprache', description: 'In welcher Sprache der Bot hier spricht' },
    timezone: {
      name: 'zeitzone',
      description: 'Die Zeitzone der Tage, an denen hier etwas berichtigt wurde',
    },
    channels: { name: 'kanäle', description: 'Wo der Bot antworten darf' },
    collections: { name: 'sammlungen', description: 'Aus wessen Artikeln Antworten schöpfen' },
    outlets: { name: 'medien', description: 'Medien, die dieser Server nicht sehen will' },
    reports: {
      name: 'meldungen',
      description: 'In welchem Kanal Meldungen von Lesenden erscheinen',
    },
    delete: { name: 'löschen', description: 'Alles löschen, was von diesem Server aufbewahrt ist' },
  },
};

export const serverOptions: ServerOptions = {
  visibility: { name: 'sichtbar-für', description: 'Wer Antworten sieht' },
  language: { name: 'sprache', description: 'Eine Sprache oder die dieses Servers auf Discord' },
  zone: { name: 'zone', description: 'Ein IANA-Name wie America/Edmonton, oder keine' },
  channelAdd: { name: 'hinzufügen', description: 'Ein weiterer Kanal, in dem geantwortet wird' },
  channelRemove: {
    name: 'entfernen',
    description: 'Ein Kanal, in dem nicht mehr geantwortet wird',
  },
  channelsAll: { name: 'überall', description: 'Wieder überall antworten' },
  collectionPublic: {
    name: 'öffentlich',
    description: 'Ob die öffentliche Sammlung genutzt wird',
  },
  collectionLibrary: {
    name: 'bibliothek',
    description: 'Ob die Bibliothek dieses Servers genutzt wird',
  },
  outletMute: { name: 'ausblenden', description: 'Ein Medium nach seinem Namen' },
  outletUnmute: { name: 'einblenden', description: 'Ein ausgeblendetes Medium nach seinem Namen' },
  reportsChannel: {
    name: 'kanal',
    description: 'Ein Kanal für die Verwaltung; ohne ihn keiner',
  },
};

export const choices: Choices = {
  answers: { public: 'alle im Kanal', private: 'nur die fragende Person' },
  noZone: 'keine',
};
