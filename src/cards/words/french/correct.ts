import type { Correct, CorrectOptions, CorrectSubcommands } from '../english/correct.ts';
import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const correctCommand: Named = {
  name: 'corriger',
  description:
    'Corriger ce qui est consigné, pour ce serveur\u00a0: masquer, réattribuer, fusionner',
};

export const correctSubcommands: CorrectSubcommands = {
  hide: {
    name: 'masquer',
    description: 'Ne pas montrer une citation ou un démenti sur ce serveur',
  },
  reattribute: {
    name: 'réattribuer',
    description: 'C’est quelqu’un d’autre qui l’a dit ou démenti',
  },
  merge: { name: 'fusionner', description: 'Deux citations, ou deux démentis, n’en font qu’un' },
  mergePerson: {
    name: 'fusionner-personne',
    description: 'Deux graphies d’une même personne\u00a0: tout est réuni sous un seul nom',
  },
  undo: { name: 'annuler', description: 'Revenir sur une correction' },
  list: { name: 'liste', description: 'Ce qui a été corrigé ici, par qui et quand' },
  reports: { name: 'signalements', description: 'Ce qui, selon des lecteurs, n’a pas été dit' },
};

export const correctOptions: CorrectOptions = {
  correctRecord: {
    name: 'passage',
    description: 'Une citation ou un démenti, par ses mots, son auteur ou son dossier',
  },
  correctSpeaker: {
    name: 'auteur',
    description: 'Qui l’a dit\u00a0: un nom consigné, ou un autre',
  },
  correctOther: {
    name: 'identique-à',
    description: 'Ce qui ne fait qu’un avec lui\u00a0; ses parutions rejoignent le premier',
  },
  correctSpelling: { name: 'graphie', description: 'Le nom à remplacer, tel qu’il est consigné' },
  correctName: {
    name: 'nom',
    description: 'Le nom sous lequel tout est réuni\u00a0: un nom consigné, ou un autre',
  },
  correctNumber: { name: 'correction', description: 'Une correction faite, par ses mots' },
};

export const correct: Correct = {
  title: 'Corriger ce passage',
  onlyHere:
    'Seules les réponses sur ce serveur changent. Cela reste quand les articles sont relus, et peut être annulé.',
  hide: 'Masquer ici',
  otherSpeaker: 'Quelqu’un d’autre…',
  otherName: 'Sous un autre nom…',
  sameAs: 'C’est la même chose que…',
  done: {
    hide: 'Masqué sur ce serveur',
    reattribute: 'Attribué à quelqu’un d’autre',
    merge: 'Fusionné en un seul passage',
    name: 'Une personne sous un seul nom',
  },
  with: (other) => `avec ${other}`,
  standsUnder: (spelling, name) => `**${spelling}** figure sous **${name}**`,
  saidBy: (speaker) => `Auteur désormais\u00a0: **${speaker}**`,
  madeBy: (who, day) => `par ${who}, le ${day}`,
  notInUse: 'sans effet\u00a0: ce passage n’est plus consigné',
  notKept: 'L’article n’est plus conservé',
  settled: (n) =>
    `${count(n, { one: 'signalement réglé', many: 'de signalements réglés', other: 'signalements réglés' })}.`,
  undo: 'Annuler',
  undone: 'Annulé',
  undoneLead: 'C’est de nouveau consigné ici tel que dans les articles.',
  list: 'Corrigé sur ce serveur',
  none: `Rien encore. Sous une citation, ou avec \`/${correctCommand.name}\`, vous la masquez, nommez un autre auteur ou la fusionnez avec une autre.`,
  refusals: {
    notOnRecord:
      'Ce passage n’est pas consigné ici. Choisissez-en un parmi ceux qui sont proposés pendant la saisie.',
    sameRecord: 'Les deux sont déjà un seul et même passage.',
    otherKind: 'Une citation et un démenti ne se fusionnent pas.',
    noSuchPerson:
      'Personne n’est consigné ici sous ce nom précis. Choisissez-en un parmi ceux qui sont proposés pendant la saisie.',
    samePerson: 'C’est déjà un seul et même nom.',
    noName: 'Il n’y a pas de nom là-dedans. Écrivez qui l’a dit.',
    full: `On ne conserve pas plus de ${number(200)} corrections. \`/${correctCommand.name} ${correctSubcommands.undo.name}\` fait de la place.`,
    noSuchCorrection:
      'Cette correction n’existe pas. Choisissez-en une parmi celles qui sont proposées pendant la saisie.',
    undoneBefore: 'C’était déjà annulé.',
    settledBefore: 'C’était déjà réglé.',
  },
  form: {
    title: 'Qui l’a dit\u00a0?',
    speaker: 'Nom',
    speakerHint: 'Comme il est consigné, s’il l’est\u00a0; sinon comme il doit s’afficher',
  },
  personForm: {
    title: 'Une personne, un seul nom',
    hint: 'Tout est réuni sous ce nom\u00a0: un nom consigné, ou un autre',
  },

  report: {
    button: 'Pas ce qui a été dit\u00a0?',
    title: 'Ce n’est pas ce qui a été dit',
    comment: 'Qu’est-ce qui ne va pas\u00a0?',
    commentHint: 'Facultatif. L’équipe de ce serveur le verra, avec votre nom et le passage',
    thanks: 'Signalé',
    kept: 'Les personnes qui gèrent ce serveur le voient avec le passage et peuvent le corriger. Votre signalement est conservé avec votre nom jusqu’à ce qu’elles l’aient réglé\u00a0; si elles laissent le passage tel quel, seul le fait que vous l’avez signalé est conservé.',
    'kept before': 'Vous avez déjà signalé ce passage. L’équipe ne l’a pas encore examiné.',
    lookedAt: 'Déjà examiné',
    leftAsItIs: (day) =>
      `L’équipe de ce serveur a examiné votre signalement de ce passage le ${day} et l’a laissé tel quel. Si ses mots changent, vous pourrez le signaler de nouveau.`,
    notKept: 'Non signalé',
    full: 'Trop de signalements sont en attente. Réessayez quand l’équipe de ce serveur les aura examinés.',
  },
  reports: {
    title: 'Signalé par des lecteurs',
    here: 'Ce que signalent les lecteurs est désormais publié ici, avec le passage. Seules les personnes qui gèrent ce serveur peuvent le régler.',
    cannotPost: (channel) =>
      `Le bot ne peut pas écrire dans ${channel}. Autorisez-le à voir ce salon et à y envoyer des messages, puis réessayez. Rien n’a été changé.`,
    none: 'Rien n’est signalé. Sous la fiche de chaque citation, un bouton permet de le faire.',
    open: 'Corriger…',
    dismiss: 'Laisser tel quel',
    gone: 'N’est plus consigné ici',
    by: (who, day) => `${who}, le ${day}`,
    more: (n) =>
      `et ${count(n, { one: 'autre signalement', many: 'd’autres signalements', other: 'autres signalements' })}`,
  },
};
