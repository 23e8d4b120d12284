import type { Frame } from '../english/frame.ts';
import { grammarOf } from '../grammar.ts';

const grammar = grammarOf<'one' | 'many' | 'other'>('es');
export const { count, form, number } = grammar;

export const frame: Frame = {
  quoted: (text) => `«${text}»`,
  cut: (rest) =>
    `… (cortado; ${count(rest, { one: 'carácter más', many: 'de caracteres más', other: 'caracteres más' })})`,
  and: grammar.and,
  headed: (head, text) => `${head}: ${text}`,
  apart: '; ',
  untitled: 'Sin título',
  asPrinted:
    'Los pasajes, nombres y titulares se reproducen en el idioma de los artículos, sin traducir.',

  day: grammar.day,
  month: grammar.month,
  year: grammar.year,
  by: (date, unit) => (unit === 'day' ? `a más tardar el ${date}` : `a más tardar en ${date}`),
  since: (date, unit) => (unit === 'day' ? `desde el ${date}` : `desde ${date}`),
  from: (date, unit) => (unit === 'day' ? `a partir del ${date}` : `a partir de ${date}`),
  between: (from, to, unit) => (unit === 'day' ? `del ${from} al ${to}` : `de ${from} a ${to}`),
  undated: 'fecha desconocida',
  datedByStory: 'fecha deducida de otro artículo',

  more: (n) =>
    `Y ${count(n, { one: 'registro más', many: 'de registros más', other: 'registros más' })} que no se ${form(n, { one: 'muestra', many: 'muestran', other: 'muestran' })} aquí.`,
  moreStories: (n) =>
    `Y ${count(n, { one: 'noticia más', many: 'de noticias más', other: 'noticias más' })} que no se ${form(n, { one: 'muestra', many: 'muestran', other: 'muestran' })} aquí.`,
  moreSources: (n) =>
    `y ${count(n, { one: 'artículo más', many: 'de artículos más', other: 'artículos más' })}`,
  withheld: (n) =>
    `${count(n, { one: 'registro no se muestra', many: 'de registros no se muestran', other: 'registros no se muestran' })}: las palabras ya no coinciden con el artículo guardado.`,
  hiddenByEditors: (n) =>
    `${count(n, { one: 'registro ha sido ocultado', many: 'de registros han sido ocultados', other: 'registros han sido ocultados' })} por quienes administran este servidor.`,
  articles: (n) => count(n, { one: 'artículo', many: 'de artículos', other: 'artículos' }),

  page: (first, last, total) =>
    `${first === last ? number(last) : `${number(first)} a ${number(last)}`} de ${number(total)}`,
  pageBack: 'Volver',
  pageMore: 'Mostrar más',
  orders: { newest: 'Lo más reciente primero', oldest: 'Lo más antiguo primero' },
};
