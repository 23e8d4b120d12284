import { number } from './frame.ts';
import type {
  Choices,
  Server,
  ServerCommands,
  ServerOptions,
  Subcommands,
} from '../english/server.ts';

export const server: Server = {
  helpServers: 'Pour les personnes qui gèrent un serveur, sur celui-ci\u00a0:',
  onlyInServers:
    'Ceci est réservé aux serveurs qui ont ajouté le bot. Demandez à une personne qui gère le serveur de l’ajouter.',
  onlyManagers:
    'Ceci est réservé aux personnes autorisées à gérer ce serveur. Adressez-vous à l’une d’elles.',

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
    collections: 'Fonds d’articles',
    outlets: 'Médias masqués',
    reports: 'Signalements',
  },
  answersTo: {
    public: 'visibles par tout le salon, sauf demande en privé',
    private: 'visibles seulement par qui les demande, sauf demande en public',
  },
  languageNames: { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español' },
  languageOfServer: 'celle de ce serveur sur Discord',
  noTimezone: 'aucun choisi',
  everyChannel: 'partout',
  collectionNames: { public: 'le fonds public', library: 'la bibliothèque de ce serveur' },
  noneMuted: 'aucun',
  reportsNowhere: 'non publiés\u00a0; `/corriger signalements` les montre',
  noSuchZone: (asked) =>
    `Il n’y a pas de fuseau horaire nommé ${asked}. Les noms s’écrivent comme «\u00a0America/Edmonton\u00a0»\u00a0; choisissez-en un parmi ceux qui sont proposés pendant la saisie.`,
  tooManyChannels: (most) => `On ne peut pas choisir plus de ${number(most)} salons.`,
  notYetMuted: (outlet) =>
    `Aucun article n’est encore consigné de ${outlet}. Si son nom est autre, choisissez-en un parmi ceux qui sont proposés pendant la saisie.`,
  tooManyMuted: (most) => `On ne peut pas masquer plus de ${number(most)} médias.`,
  noCollection: 'Les réponses ont besoin d’au moins un fonds d’articles.',
  notInThisChannel: (channels) => `Sur ce serveur, les réponses se donnent dans ${channels}.`,
};

export const serverCommands: ServerCommands = {
  settings: { name: 'paramètres', description: 'Comment le bot se comporte sur ce serveur' },
};

export const subcommands: Subcommands = {
  settings: {
    show: { name: 'afficher', description: 'Ce qui est réglé sur ce serveur' },
    answers: { name: 'réponses', description: 'Qui voit les réponses, sauf demande contraire' },
    language: { name: 'langue', description: 'Dans quelle langue le bot s’exprime ici' },
    timezone: {
      name: 'fuseau',
      description: 'Le fuseau horaire des jours où ses responsables corrigent quelque chose',
    },
    channels: { name: 'salons', description: 'Où le bot peut répondre' },
    collections: { name: 'fonds', description: 'Sur quels articles les réponses se fondent' },
    outlets: { name: 'médias', description: 'Les médias que ce serveur ne veut pas voir' },
    reports: {
      name: 'signalements',
      description: 'Dans quel salon publier les signalements des lecteurs',
    },
    delete: { name: 'supprimer', description: 'Supprimer tout ce qui est conservé de ce serveur' },
  },
};

export const serverOptions: ServerOptions = {
  visibility: { name: 'visibles-par', description: 'Qui voit les réponses' },
  language: { name: 'langue', description: 'Une langue, ou celle que ce serveur a sur Discord' },
  zone: { name: 'fuseau', description: 'Un nom IANA comme America/Edmonton, ou aucun' },
  channelAdd: { name: 'ajouter', description: 'Un salon de plus où répondre' },
  channelRemove: { name: 'retirer', description: 'Un salon où ne plus répondre' },
  channelsAll: { name: 'partout', description: 'Répondre de nouveau partout' },
  collectionPublic: { name: 'public', description: 'Utiliser ou non le fonds public' },
  collectionLibrary: {
    name: 'bibliothèque',
    description: 'Utiliser ou non la bibliothèque de ce serveur',
  },
  outletMute: { name: 'masquer', description: 'Un média, par son nom' },
  outletUnmute: { name: 'réafficher', description: 'Un média masqué, par son nom' },
  reportsChannel: { name: 'salon', description: 'Un salon pour l’équipe\u00a0; sans lui, aucun' },
};

export const choices: Choices = {
  answers: { public: 'tout le salon', private: 'seulement qui pose la question' },
  noZone: 'aucun',
};
