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
  helpServers: 'Pour les personnes qui gèrent un serveur, à utiliser sur celui-ci\u00a0:',
  onlyInServers:
    'Cette fonction est réservée aux serveurs qui ont ajouté le bot. Demandez à une personne qui gère le serveur de l’ajouter.',
  onlyManagers:
    'Cette fonction est réservée aux personnes autorisées à gérer ce serveur. Adressez-vous à l’une d’elles.',

  settings: 'Paramètres de ce serveur',
  settingsChanged: 'Modifié',
  nothingChanged: 'Rien n’a changé',
  setting: (name, value) => `**${name}**\u00a0: ${value}`,
  settingChanged: (name, was, now) => `**${name}**\u00a0: ${now} (auparavant\u00a0: ${was})`,
  settingNames: {
    answers: 'Réponses',
    language: 'Langue',
    timezone: 'Fuseau horaire',
    channels: 'Salons',
    collections: 'Collections',
    outlets: 'Médias masqués',
    reports: 'Signalements',
  },
  answersTo: {
    public: 'visibles par tout le salon, sauf demande en privé',
    private: 'visibles seulement par qui les demande, sauf demande en public',
  },
  languageNames: { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español' },
  languageOfServer: 'celle de ce serveur sur Discord',
  noTimezone: 'aucun',
  everyChannel: 'tous',
  collectionNames: { public: 'la collection publique', library: 'la bibliothèque de ce serveur' },
  noneMuted: 'aucun',
  reportsNowhere: `non publiés\u202f; \`/${correctCommand.name} ${correctSubcommands.reports.name}\` les montre`,
  noSuchZone: (asked) =>
    `Il n’y a pas de fuseau horaire nommé ${asked}. Les noms s’écrivent comme «\u00a0America/Edmonton\u00a0»\u202f; choisissez dans la liste proposée pendant la saisie.`,
  tooManyChannels: (most) => `On ne peut pas choisir plus de ${number(most)} salons.`,
  notYetMuted: (outlet) =>
    `Aucun article publié par ${outlet} n’est encore répertorié. Si ce média porte un autre nom, choisissez dans la liste proposée pendant la saisie.`,
  tooManyMuted: (most) => `On ne peut pas masquer plus de ${number(most)} médias.`,
  noCollection: 'Les réponses doivent reposer sur au moins une collection.',
  notInThisChannel: (channels) => `Sur ce serveur, le bot répond dans ${channels}.`,
};

export const serverCommands: ServerCommands = {
  settings: { name: 'paramètres', description: 'Comment le bot se comporte sur ce serveur' },
};

export const subcommands: Subcommands = {
  settings: {
    show: { name: 'afficher', description: 'Les paramètres de ce serveur' },
    answers: { name: 'réponses', description: 'Qui voit les réponses, sauf demande contraire' },
    language: { name: 'langue', description: 'Dans quelle langue le bot s’exprime ici' },
    timezone: {
      name: 'fuseau',
      description: 'Le fuseau horaire des dates de correction',
    },
    channels: { name: 'salons', description: 'Où le bot peut répondre' },
    collections: { name: 'collections', description: 'Sur quels articles les réponses se fondent' },
    outlets: { name: 'médias', description: 'Les médias que ce serveur ne veut pas voir' },
    reports: {
      name: 'signalements',
      description: 'Dans quel salon publier les signalements du lectorat',
    },
    delete: {
      name: 'supprimer',
      description: 'Supprimer tout ce qui est conservé à propos de ce serveur',
    },
  },
};

export const serverOptions: ServerOptions = {
  visibility: { name: 'visibles-par', description: 'Qui voit les réponses' },
  language: { name: 'langue', description: 'Une langue, ou celle que ce serveur a sur Discord' },
  zone: { name: 'fuseau', description: 'Un nom IANA comme America/Edmonton, ou aucun' },
  channelAdd: { name: 'ajouter', description: 'Un salon de plus où répondre' },
  channelRemove: { name: 'retirer', description: 'Un salon où ne plus répondre' },
  channelsAll: { name: 'partout', description: 'Répondre de nouveau partout' },
  collectionPublic: { name: 'publique', description: 'Utiliser ou non la collection publique' },
  collectionLibrary: {
    name: 'bibliothèque',
    description: 'Utiliser ou non la bibliothèque de ce serveur',
  },
  outletMute: { name: 'masquer', description: 'Un média, par son nom' },
  outletUnmute: { name: 'réafficher', description: 'Un média masqué, par son nom' },
  reportsChannel: {
    name: 'salon',
    description: 'Un salon réservé à l’équipe\u202f; à défaut, aucun',
  },
};

export const choices: Choices = {
  answers: { public: 'tout le salon', private: 'seulement qui fait la demande' },
  noZone: 'aucun',
};
