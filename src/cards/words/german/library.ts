import type { Library, LibraryOptions, LibrarySubcommands } from '../english/library.ts';
import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const libraryCommand: Named = {
  name: 'bibliothek',
  description: 'Eigene Artikel dieses Servers, die nur er sieht',
};

export const librarySubcommands: LibrarySubcommands = {
  add: {
    name: 'aufnehmen',
    description: 'Einen Artikel aufnehmen: eine Datei oder ein Text im Formular',
  },
  list: { name: 'liste', description: 'Die Artikel in der Bibliothek dieses Servers' },
  remove: { name: 'entfernen', description: 'Einen Artikel aus der Bibliothek nehmen' },
};

export const libraryOptions: LibraryOptions = {
  libraryFile: {
    name: 'datei',
    description: 'Eine Text- oder Markdown-Datei; ohne sie öffnet sich ein Formular',
  },
  libraryOutlet: {
    name: 'medium',
    description: 'Wer ihn veröffentlicht hat, falls die Datei es nicht sagt',
  },
  libraryTitle: {
    name: 'titel',
    description: 'Seine Überschrift, falls die Datei sie nicht nennt',
  },
  libraryUrl: { name: 'adresse', description: 'Seine Adresse im Web' },
  libraryPublished: {
    name: 'datum',
    description: 'Der Tag der Veröffentlichung, in der Form 2026-01-29',
  },
  libraryArticle: { name: 'artikel', description: 'Ein Artikel der Bibliothek, nach seinem Titel' },
};

export const library: Library = {
  title: 'Die Bibliothek dieses Servers',
  added: 'In die Bibliothek dieses Servers aufgenommen',
  unchanged: 'Dieser Artikel ist schon in der Bibliothek',
  reading: 'Wird gelesen…',
  readingLong:
    'Ein langer Artikel braucht bis zu einer Minute; die Antwort erscheint hier. Andere erhalten ihre Antworten währenddessen.',
  removed: 'Aus der Bibliothek genommen',
  removedLine: (title) => `${title} ist hier nicht mehr erfasst.`,
  notKept:
    'Diesen Artikel gibt es in der Bibliothek dieses Servers nicht. Wählen Sie einen der Vorschläge, die beim Tippen erscheinen.',
  empty: `Noch ist kein Artikel darin. \`/${libraryCommand.name} ${librarySubcommands.add.name}\` nimmt eine Text- oder Markdown-Datei oder eingefügten Text an.`,
  article: (title, outlet, day) =>
    [`**${title}**`, outlet, day].filter((part) => part !== '').join(' · '),
  records: (quotations, denials, facts) =>
    [
      count(quotations, { one: 'Zitat', other: 'Zitate' }),
      count(denials, { one: 'Dementi', other: 'Dementis' }),
      count(facts, { one: 'Fakt', other: 'Fakten' }),
    ].join(' · '),
  foundIn: (records) => `Daraus erfasst: ${records}`,
  onlyHere: 'Nur dieser Server sieht ihn, neben dem, was für alle erfasst ist.',
  holdings: (articles, most, percent) =>
    `${number(articles)} von ${number(most)} Artikeln; belegter Platz: ${number(percent)}\u00a0%.`,
  refused: 'Nicht aufgenommen',
  full: (articles) =>
    `Die Bibliothek ist voll: Sie fasst höchstens ${count(articles, { one: 'Artikel', other: 'Artikel' })} und 20\u00a0MB. \`/${libraryCommand.name} ${librarySubcommands.remove.name}\` schafft Platz.`,
  interrupted:
    'Der Bot wird gerade neu gestartet und hatte den Artikel noch nicht zu Ende gelesen. Nichts davon ist gespeichert; nehmen Sie ihn in einer Minute noch einmal auf.',
  unreachable: 'Die Datei konnte nicht von Discord geholt werden. Versuchen Sie es noch einmal.',
  form: {
    title: 'Ein Artikel für die Bibliothek',
    text: 'Der Text des Artikels',
    textHint: `Höchstens ${number(4000)} Zeichen; einen längeren nehmen Sie als Datei auf`,
    outlet: 'Wer ihn veröffentlicht hat',
    headline: 'Seine Überschrift',
    url: 'Seine Adresse im Web',
    published: 'Sein Datum, in der Form 2026-01-29',
  },
};
