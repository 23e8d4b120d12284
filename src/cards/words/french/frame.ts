import type { Frame } from '../english/frame.ts';
import { grammarOf } from '../grammar.ts';

const grammar = grammarOf<'one' | 'many' | 'other'>('fr');
export const { count, form, number } = grammar;

/** "d’avril", "d’août", "de mai", "de 2026". */
const from = (date: string): string => (/^[ao]/.test(date) ? `d’${date}` : `de ${date}`);

export const frame: Frame = {
  quoted: (text) => `«\u00a0${text}\u00a0»`,
  cut: (rest) =>
    `… (coupé\u202f; encore ${count(rest, { one: 'caractère', many: 'de caractères', other: 'caractères' })})`,
  and: grammar.and,
  headed: (head, text) => `${head}\u00a0: ${text}`,
  apart: '\u202f; ',
  untitled: 'Sans titre',
  asPrinted:
    'Les passages, noms et titres sont reproduits dans la langue des articles, sans traduction.',

  // The first of a month is an ordinal, "1er mai", which CLDR leaves out.
  day: (date) => grammar.day(date).replace(/^1 /, '1er '),
  month: grammar.month,
  year: grammar.year,
  by: (date, unit) => (unit === 'day' ? `d’ici au ${date}` : `d’ici à ${date}`),
  since: (date, unit) => (unit === 'day' ? `depuis le ${date}` : `depuis ${date}`),
  from: (date, unit) =>
    unit === 'day'
      ? `à partir du ${date}`
      : /^[aeiouâéô]/iu.test(date)
        ? `à partir d’${date}`
        : `à partir de ${date}`,
  between: (first, last, unit) =>
    unit === 'day' ? `du ${first} au ${last}` : `${from(first)} à ${last}`,
  undated: 'date inconnue',
  datedByStory: 'date déduite d’un autre article',

  more: (n) =>
    `Et ${count(n, { one: 'autre élément non affiché', many: 'd’autres éléments non affichés', other: 'autres éléments non affichés' })} ici.`,
  moreStories: (n) =>
    `Et ${count(n, { one: 'autre dossier non affiché', many: 'd’autres dossiers non affichés', other: 'autres dossiers non affichés' })} ici.`,
  moreSources: (n) =>
    `et ${count(n, { one: 'autre article', many: 'd’autres articles', other: 'autres articles' })}`,
  withheld: (n) =>
    `${count(n, { one: 'élément n’est pas affiché', many: 'd’éléments ne sont pas affichés', other: 'éléments ne sont pas affichés' })}\u00a0: les mots ne correspondent plus à l’article conservé.`,
  hiddenByEditors: (n) =>
    `${count(n, { one: 'élément est masqué', many: 'd’éléments sont masqués', other: 'éléments sont masqués' })} par l’équipe de ce serveur.`,
  articles: (n) => count(n, { one: 'article', many: 'd’articles', other: 'articles' }),

  page: (first, last, total) =>
    `${first === last ? number(last) : `${number(first)} à ${number(last)}`} sur ${number(total)}`,
  pageBack: 'Retour',
  pageMore: 'Afficher la suite',
  orders: { newest: 'Du plus récent au plus ancien', oldest: 'Du plus ancien au plus récent' },
};
