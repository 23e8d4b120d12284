import type { Correct, CorrectOptions, CorrectSubcommands } from '../english/correct.ts';
import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const correctCommand: Named = {
  name: 'corriger',
  description:
    'Corriger ce qui est répertorié, pour ce serveur\u00a0: masquer, réattribuer, fusionner',
};

export const correctSubcommands: CorrectSubcommands = {
  hide: {
    name: 'masquer',
    description: 'Ne pas afficher une citation ou un démenti sur ce serveur',
  },
  reattribute: {
    name: 'réattribuer',
    description: 'Attribuer une citation ou un démenti à quelqu’un d’autre',
  },
  merge: {
    name: 'fusionner',
    description: 'Réunir deux citations, ou deux démentis, qui n’en font qu’un',
  },
  mergePerson: {
    name: 'fusionner-personne',
    description: 'Deux graphies d’une même personne\u00a0: tout est réuni sous un seul nom',
  },
  undo: { name: 'annuler', description: 'Annuler une correction' },
  list: { name: 'liste', description: 'Ce qui a été corrigé ici, par qui et quand' },
  reports: { name: 'signalements', description: 'Ce qui, selon le lectorat, n’a pas été dit' },
};

export const correctOptions: CorrectOptions = {
  correctRecord: {
    name: 'élément',
    description: 'Une citation ou un démenti, par ses mots, son auteur ou son dossier',
  },
  correctSpeaker: {
    name: 'auteur',
    description: 'Qui l’a dit\u00a0: un nom répertorié, ou un autre',
  },
  correctOther: {
    name: 'identique-à',
    description: 'L’autre élément\u202f; ses versions publiées s’ajoutent à celles du premier',
  },
  correctSpelling: {
    name: 'graphie',
    description: 'Le nom à remplacer, tel qu’il figure dans les articles',
  },
  correctName: {
    name: 'nom',
    description: 'Le nom sous lequel tout est réuni\u00a0: un nom répertorié, ou un autre',
  },
  correctNumber: { name: 'correction', description: 'Une correction déjà faite, par ses mots' },
};

export const correct: Correct = {
  title: 'Corriger cet élément',
  onlyHere:
    'Seules les réponses sur ce serveur changent. La correction demeure quand les articles sont relus, et peut être annulée.',
  hide: 'Masquer ici',
  otherSpeaker: 'Quelqu’un d’autre…',
  otherName: 'Sous un autre nom…',
  sameAs: 'Identique à…',
  done: {
    hide: 'Masqué sur ce serveur',
    reattribute: 'Attribué à quelqu’un d’autre',
    merge: 'Fusionné en un seul élément',
    name: 'Une personne sous un seul nom',
  },
  with: (other) => `avec ${other}`,
  standsUnder: (spelling, name) => `**${spelling}** figure désormais sous le nom **${name}**`,
  saidBy: (speaker) => `Désormais attribué à **${speaker}**`,
  madeBy: (who, day) => `par ${who}, le ${day}`,
  notInUse: 'sans effet\u00a0: cet élément n’est plus répertorié',
  notKept: 'L’article n’est plus conservé',
  settled: (n) =>
    `${count(n, { one: 'signalement réglé', many: 'de signalements réglés', other: 'signalements réglés' })}.`,
  undo: 'Annuler',
  undone: 'Annulé',
  undoneLead: 'Ici, les réponses suivent de nouveau les articles.',
  list: 'Corrections sur ce serveur',
  none: `Aucune correction pour l’instant. Une citation peut être masquée, attribuée à quelqu’un d’autre ou fusionnée avec une autre\u00a0: sur sa fiche, ou avec \`/${correctCommand.name}\`.`,
  refusals: {
    notOnRecord:
      'Cet élément n’est pas répertorié ici. Choisissez dans la liste proposée pendant la saisie.',
    sameRecord: 'Il s’agit déjà d’un seul et même élément.',
    sameSpeaker: 'Cet élément est déjà attribué à cette personne\u00a0: rien n’a été modifié.',
    otherKind: 'Une citation et un démenti ne peuvent pas être fusionnés.',
    noSuchPerson:
      'Personne n’est répertorié ici sous ce nom exact. Choisissez dans la liste proposée pendant la saisie.',
    samePerson: 'Il s’agit déjà d’un seul et même nom.',
    noName: 'Aucun nom n’a été donné. Écrivez qui l’a dit.',
    full: `On ne conserve pas plus de ${number(200)} corrections. \`/${correctCommand.name} ${correctSubcommands.undo.name}\` fait de la place.`,
    noSuchCorrection:
      'Cette correction n’existe pas. Choisissez dans la liste proposée pendant la saisie.',
    undoneBefore: 'Cette correction était déjà annulée.',
    settledBefore: 'Ce signalement était déjà réglé.',
  },
  form: {
    title: 'Qui l’a dit\u202f?',
    speaker: 'Nom',
    speakerHint: 'Tel qu’il figure dans les articles\u202f; sinon, tel qu’il doit s’afficher',
  },
  personForm: {
    title: 'Une personne, un seul nom',
    hint: 'Tout est réuni sous ce nom\u00a0: un nom répertorié, ou un autre',
  },

  report: {
    button: 'Propos inexacts\u202f?',
    title: 'Signaler des propos inexacts',
    comment: 'Qu’est-ce qui est inexact\u202f?',
    commentHint: 'Facultatif. L’équipe de ce serveur le verra, avec votre nom et le passage',
    thanks: 'Signalé',
    kept: 'Les personnes qui gèrent ce serveur le voient avec le passage et peuvent corriger l’élément. Votre signalement est conservé avec votre nom jusqu’à ce qu’il soit réglé\u202f; si elles laissent l’élément tel quel, seul le fait que vous l’avez signalé est conservé.',
    'kept before': 'Vous avez déjà signalé cet élément. L’équipe ne l’a pas encore examiné.',
    lookedAt: 'Déjà examiné',
    leftAsItIs: (day) =>
      `L’équipe de ce serveur a examiné votre signalement de cet élément le ${day} et l’a laissé tel quel. Si ses mots changent, vous pourrez le signaler de nouveau.`,
    notKept: 'Non signalé',
    full: 'Trop de signalements sont en attente. Réessayez quand l’équipe de ce serveur les aura examinés.',
  },
  reports: {
    title: 'Signalements du lectorat',
    here: 'Les signalements du lectorat sont désormais publiés ici, avec le passage. Seules les personnes qui gèrent ce serveur peuvent les régler.',
    cannotPost: (channel) =>
      `Le bot ne peut pas écrire dans ${channel}. Autorisez-le à voir ce salon et à y envoyer des messages, puis réessayez. Rien n’a été changé.`,
    none: 'Aucun signalement. La fiche de chaque citation comporte un bouton pour en faire un.',
    open: 'Corriger…',
    dismiss: 'Laisser tel quel',
    gone: 'N’est plus répertorié ici',
    by: (who, day) => `${who}, le ${day}`,
    more: (n) =>
      `et ${count(n, { one: 'autre signalement', many: 'd’autres signalements', other: 'autres signalements' })}`,
  },
};
