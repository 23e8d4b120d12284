import { serverCommands, subcommands } from './server.ts';
import type { Privacy } from '../english/privacy.ts';

export const privacy: Privacy = {
  kept: 'Qué guarda el bot',
  keptOfServers:
    '**De un servidor**: lo que ajustan quienes lo administran, sus propios artículos y lo que corrigen o se les comunica sobre lo registrado. Nada de ello se ve en otro servidor.',
  keptOfPeople:
    '**De usted**: lo que comunica a quienes administran un servidor, con su identificador de Discord, hasta que lo resuelvan, y después solo de qué registro avisó, si lo dejan como está; y, si es una de esas personas, que una corrección es suya. Nada más. Cuánto ha preguntado en los últimos minutos se cuenta en memoria, para que nadie inunde un servidor; un reinicio lo olvida. Los mensajes de los canales no se leen; el que usted señala con un comando de mensaje se lee una vez y no se guarda.',
  keptInLog:
    '**En el registro técnico**: cuando una respuesta falla, qué se preguntó y qué salió mal, sin quién preguntó ni dónde.',
  keptUntil: `Quitar el bot de un servidor borra todo lo que se guarda de él. Quienes pueden administrar el servidor pueden hacerlo en cualquier momento con \`/${serverCommands.settings.name} ${subcommands.settings.delete.name}\`.`,
  deletion: '¿Borrar todo lo que se guarda de este servidor?',
  deletionLead:
    'Sus ajustes, sus propios artículos, correcciones y avisos se borran de inmediato y no se pueden recuperar. El bot se queda y se comporta como el primer día.',
  deletionConfirm: 'Borrar todo',
  deleted: 'Borrado',
  deletedLead: 'Ya no se guarda nada de este servidor.',
};
