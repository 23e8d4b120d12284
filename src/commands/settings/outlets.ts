import { caps } from '../../cards/parts/caps.ts';
import { plainText } from '../../cards/message/escape.ts';
import { limits } from '../../cards/message/limits.ts';
import { outletCalled } from '../../cards/parts/outlet.ts';
import { label } from '../../cards/parts/passage.ts';
import { notChangedCard } from '../../cards/problem.ts';
import { settingCard } from '../../cards/server/settings.ts';
import type { Words } from '../../cards/words/index.ts';
import { MOST_LISTED } from '../../state/server-settings.ts';
import { isTyped, outletKey, UNKNOWN_OUTLET } from '../../summaries/index.ts';
import type { Summaries } from '../../summaries/index.ts';
import type { Choice } from '../choice.ts';
import { toChoices } from '../options.ts';
import type { Subcommand } from '../server/command.ts';
import { changed, has, isSame } from './lists.ts';

/** `/settings outlets mute? unmute?`: outlets whose printings the server does not see. */
export const outlets: Subcommand = {
  name: 'outlets',
  label: (words) => words.subcommands.settings.outlets,
  options: [
    {
      kind: 'text',
      name: 'mute',
      label: (words) => words.options.outletMute,
      required: false,
      complete: async (typed, { summaries }, words) => {
        const begun = typed.slice(0, limits.choiceCharacters);
        // What the reader calls an outlet without a name is not what the index finds it by.
        const asked = [begun, UNKNOWN_OUTLET].map((name) => summaries.suggest('outlet', name));
        const found = (await Promise.all(asked)).flat();
        return offered(
          words,
          begun,
          found.map(({ value }) => value),
        );
      },
    },
    {
      kind: 'text',
      name: 'unmute',
      label: (words) => words.options.outletUnmute,
      required: false,
      complete: async (typed, { settings }, words) =>
        offered(words, typed, (await settings.read()).mutedOutlets),
    },
  ],
  run: async ({ options, words }, { settings, summaries }) => {
    const [add, remove] = [meant(words, options.mute), meant(words, options.unmute)];
    const change = await settings.change(({ mutedOutlets }) => ({
      mutedOutlets: changed(mutedOutlets, { add, remove }),
    }));
    const isFull = add !== undefined && !has(change.now.mutedOutlets, add);
    if (isFull) return notChangedCard(words, words.tooManyMuted(MOST_LISTED));
    const isUnknown = add !== undefined && !(await isOnRecord(summaries, add));
    const note = isUnknown
      ? words.notYetMuted(words.quoted(label(outletCalled(words, add), caps.outlet)))
      : null;
    return settingCard(words, 'outlets', change, note);
  },
};

/** Those whose name fits what was typed, by what the reader calls them. */
const offered = (words: Words, typed: string, outlets: readonly string[]): readonly Choice[] =>
  toChoices(
    outlets
      .map((outlet) => ({ label: outletCalled(words, outlet), value: outlet }))
      .filter(({ label }) => isTyped(label, typed)),
  );

/** A misspelled name mutes nothing, and would be found out by nobody. */
const isOnRecord = async (summaries: Summaries, outlet: string): Promise<boolean> =>
  (await summaries.suggest('outlet', outletKey(outlet))).some(({ value }) => isSame(value, outlet));

/**
 * A name as it can be offered again, also where the reader's words for an outlet without one were
 * written out; `undefined` where none is left.
 */
const meant = (words: Words, typed = ''): string | undefined => {
  const name = plainText(typed).slice(0, limits.choiceCharacters).toWellFormed().trim();
  return (isSame(name, words.unnamedOutlet) ? UNKNOWN_OUTLET : name) || undefined;
};
