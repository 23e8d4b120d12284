import type { Library, LibraryOptions, LibrarySubcommands } from '../english/library.ts';
import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const libraryCommand: Named = {
  name: 'bibliothèque',
  description: 'Les articles propres à ce serveur, que lui seul voit',
};

export const librarySubcommands: LibrarySubcommands = {
  add: { name: 'ajouter', description: 'Ajouter un article : un fichier, ou un texte collé' },
  list: { name: 'liste', description: 'Les articles de la bibliothèque de ce serveur' },
  remove: { name: 'retirer', description: 'Retirer un article de la bibliothèque' },
};

export const libraryOptions: LibraryOptions = {
  libraryFile: {
    name: 'fichier',
    description: 'Un fichier texte ou Markdown ; sans lui, un formulaire s’ouvre',
  },
  libraryOutlet: { name: 'média', description: 'Qui l’a publié ; ce que dit le fichier l’emporte' },
  libraryTitle: { name: 'titre', description: 'Son titre ; ce que dit le fichier l’emporte' },
  libraryUrl: { name: 'adresse', description: 'Son adresse sur le web' },
  libraryPublished: { name: 'publié', description: 'Le jour de sa publication, comme 2026-01-29' },
  libraryArticle: { name: 'article', description: 'Un article de la bibliothèque, par son titre' },
};

export const library: Library = {
  title: 'La bibliothèque de ce serveur',
  added: 'Ajouté à la bibliothèque de ce serveur',
  unchanged: 'Cet article est déjà dans la bibliothèque',
  reading: 'Lecture en cours…',
  readingLong:
    'Un long article demande jusqu’à une minute\u00a0; la réponse paraîtra ici. Les autres sont servis entre-temps.',
  removed: 'Retiré de la bibliothèque',
  removedLine: (title) => `${title} ne figure plus au dossier ici.`,
  notKept:
    'Aucun article de ce genre dans la bibliothèque de ce serveur. Choisissez-en un parmi ceux qui sont proposés pendant la saisie.',
  empty: `Elle ne contient encore aucun article. \`/${libraryCommand.name} ${librarySubcommands.add.name}\` prend un fichier texte ou Markdown, ou un texte collé.`,
  article: (title, outlet, day) =>
    [`**${title}**`, outlet, day].filter((part) => part !== '').join(' · '),
  records: (quotations, denials, facts) =>
    [
      count(quotations, { one: 'citation', many: 'de citations', other: 'citations' }),
      count(denials, { one: 'démenti', many: 'de démentis', other: 'démentis' }),
      count(facts, { one: 'fait', many: 'de faits', other: 'faits' }),
    ].join(' · '),
  foundIn: (records) => `Consigné d’après cet article : ${records}`,
  onlyHere: 'Seul ce serveur le voit, à côté de ce qui est consigné pour tout le monde.',
  holdings: (articles, most, percent) =>
    `${count(articles, { one: 'article', many: 'd’articles', other: 'articles' })} sur ${number(most)} ; ${number(percent)} % de la place est prise.`,
  refused: 'Non ajouté',
  full: (articles) =>
    `La bibliothèque est pleine : elle contient au plus ${count(articles, { one: 'article', many: 'd’articles', other: 'articles' })} et 20 Mo. \`/${libraryCommand.name} ${librarySubcommands.remove.name}\` fait de la place.`,
  interrupted:
    'Le bot redémarre et n’avait pas fini de le lire. Rien n’en est conservé\u00a0; ajoutez-le de nouveau dans une minute.',
  unreachable: 'Le fichier n’a pas pu être obtenu de Discord. Réessayez.',
  form: {
    title: 'Un article pour la bibliothèque',
    text: 'Le texte de l’article',
    textHint: '4 000 caractères au plus ; un texte plus long s’ajoute en fichier',
    outlet: 'Qui l’a publié',
    headline: 'Son titre',
    url: 'Son adresse sur le web',
    published: 'Son jour, comme 2026-01-29',
  },
};
