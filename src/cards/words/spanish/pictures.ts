import type { Pictures } from '../english/pictures.ts';
import { count, form } from './frame.ts';

export const pictures: Pictures = {
  status: { happened: 'ocurrido', said: 'dicho', due: 'previsto', denied: 'desmentido' },
  printings: (title) => `Quién publicó qué y cuándo: ${title}`,
  match: {
    verbatim: 'textual',
    trimmed: 'abreviado',
    reworded: 'reformulado',
    disputed: 'contradicho',
  },
  shownMatch: {
    verbatim: 'con estas palabras',
    trimmed: 'con una parte de estas palabras',
    reworded: 'con otras palabras',
    disputed: 'con palabras que contradicen estas',
  },
  notPrinted: 'no publicado',
  undrawable: '▯ sustituye caracteres que aquí no se pueden dibujar.',
  missing: 'Esta vez sin su imagen. Pregunte de nuevo para verla.',
  moreOutlets: (n) =>
    `Y ${count(n, { one: 'medio más', many: 'de medios más', other: 'medios más' })} que no se ${form(n, { one: 'muestra', many: 'muestran', other: 'muestran' })} aquí.`,
  outlet: (name, when) => `${name} (${when})`,
  entry: (when, state, text, by) => `${when}, ${state}: ${text} (${by}).`,
  row: (who, text, printed) => `${who === '' ? '' : `${who}: `}${text}: ${printed}.`,
  printed: (outlet, how) => `${outlet}, ${how}`,
};
