import type { Disagreement, Printing, Revision, Side } from '../../summaries/types.ts';
import type { Size } from './caps.ts';
import { ladders } from './caps.ts';
import { day, plainDay } from './dates.ts';
import { shorten } from '../message/cut.ts';
import { codeBlock, plainText } from '../message/escape.ts';
import { plainNames } from './outlet.ts';
import type { Renditions } from './part.ts';
import { renditionsOf } from './part.ts';
import { label, quoted, sideBySide } from './passage.ts';
import { outletName } from './sources.ts';
import type { Words } from '../words/index.ts';

/** Sides of one disagreement that are shown; the rest are counted. */
const SIDES_SHOWN = { full: 12, least: 2 } as const;
/** Columns of a value: those of longer ones do not line up. */
const VALUE_COLUMNS = 16;
const CHANGES_SHOWN = { full: 3, least: 1 } as const;
/** Of words a page changed, in UTF-16 units. */
const CHANGED_CHARACTERS = 200;

/**
 * What outlets put differently, as a small table. Discord has none: it is a block of code, each line of
 * which reads by itself.
 *
 *     177,000: Harbour Gazette
 *     178,000: Coast Daily
 */
export const disagreementRecord =
  (words: Words) =>
  ({ about, sides }: Disagreement): Renditions => {
    const render = (size: Size): string => {
      const shown = sides.slice(0, most(SIDES_SHOWN, size)).map((side) => ({
        value: valueOf(words, side, size),
        outlets: plainNames(
          words,
          side.printings.map(({ outlet }) => outlet),
          size,
        ),
      }));
      const width = Math.max(
        ...shown.map(({ value }) => value.length).filter((length) => length <= VALUE_COLUMNS),
        0,
      );
      const left = sides.length - shown.length;
      const what = label(about, size.name);
      return [
        ...(what === '' ? [] : [`**${what}**`]),
        codeBlock(shown.map(({ value, outlets }) => words.headed(value.padStart(width), outlets))),
        ...(left > 0 ? [words.sidesMore(left)] : []),
      ].join('\n');
    };
    return renditionsOf(render, ladders.usual);
  };

const valueOf = (words: Words, { value, day: on }: Side, { name }: Size): string =>
  sideBySide(
    plainText(shorten(value, name)) || words.noValue,
    on === null ? '' : plainDay(words, on),
  );

/** A page read again with other words: what it printed first, and what it prints now. */
export const revisionRecord =
  (words: Words) =>
  ({ outlet, seenOn, changes }: Revision): Renditions => {
    const render = (size: Size): string => {
      const shown = changes.slice(0, most(CHANGES_SHOWN, size)).map(({ before, after }) => {
        const [old, now] = [before, after].map((printing) => inWords(words, printing, size));
        return words.changedTo(old ?? words.noValue, now ?? words.noValue);
      });
      const left = changes.length - shown.length;
      return [
        words.revised(
          outletName(words, outlet, size.outlet),
          seenOn === null ? '' : day(words, seenOn),
        ),
        ...shown,
        ...(left > 0 ? [words.changesMore(left)] : []),
      ].join('\n');
    };
    return renditionsOf(render, ladders.usual);
  };

const inWords = (words: Words, printing: Printing | null, size: Size): string =>
  printing === null
    ? words.noValue
    : quoted(words, printing.words, Math.min(size.words, CHANGED_CHARACTERS));

const most = (shown: { readonly full: number; readonly least: number }, size: Size): number =>
  size.outlets > 1 ? shown.full : shown.least;
