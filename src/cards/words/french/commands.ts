import type { Commands, Lengths, MessageCommands, Options } from '../english/commands.ts';

export const commands: Commands = {
  summary: {
    name: 'résumé',
    description:
      'Un dossier en bref\u00a0: ce qui est rapporté, qui a dit quoi, qui a démenti quoi',
  },
  quotes: {
    name: 'citations',
    description: 'Ce qu’une personne a dit, mot pour mot, et comment chaque média l’a publié',
  },
  facts: { name: 'faits', description: 'Ce qui est rapporté sur un sujet, et par qui' },
  denials: { name: 'démentis', description: 'Qui a démenti quoi, et en quels termes' },
  ask: {
    name: 'question',
    description: 'Ce que les articles disent sur une question posée en langage courant',
  },
  compare: {
    name: 'comparer',
    description:
      'Les médias d’un dossier côte à côte\u00a0: ce qu’un seul publie, les mots que chacun change',
  },
  verify: {
    name: 'vérifier',
    description:
      'Vérifier si une citation est attestée\u00a0: mot pour mot, en partie ou pas du tout',
  },
  timeline: { name: 'chronologie', description: 'Ce qui s’est passé et quand, selon les articles' },
  stories: {
    name: 'dossiers',
    description: 'Les dossiers répertoriés, du plus récent au plus ancien',
  },
  privacy: {
    name: 'confidentialité',
    description: 'Ce que le bot conserve, et comment le faire supprimer',
  },
  help: { name: 'aide', description: 'Ce que l’on peut demander ici' },
};

export const options: Options = {
  story: {
    name: 'dossier',
    description: 'Un dossier, par son titre\u202f; à défaut, le plus récent',
  },
  length: { name: 'longueur', description: 'Bref ou complet\u202f; à défaut, bref' },
  person: {
    name: 'personne',
    description: 'De qui\u00a0: un nom complet, un nom de famille ou une fonction',
  },
  quotesAbout: { name: 'sujet', description: 'Uniquement les propos à ce sujet' },
  factsAbout: { name: 'sujet', description: 'Ce sur quoi portent les faits' },
  denialsAbout: { name: 'sujet', description: 'Uniquement les démentis à ce sujet' },
  denialsBy: {
    name: 'auteur',
    description: 'Uniquement les démentis de cette personne ou de cet organisme',
  },
  question: { name: 'question', description: 'Une question, comme vous la poseriez à quelqu’un' },
  compareStory: { name: 'dossier', description: 'Un dossier, par son titre' },
  verifyQuote: { name: 'citation', description: 'La citation, telle que vous l’avez' },
  verifyPerson: {
    name: 'personne',
    description: 'La personne à qui on l’attribue\u202f; à défaut, n’importe qui',
  },
  timelineAbout: {
    name: 'sujet',
    description: 'Uniquement ce qui concerne ce sujet\u202f; à défaut, le dossier le plus récent',
  },
  private: { name: 'privé', description: 'Une réponse visible pour vous seulement' },
};

export const lengths: Lengths = {
  short: 'bref\u00a0: l’essentiel',
  full: 'complet\u00a0: tout, page par page',
};

export const messageCommands: MessageCommands = {
  verify: 'Vérifier la citation',
  brief: 'Résumer ce lien',
};
