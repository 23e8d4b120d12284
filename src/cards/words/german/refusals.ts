import { number } from './frame.ts';

/** Why a file or a text does not become an article; each goes on a sentence that names the file. */
export const refusals = {
  missing: 'eine Datei oder einen Ordner dieses Namens gibt es nicht',
  unreadable: (code: string) => `sie lässt sich nicht lesen (${code})`,
  'not-a-file': {
    folder: 'das ist ein Ordner, keine Datei',
    pipe: 'das ist eine Pipe, keine Datei',
    socket: 'das ist ein Socket, keine Datei',
    device: 'das ist ein Gerät, keine Datei',
  },
  'link-loop': 'die symbolischen Links führen im Kreis',
  'too-large': (megabytes: number) => `die Datei ist größer als ${number(megabytes)}\u00a0MB`,
  empty: 'die Datei ist leer',
  binary: 'das ist keine Textdatei',
  'not-utf8': 'der Text ist nicht in UTF-8; speichern Sie ihn als UTF-8',
  'web-page':
    'das ist der Quelltext einer Webseite; speichern Sie stattdessen den Text des Artikels',
  'not-yaml': (line: number) =>
    `Zeile ${number(line)} der Angaben am Anfang ist kein YAML; setzen Sie einen Wert, in dem ein Doppelpunkt oder Anführungszeichen stehen, in Anführungszeichen`,
  'not-a-list': 'die Angaben am Anfang sind keine kurze Liste von Namen und Werten',
  'several-values': (key: string) => `„${key}“ hat in den Angaben am Anfang nicht genau einen Wert`,
  'not-a-date': 'der Tag der Veröffentlichung steht nicht in der Form 2026-01-29',
  'no-text': 'es steht kein Artikeltext darin',
  'no-sentence': 'es steht kein ganzer Satz darin',
};
