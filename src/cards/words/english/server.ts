import type { Language } from '../../../language.ts';
import type { Named } from '../named.ts';
import { correctCommand, correctSubcommands } from './correct.ts';
import { number } from './frame.ts';

/** What a server may set, and what becomes of it. */
export const server = {
  helpServers: 'For those who manage a server, there:',
  onlyInServers:
    'This is only for servers that have added the bot. Ask somebody who manages the server to add it.',
  onlyManagers: 'This is only for those who may manage this server. Ask one of them.',

  settings: 'Settings of this server',
  settingsChanged: 'Changed',
  nothingChanged: 'Nothing changed',
  setting: (name: string, value: string) => `**${name}**: ${value}`,
  settingChanged: (name: string, was: string, now: string) => `**${name}**: ${now} (was: ${was})`,
  settingNames: {
    answers: 'Answers',
    language: 'Language',
    timezone: 'Time zone',
    channels: 'Channels',
    collections: 'Collections',
    outlets: 'Muted outlets',
    reports: 'Reports',
  },
  answersTo: {
    public: 'seen by everybody in the channel, unless asked for in private',
    private: 'seen by the asker alone, unless asked for in public',
  },
  /** Each by its own name, so that whoever reads it finds it. */
  languageNames: { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español' } satisfies Record<
    Language,
    string
  >,
  languageOfServer: 'as set for this server on Discord',
  noTimezone: 'none',
  everyChannel: 'all',
  collectionNames: { public: 'the public record', library: 'this server’s own library' },
  noneMuted: 'none',
  reportsNowhere: `not posted; \`/${correctCommand.name} ${correctSubcommands.reports.name}\` lists them`,
  noSuchZone: (asked: string) =>
    `There is no time zone called ${asked}. Their names are like “America/Edmonton”; choose one of those offered while you type.`,
  tooManyChannels: (most: number) => `No more than ${number(most)} channels can be chosen.`,
  notYetMuted: (outlet: string) =>
    `No article from ${outlet} is on record so far. If the outlet goes by another name, choose one of those offered while you type.`,
  tooManyMuted: (most: number) => `No more than ${number(most)} outlets can be muted.`,
  noCollection: 'Answers must draw on at least one collection.',
  notInThisChannel: (channels: string) => `In this server, the bot answers in ${channels}.`,
};

export const serverCommands = {
  settings: { name: 'settings', description: 'How the bot behaves in this server' },
} satisfies Record<string, Named>;

export const subcommands = {
  settings: {
    show: { name: 'show', description: 'What is set in this server' },
    answers: { name: 'answers', description: 'Who sees answers, unless the asker says otherwise' },
    language: { name: 'language', description: 'In which language the bot speaks here' },
    timezone: {
      name: 'timezone',
      description: 'The time zone in which corrections are dated',
    },
    channels: { name: 'channels', description: 'Where the bot may answer' },
    collections: { name: 'collections', description: 'Whose articles answers draw on' },
    outlets: { name: 'outlets', description: 'Outlets this server does not want to see' },
    reports: { name: 'reports', description: 'In which channel reports from readers are posted' },
    delete: { name: 'delete', description: 'Delete everything kept about this server' },
  },
} satisfies Record<string, Record<string, Named>>;

export const serverOptions = {
  visibility: { name: 'visible-to', description: 'Who sees answers' },
  language: {
    name: 'language',
    description: 'A language, or the one set for this server on Discord',
  },
  zone: { name: 'zone', description: 'An IANA name such as America/Edmonton, or none' },
  channelAdd: { name: 'add', description: 'One more channel to answer in' },
  channelRemove: { name: 'remove', description: 'A channel to stop answering in' },
  channelsAll: { name: 'everywhere', description: 'Answer in every channel again' },
  collectionPublic: { name: 'public', description: 'Whether the public record is in use' },
  collectionLibrary: {
    name: 'library',
    description: 'Whether this server’s own library is in use',
  },
  outletMute: { name: 'mute', description: 'An outlet, by its name' },
  outletUnmute: { name: 'unmute', description: 'A muted outlet, by its name' },
  reportsChannel: { name: 'channel', description: 'A channel for editors; if left out, none' },
} satisfies Record<string, Named>;

export const choices = {
  answers: { public: 'everybody in the channel', private: 'the asker alone' },
  noZone: 'none',
};

export type Server = typeof server;
export type ServerCommands = Record<keyof typeof serverCommands, Named>;
export type Subcommands = {
  readonly [Command in keyof typeof subcommands]: Record<
    keyof (typeof subcommands)[Command],
    Named
  >;
};
export type ServerOptions = Record<keyof typeof serverOptions, Named>;
export type Choices = typeof choices;
