import type { Pictures } from '../english/pictures.ts';
import { count, form } from './frame.ts';

export const pictures: Pictures = {
  status: { happened: 'geschehen', said: 'gesagt', due: 'erwartet', denied: 'bestritten' },
  printings: (title) => `Wer was wann brachte: ${title}`,
  match: {
    verbatim: 'wörtlich',
    trimmed: 'gekürzt',
    reworded: 'umformuliert',
    disputed: 'im Widerspruch',
  },
  shownMatch: {
    verbatim: 'in diesem Wortlaut',
    trimmed: 'in einem Teil dieses Wortlauts',
    reworded: 'in anderem Wortlaut',
    disputed: 'in einem Wortlaut, der diesem widerspricht',
  },
  notPrinted: 'nicht gebracht',
  undrawable: '▯ steht für Zeichen, die sich hier nicht zeichnen lassen.',
  missing: 'Diesmal ohne Bild. Fragen Sie noch einmal, um es zu sehen.',
  moreOutlets: (n) =>
    `Dazu ${count(n, { one: 'weiteres Medium, das', other: 'weitere Medien, die' })} hier nicht zu sehen ${form(n, { one: 'ist', other: 'sind' })}.`,
  outlet: (name, when) => `${name} (${when})`,
  entry: (when, state, text, by) => `${when}, ${state}: ${text} (${by}).`,
  row: (who, text, printed) => `${who === '' ? '' : `${who}: `}${text}: ${printed}.`,
  printed: (outlet, how) => `${outlet} ${how}`,
};
