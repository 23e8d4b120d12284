import type { Named } from '../named.ts';
import { count, number } from './frame.ts';

export const libraryCommand: Named = {
  name: 'library',
  description: 'Articles of this server’s own, which only this server sees',
};

export const librarySubcommands = {
  add: { name: 'add', description: 'Add an article: a file, or text pasted into a form' },
  list: { name: 'list', description: 'The articles in this server’s library' },
  remove: { name: 'remove', description: 'Take an article out of the library' },
} satisfies Record<string, Named>;

export const libraryOptions = {
  libraryFile: { name: 'file', description: 'A text or Markdown file; if left out, a form opens' },
  libraryOutlet: {
    name: 'outlet',
    description: 'Who published it, if the file does not say',
  },
  libraryTitle: { name: 'title', description: 'Its headline, if the file does not say' },
  libraryUrl: { name: 'url', description: 'Its address on the web' },
  libraryPublished: { name: 'published', description: 'The day it was published, as 2026-01-29' },
  libraryArticle: { name: 'article', description: 'An article of the library, by its title' },
} satisfies Record<string, Named>;

/** A server's own articles. */
export const library = {
  title: 'This server’s library',
  added: 'Added to this server’s library',
  unchanged: 'This article is already in the library',
  reading: 'Reading…',
  readingLong:
    'A long article takes up to a minute; the answer will appear here. Others are answered meanwhile.',
  removed: 'Taken out of the library',
  removedLine: (title: string) => `${title} is not on record here any more.`,
  notKept:
    'This article is not in this server’s library. Choose one of those offered while you type.',
  empty: `It holds no article yet. \`/${libraryCommand.name} ${librarySubcommands.add.name}\` takes a text or Markdown file, or pasted text.`,
  article: (title: string, outlet: string, day: string) =>
    [`**${title}**`, outlet, day].filter((part) => part !== '').join(' · '),
  records: (quotations: number, denials: number, facts: number) =>
    [
      count(quotations, { one: 'quotation', other: 'quotations' }),
      count(denials, { one: 'denial', other: 'denials' }),
      count(facts, { one: 'fact', other: 'facts' }),
    ].join(' · '),
  foundIn: (records: string) => `On record from it: ${records}`,
  onlyHere: 'Only this server sees it, beside what is on record for everybody.',
  holdings: (articles: number, most: number, percent: number) =>
    `${number(articles)} of ${number(most)} articles; ${number(percent)}% of the space is used.`,
  refused: 'Not added',
  full: (articles: number) =>
    `The library is full: it holds at most ${count(articles, { one: 'article', other: 'articles' })} and 20 MB. \`/${libraryCommand.name} ${librarySubcommands.remove.name}\` makes room.`,
  interrupted:
    'The bot is restarting and had not finished reading the article. Nothing of it is kept; add it again in a minute.',
  unreachable: 'The file could not be fetched from Discord. Try again.',
  form: {
    title: 'An article for this server’s library',
    text: 'The text of the article',
    textHint: 'At most 4,000 characters; a longer one is added as a file',
    outlet: 'Who published it',
    headline: 'Its headline',
    url: 'Its address on the web',
    published: 'Its day, as 2026-01-29',
  },
};

export type Library = typeof library;
export type LibrarySubcommands = Record<keyof typeof librarySubcommands, Named>;
export type LibraryOptions = Record<keyof typeof libraryOptions, Named>;
