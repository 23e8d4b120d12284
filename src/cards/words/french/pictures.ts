import type { Pictures } from '../english/pictures.ts';
import { count } from './frame.ts';

export const pictures: Pictures = {
  status: { happened: 'survenu', said: 'dit', due: 'prévu', denied: 'démenti' },
  printings: (title) => `Qui a publié quoi, et quand\u00a0: ${title}`,
  match: {
    verbatim: 'mot pour mot',
    trimmed: 'abrégé',
    reworded: 'reformulé',
    disputed: 'contredit',
  },
  shownMatch: {
    verbatim: 'dans ces mots',
    trimmed: 'dans une partie de ces mots',
    reworded: 'en d’autres mots',
    disputed: 'en des mots qui contredisent ceux-ci',
  },
  notPrinted: 'non publié',
  undrawable: '▯ remplace des caractères impossibles à dessiner ici.',
  missing: 'Sans son image cette fois. Refaites la demande pour la voir.',
  moreOutlets: (n) =>
    `Et ${count(n, { one: 'autre média non affiché', many: 'd’autres médias non affichés', other: 'autres médias non affichés' })} ici.`,
  outlet: (name, when) => `${name} (${when})`,
  entry: (when, state, text, by) => `${when}, ${state}\u00a0: ${text} (${by}).`,
  row: (who, text, printed) => `${who === '' ? '' : `${who}\u00a0: `}${text}\u00a0: ${printed}.`,
  printed: (outlet, how) => `${outlet}, ${how}`,
};
