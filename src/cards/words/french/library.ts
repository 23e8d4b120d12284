import type { Library, LibraryOptions, LibrarySubcommands } from '../english/library.ts';
import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const libraryCommand: Named = {
  name: 'bibliothèque',
  description: 'Les articles propres à ce serveur, que lui seul voit',
};

export const librarySubcommands: LibrarySubcommands = {
  add: {
    name: 'ajouter',
    description: 'Ajouter un article\u00a0: un fichier, ou un texte collé dans un formulaire',
  },
  list: { name: 'liste', description: 'Les articles de la bibliothèque de ce serveur' },
  remove: { name: 'retirer', description: 'Retirer un article de la bibliothèque' },
};

export const libraryOptions: LibraryOptions = {
  libraryFile: {
    name: 'fichier',
    description: 'Un fichier texte ou Markdown\u202f; à défaut, un formulaire s’ouvre',
  },
  libraryOutlet: { name: 'média', description: 'Qui l’a publié, si le fichier ne le dit pas' },
  libraryTitle: { name: 'titre', description: 'Son titre, si le fichier ne le dit pas' },
  libraryUrl: { name: 'adresse', description: 'Son adresse sur le web' },
  libraryPublished: {
    name: 'date',
    description: 'Le jour de sa publication, sous la forme 2026-01-29',
  },
  libraryArticle: { name: 'article', description: 'Un article de la bibliothèque, par son titre' },
};

export const library: Library = {
  title: 'La bibliothèque de ce serveur',
  added: 'Ajouté à la bibliothèque de ce serveur',
  unchanged: 'Cet article est déjà dans la bibliothèque',
  reading: 'Lecture en cours…',
  readingLong:
    'Un long article peut demander jusqu’à une minute\u202f; la réponse s’affichera ici. Entre-temps, le bot répond aux autres.',
  removed: 'Retiré de la bibliothèque',
  removedLine: (title) => `${title} n’est plus répertorié ici.`,
  notKept:
    'Cet article n’est pas dans la bibliothèque de ce serveur. Choisissez dans la liste proposée pendant la saisie.',
  empty: `Elle ne contient encore aucun article. \`/${libraryCommand.name} ${librarySubcommands.add.name}\` accepte un fichier texte ou Markdown, ou un texte collé.`,
  article: (title, outlet, day) =>
    [`**${title}**`, outlet, day].filter((part) => part !== '').join(' · '),
  records: (quotations, denials, facts) =>
    [
      count(quotations, { one: 'citation', many: 'de citations', other: 'citations' }),
      count(denials, { one: 'démenti', many: 'de démentis', other: 'démentis' }),
      count(facts, { one: 'fait', many: 'de faits', other: 'faits' }),
    ].join(' · '),
  foundIn: (records) => `Répertorié d’après cet article\u00a0: ${records}`,
  onlyHere: 'Seul ce serveur le voit, en plus de ce qui est répertorié pour tout le monde.',
  holdings: (articles, most, percent) =>
    `${count(articles, { one: 'article', many: 'd’articles', other: 'articles' })} sur ${number(most)}\u202f; ${number(percent)}\u00a0% de l’espace est utilisé.`,
  refused: 'Non ajouté',
  full: (articles) =>
    `La bibliothèque est pleine\u00a0: elle contient au plus ${count(articles, { one: 'article', many: 'd’articles', other: 'articles' })} et 20\u00a0Mo. \`/${libraryCommand.name} ${librarySubcommands.remove.name}\` fait de la place.`,
  interrupted:
    'Le bot redémarre et n’avait pas fini de lire l’article. Rien n’en est conservé\u202f; ajoutez-le de nouveau dans une minute.',
  unreachable: 'Le fichier n’a pas pu être récupéré auprès de Discord. Réessayez.',
  form: {
    title: 'Un article pour la bibliothèque',
    text: 'Le texte de l’article',
    textHint: `${number(4000)} caractères au plus\u202f; un texte plus long s’ajoute sous forme de fichier`,
    outlet: 'Qui l’a publié',
    headline: 'Son titre',
    url: 'Son adresse sur le web',
    published: 'Sa date, sous la forme 2026-01-29',
  },
};
