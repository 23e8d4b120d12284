import { number } from './frame.ts';

/** Why a file or a text does not become an article; each goes on a sentence that names the file. */
export const refusals = {
  missing: 'no existe ningún archivo ni carpeta con ese nombre',
  unreadable: (code: string) => `no se puede leer (${code})`,
  'not-a-file': {
    folder: 'es una carpeta, no un archivo',
    pipe: 'es una tubería, no un archivo',
    socket: 'es un socket, no un archivo',
    device: 'es un dispositivo, no un archivo',
  },
  'link-loop': 'sus enlaces simbólicos forman un círculo',
  'too-large': (megabytes: number) => `supera los ${number(megabytes)}\u00a0MB`,
  empty: 'está vacío',
  binary: 'no es un archivo de texto',
  'not-utf8': 'no está en UTF-8; guárdelo como texto UTF-8',
  'web-page': 'es el código fuente de una página web; guarde en su lugar el texto del artículo',
  'not-yaml': (line: number) =>
    `la línea ${number(line)} de su encabezado no es YAML; ponga entre comillas un valor que contenga dos puntos o comillas`,
  'not-a-list': 'su encabezado no es una lista breve de nombres y valores',
  'several-values': (key: string) => `«${key}» no tiene un solo valor en su encabezado`,
  'not-a-date': 'su fecha de publicación no tiene la forma 2026-01-29',
  'no-text': 'no contiene ningún texto de artículo',
  'no-sentence': 'no contiene ninguna oración completa',
};
