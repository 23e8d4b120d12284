/** @import { Words } from './words.js' */

// French counts nothing and one alike.
/** @param {number} n @param {string} one @param {string} other */
const count = (n, one, other) => `${n.toLocaleString('fr')} ${n < 2 ? one : other}`;

/** @type {Words} */
export const french = {
  title: '#actualités · On Record',
  stories: 'Dossiers disponibles',
  channels: 'Salons textuels',
  channel: 'actualités',
  you: 'Vous',
  onThisMachine: 'sur cet ordinateur seulement',
  topic: 'Ce qui a été dit, par qui, en quels termes. Chaque ligne avec sa source.',
  languageMenu: 'Langue de la page, des réponses et des commandes',
  messages: 'Messages du salon actualités',
  conversation: 'Conversation',
  welcome: 'Bienvenue dans #actualités\u00a0!',
  introduction:
    'Voici On Record tel qu’un salon Discord le verrait. Tapez / ci-dessous, ou commencez par l’une de ces commandes\u00a0:',
  ownArticles:
    'Ou ajoutez vos propres articles\u00a0: déposez des fichiers texte ou Markdown sur cette page, collez un texte, ou choisissez des fichiers\u00a0:',
  addArticles: 'Ajouter des articles',
  addArticlesHow: 'Texte ou Markdown, 5\u00a0Mo au plus chacun. Ils restent sur cet ordinateur.',
  chooseFiles: 'Choisir des fichiers…',
  articleFiles: 'Fichiers d’articles',
  pasteText: 'Ou collez le texte d’un article',
  cancel: 'Annuler',
  putOnRecord: 'Ajouter',
  dropHere: 'Déposez des articles pour en obtenir la synthèse',
  sources: 'Sources',

  placeholder: 'Tapez / pour interroger les articles',
  messageField: 'Écrire dans #actualités\u00a0: tapez / pour les commandes',
  commands: 'Commandes',
  onlyCommands: 'On Record répond à des commandes\u00a0: tapez / pour les voir.',
  run: 'Envoyer',
  runCommand: (command) => `Envoyer /${command}`,
  leaveCommand: (command) => `Quitter /${command}`,
  needed: (option, description) => `L’option ${option} est requise\u00a0: ${description}`,
  suggestions: (n) => count(n, 'suggestion', 'suggestions'),

  thinking: 'On Record réfléchit…',
  answerTo: (label) => `Réponse à ${label}`,
  pressed: (label) => `a choisi ${label}`,
  used: 'a utilisé',
  onlyYou: 'Vous seul pouvez voir ce message',
  dismiss: 'Masquer le message',
  order: 'Ordre',
  changed: 'La réponse a changé.',
  noServer: 'Le serveur de l’aperçu ne répond pas. Est-il toujours en marche\u00a0?',
  todayAt: (time) => `Aujourd’hui à ${time}`,
  undated: 'sans date',

  handedIn: (n) => count(n, 'article déposé', 'articles déposés'),
  articlesRead: 'Articles lus',
  pastedText: 'Texte collé',
  waiting: 'en attente',
  reading: 'lecture en cours…',
  added: '✓ ajouté',
  unchanged: '= déjà présent',
  refused: (reason) => `✕ refusé\u00a0: ${reason}`,
  done: 'Terminé',
  doneOf: (n, all) => `${n} sur ${all}`,
  briefStory: (title) => `Synthèse du dossier ${title}`,
  notReadable: 'la lecture a échoué\u00a0; est-ce un dossier\u00a0?',
  notKept: 'l’enregistrement a échoué\u00a0; le journal dit pourquoi',
  notReached: 'le serveur de l’aperçu ne répond pas',

  passagesBelow: (n) =>
    n === 1
      ? 'Voir le passage d’où cela vient'
      : `Voir les ${n.toLocaleString('fr')} passages d’où cela vient`,
  passages: 'Passages',
  allPassages: '← Tous les passages',
  articleGone: 'Cet article n’est plus conservé.',
  closeSources: 'Fermer les sources',
  entry: 'Événement',
  record: 'Élément',
  fact: 'Fait',
  quotationBy: (speaker) => `Citation · ${speaker}`,
  denialBy: (speaker) => `Démenti · ${speaker}`,
  speakerUnknown: 'auteur inconnu',
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  match: {
    verbatim: 'mot pour mot',
    trimmed: 'abrégé',
    reworded: 'reformulé',
    disputed: 'contesté',
  },
};
