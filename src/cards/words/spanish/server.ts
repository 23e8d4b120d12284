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
  helpServers: 'Para quienes administran un servidor, en él:',
  onlyInServers:
    'Esta función es solo para servidores que han añadido el bot. Pida a quien administra el servidor que lo añada.',
  onlyManagers:
    'Esta función es solo para quienes pueden administrar este servidor. Diríjase a una de esas personas.',

  settings: 'Ajustes de este servidor',
  settingsChanged: 'Cambiado',
  nothingChanged: 'Nada ha cambiado',
  setting: (name, value) => `**${name}**: ${value}`,
  settingChanged: (name, was, now) => `**${name}**: ${now} (antes: ${was})`,
  settingNames: {
    answers: 'Respuestas',
    language: 'Idioma',
    timezone: 'Zona horaria',
    channels: 'Canales',
    collections: 'Colecciones',
    outlets: 'Medios silenciados',
    reports: 'Avisos',
  },
  answersTo: {
    public: 'visibles para todo el canal, salvo si se piden en privado',
    private: 'visibles solo para quien pregunta, salvo si se piden en público',
  },
  languageNames: { en: 'English', fr: 'Français', de: 'Deutsch', es: 'Español' },
  languageOfServer: 'el de este servidor en Discord',
  noTimezone: 'ninguna',
  everyChannel: 'todos',
  collectionNames: { public: 'la colección pública', library: 'la biblioteca de este servidor' },
  noneMuted: 'ninguno',
  reportsNowhere: `no se publican; \`/${correctCommand.name} ${correctSubcommands.reports.name}\` los muestra`,
  noSuchZone: (asked) =>
    `No hay ninguna zona horaria llamada ${asked}. Se escriben como «America/Edmonton»; elija una de las que se ofrecen al escribir.`,
  tooManyChannels: (most) => `No se pueden elegir más de ${number(most)} canales.`,
  notYetMuted: (outlet) =>
    `Aún no consta ningún artículo de ${outlet}. Si el medio se llama de otro modo, elija uno de los que se ofrecen al escribir.`,
  tooManyMuted: (most) => `No se pueden silenciar más de ${number(most)} medios.`,
  noCollection: 'Las respuestas deben basarse en al menos una colección.',
  notInThisChannel: (channels) => `En este servidor, el bot responde en ${channels}.`,
};

export const serverCommands: ServerCommands = {
  settings: { name: 'ajustes', description: 'Cómo se comporta el bot en este servidor' },
};

export const subcommands: Subcommands = {
  settings: {
    show: { name: 'mostrar', description: 'Los ajustes de este servidor' },
    answers: {
      name: 'respuestas',
      description: 'Quién ve las respuestas, salvo que se pida otra cosa',
    },
    language: { name: 'idioma', description: 'En qué idioma habla el bot aquí' },
    timezone: {
      name: 'zona-horaria',
      description: 'La zona horaria con que se fechan las correcciones',
    },
    channels: { name: 'canales', description: 'Dónde puede responder el bot' },
    collections: { name: 'colecciones', description: 'En qué artículos se basan las respuestas' },
    outlets: { name: 'medios', description: 'Los medios que este servidor no quiere ver' },
    reports: { name: 'avisos', description: 'En qué canal se publican los avisos de los lectores' },
    delete: { name: 'borrar', description: 'Borrar todo lo que se guarda sobre este servidor' },
  },
};

export const serverOptions: ServerOptions = {
  visibility: { name: 'visibles-para', description: 'Quién ve las respuestas' },
  language: { name: 'idioma', description: 'Un idioma, o el de este servidor en Discord' },
  zone: { name: 'zona', description: 'Un nombre IANA como America/Edmonton, o ninguna' },
  channelAdd: { name: 'añadir', description: 'Un canal más donde responder' },
  channelRemove: { name: 'quitar', description: 'Un canal donde ya no responder' },
  channelsAll: { name: 'todos', description: 'Volver a responder en todos los canales' },
  collectionPublic: { name: 'pública', description: 'Si se usa la colección pública' },
  collectionLibrary: {
    name: 'biblioteca',
    description: 'Si se usa la biblioteca de este servidor',
  },
  outletMute: { name: 'silenciar', description: 'Un medio por su nombre' },
  outletUnmute: { name: 'reactivar', description: 'Un medio silenciado por su nombre' },
  reportsChannel: {
    name: 'canal',
    description: 'Un canal para quienes administran; sin indicarlo, ninguno',
  },
};

export const choices: Choices = {
  answers: { public: 'todo el canal', private: 'solo quien pregunta' },
  noZone: 'ninguna',
};
