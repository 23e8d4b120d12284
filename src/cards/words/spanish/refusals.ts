import { number } from './frame.ts';

/** Why a file or a text does not become an article; each goes on a sentence that names the file. */
export const refusals = {
  missing: 'no existe tal archivo ni carpeta',
  unreadable: (code: string) => `no se puede leer (${code})`,
  'not-a-file': {
    folder: 'es una carpeta, no un archivo',
    pipe: 'es una tubería, no un archivo',
    socket: 'es un socket, no un archivo',
    device: 'es un dispositivo, no un archivo',
  },
  'link-loop': 'sus enlaces simbólicos forman un círculo',
  'too-large': (megabytes: number) => `supera los ${number(megabytes)} MB`,
  empty: 'está vacío',
  binary: 'no es un archivo de texto',
  'not-utf8': 'no está en UTF-8; guárdelo como texto UTF-8',
  'web-page': 'es el código fuente de una página web; guarde en su lugar el texto del artículo',
  'front-matter': (problem: string) => `su encabezado está mal escrito: ${problem}`,
  'no-text': 'no contiene ningún texto de artículo',
};
