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
  'front-matter': (problem: string) => `son en-tête est mal formé : ${problem}`,
  'no-text': 'il ne contient aucun texte d’article',
};
