import { number } from './frame.ts';

/** Why a file or a text does not become an article; each goes on a sentence that names the file. */
export const refusals = {
  missing: 'eine solche Datei oder einen solchen Ordner gibt es nicht',
  unreadable: (code: string) => `sie lässt sich nicht lesen (${code})`,
  'not-a-file': {
    folder: 'das ist ein Ordner, keine Datei',
    pipe: 'das ist eine Pipe, keine Datei',
    socket: 'das ist ein Socket, keine Datei',
    device: 'das ist ein Gerät, keine Datei',
  },
  'link-loop': 'die symbolischen Links führen im Kreis',
  'too-large': (megabytes: number) => `die Datei ist größer als ${number(megabytes)} MB`,
  empty: 'die Datei ist leer',
  binary: 'das ist keine Textdatei',
  'not-utf8': 'der Text ist nicht in UTF-8; speichern Sie ihn als UTF-8',
  'web-page':
    'das ist der Quelltext einer Webseite; speichern Sie stattdessen den Text des Artikels',
  'front-matter': (problem: string) => `die Angaben am Anfang sind fehlerhaft: ${problem}`,
  'no-text': 'es steht kein Artikeltext darin',
};
