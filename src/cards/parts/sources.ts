import { passageLink } from '../../summaries/passage-link.ts';
import type { Disagreement, Printing, Revision, Source } from '../../summaries/types.ts';
import type { Naming } from './caps.ts';
import { caps } from './caps.ts';
import { shorten } from '../message/cut.ts';
import { day } from './dates.ts';
import { escapeText, plainText } from '../message/escape.ts';
import { divider, text } from '../message/container.ts';
import { limits } from '../message/limits.ts';
import type { ContainerPart, LinkButton } from '../message/message.ts';
import { ComponentType } from '../message/message.ts';
import { outletCalled } from './outlet.ts';
import type { Words } from '../words/index.ts';

/** Articles named under most cards, each with a link button: one row of buttons. */
const SOURCES_SHOWN = limits.rowButtons;
const TITLE_CHARACTERS = 90;

/** An outlet's name, safe to show: `outletName(words, 'LA News')` -> `'LA News'`. */
export const outletName = (
  words: Words,
  outlet: string,
  characters: number = caps.outlet,
): string => escapeText(shorten(outletCalled(words, outlet), characters));

/**
 * Names of outlets in one line, each once and in order; those beyond the number named are counted.
 *
 * `outletNames(words, ['A', 'B', 'A', 'C'], { outlets: 2, outlet: 40 })` -> `'A, B, and 1 more outlet'`
 */
export const outletNames = (
  words: Words,
  all: readonly string[],
  { outlets, outlet: characters }: Naming,
): string => {
  const names = [...new Set(all.map((outlet) => outletName(words, outlet, characters)))];
  const named = names.slice(0, outlets);
  const left = names.length - named.length;
  return words.and(left > 0 ? [...named, words.outletsMore(left)] : named);
};

/** What stands in articles. */
export type Stands = { readonly printings: readonly Printing[] };

/** Where a record stands: of outlets that differ every side, of a page that changed its text as it is now. */
export const standing = (record: Stands | Disagreement | Revision): Stands => {
  if ('sides' in record) return { printings: record.sides.flatMap(({ printings }) => printings) };
  if ('changes' in record)
    return { printings: record.changes.flatMap(({ after }) => (after === null ? [] : [after])) };
  return record;
};

/**
 * The articles behind an answer, from fullest to shortest: outlet, date and title with link
 * buttons; outlet and date with link buttons; outlet and date alone. A button opens the page at the
 * first of the records whose very words stand in it, else at the first that stands there in others. At most `most` articles are named.
 */
export const sourceParts = (
  words: Words,
  sources: readonly Source[],
  records: readonly Stands[],
  most: number = SOURCES_SHOWN,
): (() => readonly ContainerPart[])[] => {
  if (sources.length === 0) return [];
  const shown = sources.slice(0, most);
  const left = sources.length - shown.length;
  const rest = left > 0 ? [`-# ${words.moreSources(left)}`] : [];
  const block = (line: (words: Words, source: Source) => string): ContainerPart[] => [
    divider,
    text(
      [
        `**${words.partSources}**`,
        ...shown.map((source, at) => `${String(at + 1)}. ${line(words, source)}`),
        ...rest,
      ].join('\n'),
    ),
  ];
  const links = (): ContainerPart[] =>
    linkRows(
      words,
      shown,
      records.flatMap(({ printings }) => printings),
    );
  return [
    () => [...block(titled), ...links()],
    () => [...block(dated), ...links()],
    () => block(dated),
  ];
};

/**
 * Where a source's button leads: its page, at the first passage of it that the card shows; the page
 * itself where that address is longer than Discord takes. `null` where it is no web address.
 */
const addressOf = (source: Source, passages: readonly Printing[]): string | null => {
  if (source.url === null) return null;
  const its = passages.filter(({ article }) => article === source.article);
  const shown = (its.find(({ match }) => match === 'verbatim') ?? its[0])?.words ?? '';
  const sendable = (url: string | null): string | null =>
    url !== null && url.length <= limits.urlCharacters ? url : null;
  return sendable(passageLink(source.url, shown)) ?? sendable(passageLink(source.url, ''));
};

const linkRows = (
  words: Words,
  sources: readonly Source[],
  passages: readonly Printing[],
): ContainerPart[] => {
  const buttons = sources.flatMap((source, at): LinkButton[] => {
    const url = addressOf(source, passages);
    if (url === null) return [];
    const label = `${String(at + 1)}. ${outletCalled(words, source.outlet)}`;
    return [
      { type: ComponentType.button, style: 5, label: shorten(label, limits.labelCharacters), url },
    ];
  });
  const rows = Math.ceil(buttons.length / limits.rowButtons);
  return Array.from({ length: rows }, (_, row) => ({
    type: ComponentType.actionRow,
    components: buttons.slice(row * limits.rowButtons, (row + 1) * limits.rowButtons),
  }));
};

const dated = (words: Words, source: Source): string => {
  const date = source.published === null ? '' : `, ${day(words, source.published)}`;
  const own = source.own === true ? ` (${words.fromLibrary})` : '';
  return outletName(words, source.outlet) + date + own;
};

const titled = (words: Words, source: Source): string => {
  const title = escapeText(shorten(plainText(source.title), TITLE_CHARACTERS));
  return title === '' ? dated(words, source) : words.headed(dated(words, source), title);
};
