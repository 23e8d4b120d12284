import type { Frame } from '../english/frame.ts';
import { grammarOf } from '../grammar.ts';

const grammar = grammarOf<'one' | 'other'>('de');
export const { count, form, number } = grammar;

export const frame: Frame = {
  quoted: (text) => `„${text}“`,
  cut: (rest) =>
    `… (hier abgeschnitten; noch ${count(rest, { one: 'Zeichen', other: 'Zeichen' })})`,
  and: grammar.and,
  headed: (head, text) => `${head}: ${text}`,
  apart: '; ',
  untitled: 'Ohne Titel',
  asPrinted: 'Textstellen, Namen und Titel stehen unübersetzt in der Sprache der Artikel.',

  day: grammar.day,
  month: grammar.month,
  year: grammar.year,
  by: (date, unit) => (unit === 'day' ? `bis zum ${date}` : `bis ${date}`),
  since: (date) => `seit ${date}`,
  from: (date) => `ab ${date}`,
  between: (from, to) => `${from} bis ${to}`,
  undated: 'Datum unbekannt',
  datedByStory: 'Datum aus einem anderen Artikel erschlossen',

  more: (n) =>
    `Dazu ${count(n, { one: 'weiterer Eintrag, der', other: 'weitere Einträge, die' })} hier nicht zu sehen ${form(n, { one: 'ist', other: 'sind' })}.`,
  moreStories: (n) =>
    `Dazu ${count(n, { one: 'weiteres Ereignis, das', other: 'weitere Ereignisse, die' })} hier nicht zu sehen ${form(n, { one: 'ist', other: 'sind' })}.`,
  moreSources: (n) => `und ${count(n, { one: 'weiterer Artikel', other: 'weitere Artikel' })}`,
  withheld: (n) =>
    `${count(n, { one: 'Eintrag wird', other: 'Einträge werden' })} nicht gezeigt: Der Wortlaut stimmt nicht mehr mit dem gespeicherten Artikel überein.`,
  hiddenByEditors: (n) =>
    `${count(n, { one: 'Eintrag ist', other: 'Einträge sind' })} von der Verwaltung dieses Servers ausgeblendet.`,
  articles: (n) => count(n, { one: 'Artikel', other: 'Artikel' }),

  page: (first, last, total) =>
    `${first === last ? number(last) : `${number(first)} bis ${number(last)}`} von ${number(total)}`,
  pageBack: 'Zurück',
  pageMore: 'Mehr anzeigen',
  orders: { newest: 'Neueste zuerst', oldest: 'Älteste zuerst' },
};
