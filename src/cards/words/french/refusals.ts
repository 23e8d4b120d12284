import { number } from './frame.ts';

/** Why a file or a text does not become an article; each goes on a sentence that names the file. */
export const refusals = {
  missing: 'il n’y a ni fichier ni dossier de ce nom',
  unreadable: (code: string) => `la lecture a échoué (${code})`,
  'not-a-file': {
    folder: 'c’est un dossier, pas un fichier',
    pipe: 'c’est un tube, pas un fichier',
    socket: 'c’est un socket, pas un fichier',
    device: 'c’est un périphérique, pas un fichier',
  },
  'link-loop': 'ses liens symboliques tournent en rond',
  'too-large': (megabytes: number) => `le fichier dépasse ${number(megabytes)}\u00a0Mo`,
  empty: 'le fichier est vide',
  binary: 'ce n’est pas un fichier texte',
  'not-utf8': 'le texte n’est pas en UTF-8\u202f; enregistrez-le en UTF-8',
  'web-page': 'c’est le code source d’une page web\u202f; enregistrez plutôt le texte de l’article',
  'not-yaml': (line: number) =>
    `la ligne ${number(line)} de son en-tête n’est pas du YAML\u202f; mettez entre guillemets une valeur qui contient un deux-points ou des guillemets`,
  'not-a-list': 'son en-tête n’est pas une courte liste de noms et de valeurs',
  'several-values': (key: string) =>
    `«\u00a0${key}\u00a0» n’a pas une valeur unique dans son en-tête`,
  'not-a-date': 'sa date de publication n’est pas écrite sous la forme 2026-01-29',
  'no-text': 'il ne contient aucun texte d’article',
  'no-sentence': 'il ne contient aucune phrase entière',
};
