import type { Records } from '../english/records.ts';
import { count } from './frame.ts';

export const records: Records = {
  unnamedSpeaker: 'Auteur non nommé',
  unnamedOutlet: 'un média non nommé',
  toldTo: (listener) => `déclaration à ${listener}`,
  match: {
    verbatim: (outlets) => `✓ mot pour mot dans ${outlets}`,
    trimmed: (outlets) => `✂\ufe0e abrégé dans ${outlets}`,
    reworded: (outlets) => `✎ reformulé par ${outlets}`,
    disputed: (outlets) => `⚠\ufe0e contredit par ${outlets}`,
  },
  wordedAs: {
    verbatim: (outlet, words) => `✓ mot pour mot dans ${outlet}\u00a0: ${words}`,
    trimmed: (outlet, words) => `✂\ufe0e abrégé dans ${outlet}\u00a0: ${words}`,
    reworded: (outlet, words) =>
      `✎ reformulé par ${outlet}, dans ses propres mots et non ceux de la personne citée\u00a0: ${words}`,
    disputed: (outlet, words) =>
      `⚠\ufe0e ${outlet} cite des propos qui contredisent ceux-ci\u00a0: ${words}`,
  },
  openMatch: {
    verbatim: 'dans ces mots',
    trimmed: 'dans une partie de ces mots',
    reworded: 'en d’autres mots',
    disputed: '⚠\ufe0e en des mots qui contredisent ceux-ci',
  },
  openWording:
    'Les versions publiées diffèrent\u00a0: on ne sait pas laquelle reprend les mots exacts de la personne citée',
  mutedWording:
    'Ce serveur masque des versions publiées en d’autres mots\u00a0: on ne sait pas laquelle reprend les mots exacts de la personne citée',
  printedBy: {
    verbatim: (outlets) => outlets,
    trimmed: (outlets) => `en partie\u00a0: ${outlets}`,
    reworded: (outlets) => `en d’autres mots\u00a0: ${outlets}`,
    disputed: (outlets) => `en sens contraire\u00a0: ${outlets}`,
  },
  outletsMore: (n) =>
    count(n, { one: 'autre média', many: 'd’autres médias', other: 'autres médias' }),
  printingsMore: (n) =>
    `et ${count(n, { one: 'autre version publiée', many: 'd’autres versions publiées', other: 'autres versions publiées' })}`,

  corrected: {
    speaker: (day) => `auteur corrigé par l’équipe de ce serveur le ${day}`,
    merged: (day) => `fusionné par l’équipe de ce serveur le ${day}`,
    name: (spelling, day) =>
      `répertorié sous le nom ${spelling}, réuni sous celui-ci par l’équipe de ce serveur le ${day}`,
    brief: 'corrigé ici',
  },
  fromLibrary: 'bibliothèque de ce serveur',

  aboutOne: 'En savoir plus sur un élément…',
  briefOne: 'Résumer l’un de ces dossiers…',
  wordByWord: 'Mot à mot',
  partWordings: 'Ce que publie chaque média',
  matchAlone: {
    verbatim: '✓ mot pour mot',
    trimmed: '✂\ufe0e abrégé',
    reworded: '✎ reformulé, dans ses propres mots et non ceux de la personne citée',
    disputed: '⚠\ufe0e des mots qui contredisent ceux-ci',
  },
  whereItStands: 'Les passages',
  partPassages: 'Dans ces articles',
  leads: {
    passages: 'Voir les passages',
    quotes: 'Toutes ses citations',
    denials: 'Tous ses démentis',
    timeline: 'Sa chronologie',
    story: 'Le dossier',
  },
  wordsFor: (put, said) => `${put} au lieu de ${said}`,
  wordsWithout: (said) => `sans ${said}`,
  wordsPutIn: (put) => `avec ${put} en plus`,
  changesMore: (n) =>
    `et ${count(n, { one: 'autre changement', many: 'd’autres changements', other: 'autres changements' })}`,

  outlets: (n) => count(n, { one: 'média', many: 'de médias', other: 'médias' }),
  publishers: (n) =>
    count(n, { one: 'groupe de presse', many: 'de groupes de presse', other: 'groupes de presse' }),
  originals: (n, names) =>
    `${count(n, { one: 'source d’origine', many: 'de sources d’origine', other: 'sources d’origine' })}\u00a0: ${names}`,
  leaningOn: (outlets, originals) => `${outlets}, ${originals}`,
  oneHand: (outlets, independent) =>
    `${outlets}, dont ${count(independent, { one: 'indépendant', many: 'd’indépendants', other: 'indépendants' })}`,

  noValue: 'aucune valeur',
  sidesMore: (n) =>
    `- et ${count(n, { one: 'autre version', many: 'd’autres versions', other: 'autres versions' })}`,
  revised: (outlet, day) =>
    day === '' ? `**${outlet}** a modifié sa page` : `**${outlet}** a modifié sa page le ${day}`,
  changedTo: (before, after) => `- d’abord ${before}, puis ${after}`,

  denial: {
    denies: 'dément',
    'rejects part': 'dément en partie',
    downplays: 'minimise',
    declines: 'refuse de commenter',
    unconfirmed: 'ne confirme pas',
  },
  claim: (claim) => `L’affirmation\u00a0: ${claim}`,
  about: (what) => `Sujet\u00a0: ${what}`,
  noClaim: 'L’affirmation\u00a0: aucun article ne la donne mot pour mot',
  later: {
    retracted: (outlet, words) => `Démenti retiré par la suite, selon ${outlet}\u00a0: ${words}`,
    confirmed: (outlet, words) =>
      `Ce qui était démenti a été confirmé par la suite, selon ${outlet}\u00a0: ${words}`,
  },
  standing: {
    reported: '',
    speculation: 'hypothèse, non rapportée comme un fait',
    background: 'contexte',
  },
  creditedTo: (source) => `attribué à ${source}`,
};
