import type { Source } from '../summaries/types.ts';
import { caps } from './caps.ts';
import { shorten } from './cut.ts';
import { day } from './dates.ts';
import { escapeText, plainText } from './escape.ts';
import { divider, text } from './fit.ts';
import { limits } from './limits.ts';
import type { ContainerPart, LinkButton } from './message.ts';
import { ComponentType } from './message.ts';
import { words } from './words.ts';

/** Articles named under a card, each with a link button: one row of buttons. */
const SOURCES_SHOWN = limits.rowButtons;
const TITLE_CHARACTERS = 90;

/** An outlet's name, safe to show: `outletName('LA News')` -> `'LA News'`. */
export const outletName = (outlet: string): string =>
  escapeText(shorten(plainText(outlet), caps.outlet)) || words.unnamedOutlet;

/**
 * Names of outlets in one line, each once and in order; those beyond `most` are counted.
 *
 * `outletNames(['A', 'B', 'A', 'C'], 2)` -> `'A, B, and 1 more outlet'`
 */
export const outletNames = (outlets: readonly string[], most: number): string => {
  const names = [...new Set(outlets.map(outletName))];
  const named = names.slice(0, most);
  const left = names.length - named.length;
  return words.and(left > 0 ? [...named, words.outletsMore(left)] : named);
};

/**
 * The articles behind an answer, from fullest to shortest: outlet, date and title with link
 * buttons; outlet and date with link buttons; outlet and date alone.
 */
export const sourceParts = (sources: readonly Source[]): ContainerPart[][] => {
  if (sources.length === 0) return [];
  const shown = sources.slice(0, SOURCES_SHOWN);
  const left = sources.length - shown.length;
  const rest = left > 0 ? [`-# ${words.moreSources(left)}`] : [];
  const block = (line: (source: Source) => string): ContainerPart[] => [
    divider,
    text(
      [
        `**${words.partSources}**`,
        ...shown.map((source, at) => `${String(at + 1)}. ${line(source)}`),
        ...rest,
      ].join('\n'),
    ),
  ];
  const links = linkRow(shown);
  return [[...block(titled), ...links], [...block(dated), ...links], block(dated)];
};

/**
 * An address as Discord takes it for a button: http or https, no user name or password, at most
 * 512 characters; `null` for anything else.
 *
 * `webAddress('https://news.example/a b')` -> `'https://news.example/a%20b'`, `webAddress('javascript:x')` -> `null`
 */
const webAddress = (url: string): string | null => {
  const parsed = URL.parse(url);
  if (parsed === null || !/^https?:$/.test(parsed.protocol)) return null;
  if (parsed.username !== '' || parsed.password !== '') return null;
  return parsed.href.length <= limits.urlCharacters ? parsed.href : null;
};

const linkRow = (sources: readonly Source[]): ContainerPart[] => {
  const buttons = sources.flatMap((source, at): LinkButton[] => {
    const url = source.url === null ? null : webAddress(source.url);
    if (url === null) return [];
    const label = `${String(at + 1)}. ${plainText(source.outlet) || words.unnamedOutlet}`;
    return [{ type: ComponentType.button, style: 5, label: shorten(label, caps.outlet), url }];
  });
  return buttons.length > 0 ? [{ type: ComponentType.actionRow, components: buttons }] : [];
};

const dated = (source: Source): string => {
  const date = source.published === null ? '' : `, ${day(source.published)}`;
  return outletName(source.outlet) + date;
};

const titled = (source: Source): string => {
  const title = escapeText(shorten(plainText(source.title), TITLE_CHARACTERS));
  return title === '' ? dated(source) : `${dated(source)}: ${title}`;
};
