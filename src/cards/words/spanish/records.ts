import type { Records } from '../english/records.ts';
import { count } from './frame.ts';

export const records: Records = {
  unnamedSpeaker: 'Autor sin identificar',
  unnamedOutlet: 'un medio sin nombre',
  toldTo: (listener) => `declaraciones a ${listener}`,
  match: {
    verbatim: (outlets) => `✓ textual en ${outlets}`,
    trimmed: (outlets) => `✂\ufe0e abreviado en ${outlets}`,
    reworded: (outlets) => `✎ reformulado por ${outlets}`,
    disputed: (outlets) => `⚠\ufe0e contradicho por ${outlets}`,
  },
  wordedAs: {
    verbatim: (outlet, words) => `✓ textual en ${outlet}: ${words}`,
    trimmed: (outlet, words) => `✂\ufe0e abreviado en ${outlet}: ${words}`,
    reworded: (outlet, words) =>
      `✎ reformulado por ${outlet}, en sus propias palabras y no en las de la persona citada: ${words}`,
    disputed: (outlet, words) => `⚠\ufe0e ${outlet} cita palabras que contradicen estas: ${words}`,
  },
  openMatch: {
    verbatim: 'con estas palabras',
    trimmed: 'con una parte de estas palabras',
    reworded: 'con otras palabras',
    disputed: '⚠\ufe0e con palabras que contradicen estas',
  },
  openWording:
    'Las versiones publicadas difieren: no se sabe cuál recoge las palabras de la persona citada',
  mutedWording:
    'Este servidor silencia versiones publicadas con otras palabras: no se sabe cuál recoge las palabras de la persona citada',
  printedBy: {
    verbatim: (outlets) => outlets,
    trimmed: (outlets) => `en parte: ${outlets}`,
    reworded: (outlets) => `en otras palabras: ${outlets}`,
    disputed: (outlets) => `en sentido contrario: ${outlets}`,
  },
  outletsMore: (n) => count(n, { one: 'medio más', many: 'de medios más', other: 'medios más' }),
  printingsMore: (n) =>
    `y ${count(n, { one: 'versión publicada más', many: 'de versiones publicadas más', other: 'versiones publicadas más' })}`,

  corrected: {
    speaker: (day) => `autor corregido por quienes administran este servidor el ${day}`,
    merged: (day) => `fusionado por quienes administran este servidor el ${day}`,
    name: (spelling, day) =>
      `consta como ${spelling}; reunido bajo este nombre por quienes administran este servidor el ${day}`,
    brief: 'corregido aquí',
  },
  fromLibrary: 'biblioteca de este servidor',

  aboutOne: 'Más sobre uno de estos…',
  briefOne: 'Resumir una de estas noticias…',
  wordByWord: 'Palabra por palabra',
  partWordings: 'Como lo publica cada medio',
  matchAlone: {
    verbatim: '✓ textual',
    trimmed: '✂\ufe0e abreviado',
    reworded: '✎ reformulado, en sus propias palabras y no en las de la persona citada',
    disputed: '⚠\ufe0e palabras que contradicen estas',
  },
  whereItStands: 'Los pasajes',
  partPassages: 'En estos artículos',
  leads: {
    passages: 'Ver los pasajes',
    quotes: 'Todas sus citas',
    denials: 'Todos sus desmentidos',
    timeline: 'Su cronología',
    story: 'La noticia',
  },
  wordsFor: (put, said) => `${put} en lugar de ${said}`,
  wordsWithout: (said) => `sin ${said}`,
  wordsPutIn: (put) => `con ${put} añadido`,
  changesMore: (n) =>
    `y ${count(n, { one: 'cambio más', many: 'de cambios más', other: 'cambios más' })}`,

  outlets: (n) => count(n, { one: 'medio', many: 'de medios', other: 'medios' }),
  publishers: (n) =>
    count(n, {
      one: 'grupo editorial',
      many: 'de grupos editoriales',
      other: 'grupos editoriales',
    }),
  originals: (n, names) =>
    `${count(n, { one: 'fuente original', many: 'de fuentes originales', other: 'fuentes originales' })}: ${names}`,
  leaningOn: (outlets, originals) => `${outlets}, ${originals}`,
  oneHand: (outlets, independent) =>
    `${outlets}, de ellos ${count(independent, { one: 'independiente', many: 'de independientes', other: 'independientes' })}`,

  noValue: 'ningún valor',
  sidesMore: (n) =>
    `- y ${count(n, { one: 'versión más', many: 'de versiones más', other: 'versiones más' })}`,
  revised: (outlet, day) =>
    day === '' ? `**${outlet}** cambió su página` : `**${outlet}** cambió su página el ${day}`,
  changedTo: (before, after) => `- antes ${before}, ahora ${after}`,

  denial: {
    denies: 'desmiente',
    'rejects part': 'desmiente en parte',
    downplays: 'le resta importancia',
    declines: 'rehúsa pronunciarse',
    unconfirmed: 'no confirma',
  },
  claim: (claim) => `La afirmación: ${claim}`,
  about: (what) => `Asunto: ${what}`,
  noClaim: 'La afirmación: ningún artículo la recoge palabra por palabra',
  later: {
    retracted: (outlet, words) => `Desmentido retirado después, según ${outlet}: ${words}`,
    confirmed: (outlet, words) => `Lo desmentido se confirmó después, según ${outlet}: ${words}`,
  },
  standing: {
    reported: '',
    speculation: 'conjetura, no se presenta como hecho',
    background: 'contexto',
  },
  creditedTo: (source) => `según ${source}`,
};
