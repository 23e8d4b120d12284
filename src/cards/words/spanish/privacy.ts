import { serverCommands, subcommands } from './server.ts';
import type { Privacy } from '../english/privacy.ts';

export const privacy: Privacy = {
  kept: 'Qué guarda el bot',
  keptOfServers:
    '**Sobre un servidor**: lo que ajustan quienes lo administran, sus propios artículos, sus correcciones y los avisos que reciben. Nada de ello se ve en otro servidor.',
  keptOfPeople:
    '**Sobre usted**: los avisos que envía a quienes administran un servidor, con su identificador de Discord, hasta que los resuelvan; si dejan el registro como está, después solo que usted avisó de él. Y, si es una de esas personas, qué correcciones son suyas. Nada más. Cuánto ha preguntado en los últimos minutos se cuenta en memoria, para que nadie inunde un servidor; un reinicio lo borra. Los mensajes de los canales no se leen; el que usted señala con un comando de mensaje se lee una vez y no se guarda.',
  keptInLog:
    '**En el registro técnico**: cuando una respuesta falla, qué comando se usó, con qué opciones y qué salió mal, pero no lo que se escribió en ellas, quién preguntó ni dónde.',
  keptUntil: `Quitar el bot de un servidor borra todo lo que se guarda sobre ese servidor. Quienes pueden administrarlo pueden borrarlo también en cualquier momento con \`/${serverCommands.settings.name} ${subcommands.settings.delete.name}\`.`,
  deletion: '¿Borrar todo lo que se guarda sobre este servidor?',
  deletionLead:
    'Sus ajustes, sus propios artículos, correcciones y avisos se borran de inmediato y no se pueden recuperar. El bot se queda y se comporta como el primer día.',
  deletionConfirm: 'Borrar todo',
  deleted: 'Borrado',
  deletedLead: 'Ya no se guarda nada sobre este servidor.',
};
