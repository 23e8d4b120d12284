import type { Library, LibraryOptions, LibrarySubcommands } from '../english/library.ts';
import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const libraryCommand: Named = {
  name: 'biblioteca',
  description: 'Artículos propios de este servidor, que solo él ve',
};

export const librarySubcommands: LibrarySubcommands = {
  add: {
    name: 'añadir',
    description: 'Añadir un artículo: un archivo o un texto pegado en un formulario',
  },
  list: { name: 'lista', description: 'Los artículos de la biblioteca de este servidor' },
  remove: { name: 'quitar', description: 'Quitar un artículo de la biblioteca' },
};

export const libraryOptions: LibraryOptions = {
  libraryFile: {
    name: 'archivo',
    description: 'Un archivo de texto o Markdown; sin él se abre un formulario',
  },
  libraryOutlet: {
    name: 'medio',
    description: 'Quién lo publicó, si el archivo no lo indica',
  },
  libraryTitle: { name: 'titular', description: 'Su titular, si el archivo no lo indica' },
  libraryUrl: { name: 'dirección', description: 'Su dirección en la web' },
  libraryPublished: {
    name: 'fecha',
    description: 'El día en que se publicó, con la forma 2026-01-29',
  },
  libraryArticle: { name: 'artículo', description: 'Un artículo de la biblioteca, por su titular' },
};

export const library: Library = {
  title: 'La biblioteca de este servidor',
  added: 'Añadido a la biblioteca de este servidor',
  unchanged: 'Este artículo ya está en la biblioteca',
  reading: 'Leyendo…',
  readingLong:
    'Un artículo largo tarda hasta un minuto; la respuesta aparecerá aquí. Entretanto se atiende a otras personas.',
  removed: 'Quitado de la biblioteca',
  removedLine: (title) => `${title} ya no consta aquí.`,
  notKept:
    'Ese artículo no está en la biblioteca de este servidor. Elija uno de los que se ofrecen al escribir.',
  empty: `Todavía no hay ningún artículo. \`/${libraryCommand.name} ${librarySubcommands.add.name}\` acepta un archivo de texto o Markdown, o un texto pegado.`,
  article: (title, outlet, day) =>
    [`**${title}**`, outlet, day].filter((part) => part !== '').join(' · '),
  records: (quotations, denials, facts) =>
    [
      count(quotations, { one: 'cita', many: 'de citas', other: 'citas' }),
      count(denials, { one: 'desmentido', many: 'de desmentidos', other: 'desmentidos' }),
      count(facts, { one: 'hecho', many: 'de hechos', other: 'hechos' }),
    ].join(' · '),
  foundIn: (records) => `Consta a partir de él: ${records}`,
  onlyHere: 'Solo este servidor lo ve, junto a lo que consta para todo el mundo.',
  holdings: (articles, most, percent) =>
    `${number(articles)} de ${number(most)} artículos; se usa el ${number(percent)}\u00a0% del espacio.`,
  refused: 'No se ha añadido',
  full: (articles) =>
    `La biblioteca está llena: admite como máximo ${count(articles, { one: 'artículo', many: 'de artículos', other: 'artículos' })} y 20\u00a0MB. \`/${libraryCommand.name} ${librarySubcommands.remove.name}\` libera espacio.`,
  interrupted:
    'El bot se está reiniciando y no había terminado de leerlo. No se guarda nada de él; añádalo otra vez dentro de un minuto.',
  unreachable: 'No se pudo obtener el archivo de Discord. Inténtelo de nuevo.',
  form: {
    title: 'Un artículo para la biblioteca',
    text: 'El texto del artículo',
    textHint: `Hasta ${number(4000)} caracteres; uno más largo se añade como archivo`,
    outlet: 'Quién lo publicó',
    headline: 'Su titular',
    url: 'Su dirección en la web',
    published: 'Su fecha, con la forma 2026-01-29',
  },
};
