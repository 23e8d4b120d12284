import { correctCommand, correctSubcommands } from './correct.ts';
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
    'Diese Funktion gibt es nur auf Servern, die den Bot hinzugefügt haben. Bitten Sie jemanden, der den Server verwaltet, ihn hinzuzufügen.',
  onlyManagers:
    'Diese Funktion ist jenen vorbehalten, die diesen Server verwalten dürfen. Wenden Sie sich an sie.',

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
  languageOfServer: 'die dieses Servers auf Discord',
  noTimezone: 'keine',
  everyChannel: 'alle',
  collectionNames: { public: 'die öffentliche Sammlung', library: 'die Bibliothek dieses Servers' },
  noneMuted: 'keine',
  reportsNowhere: `nicht veröffentlicht; \`/${correctCommand.name} ${correctSubcommands.reports.name}\` zeigt sie`,
  noSuchZone: (asked) =>
    `Es gibt keine Zeitzone namens ${asked}. Die Namen lauten wie „America/Edmonton“; wählen Sie einen der Vorschläge, die beim Tippen erscheinen.`,
  tooManyChannels: (most) => `Es lassen sich höchstens ${number(most)} Kanäle auswählen.`,
  notYetMuted: (outlet) =>
    `Von ${outlet} ist bisher kein Artikel erfasst. Heißt das Medium anders, wählen Sie einen der Vorschläge, die beim Tippen erscheinen.`,
  tooManyMuted: (most) => `Es lassen sich höchstens ${number(most)} Medien ausblenden.`,
  noCollection: 'Antworten müssen sich auf mindestens eine Sammlung stützen.',
  notInThisChannel: (channels) => `Auf diesem Server antwortet der Bot in ${channels}.`,
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
      description: 'Die Zeitzone, in der Berichtigungen datiert werden',
    },
    channels: { name: 'kanäle', description: 'Wo der Bot antworten darf' },
    collections: { name: 'sammlungen', description: 'Auf wessen Artikel sich Antworten stützen' },
    outlets: { name: 'medien', description: 'Medien, die dieser Server nicht sehen will' },
    reports: {
      name: 'meldungen',
      description: 'In welchem Kanal Meldungen aus der Leserschaft erscheinen',
    },
    delete: {
      name: 'löschen',
      description: 'Alles löschen, was über diesen Server gespeichert ist',
    },
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
