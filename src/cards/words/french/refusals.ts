import { number } from './frame.ts';

/** Why a file or a text does not become an article; each goes on a sentence that names the file. */
export const refusals = {
  missing: 'il n’y a aucun fichier ni dossier de ce nom',
  unreadable: (code: string) => `la lecture a échoué (${code})`,
  'not-a-file': {
    folder: 'c’est un dossier, pas un fichier',
    pipe: 'c’est un tube, pas un fichier',
    socket: 'c’est une connexion, pas un fichier',
    device: 'c’est un périphérique, pas un fichier',
  },
  'link-loop': 'ses liens symboliques tournent en rond',
  'too-large': (megabytes: number) => `le fichier dépasse ${number(megabytes)} Mo`,
  empty: 'le fichier est vide',
  binary: 'ce n’est pas un fichier texte',
  'not-utf8': 'le texte n’est pas en UTF-8 ; enregistrez-le en UTF-8',
  'web-page': 'c’est le code source d’une page web ; enregistrez plutôt le texte de l’article',
  'not-yaml': (line: number) =>
    `la ligne ${number(line)} de son en-tête n’est pas du YAML ; mettez entre guillemets une valeur qui contient deux-points ou guillemets`,
  'not-a-list': 'son en-tête n’est pas une courte liste de noms et de valeurs',
  'several-values': (key: string) => `« ${key} » a plus d’une valeur dans son en-tête`,
  'not-a-date': 'son jour de publication ne s’écrit pas comme 2026-01-29',
  'no-text': 'il ne contient aucun texte d’article',
  'no-sentence': 'il ne contient aucune phrase entière',
};
