import type { Answers } from '../english/answers.ts';
import { commands } from './commands.ts';
import { count, form } from './frame.ts';

export const answers: Answers = {
  quotesOf: (person) => `${person}, dans ses propres mots`,
  quotesAbout: (person, about) => `${person} sur ${about}, dans ses propres mots`,
  factsAbout: (about) => `Faits rapportés sur ${about}`,
  facts: 'Faits rapportés',
  denialsAbout: (about) => `Démentis sur ${about}`,
  denialsBy: (person) => `Ce que ${person} dément`,
  denialsByAbout: (person, about) => `Ce que ${person} dément sur ${about}`,
  denials: 'Démentis',
  timelineOf: (about) => `Chronologie\u00a0: ${about}`,
  timeline: 'Chronologie',
  stories: 'Dossiers répertoriés',

  partFacts: 'Faits rapportés',
  partQuotations: 'Propos tenus, mot pour mot',
  partDenials: 'Démentis',
  partDisagreements: 'Divergences entre médias',
  partRevisions: 'Modifié depuis',
  partSpeculation: 'En suspens\u00a0: jugé possible, non rapporté comme un fait',
  partUnanswered: 'En suspens\u00a0: questions restées sans réponse',
  partSources: 'Sources',
  moreInStory: (n) =>
    `Et ${count(n, { one: 'autre élément', many: 'd’autres éléments', other: 'autres éléments' })} de ce dossier\u00a0: voir /${commands.facts.name}, /${commands.quotes.name}, /${commands.denials.name} ou /${commands.timeline.name}.`,
  briefedAnew: 'Ce résumé a changé entre-temps\u00a0: le voici depuis le début.',
  nothingInStory: 'Rien n’est répertorié sur ce dossier en dehors de ses articles.',
  onRecordFor:
    'Voici ce que les articles disent à ce sujet. À vous de juger si cela répond à la question.',

  sideBySide: (title) => `Côte à côte\u00a0: ${title}`,
  oneOutlet: 'Un seul média répertorié traite ce dossier\u00a0: il n’y a rien à quoi le comparer.',
  prints: (n) =>
    `publie ${count(n, { one: 'élément', many: 'd’éléments', other: 'éléments' })} de ce dossier`,
  onlyHere: 'Ici seulement\u00a0:',
  changedHere: 'Ici, en d’autres mots\u00a0:',
  nothingOfItsOwn: 'Rien que les autres n’aient aussi.',
  changedWords: (speaker, wording, differs) =>
    differs === '' ? `${speaker}\u00a0: ${wording}` : `${speaker}\u00a0: ${wording} (${differs})`,

  verdict: {
    verbatim: '✓ Mot pour mot',
    trimmed: '✂\ufe0e Abrégé',
    reworded: '✎ Reformulé',
    'outlets differ': 'Attesté, en des mots qui diffèrent',
    'cut off': 'Sorti de son contexte',
    'other speaker': 'Attribué à une autre personne',
    'outlet words': 'Publié, mais pas comme citation',
    'too short': 'Trop court pour être vérifié',
    'not on record': 'Introuvable dans les articles',
  },
  verbatimBy: (speaker) => `Attesté mot pour mot\u00a0: propos tenus par ${speaker}.`,
  verbatimByUnknown:
    'Attesté mot pour mot\u202f; les articles ne disent pas de qui sont ces propos.',
  trimmedBy: (speaker) => `Attesté comme extrait, sans coupure, de propos tenus par ${speaker}.`,
  trimmedByUnknown:
    'Attesté comme extrait, sans coupure, d’une citation plus longue\u202f; les articles ne disent pas de qui elle est.',
  rewordedNotVerified:
    'Non vérifié\u00a0: ce ne sont pas les mots publiés. Il s’agit sans doute de ceux-ci, qui diffèrent\u00a0:',
  rewordedByOutlet:
    'Non vérifié\u00a0: un média répertorié publie ces mots, mais ce sont les siens et non ceux de la personne citée, qui diffèrent\u00a0:',
  outletsDiffer:
    'Publié comme citation, mais les versions publiées diffèrent\u00a0: on ne sait pas laquelle reprend les mots exacts de la personne citée.',
  outletsDifferOn: (speaker) =>
    `Publié comme propos tenus par ${speaker}, mais les versions publiées diffèrent\u00a0: on ne sait pas laquelle reprend ses mots exacts.`,
  cutOffNotVerified:
    'Non vérifié\u00a0: ces mots sont publiés, mais ceux qui les entourent, absents ici, en renversent le sens\u00a0:',
  otherSpeaker: (speaker, asked) =>
    `Non vérifié comme propos tenus par ${asked}\u00a0: les articles attribuent ces mots à ${speaker}.`,
  speakerUnknown: (asked) =>
    `Non vérifié comme propos tenus par ${asked}\u00a0: ces mots sont publiés, mais les articles ne disent pas de qui ils sont.`,
  outletWords:
    'Non vérifié comme citation\u00a0: ces mots sont ceux d’un média, dans son propre texte, et ne sont attribués à personne.',
  outletWordsNotBy: (asked) =>
    `Non vérifié comme propos tenus par ${asked}\u00a0: ces mots sont ceux d’un média, dans son propre texte, et ne sont attribués à personne.`,
  partOutletWords: 'Dans le texte même du média',
  asFact: 'comme fait rapporté',
  asDenialBy: (by) => `comme démenti (${by})`,
  passageTurns: 'Votre citation omet des mots voisins qui en renversent le sens.',
  tooShort:
    'Un seul mot ou moins de douze lettres ne prouvent rien\u00a0: n’importe qui a pu les dire. Citez un passage plus long.',
  notOnRecord: 'Aucun article répertorié ne rapporte ces mots comme les propos de quelqu’un.',
  notOnRecordBy: (asked) => `Aucun article répertorié n’attribue ces mots à ${asked}.`,
  quotesOfMessage: 'Citations dans ce message',
  moreQuotes: (n) =>
    `Et ${count(n, { one: 'autre citation', many: 'd’autres citations', other: 'autres citations' })} dans ce message, sans réponse ici\u00a0: utilisez \`/${commands.verify.name}\`.`,
  partOnRecord: 'Ce que disent les articles',
  partNearest: 'Le plus proche dans les articles, en d’autres mots',
  quoteDiffers: (differences) => `Votre citation diffère\u00a0: ${differences}`,
  printedSoBy: (outlets) =>
    `Publié sous cette forme par ${outlets}, et non dans les mots de la personne citée`,
  partlySoBy: (outlets) =>
    `Vos mots figurent dans la version publiée par ${outlets}, et non dans les mots de la personne citée`,
  printedSo: (outlets) => `Publié sous cette forme par ${outlets}`,
  partlySo: (outlets) => `Vos mots figurent dans la version publiée par ${outlets}`,

  nothing: 'Rien dans les articles',
  noPerson: (asked) => `Personne ne figure dans les articles sous le nom ${asked}.`,
  noPersonAsked: 'Cette personne ne figure pas dans les articles.',
  severalPeople: (asked) => `Plusieurs personnes répertoriées correspondent à ${asked}.`,
  severalPeopleAsked: 'Plusieurs personnes répertoriées peuvent correspondre.',
  noStory: (asked) => `Aucun dossier ne correspond à ${asked}.`,
  noStoryAsked: 'Aucun dossier n’est encore répertorié.',
  noRecords: (asked) => `Rien dans les articles ne correspond à ${asked}.`,
  noRecordsAsked: 'Les articles ne contiennent rien de tel.',
  noRecordsOf: (found) => `${found} figure dans les articles, mais sans rien de tel.`,
  noDates: (found) => `${found} figure dans les articles, mais sans événement daté.`,
  noRecordsOfAbout: (found, asked) =>
    `${found} figure dans les articles, mais sans rien qui corresponde à ${asked}.`,
  emptyIndex: 'Aucun article n’a encore été lu\u00a0: il n’y a rien sur quoi fonder une réponse.',
  publicLeftOut:
    'Les paramètres de ce serveur excluent la collection publique, et sa propre bibliothèque est vide.',
  allLeftOut: 'Les paramètres de ce serveur excluent tous les articles répertoriés.',
  didYouMean: (label) => `Vouliez-vous dire ${label}\u202f?`,
  didYouMeanOne: 'Vouliez-vous dire l’une de ces possibilités\u202f?',
  thereIs: () => 'On trouve dans les articles\u00a0:',

  // A list about a topic
  alsoInStories: (n) =>
    `Aussi dans ${form(n, { one: 'ce dossier', many: 'ces dossiers', other: 'ces dossiers' })}`,

  // A question in plain words
  canBeAsked:
    'Demandez qui a dit ou démenti quelque chose, ce qui est rapporté sur une personne, un lieu ou un sujet, ou un nombre.',

  // A summary in full
  partRest: 'Publié aussi\u00a0: à lire de préférence dans l’article',

  // Outlets side by side, and the lines of a menu
  partOutlets: 'Ce que chaque média a en propre',
  denialBy: {
    denies: (who) => `Démenti\u00a0: ${who}`,
    'rejects part': (who) => `Démenti partiel\u00a0: ${who}`,
    downplays: (who) => `Minimisé\u00a0: ${who}`,
    declines: (who) => `Sans commentaire\u00a0: ${who}`,
    unconfirmed: (who) => `Sans confirmation\u00a0: ${who}`,
  },
};
