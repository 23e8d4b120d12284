import type { Problems } from '../english/problems.ts';
import { commands } from './commands.ts';
import { form } from './frame.ts';

export const problems: Problems = {
  help: 'On Record',
  helpLead:
    'Noticias a partir de registros comprobados. Lo que va entre comillas está en el artículo guardado, palabra por palabra, y cada línea nombra el medio que la publicó.',
  helpPrivate: (name) =>
    `Con \`${name}\`, que admite cada uno de estos comandos en Discord, solo usted ve la respuesta.`,
  helpMenus: 'En el menú de un mensaje, en _Aplicaciones_:',
  option: (name, required) => (required ? name : `${name} (opcional)`),
  marks:
    '✓\u00a0textual: las palabras de la persona citada. ✂\ufe0e\u00a0abreviado: una parte continua de ellas. ✎\u00a0reformulado: las palabras del medio y no las de la persona citada. Si las versiones publicadas difieren y no se sabe cuál recoge las palabras de la persona citada, se indica.',

  notAnsweredAsAsked: 'Así no se puede responder',
  unknownCommand: (name) =>
    `No hay ningún comando llamado ${name}. \`/${commands.help.name}\` muestra los que hay.`,
  serverCommand: (command) =>
    `\`/${command}\` solo funciona en un servidor de Discord, para quienes pueden administrarlo.`,
  unknownOption: (command, option, known) =>
    `\`/${command}\` no tiene ninguna opción llamada ${option}. ${known === '' ? 'Este comando no tiene ninguna.' : `Tiene: ${known}.`}`,
  missingOption: (command, { name, description }) =>
    `A \`/${command}\` le falta \`${name}\`.\n-# ${description}`,
  noSuchLength: (length, known) => `No existe la extensión ${length}. Opciones:\n${known}`,
  unknownButton: 'Este botón ya no se usa. Vuelva a preguntar con un comando.',
  outlivedButton: 'Lo que mostraba este botón ya no consta. Vuelva a preguntar con un comando.',
  noLink: 'En este mensaje no hay ningún enlace.',
  linkNotRead: (link, others) => {
    const rest = form(others, {
      one: 'el otro enlace',
      many: 'los otros enlaces',
      other: 'los otros enlaces',
    });
    return others > 0
      ? `${link} aún no se ha leído, ni tampoco ${rest} de este mensaje.`
      : `${link} aún no se ha leído.`;
  },
  noWords: 'En este mensaje no hay texto.',
  notOffered: `El bot no ofrece nada aquí. \`/${commands.help.name}\` muestra qué se puede preguntar.`,
  tooFast: 'Son muchas peticiones a la vez. Espere unos segundos y vuelva a preguntar.',
  failed: 'No funcionó',
  failedLead: 'Algo falló por nuestra parte. No se perdió nada; volver a preguntar puede servir.',
  reference: (reference) => `Referencia: ${reference}`,
};
