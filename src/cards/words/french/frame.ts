import type { Frame } from '../english/frame.ts';
import { grammarOf } from '../grammar.ts';

const grammar = grammarOf<'one' | 'many' | 'other'>('fr');
export const { count, form, number } = grammar;

export const frame: Frame = {
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  cut: (rest) =>
    `… (coupé\u00a0; encore ${count(rest, { one: 'caractère', many: 'de caractères', other: 'caractères' })})`,
  and: grammar.and,
  untitled: 'Sans titre',
  asPrinted:
    'Les passages, noms et titres sont cités dans la langue des articles, sans traduction.',

  day: grammar.day,
  month: grammar.month,
  year: grammar.year,
  by: (date, unit) => (unit === 'day' ? `d’ici au ${date}` : `d’ici à ${date}`),
  since: (date, unit) => (unit === 'day' ? `depuis le ${date}` : `depuis ${date}`),
  between: (from, to, unit) => (unit === 'day' ? `du ${from} au ${to}` : `de ${from} à ${to}`),
  undated: 'date inconnue',
  datedByStory: 'date déduite d’un autre article',

  more: (n) =>
    `Et ${count(n, { one: 'autre élément', many: 'd’autres éléments', other: 'autres éléments' })} en plus de ce qui est affiché ici.`,
  moreStories: (n) =>
    `Et ${count(n, { one: 'autre dossier', many: 'd’autres dossiers', other: 'autres dossiers' })} en plus de ce qui est affiché ici.`,
  moreSources: (n) =>
    `et ${count(n, { one: 'autre article', many: 'd’autres articles', other: 'autres articles' })}`,
  withheld: (n) =>
    `${count(n, { one: 'élément n’est pas affiché', many: 'd’éléments ne sont pas affichés', other: 'éléments ne sont pas affichés' })}\u00a0: les mots ne correspondent plus à l’article conservé.`,
  hiddenByEditors: (n) =>
    `${count(n, { one: 'élément est masqué', many: 'd’éléments sont masqués', other: 'éléments sont masqués' })} par l’équipe de ce serveur.`,
  articles: (n) => count(n, { one: 'article', many: 'd’articles', other: 'articles' }),

  page: (first, last, total) => `${number(first)} à ${number(last)} sur ${number(total)}`,
  pageBack: 'Retour',
  pageMore: 'Afficher la suite',
  orders: { newest: 'Du plus récent au plus ancien', oldest: 'Du plus ancien au plus récent' },
};
